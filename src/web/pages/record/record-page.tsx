import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClocks } from '../../clocks.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Awaited } from '../../components/states.tsx';
import { useMission, useMissionId } from '../../mission.ts';
import { engagementsQuery, eventsQuery, officesQuery, pictureQuery } from '../../queries.ts';
import { Commitments } from './commitments.tsx';
import { Documents } from './documents.tsx';
import { OfficesOnDay } from './offices.tsx';
import { timelineOf } from './timeline.ts';
import { TimelineList } from './timeline-list.tsx';
import './record.css';

/** Who met whom, who held which office, what was decided and promised, each with its passage. */
export default function RecordPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const picture = useQuery(pictureQuery(mission, clocks));
  return (
    <>
      <PageHead
        title="Record"
        about="engagements, offices, decisions, milestones, commitments, documents"
      />
      <Situation />
      <div className="cols">
        <section className="card c8" aria-label="Time line">
          <Timeline mission={mission} />
        </section>
        <div className="c4 side">
          <Awaited query={picture} label="the offices" height={240}>
            {(shown) => <OfficesOnDay picture={shown} />}
          </Awaited>
          <Commitments mission={mission} />
          <Documents mission={mission} />
        </div>
      </div>
    </>
  );
}

function Timeline({ mission }: { readonly mission: string }) {
  const clocks = useClocks();
  const events = useQuery(eventsQuery(mission, clocks));
  const engagements = useQuery(engagementsQuery(mission, clocks));
  const offices = useQuery(officesQuery(mission));
  const lines = useMemo(
    () =>
      timelineOf({
        engagements: engagements.data?.engagements ?? [],
        offices: offices.data?.offices ?? [],
        statements: events.data?.statements ?? [],
        on: clocks.on,
      }),
    [engagements.data, offices.data, events.data, clocks.on],
  );
  return (
    <Awaited query={events} label="the record" height={480}>
      {() => <TimelineList events={lines} />}
    </Awaited>
  );
}

/** Situation, purpose and task of the mission, as they were stated. */
function Situation() {
  const mission = useMission();
  const lines = [
    ['Situation', mission?.situation],
    ['Purpose', mission?.purpose],
    ['Task', mission?.task],
  ].filter(([, words]) => words);
  if (lines.length === 0) return null;
  return (
    <dl className="situation">
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
