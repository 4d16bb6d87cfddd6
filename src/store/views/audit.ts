import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly mission: string;
  readonly target: string;
  readonly facts: string;
  readonly hash: string;
};

/** Events after `seq`, in order, at most `limit`; `at` and `hash` as they entered the chain. */
export async function auditEvents(db: Kysely<DB>, seq: number, limit: number): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, action,
           coalesce(mission_id, '') as mission, target, facts, encode(hash, 'hex') as hash
      from audit_event
     where seq > ${seq}
     order by seq
     limit ${limit}`.execute(db);
  return rows;
}
