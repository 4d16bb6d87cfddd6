import type { ProposalWeighingAnswer } from '../../../contract/proposals.ts';
import { Bolt } from '../../components/mark.tsx';
import { counted } from '../../wording.ts';
import { agreementWords, contestedFigures, contestedSums } from './weighing-words.ts';

/** What a proposal would be to the ledger, in lines; found by the rules before anything is written. */
export function WeighingLines({
  weighing,
}: {
  readonly weighing: ProposalWeighingAnswer | undefined;
}) {
  if (!weighing) return <p className="sub">Being weighed against the ledger, 200 at a time…</p>;
  const { conflictCount, duplicateOf, agreeCount, office } = weighing;
  const figures = contestedFigures(weighing);
  const sums = contestedSums(weighing);
  const isBorneOut = duplicateOf !== null || agreeCount > 0;
  const isUntold = conflictCount === 0 && office === null;
  const others = conflictCount - figures.length;
  return (
    <div className="weighing">
      {(isBorneOut || isUntold) && <p>{agreementWords(weighing)}</p>}
      {figures.map((line) => (
        <p key={line} className="contested">
          <Bolt /> {line}
        </p>
      ))}
      {sums.length === 0 && others > 0 && <p className="contested">And {others} more.</p>}
      {sums.length > 0 && (
        <details>
          <summary className="contested">
            <Bolt /> Would conflict with {counted(others, 'sum or date', 'sums and dates')} that
            follow from others
          </summary>
          {sums.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      {office && <p>{office.words}.</p>}
    </div>
  );
}
