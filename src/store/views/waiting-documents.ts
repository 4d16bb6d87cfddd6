import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** A document of whose proposals some wait: for a decision, or to be committed. */
export type WaitingDocument = {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly open: number;
  readonly accepted: number;
  readonly total: number;
};

/** Documents with proposals that nobody decided or that are accepted and not committed, the last read first. */
export async function waitingDocuments(
  db: Kysely<DB>,
  missionId: string,
  limit: number,
): Promise<readonly WaitingDocument[]> {
  const { rows } = await sql<WaitingDocument>`
    select d.id, d.title, d.published as "publishedOn", w.open, w.accepted, w.total
      from (
        select p.document_id, max(p.read_at) as read_at, count(*)::int as total,
               count(*) filter (where coalesce(l.verdict, 'undone') = 'undone')::int as open,
               count(*) filter (where l.verdict = 'accepted')::int as accepted
          from proposal p
          left join lateral (
            select x.verdict from proposal_decision x
             where x.mission_id = p.mission_id and x.proposal_id = p.id and x.verdict <> 'edited'
             order by x.id desc limit 1) l on true
         where p.mission_id = ${missionId}
         group by p.document_id) w
      join document d on d.mission_id = ${missionId} and d.id = w.document_id
     where w.open > 0 or w.accepted > 0
     order by w.read_at desc, d.id desc
     limit ${limit}`.execute(db);
  return rows;
}
