import { useId, useState } from 'react';
import './people-grid.css';

export type PeopleColumn<Row> = {
  readonly label: string;
  readonly cell: (row: Row) => React.ReactNode;
  readonly kind?: 'num' | 'opt' | 'wrap';
};

const PAGE_ROWS = 12;

/**
 * People as a WAI-ARIA grid: one tab stop, arrows inside, Space or a click chooses. The first column
 * names the row.
 */
export function PeopleGrid<Row extends { readonly serviceNumber: string }>({
  label,
  rows,
  columns,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly PeopleColumn<Row>[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (serviceNumber: string) => void;
}) {
  const id = useId();
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, rows.length - 1);
  const press = (event: React.KeyboardEvent) => {
    const to = placeAfter(event.key, at, rows.length);
    const row = rows[at];
    if (to === undefined && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) {
      if (row) choose(row.serviceNumber);
      return;
    }
    setCurrent(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="people-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of real cells
        role="grid"
        className="people-grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={rows.length === 0 ? undefined : `${id}-${at}`}
        tabIndex={0}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="hush">Chosen</span>
            </th>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={row.serviceNumber}
              id={`${id}-${index}`}
              row={row}
              columns={columns}
              isChosen={chosen.has(row.serviceNumber)}
              isCurrent={index === at}
              choose={() => {
                setCurrent(index);
                choose(row.serviceNumber);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridRow<Row>({
  id,
  row,
  columns,
  isChosen,
  isCurrent,
  choose,
}: {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly PeopleColumn<Row>[];
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly choose: () => void;
}) {
  return (
    <tr id={id} className={isCurrent ? 'current' : ''} aria-selected={isChosen} onClick={choose}>
      <td>
        <span className={`pick${isChosen ? ' on' : ''}`} aria-hidden="true">
          {isChosen ? '✓' : ''}
        </span>
      </td>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.label} scope="row" className={column.kind}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.label} className={column.kind}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function placeAfter(key: string, at: number, length: number): number | undefined {
  const places = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + PAGE_ROWS],
    ['PageUp', at - PAGE_ROWS],
    ['Home', 0],
    ['End', length - 1],
  ]);
  const to = places.get(key);
  return to === undefined ? undefined : Math.max(0, Math.min(length - 1, to));
}

/** The numbers that are chosen among rows that may change; those that are gone are no longer chosen. */
export function useChosen(rows: readonly { readonly serviceNumber: string }[]) {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const there = rows.filter(({ serviceNumber }) => all.has(serviceNumber));
  return {
    chosen: new Set(there.map(({ serviceNumber }) => serviceNumber)) as ReadonlySet<string>,
    clear: () => setAll(new Set()),
    toggle: (serviceNumber: string) =>
      setAll((before) => {
        const next = new Set(before);
        if (!next.delete(serviceNumber)) next.add(serviceNumber);
        return next;
      }),
  };
}
