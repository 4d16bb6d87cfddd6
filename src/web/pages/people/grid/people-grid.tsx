import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { PeopleColumn } from '../table/people-columns.ts';
import type { PeopleLine, PeopleWindow } from '../table/people-questions.ts';
import type { PeopleQuestion } from '../table/people-table.ts';
import type { PeopleView } from '../table/use-people.ts';
import { type CellPlace, placeAfter } from './cell-moves.ts';
import { PeopleCell } from './people-cell.tsx';

const ROW_PX = 28;
const ROW_TOUCH_PX = 44;
const OVERSCAN_ROWS = 6;
/** Lines are fetched in blocks, some way ahead of the reader. */
const BLOCK_ROWS = 100;

type GridProps = {
  readonly label: string;
  readonly view: PeopleView;
  readonly columns: readonly PeopleColumn[];
  readonly sort: PeopleQuestion['sort'];
  readonly sortBy: (column: string) => void;
  readonly open: (id: string) => void;
  readonly opened: string | null;
  readonly fetchLines: (window: PeopleWindow) => void;
};

/**
 * The roll as a WAI-ARIA grid: one tab stop, arrows from cell to cell, Enter on a heading sorts and on
 * a line opens the person. Only the lines in sight are in the page.
 */
export function PeopleGrid(props: GridProps) {
  const { label, view, columns, sort, sortBy, open, opened } = props;
  const id = useId();
  const { scroller, lines, cursor, setCursor, rowPx } = useGrid(props);
  const latestOpen = useRef(open);
  latestOpen.current = open;
  const openLine = useCallback((line: string) => latestOpen.current(line), []);
  const widths = columns.map(({ widthPx }) => widthPx);
  const act = () => {
    const line = view.lines.get(cursor.row);
    const column = columns[cursor.column];
    if (cursor.row < 0 && column) sortBy(column.name);
    else if (line) open(line.id);
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') return act();
    const size = { rows: view.total, columns: columns.length, pageRows: pageRows(scroller, rowPx) };
    const to = placeAfter(event.key, event.ctrlKey || event.metaKey, cursor, size);
    if (!to) return;
    event.preventDefault();
    setCursor(to);
    scrollDown(scroller.current, to.row, rowPx);
    scrollAcross(scroller.current, widths, to.column, cursor.column);
  };
  // A line that leaves is drawn anew as one that comes: changing its words costs less than a new one.
  const pool = pageRows(scroller, rowPx) + 2 * OVERSCAN_ROWS + 4;
  const wide = widths.reduce((sum, width) => sum + width, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold lines that are not there
    <div
      ref={scroller}
      className="people-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={view.total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`${id}-${cursor.row}-${cursor.column}`}
      tabIndex={0}
      onKeyDown={press}
      style={
        {
          '--columns': widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' '),
          '--wide': `${wide}px`,
        } as React.CSSProperties
      }
    >
      <Heading {...{ id, columns, sort, sortBy }} current={cursor.row < 0 ? cursor.column : null} />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="people-lines" role="rowgroup" style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => (
          <Line
            key={index % pool}
            id={id}
            index={index}
            start={start}
            line={view.lines.get(index)}
            columns={columns}
            current={cursor.row === index ? cursor.column : null}
            isOpened={opened !== null && view.lines.get(index)?.id === opened}
            open={openLine}
          />
        ))}
      </div>
    </div>
  );
}

/** Scrolling, the cursor, and the lines that are asked for as they come into sight. */
function useGrid({ view, fetchLines }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<CellPlace>({ row: 0, column: 0 });
  const rowPx = window.innerWidth <= 760 ? ROW_TOUCH_PX : ROW_PX;
  const lines = useVirtualizer({
    count: view.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN_ROWS,
  });
  const shown = lines.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  const asked = useRef({ edition: -1, blocks: new Set<number>() });
  useEffect(() => {
    if (asked.current.edition !== view.edition) {
      asked.current = { edition: view.edition, blocks: new Set() };
    }
    const { blocks } = asked.current;
    for (const at of [first, last]) {
      const block = Math.floor(at / BLOCK_ROWS);
      const from = block * BLOCK_ROWS;
      if (blocks.has(block) || view.lines.has(Math.min(from + BLOCK_ROWS, view.total) - 1))
        continue;
      blocks.add(block);
      fetchLines({ from, until: from + BLOCK_ROWS });
    }
  }, [first, last, view.edition, view.lines, view.total, fetchLines]);
  const { edition, total } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is read from its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setCursor(({ row, column }) => ({ row: Math.min(row, total > 0 ? 0 : -1), column }));
  }, [edition]);
  return { scroller, lines, cursor, setCursor, rowPx };
}

