import type { ProposalWeighingAnswer } from '../../../contract/proposals.ts';
import { Bolt } from '../../components/mark.tsx';
import { agreementWords, conflictWords } from './weighing-words.ts';

/** What a proposal would be to the ledger, in lines; found by the rules before anything is written. */
export function WeighingLines({
  weighing,
}: {
  readonly weighing: ProposalWeighingAnswer | undefined;
}) {
  if (!weighing) return <p className="sub">Being weighed against the ledger, 200 at a time…</p>;
  const conflicts = conflictWords(weighing);
  const isBorneOut = weighing.duplicateOf !== null || weighing.agreeCount > 0;
  const isUntold = conflicts.length === 0 && weighing.office === null;
  return (
    <div className="weighing">
      {(isBorneOut || isUntold) && <p>{agreementWords(weighing)}</p>}
      {conflicts.map((line) => (
        <p key={line} className="contested">
          <Bolt /> {line}
        </p>
      ))}
      {weighing.office && <p>{weighing.office.words}.</p>}
    </div>
  );
}
