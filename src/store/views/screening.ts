import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Criterion } from '../../domain/force/criterion.ts';
import type { Judge } from '../../domain/force/eligibility.ts';
import { invariant, unreachable } from '../../domain/invariant.ts';
import { OFFICER_COLUMNS } from '../records/roll-columns.ts';
import type { DB } from '../schema.ts';

/** How many officers a rule fails, and of how many it cannot tell. */
export type RuleCount = { readonly failed: number; readonly unknown: number };

export type ScreeningCounts = {
  readonly eligible: number;
  /** How many of the eligible may go by a waiver alone. */
  readonly eligibleByWaiver: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly eligibleWomen: number;
  readonly byRule: Readonly<Record<string, RuleCount>>;
};

/**
 * A rule in SQL: true, false, or null where the roll does not say. The same as `meets` in
 * `domain/force/criterion.ts`; a property test holds the two together.
 */
export function sqlOf(criterion: Criterion): RawBuilder<boolean | null> {
  switch (criterion.kind) {
    case 'by':
      return sql`(${columnOf(criterion.field)} <= ${criterion.day}::date)`;
    case 'from':
      return sql`(${columnOf(criterion.field)} >= ${criterion.day}::date)`;
    case 'by-after':
      return sql`(case when o.passed_out_on is not null then o.passed_out_on <= ${criterion.day}::date
                       when o.enlisted_on > ${criterion.day}::date then false end)`;
    case 'speaks': {
      const { enough, unsaid } = criterion;
      const met = sql`o.languages && ${enough}::text[]`;
      if (unsaid === null) return sql`(${met})`;
      return sql`(case when ${met} then true when ${unsaid} = any(o.languages) then null
                       when o.languages is null then null else false end)`;
    }
    case 'clear':
      return sql`(case ${columnOf(criterion.field)} when 'clear' then true when 'failed' then false end)`;
    default:
      return unreachable(criterion);
  }
}

function columnOf(field: keyof typeof OFFICER_COLUMNS): RawBuilder<unknown> {
  const { column, isSensitive } = OFFICER_COLUMNS[field];
  return sql.ref(`${isSensitive ? 'p' : 'o'}.${column}`);
}

/** Whether any of the rules reads what is kept apart: only then is it joined. */
function readsSensitive(judges: readonly Judge[]): boolean {
  return judges.some(
    ({ criterion }) =>
      'field' in criterion && OFFICER_COLUMNS[criterion.field].isSensitive === true,
  );
}

/** The officers on the roll, and what is kept apart where a rule reads it. */
function officersFor(judges: readonly Judge[], missionId: string): RawBuilder<unknown> {
  const apart = readsSensitive(judges)
    ? sql` left join officer_sensitive p
             on p.mission_id = o.mission_id and p.officer_id = o.id`
    : sql``;
  return sql`officer o${apart} where o.mission_id = ${missionId} and o.is_listed`;
}

/** Each rule's answer; a waiver that two people gave makes it true. */
export function answersOf(
  judges: readonly Judge[],
  waived: ReadonlySet<string>,
): readonly RawBuilder<boolean | null>[] {
  return judges.map(({ rule, criterion, on }) =>
    waived.has(rule.name)
      ? sql`(${sqlOf(criterion)} or exists (select from officer_waiver w
               where w.mission_id = o.mission_id and w.officer_id = o.id and w.rule = ${rule.name}
                 and w.approved_by is not null and w.revoked_by is null and w.until >= ${on}::date))`
      : sqlOf(criterion),
  );
}

/** Rules that somebody was let off: only those cost a look at the waivers. */
export async function waivedRules(db: Kysely<DB>, missionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('officer_waiver')
    .select('rule')
    .distinct()
    .where('mission_id', '=', missionId)
    .where('approved_by', 'is not', null)
    .where('revoked_by', 'is', null)
    .orderBy('rule')
    .execute();
  return new Set(rows.map(({ rule }) => rule));
}

