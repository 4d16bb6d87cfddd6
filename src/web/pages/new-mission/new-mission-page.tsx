import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { MissionAnswer } from '../../../contract/missions.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Awaited } from '../../components/states.tsx';
import { missionsQuery } from '../../queries.ts';
import { AddContributors } from './add-contributors.tsx';
import { CreateMission } from './create-mission.tsx';
import { FirstFigures } from './first-figures.tsx';
import './new-mission.css';

/** A mission of one's own in three steps: its name, who contributes, the first figures as one hears them. */
export default function NewMissionPage() {
  const { mission: id } = useSearch({ strict: false }) as { mission?: string };
  const missions = useQuery(missionsQuery);
  return (
    <>
      <PageHead
        title="New mission"
        about="its name, who contributes, and the first figures as you hear them"
      />
      <Awaited query={missions} label="the missions" height={240}>
        {({ missions: all }) => <Steps mission={all.find((one) => one.id === id)} />}
      </Awaited>
    </>
  );
}

function Steps({ mission }: { readonly mission: MissionAnswer | undefined }) {
  return (
    <ol className="steps">
      <li className="card">
        <h2>1. The mission</h2>
        {mission ? <p>{mission.name} is there.</p> : <CreateMission />}
      </li>
      <li className="card">
        <h2>2. Who contributes</h2>
        {mission ? (
          <AddContributors mission={mission.id} />
        ) : (
          <p className="muted">Name the mission first.</p>
        )}
      </li>
      <li className="card">
        <h2>3. The first figures</h2>
        {mission ? (
          <FirstFigures mission={mission.id} />
        ) : (
          <p className="muted">Name the mission first.</p>
        )}
      </li>
    </ol>
  );
}
