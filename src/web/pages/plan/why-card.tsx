import { useState } from 'react';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { dayWords } from '../../day.ts';
import type { PlanAnswer } from '../../plan-queries.ts';
import { numberWords } from '../../wording.ts';

const FIRST = 6;

/** Why not earlier: gates by name, then each limit that is used up and what one unit more would save. */
export function WhyCard({ plan }: { readonly plan: PlanAnswer }) {
  const [isWhole, setWhole] = useState(false);
  const worth = plan.binding.filter(({ kind, value }) => kind === 'gate' || value !== 0);
  const all = isWhole ? plan.binding : worth.slice(0, FIRST);
  return (
    <section className="card why" aria-label="Why not earlier">
      <header>
        <h2>Why not earlier</h2>
        <span className="sub">what one unit more would save, in person-weeks of shortfall</span>
      </header>
      {plan.binding.length === 0 ? (
        <p className="muted">
          {plan.state === 'done'
            ? 'No limit is used up and no gate is shut.'
            : 'Told once the work on the plan is over.'}
        </p>
      ) : (
        <ScrollBox label="What binds">
          <table className="small">
            <thead>
              <tr>
                <th scope="col">What binds</th>
                <th scope="col">Weeks</th>
                <th scope="col" className="num">
                  One more saves
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, kind, constraint, where, from, until, weeks, value, bestWeek }) => (
                <tr key={id}>
                  <th scope="row">
                    {constraint}
                    <span className="sub why-where"> {where}</span>
                  </th>
                  <td>
                    {kind === 'gate'
                      ? `until about ${dayWords(until)}`
                      : weeks > 1
                        ? `${weeks}, ${dayWords(from)} to ${dayWords(until)}`
                        : dayWords(from)}
                  </td>
                  <td className="num">{savingWords(kind, value, bestWeek)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {plan.binding.length > all.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          Show all {plan.binding.length} limits that are used up
        </button>
      )}
    </section>
  );
}

function savingWords(kind: 'gate' | 'limit', value: number | null, week: string | null): string {
  if (kind === 'gate') return 'no seat or money opens it';
  if (value === null) return 'not worked out';
  if (value === 0) return 'nothing alone';
  return `${numberWords(value)}${week === null ? '' : `, in the week of ${dayWords(week)}`}`;
}
