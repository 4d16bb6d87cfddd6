import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../schema.ts';
import type { PeopleSource } from './people.ts';

type Kind = 'text' | 'word' | 'list' | 'day';

/** How each column travels: few words many times over go as places in a list of words. */
const KINDS: Readonly<Record<string, Kind>> = {
  id: 'text',
  serviceNumber: 'text',
  name: 'text',
  otherNames: 'list',
  rank: 'word',
  service: 'word',
  unit: 'word',
  sex: 'word',
  bornOn: 'day',
  enlistedOn: 'day',
  passedOutOn: 'day',
  languages: 'list',
  drivingSince: 'day',
  firearmsOn: 'day',
  medicalUntil: 'day',
  vetting: 'word',
  conduct: 'word',
  passportUntil: 'day',
  lastTourEndedOn: 'day',
  skills: 'list',
  stage: 'word',
  outcome: 'word',
};

const isCoded = (name: string) => KINDS[name] === 'word' || KINDS[name] === 'list';

/**
 * Everybody on the roll as JSON text, column by column in the sender's order, made by PostgreSQL in one
 * statement: a hundred thousand people never become a hundred thousand objects here.
 */
export async function peopleColumns(
  db: Kysely<DB>,
  source: PeopleSource,
): Promise<{ readonly total: number; readonly columns: string; readonly answers: string }> {
  const names = Object.keys(source.columns).filter((name) => KINDS[name] !== undefined);
  const coded = names.filter(isCoded);
  const rules = Object.keys(source.answers);
  const { rows } = await sql<{ total: number; columns: string; answers: string }>`
    with person as materialized (
      select ${sql.join([
        sql`row_number() over (order by o.import_id, o.import_row) as place`,
        ...names.map((name) => sql`${source.columns[name]} as ${sql.ref(name)}`),
        ...rules.map((rule, at) => sql`${source.answers[rule]}::int as ${sql.ref(`r${at}`)}`),
      ])}
        from ${source.from}),
    ${sql.join(coded.map(dictionary))}
    select count(*) as total,
           (${built(names.map((name) => [name, columnOf(name)]))})::text as columns,
           (${built(rules.map((rule, at) => [rule, answersOf(at)]))})::text as answers
      from person one
      ${sql.join(coded.map(lookUp), sql` `)}`.execute(db);
  return rows[0] ?? { total: 0, columns: '{}', answers: '{}' };
}

const listOf = (name: string) => sql.ref(`words ${name}`);

/** The words of a column, each once, numbered from nought. */
function dictionary(name: string): RawBuilder<unknown> {
  return sql`${listOf(name)} as materialized (
    select word, row_number() over (order by word) - 1 as code
      from (select distinct ${sql.ref(name)} as word from person
             where ${sql.ref(name)} is not null) each)`;
}

function lookUp(name: string): RawBuilder<unknown> {
  return sql`left join ${listOf(name)} on ${sql.ref(`words ${name}.word`)} = ${sql.ref(`one.${name}`)}`;
}

function columnOf(name: string): RawBuilder<unknown> {
  const kind = KINDS[name] ?? 'text';
  const value = sql.ref(`one.${name}`);
  if (isCoded(name)) {
    return built([
      ['kind', sql`${kind}::text`],
      ['words', sql`(select coalesce(json_agg(word order by code), '[]') from ${listOf(name)})`],
      ['codes', inOrder(sql`coalesce(${sql.ref(`words ${name}.code`)}, -1)`)],
    ]);
  }
  return kind === 'day'
    ? built([
        ['kind', sql`'day'::text`],
        ['days', inOrder(sql`${value} - date '1970-01-01'`)],
      ])
    : built([
        ['kind', sql`'text'::text`],
        ['values', inOrder(value)],
      ]);
}

const answersOf = (at: number) => inOrder(sql`coalesce(${sql.ref(`one.r${at}`)}, -1)`);

function inOrder(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(array_to_json(array_agg(${value} order by one.place)), '[]')`;
}

function built(pairs: readonly (readonly [string, RawBuilder<unknown>])[]): RawBuilder<unknown> {
  return sql`json_build_object(${sql.join(
    pairs.flatMap(([name, value]) => [sql`${sql.lit(name)}`, value]),
  )})`;
}
