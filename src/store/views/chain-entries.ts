import { type Kysely, sql } from 'kysely';
import type { EntryWords } from '../../domain/deployment/chain-entry.ts';
import type { DB } from '../schema.ts';

/** An entry with when Muster learned it and from whom. */
export type StoredEntry = EntryWords & { readonly recordedAt: string; readonly recordedBy: string };

/** All entries of the mission's chain in the order of their ids, corrected ones included. */
export async function chainEntries(db: Kysely<DB>, missionId: string): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('chain_entry')
    .where('mission_id', '=', missionId)
    .select(['id', 'act', 'on_edtf', 'said_edtf', 'source', 'note', 'supersedes'])
    .select(['recorded_at', 'recorded_by'])
    .select(sql<Record<string, string>>`fields`.as('fields'))
    .orderBy('id')
    .execute();
  return rows.map(({ on_edtf, said_edtf, recorded_at, recorded_by, ...row }) => ({
    ...row,
    on: on_edtf,
    said: said_edtf,
    recordedAt: String(recorded_at),
    recordedBy: recorded_by,
  }));
}
