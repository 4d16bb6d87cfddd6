import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Judge } from '../../domain/force/eligibility.ts';
import type { Officer } from '../../domain/force/officer.ts';
import { OFFICER_FIELDS } from '../../domain/force/roll-field.ts';
import { Problem } from '../../domain/problem.ts';
import { OFFICER_COLUMNS } from '../records/roll-columns.ts';
import type { DB } from '../schema.ts';
import { answersOf, outcomeOf, waivedRules } from './screening.ts';

/** A person of the roll in a list: without what only the sheet opens. */
export type PersonRow = Omit<Officer, 'nationalId' | 'nextOfKin'> & {
  readonly id: string;
  readonly stage: string;
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
};
export type PersonColumn = keyof PersonRow;

/** Whom a list is about; members left out ask for nothing. */
export type PeopleFilter = {
  readonly outcome?: string | undefined;
  readonly fails?: string | undefined;
  readonly unknown?: string | undefined;
  readonly stage?: string | undefined;
  readonly service?: string | undefined;
  readonly unit?: string | undefined;
  readonly rank?: string | undefined;
  readonly sex?: string | undefined;
  /** `fr` at whatever level, or `fr-B1`. */
  readonly language?: string | undefined;
  readonly skill?: string | undefined;
  readonly vetting?: string | undefined;
  readonly conduct?: string | undefined;
  readonly enlistedBy?: string | undefined;
  readonly passportFrom?: string | undefined;
  readonly medicalFrom?: string | undefined;
  /** Part of a name, of another name or of a service number. */
  readonly text?: string | undefined;
};

export type PeopleWindow = {
  readonly sort: PersonColumn | `-${PersonColumn}` | null;
  readonly offset: number;
  readonly limit: number;
};

/** The fields of the roll that a list shows: not those that only the sheet opens. */
const SHOWN = OFFICER_FIELDS.filter((field) => field !== 'nationalId' && field !== 'nextOfKin');

/** What each column of a list is in SQL, of the tables `o` and `p`; the outcome comes from the rules. */
const STORED: Readonly<Record<string, RawBuilder<unknown>>> = {
  id: sql`o.id`,
  stage: sql`o.stage`,
  ...Object.fromEntries(
    SHOWN.map((field) => {
      const { column, isSensitive } = OFFICER_COLUMNS[field];
      return [field, sql.ref(`${isSensitive ? 'p' : 'o'}.${column}`)];
    }),
  ),
  // As the roll has them, and those that somebody noted by hand.
  otherNames: sql`(case when exists (select from officer_alias a
                                      where a.mission_id = o.mission_id and a.officer_id = o.id)
                        then coalesce(o.other_names, '{}')
                             || array(select a.form from officer_alias a
                                       where a.mission_id = o.mission_id and a.officer_id = o.id
                                       order by a.noted_at, a.id)
                        else o.other_names end)`,
};

/** People under some rules: the columns of a list, and where they come from. */
export type PeopleSource = {
  readonly columns: Readonly<Record<string, RawBuilder<unknown>>>;
  /** By name of the rule: its answer, three-valued. */
  readonly answers: Readonly<Record<string, RawBuilder<boolean | null>>>;
  /** Ends in a condition: more of them follow with `and`. */
  readonly from: RawBuilder<unknown>;
};

/**
 * Tells the planner that the whole roll is read: joined in one pass and sorted in memory, as a hundred
 * thousand people take some twenty megabytes. Lasts as long as the transaction.
 */
async function expectWholeRoll(db: Kysely<DB>): Promise<void> {
  await sql`
    select set_config('enable_nestloop', 'off', true),
           set_config('work_mem', '64MB', true)`.execute(db);
}

export async function peopleSource(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
): Promise<PeopleSource> {
  await expectWholeRoll(db);
  const answers = answersOf(judges, await waivedRules(db, missionId));
  const ok = outcomeOf(answers);
  const outcome = sql`(case ${ok} when true then 'eligible' when false then 'ineligible'
                            else 'undetermined' end)`;
  return {
    columns: { ...STORED, outcome },
    answers: Object.fromEntries(
      judges.flatMap(({ rule }, at) => {
        const answer = answers[at];
        return answer ? [[rule.name, answer]] : [];
      }),
    ),
    from: sql`officer o
      left join officer_sensitive p on p.mission_id = o.mission_id and p.officer_id = o.id
     where o.mission_id = ${missionId} and o.is_listed`,
  };
}