/** Brings a line into sight. Lines are all as high: nothing has to be measured for it. */
function scrollDown(scroller: HTMLDivElement | null, row: number, rowPx: number): void {
  if (!scroller || row < 0) return;
  const [top, bottom] = [row * rowPx, (row + 1) * rowPx];
  const { scrollTop, clientHeight } = scroller;
  // The heading stands over the first line of what is in sight.
  const inSight = clientHeight - rowPx;
  if (top < scrollTop) scroller.scrollTop = top;
  else if (bottom > scrollTop + inSight) scroller.scrollTop = bottom - inSight;
}

function pageRows(scroller: React.RefObject<HTMLDivElement | null>, rowPx: number): number {
  return Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2);
}

/** Brings a column into sight; the first one stands still at the left. */
function scrollAcross(
  scroller: HTMLDivElement | null,
  widths: readonly number[],
  to: number,
  from: number,
): void {
  if (!scroller || to === from) return;
  const cells = scroller.querySelectorAll<HTMLElement>('.people-head > *');
  const cell = cells[to];
  if (!cell) return;
  const fixed = to === 0 ? 0 : (cells[0]?.offsetWidth ?? 0);
  const [left, right] = [cell.offsetLeft, cell.offsetLeft + cell.offsetWidth];
  if (to === 0) scroller.scrollLeft = 0;
  else if (left - fixed < scroller.scrollLeft) scroller.scrollLeft = left - fixed;
  else if (right > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = right - scroller.clientWidth;
  }
  if (to === widths.length - 1) scroller.scrollLeft = scroller.scrollWidth;
}

function Heading({
  id,
  columns,
  sort,
  sortBy,
  current,
}: {
  readonly id: string;
  readonly columns: readonly PeopleColumn[];
  readonly sort: PeopleQuestion['sort'];
  readonly sortBy: (column: string) => void;
  readonly current: number | null;
}) {
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid above says why
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
    <div className="people-row people-head" role="row" aria-rowindex={1}>
      {columns.map(({ name, heading }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: the grid above says why
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
        <span
          key={name}
          id={`${id}--1-${at}`}
          role="columnheader"
          className={current === at ? 'current' : ''}
          aria-colindex={at + 1}
          aria-sort={sort.column === name ? direction : 'none'}
          onClick={() => sortBy(name)}
        >
          {heading}
          {sort.column === name && (
            <span aria-hidden="true">{sort.isDescending ? ' ↓' : ' ↑'}</span>
          )}
        </span>
      ))}
    </div>
  );
}

type LineProps = {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly line: PeopleLine | undefined;
  readonly columns: readonly PeopleColumn[];
  readonly current: number | null;
  readonly isOpened: boolean;
  readonly open: (id: string) => void;
};

/** Drawn again only when something on it changed: a key moves the cursor on two lines, not on forty. */
const Line = memo(function Line({
  id,
  index,
  start,
  line,
  columns,
  current,
  isOpened,
  open,
}: LineProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid above says why
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
    <div
      className={`people-row${isOpened ? ' sel' : ''}`}
      role="row"
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isOpened}
      onClick={() => line && open(line.id)}
    >
      {columns.map(({ name }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: the lines are not table rows
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <span
          key={name}
          id={`${id}-${index}-${at}`}
          role="gridcell"
          aria-colindex={at + 1}
          className={current === at ? 'current' : ''}
        >
          {line ? <PeopleCell column={name} value={line.cells[name] ?? null} /> : '…'}
        </span>
      ))}
    </div>
  );
});
