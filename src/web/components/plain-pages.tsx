import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { missionsQuery } from '../queries.ts';
import { Awaited, Empty, Failed } from './states.tsx';

/** The door: straight to the mission when there is one, a choice or a beginning otherwise. */
export function HomePage() {
  const missions = useQuery(missionsQuery);
  return (
    <Awaited query={missions} label="the missions" height={320}>
      {({ missions: all }) => {
        const [first] = all;
        if (first === undefined) return <NoMission />;
        return <Navigate to={`/missions/${first.id}/overview`} replace />;
      }}
    </Awaited>
  );
}

function NoMission() {
  return (
    <Empty
      title="No mission yet"
      acts={
        <Link className="btn primary" to="/missions/new">
          New mission
        </Link>
      }
    >
      Create one and add figures as you hear them, or load the example on the machine that runs
      Muster: npx muster demo --load-only
    </Empty>
  );
}

export function MissingPage() {
  return (
    <Empty
      title="There is no such page"
      acts={
        <Link className="btn" to="/">
          To the overview
        </Link>
      }
    >
      The address may be of a screen this version does not have.
    </Empty>
  );
}

export function CrashedPage({ error }: { readonly error: unknown }) {
  return (
    <Failed
      error={error instanceof Error ? error : new Error(String(error))}
      retry={() => window.location.reload()}
    />
  );
}
