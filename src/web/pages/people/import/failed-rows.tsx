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
  const renew = useRenewRoll(mission);
  const page = useQuery(planRowsQuery(mission, plan.id, 'errors', offset));
  const saving = useMutation({
    mutationFn: () =>
      write<RollPlanAnswer>('POST', `${rollPath(mission)}/imports/${plan.id}/corrections`, {
        corrections: Object.values(mended),
      }),
    onSuccess: async () => {
      setMended({});
      await renew();
    },
  });
  const count = Object.keys(mended).length;
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
                rows={rows}
                mended={mended}
                isOpen={isOpen}
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
                  Check {counted(count, 'corrected cell')}
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
  rows,
  mended,
  isOpen,
  mend,
}: {
  readonly rows: readonly RollImportRow[];
  readonly mended: Mended;
  readonly isOpen: boolean;
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
          row.findings.map(({ column, value, message, fix }, at) => (
            <tr key={keyOf(row.row, column)}>
              <td className="num muted">{at === 0 ? row.row : ''}</td>
              <td className="nowrap">
                {at === 0 && (row.name ?? row.serviceNumber ?? <span className="muted">–</span>)}
              </td>
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
                {message} <span className="muted">{fix}</span>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
