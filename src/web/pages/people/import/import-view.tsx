import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { PageHead } from '../../../components/page-head.tsx';
import { Awaited } from '../../../components/states.tsx';
import { countryName } from '../../../countries.ts';
import { type RollRights, rollPlanQuery } from '../../../roll-queries.ts';
import { usePeopleSearch } from '../grid/filter.ts';
import { PastImports } from './past-imports.tsx';
import { PlanView } from './plan-view.tsx';
import { StartCard } from './start-card.tsx';

/** A roll comes in as a plan: what would be new, what would change, and which rows have to be mended. */
export function ImportView({
  mission,
  rights,
}: {
  readonly mission: string;
  readonly rights: RollRights;
}) {
  const { set } = usePeopleSearch();
  const { import: plan } = useSearch({ strict: false }) as { import?: string };
  const opened = (id: string | undefined) => set({ import: id, tab: undefined });
  return (
    <>
      <PageHead
        title="Import a roll"
        about={`People of ${countryName(rights.country)}; no other country sees a name`}
        acts={
          <>
            {plan !== undefined && (
              <button type="button" className="btn" onClick={() => opened(undefined)}>
                Another file
              </button>
            )}
            <button
              type="button"
              className="btn"
              onClick={() => set({ step: undefined, import: undefined, tab: undefined })}
            >
              Back to the roll
            </button>
          </>
        }
      />
      {plan === undefined ? (
        <>
          <StartCard mission={mission} title="Bring in a roll" opened={opened} />
          <PastImports mission={mission} opened={opened} />
        </>
      ) : (
        <OnePlan mission={mission} id={plan} opened={opened} />
      )}
    </>
  );
}

function OnePlan({
  mission,
  id,
  opened,
}: {
  readonly mission: string;
  readonly id: string;
  readonly opened: (plan: string) => void;
}) {
  const plan = useQuery(rollPlanQuery(mission, id));
  return (
    <Awaited query={plan} label="the plan" height={320}>
      {(shown) => <PlanView key={id} mission={mission} plan={shown} opened={opened} />}
    </Awaited>
  );
}
