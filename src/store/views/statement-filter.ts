import { type RawBuilder, sql } from 'kysely';

/** What narrows a list of statements. A member left out leaves everything in. */
export type StatementFilter = {
  readonly subject?: string | undefined;
  readonly measure?: string | undefined;
  readonly document?: string | undefined;
  readonly modality?: string | undefined;
  readonly kind?: string | undefined;
  /** A letter, or a letter and a digit. */
  readonly grade?: string | undefined;
  readonly rank?: string | undefined;
  /** Only those that stand in a conflict. */
  readonly inConflict?: boolean | undefined;
  /** Days that valid time must touch, both included. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Only what had been said by the end of this day. */
  readonly known?: string | undefined;
  readonly search?: string | undefined;
  readonly seedsOnly?: boolean | undefined;
};

type Condition = RawBuilder<unknown>;

/** What the latest judgement with a rank, and the latest with a grade, held of each judged statement. */
export const judgements = sql`(
  select statement_id,
         (array_agg(rank order by judged_at desc, id desc) filter (where rank is not null))[1] as rank,
         (array_agg(grade order by judged_at desc, id desc) filter (where grade is not null))[1] as grade
    from judgement
   group by statement_id)`;

/** Statements are born normal. Where {@link judgements} is joined as `j`. */
export const judgedRank = sql<string>`coalesce(j.rank, 'normal')`;
export const judgedGrade = sql<string>`coalesce(j.grade, s.grade)`;

/**
 * The conditions on `statement s`, joined by and; those on grade and rank ask {@link judgements} too.
 * `except` leaves one member of the filter out.
 */
export function conditionOn(filter: StatementFilter, except?: keyof StatementFilter): Condition {
  const members = Object.entries(filter) as [keyof StatementFilter, string | boolean | undefined][];
  const conditions = members
    .filter(([name, value]) => value !== undefined && value !== false && name !== except)
    .map(([name, value]) => CONDITIONS[name](String(value)));
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

const CONDITIONS: { readonly [name in keyof StatementFilter]-?: (value: string) => Condition } = {
  subject: (value) => sql`s.subject = ${value}`,
  measure: (value) => sql`s.measure = ${value}`,
  document: (value) => sql`s.document_id = ${value}`,
  modality: (value) => sql`s.modality = ${value}`,
  kind: (value) => sql`s.kind = ${value}`,
  grade: (value) => sql`starts_with(${judgedGrade}, ${value})`,
  rank: (value) => sql`${judgedRank} = ${value}`,
  inConflict: () => sql`s.id in (select unnest(c.statement_ids) from conflict c)`,
  since: (value) => sql`coalesce(s.valid_latest, 'infinity') >= ${value}::date`,
  until: (value) => sql`coalesce(s.valid_earliest, '-infinity') <= ${value}::date`,
  known: (value) => sql`s.said_latest <= ${value}::date`,
  search: (value) => {
    const pattern = `%${value.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    return sql`concat_ws(' ', s.id, s.subject_stated, s.subject, s.as_stated, s.note,
      s.passage_words, s.document_id, array_to_string(s.speakers, ' ')) ilike ${pattern}`;
  },
  seedsOnly: () => sql`s.document_id in (select d.id from document d where d.is_seed)`,
};
