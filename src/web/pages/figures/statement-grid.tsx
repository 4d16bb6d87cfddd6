import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import { StageName } from '../../components/mark.tsx';
import { measureLabel, stageOf } from '../../measures.ts';
import { type GridRow, nextStatement } from './grid-rows.ts';
import { COLUMNS, StatementRow } from './statement-row.tsx';

const ROW_PX = 28;
const ROW_TOUCH_PX = 44;
const OVERSCAN_ROWS = 12;

/**
 * The statements as a WAI-ARIA grid: one tab stop, arrows inside, Enter opens, Space picks for
 * comparison. Only the lines in sight are in the page, so 100,000 scroll like a hundred.
 */
export function StatementGrid({
  rows,
  total,
  picked,
  unsettled,
  pick,
  open,
  opened,
  atEnd,
}: {
  readonly rows: readonly GridRow[];
  readonly total: number;
  readonly picked: ReadonlySet<string>;
  /** Conflicts that nobody settled yet: only these flag a line. */
  readonly unsettled: ReadonlySet<string>;
  readonly pick: (id: string) => void;
  readonly open: (id: string) => void;
  readonly opened: string | null;
  readonly atEnd: () => void;
}) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(() => nextStatement(rows, -1, 1));
  const rowPx = window.innerWidth <= 760 ? ROW_TOUCH_PX : ROW_PX;
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN_ROWS,
    // The heading row stays on top of what scrolls below it.
    scrollPaddingStart: ROW_PX,
  });
  const shown = lines.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - OVERSCAN_ROWS) atEnd();
  }, [last, rows.length, atEnd]);

  const at = Math.min(current, rows.length - 1);
  const press = (event: React.KeyboardEvent) => {
    const row = rows[at];
    const to = placeAfter(event.key, rows, at);
    if (to !== undefined) {
      event.preventDefault();
      setCurrent(to);
      lines.scrollToIndex(to);
    }
    if (row?.kind !== 'statement') return;
    if (event.key === 'Enter') open(row.statement.id);
    if (event.key === ' ') {
      event.preventDefault();
      pick(row.statement.id);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold lines that are not there
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label="Statements"
      aria-rowcount={total + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={rows.length === 0 ? undefined : `${id}-${at}`}
      aria-multiselectable="true"
      tabIndex={0}
      onKeyDown={press}
    >
      <GridHead />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="grid-lines" role="rowgroup" style={{ height: lines.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <GridLine
              key={row.kind === 'group' ? `group ${row.measure}` : row.statement.id}
              id={`${id}-${index}`}
              row={row}
              index={index}
              start={start}
              isCurrent={index === at}
              opened={opened}
              picked={picked}
              unsettled={unsettled}
              choose={(statement) => {
                setCurrent(index);
                open(statement);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

const PAGE_ROWS = 12;

function placeAfter(key: string, rows: readonly GridRow[], at: number): number | undefined {
  const moves = new Map([
    ['ArrowDown', [at, 1]],
    ['ArrowUp', [at, -1]],
    ['PageDown', [Math.min(rows.length - 1, at + PAGE_ROWS), -1]],
    ['PageUp', [Math.max(0, at - PAGE_ROWS), 1]],
    ['Home', [-1, 1]],
    ['End', [rows.length, -1]],
  ] as const);
  const move = moves.get(key as 'Home');
  return move && nextStatement(rows, move[0], move[1]);
}

function GridHead() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid above says why
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
    <div className="grid-row grid-head" role="row" aria-rowindex={1}>
      {COLUMNS.map(({ name, className }) => (
        // biome-ignore lint/a11y/useSemanticElements: the grid above says why
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <span key={name} role="columnheader" className={className}>
          {name}
        </span>
      ))}
    </div>
  );
}

function GridLine({
  id,
  row,
  index,
  start,
  isCurrent,
  opened,
  picked,
  unsettled,
  choose,
}: {
  readonly id: string;
  readonly row: GridRow;
  readonly index: number;
  readonly start: number;
  readonly isCurrent: boolean;
  readonly opened: string | null;
  readonly picked: ReadonlySet<string>;
  readonly unsettled: ReadonlySet<string>;
  readonly choose: (statement: string) => void;
}) {
  const style = { transform: `translateY(${start}px)` };
  if (row.kind === 'group') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: the grid above says why
      // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
      <div className="grid-row grid-group" role="row" style={style} aria-rowindex={index + 2}>
        {/* biome-ignore lint/a11y/useSemanticElements: the grid above says why */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
        <span role="gridcell" aria-colspan={COLUMNS.length}>
          <StageName stage={stageOf(row.measure)} label={measureLabel(row.measure)} />{' '}
          <span className="sub">{row.count}</span>
        </span>
      </div>
    );
  }
  const { statement } = row;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid above says why
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
    <div
      id={id}
      className={`grid-row${isCurrent ? ' current' : ''}${opened === statement.id ? ' sel' : ''}`}
      role="row"
      style={style}
      aria-rowindex={index + 2}
      aria-selected={picked.has(statement.id)}
      onClick={() => choose(statement.id)}
    >
      <StatementRow
        statement={statement}
        isPicked={picked.has(statement.id)}
        hasConflict={statement.conflictIds.some((one) => unsettled.has(one))}
      />
    </div>
  );
}
