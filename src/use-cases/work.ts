import type { Kysely, Transaction } from 'kysely';
import { Problem } from '../domain/problem.ts';
import type { KeyFiles } from '../store/key-files.ts';
import type { DB } from '../store/schema.ts';
import { type Context, inContext, inSerializableContext } from '../store/transaction.ts';
import type { TextReader } from './document-reading.ts';

/** Who acts, as row security and the audit trail will know them. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** ISO 3166-1 alpha-2 of the country they act for; `null` for those who act for none. */
  readonly country: string | null;
};

/** Everything that a use case takes from the outside world. Nothing else reaches it. */
export type Work = {
  readonly db: Kysely<DB>;
  readonly now: () => Temporal.Instant;
  /** A new UUID, version 7: later ones sort after earlier ones. */
  readonly newId: () => string;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** A stream of uniform draws in [0, 1) for a seed: the same seed gives the same draws. */
  readonly seeded: (seed: number) => () => number;
  /** Keys of the countries, outside the database: what is most sensitive is sealed under them. */
  readonly keys: KeyFiles;
  readonly actor: Actor;
  /** Reads a text so that nobody else waits; where it is missing, texts are read in this thread. */
  readonly readText?: TextReader;
  /** Candidates from the endpoint that is set up, unchecked; missing where none is. */
  readonly extract?: (text: string) => Promise<unknown>;
};

/**
 * Runs `fn` in one transaction about one mission: its rows, and those of people whom the actor's
 * country owns.
 *
 * @throws {Problem} `no-mission-loaded` when there is no such mission
 */
export function inMission<T>(
  work: Work,
  missionId: string,
  fn: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return inContext(work.db, contextOf(work, missionId), afterCheckOf(missionId, fn));
}

/** As {@link inMission}, serializable: for what must hold across rows. `fn` may run more than once. */
export function inMissionAlone<T>(
  work: Work,
  missionId: string,
  fn: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return inSerializableContext(work.db, contextOf(work, missionId), afterCheckOf(missionId, fn));
}

/** Runs `fn` in one transaction about no mission in particular: missions themselves, users, jobs. */
export function inNoMission<T>(work: Work, fn: (db: Transaction<DB>) => Promise<T>): Promise<T> {
  return inContext(work.db, contextOf(work, null), fn);
}

/** As {@link inMission}, for the use case that founds the mission: it need not be there yet. */
export function inNewMission<T>(
  work: Work,
  missionId: string,
  fn: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return inContext(work.db, contextOf(work, missionId), fn);
}

function contextOf({ actor }: Work, mission: string | null): Context {
  return { actor: actor.id, role: actor.role, country: actor.country, mission };
}

function afterCheckOf<T>(missionId: string, fn: (db: Transaction<DB>) => Promise<T>) {
  return async (db: Transaction<DB>): Promise<T> => {
    const mission = await db
      .selectFrom('mission')
      .select('id')
      .where('id', '=', missionId)
      .executeTakeFirst();
    if (!mission) throw new Problem('no-mission-loaded', { mission: missionId });
    return fn(db);
  };
}
