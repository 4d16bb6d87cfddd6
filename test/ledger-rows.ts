import type { Insertable, Kysely } from 'kysely';
import type { DB, Statement } from '../src/store/schema.ts';
import { createMission } from '../src/use-cases/create-mission.ts';
import { inMission, type Work } from '../src/use-cases/work.ts';

/** A valid row of the ledger; a test names only what it is about. */
export function aStatementRow(
  parts: Partial<Insertable<Statement>> & { readonly id: string },
): Insertable<Statement> {
  return {
    mission_id: 'testland',
    kind: 'strength',
    subject: 'testland',
    subject_stated: 'the mission',
    measure: 'in-theatre',
    as_stated: 'about 430',
    qualifier: 'about',
    unit: 'personnel',
    low: 425,
    high: 435,
    reading: 'about-1',
    valid_role: 'as-of',
    valid_edtf: '2024-11',
    valid_earliest: '2024-11-01',
    valid_latest: '2024-11-30',
    said_edtf: '2024-11-11',
    said_earliest: '2024-11-11',
    said_latest: '2024-11-11',
    recorded_at: '2024-11-12T08:00:00Z',
    recorded_by: 'desk-officer',
    modality: 'reported',
    channel: 'press',
    grade: 'C3',
    origin: 'heard',
    ...parts,
  };
}

/** Founds the mission `testland` with these rows in its ledger. */
export async function aMissionWith(
  work: Work,
  rows: readonly Insertable<Statement>[],
): Promise<void> {
  await createMission(work, { id: 'testland', name: 'Mission in Testland', leadNation: 'KE' });
  if (rows.length === 0) return;
  await inMission(work, 'testland', (db: Kysely<DB>) =>
    db
      .insertInto('statement')
      .values([...rows])
      .execute(),
  );
}
