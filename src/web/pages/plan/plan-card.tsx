import { Gantt, type GanttRow } from '../../charts/gantt.tsx';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { dayWords } from '../../day.ts';
import type { PlanAnswer } from '../../plan-queries.ts';
import { counted, numberWords } from '../../wording.ts';

/** A plan: what it comes to in one sentence, then batch by batch. */
export function PlanCard({ plan }: { readonly plan: PlanAnswer }) {
  const until = plan.strength.at(-1)?.day ?? plan.on;
  return (
    <section className="card">
      <header>
        <h2>{plan.name}</h2>
        <span className="sub">
          {plan.status === 'adopted' ? 'in force' : plan.status}, from {dayWords(plan.on)}
        </span>
        <Key />
      </header>
      <p className="lead-words">{inOneSentence(plan)}</p>
      {plan.blocks.length === 0 ? (
        <p className="muted">
          {plan.failure ?? 'Nobody is sent yet: the first plan is on its way.'}
        </p>
      ) : (
        <Gantt rows={rowsOf(plan)} from={fromOf(plan)} until={until} now={plan.on} />
      )}
      {plan.handovers.length > 0 && <Handovers plan={plan} />}
      {plan.left.length > 0 && (
        <p className="sub">
          Not sent inside the plan:{' '}
          {plan.left.map(({ name, persons }) => `${name} ${numberWords(persons)}`).join(', ')}.
        </p>
      )}
    </section>
  );
}

/** Who goes home when, and who counts in their place. */
function Handovers({ plan: { handovers } }: { readonly plan: PlanAnswer }) {
  return (
    <ScrollBox label="Who relieves whom">
      <table className="small">
        <caption className="hush">Who relieves whom</caption>
        <thead>
          <tr>
            <th scope="col">Goes home</th>
            <th scope="col" className="num">
              Persons
            </th>
            <th scope="col">Tour ends</th>
            <th scope="col">Relieved by</th>
          </tr>
        </thead>
        <tbody>
          {handovers.map(({ batch, persons, endsOn, relievedBy, unrelieved }) => (
            <tr key={`${batch} ${endsOn}`}>
              <th scope="row">{batch}</th>
              <td className="num">{numberWords(persons)}</td>
              <td>{dayWords(endsOn)}</td>
              <td>
                {[
                  ...relievedBy.map(
                    (relief) =>
                      `${numberWords(relief.persons)} who count from ${dayWords(relief.countsFrom)}`,
                  ),
                  ...(unrelieved > 0 ? [`nobody for ${numberWords(unrelieved)}`] : []),
                ].join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function inOneSentence({
  strength,
  strengthAtEnd,
  reachedOn,
  shortfall,
  blocks,
}: PlanAnswer): string {
  const required = strength.at(-1)?.required ?? 0;
  const end = strength.at(-1)?.day;
  const reached = reachedOn
    ? `The plan reaches ${numberWords(required)} in the week of ${dayWords(reachedOn)}.`
    : `The plan does not reach ${numberWords(required)}: ${numberWords(strengthAtEnd)} count by ${end ? dayWords(end) : 'its end'}.`;
  const short =
    shortfall === null ? '' : ` It lacks ${numberWords(shortfall)} person-weeks on the way.`;
  return `${reached}${short} ${counted(blocks.length, 'batch', 'batches')}.`;
}

function fromOf({ blocks, on }: PlanAnswer): string {
  return [on, ...blocks.map(({ trainsFrom }) => trainsFrom)].sort()[0] ?? on;
}

/** Contingents in the order in which their first lift leaves. */
function rowsOf({ blocks }: PlanAnswer): GanttRow[] {
  const sorted = blocks.toSorted((a, b) => a.lifts.localeCompare(b.lifts));
  const names = [...new Set(sorted.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    batches: sorted
      .filter((batch) => batch.name === name)
      .map((batch, place) => ({ ...batch, id: `${name} ${place}` })),
  }));
}

function Key() {
  return (
    <span className="sub end plan-key">
      <svg className="chart" width="252" height="12" aria-hidden="true">
        <rect className="training fillc" x="0" y="0" width="14" height="12" />
        <text x="18" y="10">
          class
        </text>
        <rect className="rest-bar fillc" x="54" y="0" width="14" height="12" />
        <text x="72" y="10">
          rest
        </text>
        <path className="transit fillc" d="M102 0l10 6-10 6z" />
        <text x="117" y="10">
          lift
        </text>
        <rect className="deployed strokec" x="142.5" y="0.5" width="13" height="11" />
        <text x="160" y="10">
          induct
        </text>
        <rect className="deployed fillc" x="200" y="0" width="14" height="12" />
        <text x="218" y="10">
          counts
        </text>
      </svg>
    </span>
  );
}
