import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** Enough of an officer to act on: where they are, and what they are known by. */
export type OfficerHandle = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly stage: string;
};

/** By service number in capitals or not, or by id. */
export function officerHandle(
  db: Kysely<DB>,
  missionId: string,
  word: string,
): Promise<OfficerHandle | undefined> {
  return db
    .selectFrom('officer')
    .select(['id', 'service_number as serviceNumber', 'stage'])
    .where('mission_id', '=', missionId)
    .where((is) =>
      is.or([
        is('service_number', '=', word.toUpperCase()),
        is(sql<string>`id::text`, '=', word.toLowerCase()),
      ]),
    )
    .executeTakeFirst();
}
