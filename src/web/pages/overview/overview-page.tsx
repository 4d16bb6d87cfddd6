import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import { useClocks, useSetClocks } from '../../clocks.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Awaited, CopyButton, Empty, PageSkeleton } from '../../components/states.tsx';
import { countryName } from '../../countries.ts';
import { dDayOf } from '../../d-day.ts';
import { daysBetween, isDay } from '../../day.ts';
import { useMission } from '../../mission.ts';
import { lastStatementQuery, pictureQuery } from '../../queries.ts';
import { FunnelCard, SlipCard, StrengthCard, StripCard } from './cards.tsx';
import { Changes } from './changes.tsx';
import { Contributors } from './contributors.tsx';
import { Needs } from './needs.tsx';
import { missionWords, Tiles } from './tiles.tsx';
import './overview.css';

/** Where do we stand, and can I trust it? */
export default function OverviewPage() {
  const mission = useMission();
  if (!mission) return <PageSkeleton />;
  return <Overview mission={mission} />;
}

function Overview({ mission }: { readonly mission: MissionAnswer }) {
  const clocks = useClocks();
  const picture = useQuery(pictureQuery(mission.id, clocks));
  const lead = mission.leadNation === null ? null : countryName(mission.leadNation);
  return (
    <>
      <PageHead
        title="Overview"
        about={missionWords(mission, lead, dDayOf(mission, picture.data))}
        acts={
          <span className="opt head-acts">
            <LastData mission={mission.id} />
            <CopyButton words={frozenLink(clocks.on, clocks.known)} label="Copy link as I see it" />
          </span>
        }
      />
      <Awaited query={picture} label="the picture" height={480}>
        {(shown) =>
          shown.figures.length === 0 && mission.statementCount === 0 ? (
            <NothingYet mission={mission} />
          ) : (
            <Cards mission={mission} picture={shown} />
          )
        }
      </Awaited>
    </>
  );
}

function Cards({
  mission,
  picture,
}: {
  readonly mission: MissionAnswer;
  readonly picture: PictureAnswer;
}) {
  return (
    <div className="cols">
      <Tiles mission={mission} picture={picture} />
      <FunnelCard mission={mission} picture={picture} />
      <StrengthCard mission={mission} picture={picture} />
      <StripCard mission={mission} picture={picture} />
      <Contributors mission={mission} picture={picture} />
      <Needs mission={mission} picture={picture} />
      <Changes mission={mission} picture={picture} />
      <SlipCard picture={picture} />
    </div>
  );
}

const QUIET_DAYS = 30;

/** When nothing was said for long, the way to the last day on which something was. */
function LastData({ mission }: { readonly mission: string }) {
  const clocks = useClocks();
  const setClocks = useSetClocks();
  const { data } = useQuery(lastStatementQuery(mission, clocks));
  const day = data?.statements[0]?.statedOn ?? null;
  if (!isDay(day) || daysBetween(day, clocks.on) <= QUIET_DAYS) return null;
  return (
    <button type="button" className="btn" onClick={() => setClocks({ on: day, known: undefined })}>
      Jump to last data
    </button>
  );
}

function NothingYet({ mission }: { readonly mission: MissionAnswer }) {
  return (
    <Empty
      title="Nobody has said anything yet"
      acts={
        <>
          <Link
            className="btn primary"
            to={`/missions/${mission.id}/figures`}
            search={{ add: 'yes' }}
          >
            Add the first figure
          </Link>
          <Link className="btn" to="/missions/new" search={{ mission: mission.id }}>
            Add contributors
          </Link>
        </>
      }
    >
      The picture of {mission.name} is derived from statements. Add figures as you hear them: who
      said it, in which words, about which day.
    </Empty>
  );
}

/** An address that shows this day whatever today is. */
function frozenLink(on: string, known: string): string {
  const link = new URL(window.location.href);
  link.searchParams.set('on', on);
  link.searchParams.set('known', known);
  return link.href;
}
