import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollPlanAnswer } from '../../../../contract/roll.ts';
import { OWN_HEADING } from '../../../../domain/force/roll-columns.ts';
import { write } from '../../../api.ts';
import { rollFieldsQuery, rollPath } from '../../../roll-queries.ts';
import { useRollUpload } from './use-roll-upload.ts';

const OWN = '';

/** What each heading was taken for. Taken otherwise, the file is read again; the sender is remembered. */
export function ColumnMapping({
  mission,
  plan,
  opened,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
  readonly opened: (plan: string) => void;
}) {
  const fields = useQuery(rollFieldsQuery(mission)).data?.fields ?? [];
  const [taken, setTaken] = useState<Readonly<Record<string, string>>>({});
  const { send, last } = useRollUpload(mission, opened);
  const keeping = useMutation({
    mutationFn: () =>
      write('PUT', `${rollPath(mission)}/columns`, {
        columns: Object.entries(taken).map(([heading, field]) => ({
          heading,
          field: field === OWN ? null : field,
        })),
      }),
    onSuccess: () => {
      setTaken({});
      if (last) send(last);
    },
  });
  const columns = plan.columns.filter(({ heading }) => !heading.startsWith(OWN_HEADING));
  const own = columns.filter(({ field }) => field === null).length;
  const changes = Object.keys(taken).length;
  return (
    <details className="mapping">
      <summary>
        {columns.length} columns, heading in row {plan.headingRow}
        {own > 0 && `; ${own} kept as the sender's own`}
      </summary>
      <div className="mapping-list">
        {columns.map(({ heading, field }) => (
          <label key={heading}>
            <span className="sub">{heading}</span>
            <select
              className="input"
              value={taken[heading] ?? field ?? OWN}
              onChange={({ target }) => setTaken({ ...taken, [heading]: target.value })}
            >
              <option value={OWN}>kept as it is</option>
              {fields.map((one) => (
                <option key={one.field} value={one.field}>
                  {one.heading}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {changes > 0 && (
        <p className="form-acts">
          <button
            type="button"
            className="btn primary"
            disabled={keeping.isPending}
            onClick={() => keeping.mutate()}
          >
            {last ? 'Remember, and read the file again' : 'Remember for the next file'}
          </button>
          <button type="button" className="btn" onClick={() => setTaken({})}>
            Leave it
          </button>
        </p>
      )}
      {keeping.error && (
        <p role="alert" className="bad">
          {keeping.error.message}
        </p>
      )}
    </details>
  );
}
