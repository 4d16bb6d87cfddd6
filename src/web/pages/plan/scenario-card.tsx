import { useState } from 'react';
import { useClocks } from '../../clocks.ts';
import { Field } from '../../components/field.tsx';
import {
  type PlanAsked,
  type PlanGroundAnswer,
  type PlanningValue,
  type PlanSummary,
  usePlanActs,
  useSolveProgress,
} from '../../plan-queries.ts';
import { valueWords } from './ground-card.tsx';
import { PlanActs } from './plan-acts.tsx';
import { SolveProgressBar } from './solve-progress.tsx';

const SECONDS = 10;

type Scenarios = {
  readonly mission: string;
  readonly plans: readonly PlanSummary[];
  readonly shown: PlanSummary | null;
  readonly open: (plan: string) => void;
  readonly ticked: readonly string[];
  readonly tick: (plan: string) => void;
  readonly ground: PlanGroundAnswer | null;
};

/** The scenarios of a mission: pick one, compare up to four, change a value and solve again. */
export function ScenarioCard({ mission, plans, shown, open, ticked, tick, ground }: Scenarios) {
  const acts = usePlanActs(mission);
  const working = plans.find(({ state }) => state === 'waiting' || state === 'running') ?? null;
  const progress = useSolveProgress(mission, working?.id ?? null, () => void acts.renew());
  return (
    <section className="card" aria-label="Scenarios">
      <header>
        <h2>Scenarios</h2>
        <span className="sub">tick up to four to compare</span>
      </header>
      <ul className="scenarios">
        {plans.slice(0, 12).map((plan) => (
          <li key={plan.id} data-shown={plan.id === shown?.id}>
            <input
              type="checkbox"
              aria-label={`Compare ${plan.name}`}
              checked={ticked.includes(plan.id)}
              onChange={() => tick(plan.id)}
            />
            <button
              type="button"
              className="plain"
              aria-current={plan.id === shown?.id}
              onClick={() => open(plan.id)}
            >
              {plan.name}
            </button>
            <span className="sub">{plan.status === 'adopted' ? 'in force' : stateWords(plan)}</span>
          </li>
        ))}
      </ul>
      {working && (
        <SolveProgressBar
          name={working.name}
          progress={progress}
          cancel={() => acts.cancel(working.id)}
        />
      )}
      {shown && <PlanActs mission={mission} plan={shown} />}
      <AskForm
        key={shown?.id ?? 'none'}
        basis={shown}
        ground={ground}
        isBusy={working !== null}
        ask={async (asked) => open((await acts.ask(asked)).id)}
      />
    </section>
  );
}

function stateWords({ state, gap, provedOptimal }: PlanSummary): string {
  if (state !== 'done' && state !== 'cancelled') return state;
  if (provedOptimal) return 'proved best';
  return gap === null ? 'no bound' : `gap ${(100 * gap).toFixed(1)} %`;
}

/** A scenario is a copy with one value changed; without a change it is the plan as things stand. */
function AskForm({
  basis,
  ground,
  isBusy,
  ask,
}: {
  readonly basis: PlanSummary | null;
  readonly ground: PlanGroundAnswer | null;
  readonly isBusy: boolean;
  readonly ask: (asked: PlanAsked) => Promise<void>;
}) {
  const { on, known } = useClocks();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const [objective, setObjective] = useState<PlanAsked['objective']>(
    basis?.objective ?? 'weighted',
  );
  const [failure, setFailure] = useState<string | null>(null);
  const numbers = (ground?.values ?? []).filter((one) => typeof one.value === 'number');
  const before = numbers.find((one) => one.key === key);
  const isBad = key !== '' && !(value.trim() !== '' && Number(value) >= 0);
  const solve = async (event: React.FormEvent) => {
    event.preventDefault();
    if (isBad) return;
    const changed = changedBy(basis, key, value);
    const given = name.trim() || nameOf(key, value, on);
    setFailure(null);
    const asked = { name: given, on, known, changed, seconds: SECONDS, objective };
    await ask(asked).catch((error: Error) => setFailure(error.message));
  };
  return (
    <form className="scenario-form" onSubmit={(event) => void solve(event)}>
      <Field
        label="What if"
        hint={before ? `now ${valueWords(before.value)}: ${before.source}` : ''}
      >
        {(attributes) => (
          <select
            {...attributes}
            className="input"
            value={key}
            onChange={({ target }) => setKey(target.value)}
          >
            <option value="">nothing changes</option>
            {numbers.map((one) => (
              <option key={one.key} value={one.key}>
                {one.key}
              </option>
            ))}
          </select>
        )}
      </Field>
      {key !== '' && (
        <Field label="were" hint={isBad ? 'A number from 0 on.' : ''} isBad={isBad && value !== ''}>
          {(attributes) => (
            <input
              {...attributes}
              className="input"
              inputMode="decimal"
              value={value}
              onChange={({ target }) => setValue(target.value)}
            />
          )}
        </Field>
      )}
      <Field label="Goals: people, announced days, short courses, cost, changes">
        {(attributes) => (
          <select
            {...attributes}
            className="input"
            value={objective}
            onChange={({ target }) => setObjective(target.value as PlanAsked['objective'])}
          >
            <option value="weighted">weighed together</option>
            <option value="levels">one after the other</option>
          </select>
        )}
      </Field>
      <Field label="Name of the scenario">
        {(attributes) => (
          <input
            {...attributes}
            className="input"
            maxLength={200}
            placeholder={nameOf(key, value, on)}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {failure !== null && (
        <p className="bad small" role="alert">
          {failure}
        </p>
      )}
      <p className="acts">
        <button type="submit" className="btn primary" disabled={isBusy || isBad}>
          Solve
        </button>
        <span className="sub">{SECONDS} seconds</span>
      </p>
    </form>
  );
}

function changedBy(
  basis: PlanSummary | null,
  key: string,
  value: string,
): readonly PlanningValue[] {
  const kept = (basis?.changed ?? []).filter((one) => one.key !== key);
  if (key === '') return kept;
  const one: PlanningValue = { key, value: Number(value), basis: 'assumed', source: 'What if' };
  return [...kept, one];
}

function nameOf(key: string, value: string, on: string): string {
  return key === '' ? `Plan from ${on}` : `${key} ${value}`.trim();
}
