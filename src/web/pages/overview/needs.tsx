import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Conflict } from '../../../contract/conflicts.ts';
import type { ContributorAnswer } from '../../../contract/contributors.ts';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import { useClocks } from '../../clocks.ts';
import { Bolt } from '../../components/mark.tsx';
import { type Day, daysBetween, dayWords } from '../../day.ts';
import { contributorsQuery } from '../../queries.ts';
import { counted } from '../../wording.ts';

type Shown = { readonly mission: MissionAnswer; readonly picture: PictureAnswer };

const SHOWN_MAX = 6;
const STALE_DAYS = 30;

/** What waits for a person: conflicts that nobody settled, and contributors long not heard of. */
export function Needs({ mission, picture }: Shown) {
  const clocks = useClocks();
  const { data } = useQuery(contributorsQuery(mission.id, clocks));
  const open = picture.conflicts.filter(({ status }) => status === 'open');
  const stale = staleOf(data?.contributors ?? [], clocks.on);
  const conflictsShown = open.slice(0, Math.max(SHOWN_MAX - stale.length, 3));
  const left = open.length - conflictsShown.length;
  return (
    <section className="card c4">
      <header>
        <h2>Needs you</h2>
        <span className={`count${open.length > 0 ? ' hot' : ''}`}>
          {open.length + stale.length}
        </span>
      </header>
      {open.length + stale.length === 0 && <p className="muted">Nothing waits for a decision.</p>}
      <ul className="todo">
        {conflictsShown.map((conflict) => (
          <ConflictLine key={conflict.id} mission={mission.id} conflict={conflict} />
        ))}
        {stale
          .slice(0, SHOWN_MAX - conflictsShown.length)
          .map(({ country, label, lastWordOn, days }) => (
            <li key={country}>
              <span className="muted">{days} d</span>
              <div>
                <p>{label} is not heard of for more than 30 days</p>
                <p>last word {dayWords(lastWordOn)}</p>
              </div>
              <Link to={`/missions/${mission.id}/figures`} search={{ subject: country }}>
                Look
                <span className="hush"> at {label}</span>
              </Link>
            </li>
          ))}
      </ul>
      {left > 0 && (
        <p className="small">
          <Link to={`/missions/${mission.id}/figures`} search={{ conflict: 'true' }}>
            {counted(left, 'more conflict')}
          </Link>
        </p>
      )}
    </section>
  );
}

const HEADLINES: { readonly [kind: string]: string } = {
  figures: 'Figures that cannot both be true',
  sum: 'A total that its parts do not give',
  time: 'Dates that cannot all hold',
  office: 'Two holders of one office',
};

function ConflictLine({
  mission,
  conflict,
}: {
  readonly mission: string;
  readonly conflict: Conflict;
}) {
  const headline = HEADLINES[conflict.kind] ?? 'Statements that cannot all hold';
  return (
    <li>
      <Bolt />
      <div>
        <p>{headline}</p>
        <p>{conflict.explanation}</p>
      </div>
      <Link to={`/missions/${mission}/figures`} search={{ compare: conflict.id }}>
        Compare
        <span className="hush">: {conflict.explanation}</span>
      </Link>
    </li>
  );
}

/** Contributors whose last word is older than 30 days, the longest silence first. */
function staleOf(contributors: readonly ContributorAnswer[], on: Day) {
  return contributors
    .flatMap(({ country, label, lastWordOn }) =>
      lastWordOn === null
        ? []
        : [{ country, label, lastWordOn, days: daysBetween(lastWordOn, on) }],
    )
    .filter(({ days }) => days > STALE_DAYS)
    .sort((a, b) => b.days - a.days);
}
