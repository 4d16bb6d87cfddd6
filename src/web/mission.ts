import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { MissionAnswer } from '../contract/missions.ts';
import { useClocks } from './clocks.ts';
import { missionsQuery, sessionQuery } from './queries.ts';

/** The mission of the address; pages of a mission are only shown below one. */
export function useMissionId(): string {
  const { mission } = useParams({ strict: false }) as { mission?: string };
  return mission ?? '';
}

export function useMission(): MissionAnswer | undefined {
  const id = useMissionId();
  return useQuery(missionsQuery).data?.missions.find((mission) => mission.id === id);
}

/** Roles that write figures; the server decides, the screen only spares a refusal. */
const WRITERS = new Set([
  'administrator',
  'force-generation-officer',
  'movement-controller',
  'police-headquarters-clerk',
  'reporting-officer',
  'training-officer',
]);

/** Why figures cannot be written here and now, or `null` when they can. */
export function useReadOnlyReason(): string | null {
  const { isLive } = useClocks();
  const { data } = useQuery(sessionQuery);
  if (!isLive) return 'Editing is off while another day is shown. Go back to now to edit.';
  const writes = data?.user.roles.some(({ role }) => WRITERS.has(role)) ?? false;
  return writes ? null : 'Your role reads. A reporting officer can write figures.';
}
