import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useClocks } from '../../clocks.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Awaited, Empty } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { useMissionId } from '../../mission.ts';
import { planGroundQuery, planQuery, plansQuery } from '../../plan-queries.ts';
import { Compare } from './compare.tsx';
import { DiffCard } from './diff-card.tsx';
import { ForecastCard } from './forecast-card.tsx';
import { GroundCard } from './ground-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { SlipCard } from './slip-card.tsx';
import { WhyCard } from './why-card.tsx';
import './plan.css';

const COMPARED_MAX = 4;

/** S8: when the force will be there, by plan and by forecast, and what holds it back. */
export default function PlanPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const plans = useQuery(plansQuery(mission));
  const ground = useQuery(planGroundQuery(mission, clocks));
  const [opened, open] = useOpenPlan();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const tick = (id: string) =>
    setTicked((before) =>
      before.includes(id)
        ? before.filter((one) => one !== id)
        : [...before, id].slice(-COMPARED_MAX),
    );
  const all = plans.data?.plans ?? [];
  const shown = all.find(({ id }) => id === opened) ?? all[0];
  return (
    <>
      <PageHead title="Plan" about={`From what was known on ${dayWords(clocks.known)}`} />
      <div className="cols">
        <div className="c4 plan-side">
          <Awaited query={plans} label="the plans" height={320}>
            {(list) => (
              <ScenarioCard
                mission={mission}
                plans={list.plans}
                shown={shown ?? null}
                open={open}
                ticked={ticked}
                tick={tick}
                ground={ground.data ?? null}
              />
            )}
          </Awaited>
          <Awaited query={ground} label="what the plan rests on" height={240}>
            {(given) => <GroundCard ground={given} />}
          </Awaited>
        </div>
        <div className="c8 plan-main">
          {ticked.length > 1 && <Compare plans={all.filter(({ id }) => ticked.includes(id))} />}
          {shown ? (
            <ShownPlan mission={mission} plan={shown.id} />
          ) : (
            <section className="card">
              <Empty title="No plan yet">
                Press Solve: the first plan comes in a second, better ones while you wait.
              </Empty>
            </section>
          )}
        </div>
        <ForecastCard mission={mission} plan={shown?.id ?? null} />
        <SlipCard mission={mission} />
      </div>
    </>
  );
}

function ShownPlan({ mission, plan }: { readonly mission: string; readonly plan: string }) {
  const query = useQuery(planQuery(mission, plan));
  return (
    <Awaited query={query} label="the plan" height={420}>
      {(found) => (
        <>
          <PlanCard plan={found} />
          <WhyCard plan={found} />
          {found.status !== 'adopted' && found.state === 'done' && (
            <DiffCard mission={mission} plan={plan} />
          )}
        </>
      )}
    </Awaited>
  );
}

/** Which plan is shown stands in the address, so that it can be sent. */
function useOpenPlan(): [string | undefined, (plan: string) => void] {
  const { plan } = useSearch({ strict: false }) as { plan?: string };
  const navigate = useNavigate();
  return [
    plan,
    (to) => {
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, plan: to }),
        resetScroll: false,
      });
    },
  ];
}
