import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type NewMission = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isPublic: boolean;
  readonly createdAt: Temporal.Instant;
  readonly createdBy: string;
};

/** Writes the founding row of a mission; false when the id is taken. */
export async function insertMission(db: Kysely<DB>, mission: NewMission): Promise<boolean> {
  const row = await db
    .insertInto('mission')
    .values({
      id: mission.id,
      name: mission.name,
      aliases: [...mission.aliases],
      is_public: mission.isPublic,
      created_at: mission.createdAt.toString(),
      created_by: mission.createdBy,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type MissionDescription = {
  readonly leadNation?: string | undefined;
  readonly task?: string | undefined;
  readonly situation?: string | undefined;
  readonly purpose?: string | undefined;
};

/** What a mission says of itself, in the transaction's mission. */
export async function insertMissionProfile(
  db: Kysely<DB>,
  missionId: string,
  { leadNation, task, situation, purpose }: MissionDescription,
): Promise<void> {
  await db
    .insertInto('mission_profile')
    .values({
      mission_id: missionId,
      lead_nation: leadNation ?? null,
      task: task ?? null,
      situation: situation ?? null,
      purpose: purpose ?? null,
    })
    .execute();
}

export async function setMissionPublic(
  db: Kysely<DB>,
  missionId: string,
  isPublic: boolean,
): Promise<void> {
  await db
    .updateTable('mission')
    .set({ is_public: isPublic })
    .where('id', '=', missionId)
    .execute();
}

/** Holds the mission's row against other changes until the transaction ends. */
export async function lockMission(db: Kysely<DB>, missionId: string): Promise<void> {
  await sql`select 1 from mission where id = ${missionId} for update`.execute(db);
}

export type NewContributor = {
  readonly missionId: string;
  readonly country: string;
  readonly role: 'lead' | 'contributor';
  readonly addedAt: Temporal.Instant;
  readonly addedBy: string;
};

/** Adds a contributing country; false when it is one already. */
export async function insertContributor(
  db: Kysely<DB>,
  contributor: NewContributor,
): Promise<boolean> {
  const row = await db
    .insertInto('mission_contributor')
    .values({
      mission_id: contributor.missionId,
      country: contributor.country,
      role: contributor.role,
      added_at: contributor.addedAt.toString(),
      added_by: contributor.addedBy,
    })
    .onConflict((conflict) => conflict.columns(['mission_id', 'country']).doNothing())
    .returning('country')
    .executeTakeFirst();
  return row !== undefined;
}
