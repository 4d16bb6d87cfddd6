import { type Kysely, sql } from 'kysely';
import type { OfficeTold } from '../../domain/ledger/statement.ts';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';

/** A statement that tells of an office, with what it tells. */
export type OfficeStatementRow = {
  readonly id: string;
  readonly office: OfficeTold;
  readonly role: string;
  readonly modality: string;
  readonly edtf: string | null;
};

/** What had been said of offices by the day of knowledge. */
export async function officeStatements(
  db: Kysely<DB>,
  missionId: string,
  { known, seedsOnly }: Clocks,
): Promise<readonly OfficeStatementRow[]> {
  const seeds = seedsOnly ? sql`d.is_seed` : sql`true`;
  const { rows } = await sql<OfficeStatementRow>`
    select s.id, s.attributes -> 'office' as office, s.valid_role as role, s.modality,
           s.valid_edtf as edtf
      from statement s
      left join document d on d.mission_id = s.mission_id and d.id = s.document_id
     where s.mission_id = ${missionId} and s.measure = 'office' and s.attributes is not null
       and s.said_latest <= ${known}::date and ${seeds}
     order by s.id`.execute(db);
  return rows;
}

/** The parts of a force: which organisation stands under which whole, by name. */
export async function organisations(
  db: Kysely<DB>,
  missionId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ label: string; whole: string }>`
    select part.label, whole.label as whole
      from subject part
      join subject whole on whole.mission_id = part.mission_id and whole.key = part.parent
     where part.mission_id = ${missionId} and whole.kind in ('part', 'other')`.execute(db);
  return new Map(rows.map(({ label, whole }) => [label, whole]));
}
