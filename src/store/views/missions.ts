import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type MissionRow = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly public: boolean;
};

export type MissionProfile = MissionRow & {
  readonly leadNation: string | null;
  readonly mandate: {
    resolution: string | null;
    since: string | null;
    until: string | null;
    ceiling: number | null;
  } | null;
  readonly task: string | null;
  readonly situation: string | null;
  readonly purpose: string | null;
  /** D-day, ISO text. */
  readonly firstDay: string | null;
  readonly statementCount: number;
};

/** Every mission, by id; who may see which is decided where it is asked. */
export function missions(db: Kysely<DB>): Promise<MissionRow[]> {
  return db
    .selectFrom('mission')
    .select(['id', 'name', 'aliases', 'is_public as public'])
    .orderBy('id')
    .execute();
}

/** The mission that the transaction is about, with what it says of itself. */
export async function missionProfile(db: Kysely<DB>): Promise<MissionProfile | undefined> {
  const { rows } = await sql<MissionProfile>`
    select m.id, m.name, m.aliases, m.is_public as public, p.lead_nation as "leadNation",
           case when coalesce(p.resolution, p.mandate_since, p.mandate_until, p.ceiling::text)
             is not null then jsonb_build_object('resolution', p.resolution,
               'since', p.mandate_since, 'until', p.mandate_until, 'ceiling', p.ceiling)
             end as mandate,
           p.task, p.situation, p.purpose, p.first_day as "firstDay",
           (select count(*) from statement) as "statementCount"
      from mission m
      left join mission_profile p on p.mission_id = m.id
     where m.id = current_mission()`.execute(db);
  return rows[0];
}

/** Changes whenever what can be edited about a mission does: its ETag. */
export function versionOf({ id, name, public: isPublic }: MissionRow): string {
  const text = JSON.stringify([id, name, isPublic]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
