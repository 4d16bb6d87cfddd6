import type { ChainRow } from '../chain-queries.ts';
import { dateWords } from '../wording.ts';
import { ScrollBox } from './scroll-box.tsx';
import { Silence } from './stated.tsx';

/** A column of a list: its name, and how a cell reads. */
export type Column = {
  readonly name: string;
  readonly label: string;
  readonly kind?: 'words' | 'count' | 'day';
  /** What stands where nobody stated anything. */
  readonly silence?: string;
  /** Left out on narrow screens. */
  readonly isOptional?: boolean;
  readonly cell?: (row: ChainRow) => React.ReactNode;
};

/** A list of the chain as a table. The first column names the row. */
export function ChainTable({
  label,
  columns,
  rows,
  none,
}: {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly ChainRow[];
  readonly none: string;
}) {
  if (rows.length === 0) return <p className="muted none">{none}</p>;
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={
                columns
                  .slice(0, 2)
                  .map(({ name }) => row[name])
                  .join(' ') + String(at)
              }
            >
              {columns.map((column, place) => {
                const content = column.cell?.(row) ?? cellOf(row, column);
                return place === 0 ? (
                  <th key={column.name} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column.name} className={classOf(column)}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function cellOf(row: ChainRow, { name, kind = 'words', silence = 'not stated' }: Column) {
  const value = row[name];
  if (value === null || value === undefined || value === '') return <Silence words={silence} />;
  return kind === 'day' ? dateWords(String(value)) : String(value);
}

function classOf({ kind, isOptional }: Column): string {
  return [kind === 'count' ? 'num' : '', isOptional ? 'opt' : ''].filter(Boolean).join(' ');
}
