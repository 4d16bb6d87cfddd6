import { useState } from 'react';
import { type PlanSummary, usePlanActs } from '../../plan-queries.ts';
import { counted } from '../../wording.ts';

/** What can be done with a plan that is solved: put it in force, draft its lifts. */
export function PlanActs({
  mission,
  plan,
}: {
  readonly mission: string;
  readonly plan: PlanSummary;
}) {
  const acts = usePlanActs(mission);
  const [said, setSaid] = useState<{ readonly words: string; readonly isBad: boolean } | null>(
    null,
  );
  const run = (act: () => Promise<string>) =>
    act().then(
      (words) => setSaid({ words, isBad: false }),
      (error: Error) => setSaid({ words: error.message, isBad: true }),
    );
  const adopt = async () => {
    await acts.adopt(plan.id);
    return `${plan.name} is in force.`;
  };
  const draft = async () => {
    const { lifts, recorded } = await acts.draft();
    return recorded === 0
      ? `No new lift in the next eight weeks (${counted(lifts.length, 'lift')} drafted already).`
      : `${counted(lifts.length, 'lift')} drafted; Movement shows them.`;
  };
  if (plan.weighted === null || plan.state === 'running') return null;
  return (
    <div className="plan-acts">
      {plan.status === 'adopted' ? (
        <button type="button" className="btn" onClick={() => void run(draft)}>
          Draft the next lifts
        </button>
      ) : (
        <button type="button" className="btn" onClick={() => void run(adopt)}>
          Adopt this plan
        </button>
      )}
      <p className={said?.isBad ? 'bad small' : 'small'} aria-live="polite">
        {said?.words}
      </p>
    </div>
  );
}
