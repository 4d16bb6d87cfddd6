import { useEffect, useRef, useState } from 'react';

/** A chart's own numbers as a table: what T shows, and what is read where charts cannot be seen. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A place in the chart that arrows reach, with its words; `open` shows the statements behind it. */
export type ChartPoint = { readonly words: string; readonly open?: () => void };

const WIDTH_FIRST_PX = 640;

/**
 * Room for one chart. It measures its width and draws at that width, so that text is never scaled;
 * T turns the drawing into its table; arrows go from point to point and Enter opens one.
 */
export function Plot({
  name,
  table,
  points,
  children,
}: {
  readonly name: string;
  readonly table: ChartTable;
  readonly points: readonly ChartPoint[];
  readonly children: (width: number, current: number | null) => React.ReactNode;
}) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const [asTable, setAsTable] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);

  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') return setAsTable((before) => !before);
    const next = nextPoint(event.key, current, points.length);
    if (next !== undefined) {
      event.preventDefault();
      setCurrent(next);
    }
    if (event.key === 'Enter' && current !== null) points[current]?.open?.();
  };
  const hint = points.length > 0 ? 'Arrow keys move from point to point. ' : '';
  return (
    // One tab stop for the whole chart; its points are reached by arrows, as in a grid.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would group form fields, and this has none
    <div
      ref={room}
      className="plot"
      role="group"
      aria-label={`${name}. ${hint}T shows a table.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows and T need the focus
      tabIndex={0}
      onKeyDown={press}
      onBlur={() => setCurrent(null)}
    >
      {asTable ? <TableView name={name} table={table} /> : children(width, current)}
      <p className="hush" aria-live="polite">
        {current === null ? '' : points[current]?.words}
      </p>
    </div>
  );
}

/** Where a key leads from a point; `undefined` for keys that do not move. */
function nextPoint(key: string, current: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown')
    return current === null ? 0 : (current + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp')
    return current === null ? count - 1 : (current - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function TableView({ name, table }: { readonly name: string; readonly table: ChartTable }) {
  return (
    <div className="scroll-x">
      <table>
        <caption className="hush">{name}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, place) => (
                <td key={table.columns[place]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useWidth(room: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(WIDTH_FIRST_PX);
  useEffect(() => {
    if (!room.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(room.current);
    return () => watch.disconnect();
  }, [room]);
  return width;
}
