import { ScrollBox } from '../../components/scroll-box.tsx';
import { dayWords } from '../../day.ts';
import type { PlanSummary } from '../../plan-queries.ts';
import { numberWords } from '../../wording.ts';
import { valueWords } from './ground-card.tsx';

const number = (value: number | null): string => (value === null ? '–' : numberWords(value));

const ROWS: readonly { readonly label: string; readonly of: (plan: PlanSummary) => string }[] = [
  {
    label: 'Reached',
    of: ({ reachedOn }) => (reachedOn ? dayWords(reachedOn) : 'not in the plan'),
  },
  { label: 'Counting at the end', of: ({ strengthAtEnd }) => numberWords(strengthAtEnd) },
  { label: 'Person-weeks short', of: ({ shortfall }) => number(shortfall) },
  { label: 'Person-weeks late', of: ({ late }) => number(late) },
  { label: 'Thousand US dollars', of: ({ cost }) => number(cost) },
  { label: 'Gap', of: ({ gap }) => (gap === null ? '–' : `${(100 * gap).toFixed(2)} %`) },
  {
    label: 'Changed',
    of: ({ changed }) =>
      changed.map(({ key, value }) => `${key} ${valueWords(value)}`).join('; ') || 'nothing',
  },
];

/** Up to four scenarios side by side. */
export function Compare({ plans }: { readonly plans: readonly PlanSummary[] }) {
  return (
    <section className="card" aria-label="Scenarios compared">
      <header>
        <h2>Scenarios compared</h2>
      </header>
      <ScrollBox label="Figures of the scenarios">
        <table className="small">
          <thead>
            <tr>
              <td />
              {plans.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ label, of }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {plans.map((plan) => (
                  <td key={plan.id}>{of(plan)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