/**
 * A window of the people who fit, in the order asked for; in the sender's where none is. The total is
 * of all who fit.
 *
 * @throws {Problem} `rule-unknown` when it asks for a rule that is off
 */
export async function people(
  db: Kysely<DB>,
  source: PeopleSource,
  filter: PeopleFilter,
  window: PeopleWindow,
): Promise<{ readonly total: number; readonly people: readonly PersonRow[] }> {
  const fitting = sql`from ${source.from} ${conditions(source, filter)}`;
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total ${fitting}`.execute(db);
  const shown = Object.entries(source.columns).map(
    ([name, column]) => sql`${column} as ${sql.ref(name)}`,
  );
  const { rows } = await sql<PersonRow>`
    select ${sql.join(shown)} ${fitting}
     order by ${orderOf(source, window)}
     limit ${window.limit} offset ${window.offset}`.execute(db);
  return { total: counted[0]?.total ?? 0, people: rows };
}

function orderOf({ columns }: PeopleSource, { sort }: PeopleWindow): RawBuilder<unknown> {
  const sender = sql`o.import_id, o.import_row`;
  if (sort === null) return sender;
  const name = sort.replace(/^-/, '');
  const column = columns[name];
  if (!column) return sender;
  const key = name === 'name' ? sql`lower(${column})` : column;
  return sql`${key} ${sort.startsWith('-') ? sql`desc` : sql`asc`} nulls last, ${sender}`;
}

type Condition = (source: PeopleSource, value: string) => RawBuilder<unknown>;

const is =
  (column: string): Condition =>
  (_, value) =>
    sql`${sql.ref(column)} = ${value}`;

const CONDITIONS: { readonly [F in keyof PeopleFilter]-?: Condition } = {
  outcome: ({ columns }, value) => sql`${columns['outcome']} = ${value}`,
  fails: (source, value) => sql`${answerOf(source, value)} is false`,
  unknown: (source, value) => sql`${answerOf(source, value)} is null`,
  stage: is('o.stage'),
  service: is('o.service'),
  unit: is('o.unit'),
  rank: is('o.rank'),
  sex: is('o.sex'),
  language: (_, value) =>
    sql`exists (select from unnest(o.languages) l where l = ${value} or l like ${`${value}-%`})`,
  skill: (_, value) => sql`${value} = any(o.skills)`,
  vetting: is('p.vetting'),
  conduct: is('p.conduct'),
  enlistedBy: (_, value) => sql`o.enlisted_on <= ${value}::date`,
  passportFrom: (_, value) => sql`o.passport_until >= ${value}::date`,
  medicalFrom: (_, value) => sql`p.medical_until >= ${value}::date`,
  text: (_, value) => {
    const part = `%${value
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\\%_]/g, '\\$&')}%`;
    return sql`(lower(o.name) like ${part} or lower(o.service_number) like ${part}
                or lower(array_to_string(o.other_names, ' ')) like ${part}
                or exists (select from officer_alias a where a.mission_id = o.mission_id
                              and a.officer_id = o.id and lower(a.form) like ${part}))`;
  },
};

function conditions(source: PeopleSource, filter: PeopleFilter): RawBuilder<unknown> {
  const asked = Object.entries(CONDITIONS).flatMap(([name, condition]) => {
    const value = filter[name as keyof PeopleFilter];
    return value === undefined || value === '' ? [] : [sql`and ${condition(source, value)}`];
  });
  return sql.join(asked, sql` `);
}

function answerOf({ answers }: PeopleSource, rule: string): RawBuilder<boolean | null> {
  const answer = answers[rule];
  if (!answer) throw new Problem('rule-unknown', { rule, known: Object.keys(answers) });
  return answer;
}
