import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';

/** A statement of a day or a length of a batch, as the rules of time read it. */
export type ChainStatementRow = {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly measure: string;
  readonly role: string;
  readonly modality: string;
  readonly edtf: string | null;
  readonly known: string | null;
  readonly as_stated: string;
  readonly qualifier: string;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string;
};

/** What was said by the day of knowledge of these batches, deprecated statements left out. */
export async function chainStatements(
  db: Kysely<DB>,
  missionId: string,
  subjects: readonly string[],
  { known, seedsOnly }: Clocks,
): Promise<readonly ChainStatementRow[]> {
  if (subjects.length === 0) return [];
  const seeds = seedsOnly ? sql`d.is_seed` : sql`true`;
  const { rows } = await sql<ChainStatementRow>`
    select s.id, s.subject, s.kind, s.measure, s.valid_role as role, s.modality,
           s.valid_edtf as edtf, s.said_latest as known, s.as_stated, s.qualifier, s.value,
           s.value_max, s.unit
      from statement s
      left join document d on d.mission_id = s.mission_id and d.id = s.document_id
     where s.mission_id = ${missionId} and s.subject = any(${subjects}::text[])
       and s.kind in ('training', 'readiness', 'movement') and s.said_latest <= ${known}::date
       and ${seeds}
       and not exists (
         select from judgement j
          where j.mission_id = s.mission_id and j.statement_id = s.id and j.rank = 'deprecated')
     order by s.id`.execute(db);
  return rows;
}
