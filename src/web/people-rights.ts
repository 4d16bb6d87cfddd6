import { useQuery } from '@tanstack/react-query';
import { useClocks } from './clocks.ts';
import { sessionQuery } from './queries.ts';

/** What somebody may do with a country's people; the server decides, the screen only spares a refusal. */
export type PeopleRights = {
  readonly account: string;
  /** The country they act for; `null` for those who act for none, and see counts alone. */
  readonly country: string | null;
  readonly readsNames: boolean;
  /** Puts people on lifts and ticks them off. */
  readonly moves: boolean;
  /** Keeps the class. */
  readonly trains: boolean;
};

const KEEPERS = [
  'administrator',
  'commander',
  'force-generation-officer',
  'police-headquarters-clerk',
];
const MOVERS = new Set([...KEEPERS, 'movement-controller']);
const TRAINERS = new Set([...KEEPERS, 'training-officer']);

/** While another day is shown nothing is changed. */
export function usePeopleRights(mission: string): PeopleRights {
  const { isLive } = useClocks();
  const user = useQuery(sessionQuery).data?.user;
  const held = (user?.roles ?? []).filter(
    (role) => role.country !== null && (role.mission === null || role.mission === mission),
  );
  const holds = (roles: ReadonlySet<string>) => held.some(({ role }) => roles.has(role));
  return {
    account: user?.account ?? '',
    country: held[0]?.country ?? null,
    readsNames: holds(MOVERS) || holds(TRAINERS),
    moves: isLive && holds(MOVERS),
    trains: isLive && holds(TRAINERS),
  };
}
