import { useMutation, useQuery } from '@tanstack/react-query';
import type { RollImportAnswer } from '../../../../contract/roll.ts';
import { write } from '../../../api.ts';
import { ScrollBox } from '../../../components/scroll-box.tsx';
import { rollImportsQuery, rollPath, useRenewRoll } from '../../../roll-queries.ts';
import { counted, numberWords } from '../../../wording.ts';

/** The files that came in, the latest first; the last that went in can be taken back. */
export function PastImports({
  mission,
  opened,
}: {
  readonly mission: string;
  readonly opened: (plan: string) => void;
}) {
  const { data } = useQuery(rollImportsQuery(mission));
  const imports = data?.imports ?? [];
  if (imports.length === 0) return null;
  const last = imports.find(({ state }) => state === 'applied');
  return (
    <section className="card flush past" aria-label="Earlier files">
      <header>
        <h2>Earlier files</h2>
        {last && (
          <span className="end">
            <UndoImport mission={mission} last={last} />
          </span>
        )}
      </header>
      <ScrollBox label="Files and their counts">
        <table>
          <thead>
            <tr>
              <th>File</th>
              <th>State</th>
              <th className="num">Rows</th>
              <th className="num">New</th>
              <th className="num">Changed</th>
              <th className="num">Failed</th>
              <th>Read</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.id}>
                <td>
                  <button type="button" className="plain" onClick={() => opened(one.id)}>
                    {one.file}
                  </button>
                </td>
                <td>{one.state}</td>
                <td className="num">{numberWords(one.rows)}</td>
                <td className="num">{numberWords(one.added)}</td>
                <td className="num">{numberWords(one.changed)}</td>
                <td className="num">{numberWords(one.failed)}</td>
                <td className="muted">
                  {one.createdAt.slice(0, 16).replace('T', ' ')} UTC, {one.createdBy}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** "Undo: import of roll.xlsx, 4,750 people" */
export function UndoImport({
  mission,
  last,
}: {
  readonly mission: string;
  readonly last: Pick<RollImportAnswer, 'id' | 'file' | 'added' | 'changed'>;
}) {
  const renew = useRenewRoll(mission);
  const undoing = useMutation({
    mutationFn: () =>
      write<RollImportAnswer>('POST', `${rollPath(mission)}/imports/${last.id}/undo`),
    onSuccess: renew,
  });
  const people = counted(last.added + last.changed, 'person', 'people');
  return (
    <span className="undo">
      {undoing.error && (
        <span role="alert" className="bad">
          {undoing.error.message}
        </span>
      )}
      <button
        type="button"
        className="btn"
        disabled={undoing.isPending}
        onClick={() => undoing.mutate()}
      >
        Undo: import of {last.file}, {people}
      </button>
    </span>
  );
}
