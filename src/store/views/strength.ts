import { type Kysely, sql } from 'kysely';
import {
  carriedForward,
  type StrengthChangeDay,
  type StrengthDay,
  type StrengthStep,
  strengthDays,
} from '../../domain/deployment/strength.ts';
import type { DB } from '../schema.ts';

/** First and last day, both included, as ISO text. */
export type Stretch = { readonly from: string; readonly until: string };

export type MissionChangeDay = StrengthChangeDay & { readonly mission: string };

/**
 * The strength of one mission on each day on which it changed.
 *
 * @param known only what had been said by this day; `null` for everything that was said
 */
export async function strengthByDay(
  db: Kysely<DB>,
  missionId: string,
  { from, until }: Stretch,
  known: string | null,
): Promise<readonly StrengthDay[]> {
  if (known !== null) {
    const all = carriedForward(strengthDays(await stepsKnownBy(db, missionId, until, known)));
    return all.filter(({ day }) => day >= from);
  }
  const days = await allStrengthByDay(db, { from, until });
  const opening = await db
    .selectFrom('strength_day')
    .where('mission_id', '=', missionId)
    .where('day', '<', from)
    .select(sql<StrengthChangeDay['changed']>`standing`.as('standing'))
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return carriedForward(
    days.filter(({ mission }) => mission === missionId),
    opening?.standing,
  );
}

/**
 * The same for every mission that the transaction may read, in one query. A day names those who
 * changed on it; everybody else is as on the days before.
 */
export async function allStrengthByDay(
  db: Kysely<DB>,
  { from, until }: Stretch,
): Promise<MissionChangeDay[]> {
  return db
    .selectFrom('strength_day')
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select(['mission_id as mission', 'day', 'low', 'high'])
    .select(sql<StrengthChangeDay['changed']>`changed`.as('changed'))
    .orderBy('mission_id')
    .orderBy('day')
    .execute();
}

function stepsKnownBy(
  db: Kysely<DB>,
  missionId: string,
  until: string,
  known: string,
): Promise<StrengthStep[]> {
  return db
    .selectFrom('strength_step')
    .where('mission_id', '=', missionId)
    .where('day', '<=', until)
    .where('known_on', '<=', known)
    .select(['contributor', 'day', 'low', 'said', 'high'])
    .orderBy('contributor')
    .orderBy('day')
    .orderBy('entry_id')
    .execute();
}
