import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Awaited } from '../../../components/states.tsx';
import { dayWords } from '../../../day.ts';
import { lifeQuery, type RollRights } from '../../../roll-queries.ts';
import { LIFE_ACTS, type LifeAct } from './life-acts.ts';
import { LifeForm } from './life-form.tsx';
import { usePersonActs } from './use-person-acts.ts';

type Whose = { readonly mission: string; readonly id: string; readonly rights: RollRights };

/** What became of a person: other names, tours, leave, harm (the next of kin first) and the way home. */
export function PersonLife({ mission, id, rights }: Whose) {
  const life = useQuery(lifeQuery(mission, id));
  const [act, setAct] = useState<LifeAct | null>(null);
  const { send, isBusy, error } = usePersonActs(mission, id);
  const open = LIFE_ACTS.filter(({ who }) => who === 'readers' || rights[who]);
  return (
    <Awaited query={life} label="tours and leave" height={80}>
      {({ aliases, tours, leave, casualties, repatriations }) => (
        <>
          <h3>Over time</h3>
          <dl className="kv">
            <dt>Tours</dt>
            <dd>{listed(tours.map(tourWords), 'none yet')}</dd>
            <dt>Leave</dt>
            <dd>
              {leave.left} days left of {leave.accrued}
              {leave.ahead > 0 && `, ${leave.ahead} agreed for later`}
            </dd>
            {aliases.length > 0 && <dt>Also written</dt>}
            {aliases.length > 0 && <dd>{aliases.map(({ form }) => form).join(', ')}</dd>}
            {repatriations.length > 0 && <dt>Way home</dt>}
            {repatriations.length > 0 && (
              <dd>{repatriations.map(({ kind, on }) => `${kind}, ${dayWords(on)}`).join('; ')}</dd>
            )}
            {casualties.length > 0 && <dt>Harm</dt>}
            {casualties.length > 0 && (
              <dd>
                {casualties.map(({ state, on }) => `${state}, ${dayWords(on)}`).join('; ')}
                {casualties.some(({ isKinTold }) => !isKinTold) && (
                  <>
                    {' '}
                    <span className="bad">the next of kin do not know yet</span>{' '}
                    <button
                      type="button"
                      className="plain small"
                      disabled={isBusy}
                      onClick={() => send('next-of-kin-told')}
                    >
                      They have been told
                    </button>
                  </>
                )}
              </dd>
            )}
          </dl>
          {error && (
            <p role="alert" className="bad">
              {error.message}
            </p>
          )}
          <p className="criterion-acts">
            {open.map((one) => (
              <button
                key={one.path}
                type="button"
                className="plain small"
                aria-expanded={act === one}
                onClick={() => setAct(act === one ? null : one)}
              >
                {one.label}
              </button>
            ))}
          </p>
          {act && (
            <LifeForm
              key={act.path}
              mission={mission}
              person={id}
              act={act}
              done={() => setAct(null)}
            />
          )}
        </>
      )}
    </Awaited>
  );
}

function tourWords({ since, until }: { readonly since: string; readonly until: string | null }) {
  return `${dayWords(since)} to ${until === null ? 'now' : dayWords(until)}`;
}

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join('; ');
}
