import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollImportRow, RollPlanAnswer } from '../../../../contract/roll.ts';
import { write } from '../../../api.ts';
import { ScrollBox } from '../../../components/scroll-box.tsx';
import { Awaited } from '../../../components/states.tsx';
import { planRowsQuery, rollPath, useRenewRoll } from '../../../roll-queries.ts';
import { counted } from '../../../wording.ts';
import { Pager } from './pager.tsx';

type Correction = { readonly row: number; readonly column: string; readonly value: string };
type Mended = Readonly<Record<string, Correction>>;

const keyOf = (row: number, column: string) => `${row} ${column}`;

/** The rows that cannot go in: where, what stands there, why not, what to write; mended in place. */
export function FailedRows({
  mission,
  plan,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
}) {
  const [offset, setOffset] = useState(0);
  const [mended, setMended] = useState<Mended>({});
  const [replaced, setReplaced] = useState<ReadonlySet<number>>(new Set());
  const renew = useRenewRoll(mission);
  const page = useQuery(planRowsQuery(mission, plan.id, 'errors', offset));
  const saving = useMutation({
    mutationFn: () =>
      write<RollPlanAnswer>('POST', `${rollPath(mission)}/imports/${plan.id}/corrections`, {
        corrections: Object.values(mended),
        replace: [...replaced],
      }),
    onSuccess: async () => {
      setMended({});
      setReplaced(new Set());
      await renew();
    },
  });
  const count = Object.keys(mended).length + replaced.size;
  const replace = (row: number) =>
    setReplaced(
      new Set(replaced.has(row) ? [...replaced].filter((one) => one !== row) : [...replaced, row]),
    );
  const isOpen = plan.state === 'planned';
  return (
    <Awaited query={page} label="the failed rows" height={200}>
      {({ total, rows }) =>
        total === 0 ? (
          <p className="muted tab-none">No row of this file has to be mended.</p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (count > 0) saving.mutate();
            }}
          >
            <ScrollBox label="Failed rows">
              <FailedTable
                plan={plan}
                rows={rows}
                mended={mended}
                isOpen={isOpen}
                replaced={replaced}
                replace={replace}
                mend={(one) => setMended({ ...mended, [keyOf(one.row, one.column)]: one })}
              />
            </ScrollBox>
            <div className="form-acts mend-acts">
              <Pager total={total} offset={offset} setOffset={setOffset} />
              {isOpen && (
                <button
                  type="submit"
                  className="btn primary"
                  disabled={count === 0 || saving.isPending}
                >
                  Check {counted(count, 'correction')}
                </button>
              )}
              {saving.error && (
                <span role="alert" className="bad">
                  {saving.error.message}
                </span>
              )}
            </div>
          </form>
        )
      }
    </Awaited>
  );
}

function FailedTable({
  plan,
  rows,
  mended,
  isOpen,
  replaced,
  replace,
  mend,
}: {
  readonly plan: RollPlanAnswer;
  readonly rows: readonly RollImportRow[];
  readonly mended: Mended;
  readonly isOpen: boolean;
  readonly replaced: ReadonlySet<number>;
  readonly replace: (row: number) => void;
  readonly mend: (correction: Correction) => void;
}) {
  return (
    <table className="failed">
      <thead>
        <tr>
          <th className="num">Row</th>
          <th>Who</th>
          <th>Column</th>
          <th>Value</th>
          <th>Why not, and what to write</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.findings.map(({ column, value, code, message, fix }, at) => (
            <tr key={keyOf(row.row, column)}>
              <td className="num muted">{at === 0 ? row.row : ''}</td>
              <td className="nowrap">{at === 0 && <WholeRow row={row} plan={plan} />}</td>
              <td className="nowrap">{column}</td>
              <td>
                {isOpen ? (
                  <input
                    className="input"
                    aria-label={`${column}, row ${row.row}`}
                    value={mended[keyOf(row.row, column)]?.value ?? value}
                    onChange={({ target }) => mend({ row: row.row, column, value: target.value })}
                  />
                ) : (
                  value
                )}
              </td>
              <td className="wrap">
                {message} <span className="muted">{fixWords(fix)}</span>
                {isOpen && code === 'another-person' && (
                  <label className="replace">
                    <input
                      type="checkbox"
                      checked={replaced.has(row.row)}
                      onChange={() => replace(row.row)}
                    />
                    It takes the other's place
                  </label>
                )}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** Who it is about; opened, everything that the row says: what is wrong often shows beside it. */
function WholeRow({
  row: { name, serviceNumber, cells },
  plan: { columns },
}: {
  readonly row: RollImportRow;
  readonly plan: RollPlanAnswer;
}) {
  return (
    <details>
      <summary>{name ?? serviceNumber ?? 'whole row'}</summary>
      <dl className="whole-row">
        {columns.map(({ heading }, at) => {
          const cell = cells[at] ?? null;
          return cell === null ? null : (
            <div key={heading}>
              <dt className="sub">{heading}</dt>
              <dd>{String(cell)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** The command line's own way out is no help on a page. */
function fixWords(fix: string): string {
  return fix.replace(/ \(--replace [^)]*\)/, '');
}
