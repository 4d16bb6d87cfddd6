import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollImportRow, RollPlanAnswer } from '../../../../contract/roll.ts';
import { ScrollBox } from '../../../components/scroll-box.tsx';
import { Awaited } from '../../../components/states.tsx';
import { type PlanTab, planRowsQuery } from '../../../roll-queries.ts';
import { Pager } from './pager.tsx';

/** The rows that are new, would change (old and new side by side), or stay as they are. */
export function PlanRows({
  mission,
  plan,
  tab,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
  readonly tab: PlanTab;
}) {
  const [offset, setOffset] = useState(0);
  const page = useQuery(planRowsQuery(mission, plan.id, tab, offset));
  return (
    <Awaited query={page} label="the rows" height={200}>
      {({ total, rows }) =>
        total === 0 ? (
          <p className="muted tab-none">No row of the file is here.</p>
        ) : (
          <>
            <ScrollBox label="Rows">
              <table>
                <thead>
                  <tr>
                    <th className="num">Row</th>
                    <th>Service no.</th>
                    <th>Name</th>
                    {tab !== 'unchanged' && <th>{tab === 'new' ? 'What goes in' : 'Old → new'}</th>}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.row}>
                      <td className="num muted">{row.row}</td>
                      <td className="nowrap">{row.serviceNumber}</td>
                      <td className="nowrap">{row.name}</td>
                      {tab !== 'unchanged' && (
                        <td className="wrap">
                          <Changes row={row} isNew={tab === 'new'} />
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
            <Pager total={total} offset={offset} setOffset={setOffset} />
          </>
        )
      }
    </Awaited>
  );
}

const NAMED = new Set(['serviceNumber', 'name']);

function Changes({ row, isNew }: { readonly row: RollImportRow; readonly isNew: boolean }) {
  return row.changes
    .filter(({ field, after }) => !isNew || (!NAMED.has(field) && after !== null))
    .map(({ field, column, before, after }) => (
      <span key={`${field} ${column}`} className="change">
        <span className="sub">{column}</span>{' '}
        {isNew ? (
          after
        ) : (
          <>
            <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
          </>
        )}
      </span>
    ));
}
