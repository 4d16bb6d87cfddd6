import { type Kysely, sql } from 'kysely';
import type { FigureSource } from '../../domain/ledger/picture-facts.ts';
import type { DB } from '../schema.ts';

type SourceRow = {
  readonly id: string;
  readonly document: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly passage: string | null;
  readonly said: string | null;
  readonly rule: string | null;
};

/** Where each of these statements comes from, by statement id. */
export async function figureSources(
  db: Kysely<DB>,
  missionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FigureSource>> {
  const { rows } = await sql<SourceRow>`
    select s.id, s.document_id as document, d.publisher, d.url, s.passage_words as passage,
           case when s.said_inferred then null else coalesce(s.said_edtf, s.said_latest::text) end as said,
           s.rule
      from statement s
      left join document d on d.mission_id = s.mission_id and d.id = s.document_id
     where s.mission_id = ${missionId} and s.id = any(${ids}::text[])`.execute(db);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        statementId: row.id,
        document: row.document ?? row.rule ?? 'heard',
        passage: row.passage,
        url: row.url,
        statedOn: row.said,
      },
    ]),
  );
}
