import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Fan } from '../../charts/fan.tsx';
import { useClocks } from '../../clocks.ts';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { Awaited } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { type ForecastReply, forecastQuery, planQuery } from '../../plan-queries.ts';
import { counted, numberWords } from '../../wording.ts';

const TARGETS = [500, 1000, 1500, 2000, 2500, 5500] as const;

/** The chance of a strength by a day: bands, both views, and what they rest on. */
export function ForecastCard({
  mission,
  plan,
}: {
  readonly mission: string;
  readonly plan: string | null;
}) {
  const clocks = useClocks();
  const [target, setTarget] = useState(2500);
  const forecast = useQuery(forecastQuery(mission, clocks, target));
  return (
    <section className="card c7">
      <header>
        <h2>Forecast</h2>
        <span className="sub">
          people in theatre; half, 80 and 95 of 100 samples inside each band; grey: past missions
        </span>
        <label className="end small wanted">
          wanted
          <select
            className="input"
            value={target}
            onChange={({ target: { value } }) => setTarget(Number(value))}
          >
            {TARGETS.map((persons) => (
              <option key={persons} value={persons}>
                {numberWords(persons)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Awaited query={forecast} label="the forecast" height={420}>
        {(answer) => <Shown mission={mission} plan={plan} answer={answer} />}
      </Awaited>
    </section>
  );
}

type Answered = { readonly answer: ForecastReply };

function Shown({
  mission,
  plan,
  answer,
}: Answered & { readonly mission: string; readonly plan: string | null }) {
  const { on } = answer;
  const found = useQuery({ ...planQuery(mission, plan ?? ''), enabled: plan !== null });
  const strength = found.data?.on === on ? found.data.strength : [];
  return (
    <>
      <p className="lead-words">{inOneSentence(answer)}</p>
      <Fan
        data={{
          now: on,
          strengthNow: answer.strengthNow.persons,
          target: answer.target,
          fan: answer.fan,
          views: answer.views.map(({ id, fan }) => ({
            id,
            words: id === 'near' ? 'near view' : 'outside view',
            fan,
          })),
          alike: answer.alike,
          plan: strength,
        }}
      />
      <Chances answer={answer} />
      <Ground answer={answer} />
    </>
  );
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function inOneSentence({ target, quantiles, chances }: ForecastReply): string {
  const half = quantiles.find(({ share }) => share === 0.5)?.date;
  const chance = chances.at(-1);
  const when = half
    ? `As likely as not, ${numberWords(target)} are there by ${dayWords(half)}.`
    : `Fewer than half of the samples ever reach ${numberWords(target)} within five years.`;
  return chance
    ? `${when} By ${dayWords(chance.by)} the chance is ${percent(chance.chance)}.`
    : when;
}

function Chances({ answer }: Answered) {
  return (
    <ScrollBox label="Chance by day">
      <table className="small">
        <caption className="hush">
          Chance of {numberWords(answer.target)} in theatre by a day
        </caption>
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col" className="num">
              Chance
            </th>
            <th scope="col" className="num">
              Near view
            </th>
            <th scope="col" className="num">
              Outside view
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.chances.map(({ by, chance, near, outside }) => (
            <tr key={by}>
              <th scope="row">{dayWords(by)}</th>
              <td className="num strong">{percent(chance)}</td>
              <td className="num">{percent(near)}</td>
              <td className="num">{percent(outside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Ground({ answer }: Answered) {
  const { views, promises, classes, alike, assumptions, gates, samples, seed } = answer;
  const weight = (id: string) => percent(views.find((view) => view.id === id)?.weight ?? 0);
  return (
    <details className="ground">
      <summary>What it rests on</summary>
      <ul className="small">
        <li>
          Near view {weight('near')}: the mission's own announcements, believed as {promises.kept}{' '}
          of {counted(promises.due, 'promise')} that came due {promises.kept === 1 ? 'was' : 'were'}{' '}
          kept.
        </li>
        {classes.map(({ id, label, missions, weight: share }) => (
          <li key={id}>
            Outside view {percent(share)}: {label} ({counted(missions, 'mission')}).
          </li>
        ))}
        {alike.length > 0 && (
          <li>
            Grey lines:{' '}
            {alike
              .map(
                ({ mission, mandatedOn, months, weight: share }) =>
                  `${mission} of ${mandatedOn.slice(0, 4)}, ${counted(months, 'month')} old then (${percent(share)})`,
              )
              .join('; ')}
            , each from where it once stood as this mission stands now.
          </li>
        )}
        {gates.map(({ id, kind, reason }) => (
          <li key={id}>
            Shut: {kind}, {reason}.
          </li>
        ))}
        {assumptions.map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>
          {counted(samples, 'sample')}, seed {seed}.
        </li>
      </ul>
    </details>
  );
}