/** One pass over the roll, whatever the number of rules. Nobody is named. */
export async function screeningCounts(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
): Promise<ScreeningCounts> {
  const waived = await waivedRules(db, missionId);
  const plain = judges.map(({ criterion }) => sqlOf(criterion));
  const outcome = outcomeOf(answersOf(judges, waived));
  // A waiver lets somebody go; the count of a rule says what the rule itself comes to.
  const named = plain.map((answer, at) => sql`${answer} as ${sql.ref(`r${at}`)}`);
  const met =
    judges.length === 0
      ? sql`true`
      : sql.join(
          plain.map((_, at) => sql.ref(`r${at}`)),
          sql` and `,
        );
  const perRule = plain.flatMap((_, at) => [
    sql`count(*) filter (where ${sql.ref(`r${at}`)} is false) as ${sql.ref(`f${at}`)}`,
    sql`count(*) filter (where ${sql.ref(`r${at}`)} is null) as ${sql.ref(`u${at}`)}`,
  ]);
  const { rows } = await sql<Record<string, number>>`
    select ${sql.join([
      sql`count(*) filter (where ok) as eligible`,
      sql`count(*) filter (where ok is false) as ineligible`,
      sql`count(*) filter (where ok is null) as undetermined`,
      sql`count(*) filter (where ok and sex = 'F') as women`,
      waived.size === 0
        ? sql`0::bigint as waived`
        : sql`count(*) filter (where ok and (${met}) is not true) as waived`,
      ...perRule,
    ])}
      from (select ${sql.join([sql`o.sex`, sql`${outcome} as ok`, ...named])}
              from ${officersFor(judges, missionId)}) screened`.execute(db);
  const [row] = rows;
  invariant(row !== undefined, 'a count gives one row');
  const count = (name: string) => row[name] ?? 0;
  return {
    eligible: count('eligible'),
    ineligible: count('ineligible'),
    undetermined: count('undetermined'),
    eligibleByWaiver: count('waived'),
    eligibleWomen: count('women'),
    byRule: Object.fromEntries(
      judges.map(({ rule }, at) => [
        rule.name,
        { failed: count(`f${at}`), unknown: count(`u${at}`) },
      ]),
    ),
  };
}

/** SQL's own three-valued "and": one certain no settles it, and without rules everybody may go. */
export function outcomeOf(
  answers: readonly RawBuilder<boolean | null>[],
): RawBuilder<boolean | null> {
  return answers.length === 0 ? sql`true` : sql`(${sql.join(answers, sql` and `)})`;
}

export type OutcomeExpression = {
  readonly outcome: RawBuilder<boolean | null>;
  /** The rules that are not met, as text[]. */
  readonly unmet: RawBuilder<string[]>;
  readonly from: RawBuilder<unknown>;
};

/** The outcome as a column, for reads of single officers: `true`, `false` or `null`. */
export async function outcomeExpression(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
): Promise<OutcomeExpression> {
  const answers = answersOf(judges, await waivedRules(db, missionId));
  return {
    outcome: outcomeOf(answers),
    unmet: unmetOf(judges, answers),
    from: officersFor(judges, missionId),
  };
}

/** The rules that somebody does not meet, in words; of a rule nobody can judge it says so. */
function unmetOf(
  judges: readonly Judge[],
  answers: readonly RawBuilder<boolean | null>[],
): RawBuilder<string[]> {
  if (answers.length === 0) return sql`'{}'::text[]`;
  const words = answers.map((answer, at) => {
    const title = judges[at]?.rule.title ?? '';
    const [no, unknown] = [`${title}: not met`, `${title}: not on the roll`];
    return sql`case when ${answer} then null when not ${answer} then ${no}::text
                    else ${unknown}::text end`;
  });
  return sql`array_remove(array[${sql.join(words)}], null)`;
}
