import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ContributorAnswer } from '../../../contract/contributors.ts';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import { useClocks } from '../../clocks.ts';
import { Bolt } from '../../components/mark.tsx';
import { type ConflictCluster, clustersOf } from '../../conflict-clusters.ts';
import { type Day, daysBetween, dayWords } from '../../day.ts';
import { figuresOf } from '../../figures.ts';
import { contributorsQuery } from '../../queries.ts';
import { counted } from '../../wording.ts';

type Shown = { readonly mission: MissionAnswer; readonly picture: PictureAnswer };

const SHOWN_MAX = 6;
const CONFLICTS_MIN = 4;
const STALE_DAYS = 30;

/** What waits for a person: conflicts that nobody settled, and contributors long not heard of. */
export function Needs({ mission, picture }: Shown) {
  const clocks = useClocks();
  const { data } = useQuery(contributorsQuery(mission.id, clocks));
  const open = openClusters(picture, mission.id);
  const stale = staleOf(data?.contributors ?? [], clocks.on);
  const conflictsShown = open.slice(0, Math.max(SHOWN_MAX - stale.length, CONFLICTS_MIN));
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
        {conflictsShown.map((cluster) => (
          <ConflictLine key={cluster.first.id} mission={mission.id} cluster={cluster} />
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

/** What is open, first what touches the two headline figures, then days, then the rest. */
function openClusters(picture: PictureAnswer, mission: string): ConflictCluster[] {
  const headline = new Set(
    ['in-theatre', 'pledged'].flatMap((measure) =>
      figuresOf(picture, mission, measure).flatMap(({ conflictIds }) => conflictIds),
    ),
  );
  const order = ({ all, first }: ConflictCluster) =>
    (all.some(({ id }) => headline.has(id)) ? 0 : 2) + (first.kind === 'time' ? 0 : 1);
  return clustersOf(picture.conflicts.filter(({ status }) => status === 'open')).sort(
    (a, b) => order(a) - order(b),
  );
}

function ConflictLine({
  mission,
  cluster: { first, all },
}: {
  readonly mission: string;
  readonly cluster: ConflictCluster;
}) {
  const headline = HEADLINES[first.kind] ?? 'Statements that cannot all hold';
  return (
    <li>
      <Bolt />
      <div>
        <p>
          {headline}
          {all.length > 1 && <span className="sub"> in {all.length} ways</span>}
        </p>
        <p title={first.explanation}>{first.explanation}</p>
      </div>
      <Link to={`/missions/${mission}/figures`} search={{ compare: first.id }}>
        Compare
        <span className="hush">: {first.explanation}</span>
      </Link>
    </li>
  );
}

/** Contributors of people whose last word is older than 30 days, the longest silence first. */
function staleOf(contributors: readonly ContributorAnswer[], on: Day) {
  return contributors
    .filter(({ pledged, inTheatre }) => pledged !== null || inTheatre !== null)
    .flatMap(({ country, label, lastWordOn }) =>
      lastWordOn === null
        ? []
        : [{ country, label, lastWordOn, days: daysBetween(lastWordOn, on) }],
    )
    .filter(({ days }) => days > STALE_DAYS)
    .sort((a, b) => b.days - a.days);
}
