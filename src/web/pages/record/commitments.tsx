import { useQuery } from '@tanstack/react-query';
import { useClocks } from '../../clocks.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Awaited } from '../../components/states.tsx';
import { commitmentsQuery } from '../../queries.ts';
import { dateWords } from '../../wording.ts';

/** Promises, requests and expressions of confidence: who gave them to whom, and what became of them. */
export function Commitments({ mission }: { readonly mission: string }) {
  const clocks = useClocks();
  const commitments = useQuery(commitmentsQuery(mission, clocks));
  return (
    <section className="card">
      <header>
        <h2>Commitments</h2>
        <span className="sub">as said by then</span>
      </header>
      <Awaited query={commitments} label="the commitments" height={240}>
        {({ commitments: all }) =>
          all.length === 0 ? (
            <p className="muted">No promise, request or word of confidence had been said.</p>
          ) : (
            <ul className="commitments">
              {all.map(({ id, from, to, kind, words, state, due, statementIds }) => (
                <li key={id}>
                  <p>
                    <FigureLink evidence={{ kind: 'statement', id: statementIds[0] ?? '' }}>
                      <q>{words}</q>
                    </FigureLink>
                  </p>
                  <p className="sub">
                    {kind}
                    {from !== null && `, ${from}`}
                    {to !== null && ` to ${to}`}
                    {due !== null && `, due ${dateWords(due)}`}
                  </p>
                  <p className={`small ${state === 'broken' ? 'bad' : 'muted'}`}>{state}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </section>
  );
}
