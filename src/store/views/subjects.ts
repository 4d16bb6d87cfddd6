import { type Kysely, sql } from 'kysely';
import type { Subject } from '../../domain/ledger/subject.ts';
import type { DB } from '../schema.ts';

/** Whatever the figures of a mission are about, by key. */
export async function missionSubjects(
  db: Kysely<DB>,
  missionId: string,
): Promise<ReadonlyMap<string, Subject>> {
  const rows = await db
    .selectFrom('subject')
    .where('mission_id', '=', missionId)
    .select(['key', 'label', sql<Subject['kind']>`kind`.as('kind'), 'parent'])
    .orderBy('key')
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
