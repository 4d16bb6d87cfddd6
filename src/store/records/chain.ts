import { type Kysely, sql } from 'kysely';
import type { ChainEntry, EntryWords } from '../../domain/deployment/chain-entry.ts';
import type { StrengthChangeDay, StrengthStep } from '../../domain/deployment/strength.ts';
import type { DB } from '../schema.ts';

/** A day as it is kept: who changed, and everybody. */
export type KeptDay = StrengthChangeDay & { readonly standing: StrengthChangeDay['changed'] };

export type EntryStep = StrengthStep & { readonly entry: string; readonly knownOn: string };

/**
 * Takes the mission's chain for this transaction. Whoever comes second waits here, and then reads what
 * the first has written: of two clients who want one last seat, one gets it.
 */
export async function takeChain(db: Kysely<DB>, missionId: string): Promise<void> {
  await db
    .insertInto('chain_head')
    .values({ mission_id: missionId, version: 1 })
    .onConflict((row) =>
      row.column('mission_id').doUpdateSet({ version: sql`chain_head.version + 1` }),
    )
    .execute();
}

/** Entries go in whole arrays: one statement whatever their number. */
export async function writeEntries(
  db: Kysely<DB>,
  missionId: string,
  entries: readonly { readonly words: EntryWords; readonly read: ChainEntry }[],
  recorded: { readonly at: string; readonly by: string },
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ words, read }) => ({
    id: words.id,
    act: words.act,
    on_edtf: read.on.edtf,
    on_earliest: read.on.earliest?.toString() ?? null,
    on_latest: read.on.latest?.toString() ?? null,
    said_edtf: read.said?.edtf ?? null,
    fields: words.fields,
    source: words.source,
    note: words.note,
    supersedes: words.supersedes,
  }));
  await sql`
    insert into chain_entry (mission_id, id, act, on_edtf, on_earliest, on_latest, said_edtf, fields,
                             source, note, supersedes, recorded_at, recorded_by)
    select ${missionId}, e.id, e.act, e.on_edtf, e.on_earliest, e.on_latest, e.said_edtf, e.fields,
           e.source, e.note, e.supersedes, ${recorded.at}::timestamptz, ${recorded.by}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as e(id text, act text, on_edtf text, on_earliest date, on_latest date, said_edtf text,
             fields jsonb, source text, note text, supersedes text)`.execute(db);
}

export async function writeSteps(
  db: Kysely<DB>,
  missionId: string,
  steps: readonly EntryStep[],
): Promise<void> {
  if (steps.length === 0) return;
  await sql`
    insert into strength_step (mission_id, contributor, day, entry_id, low, said, high, known_on)
    select ${missionId}, s.contributor, s.day, s.entry, s.low, s.said, s.high, s."knownOn"
      from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        as s(contributor text, day date, entry text, low int, said int, high int, "knownOn" date)
  `.execute(db);
}

/** Keeps the strength as it is read: from the first day that changed on, the days are written anew. */
export async function rewriteDays(
  db: Kysely<DB>,
  missionId: string,
  from: string,
  days: readonly KeptDay[],
): Promise<void> {
  await db
    .deleteFrom('strength_day')
    .where('mission_id', '=', missionId)
    .where('day', '>=', from)
    .execute();
  const rows = days.filter(({ day }) => day >= from);
  if (rows.length === 0) return;
  await sql`
    insert into strength_day (mission_id, day, low, high, changed, standing)
    select ${missionId}, d.day, d.low, d.high, d.changed, d.standing
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as d(day date, low int, high int, changed jsonb, standing jsonb)`.execute(db);
}
