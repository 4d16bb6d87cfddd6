import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../schema.ts';
import {
  conditionOn,
  judgedGrade,
  judgedRank,
  judgements,
  type StatementFilter,
} from './statement-filter.ts';

export type FacetValue = { value: string; label: string; count: number };

export type StatementFacets = {
  subject: FacetValue[];
  measure: FacetValue[];
  document: FacetValue[];
  modality: FacetValue[];
  grade: FacetValue[];
  rank: FacetValue[];
  conflict: FacetValue[];
  total: number;
};

const COLUMNS = ['subject', 'measure', 'document', 'modality', 'grade', 'rank'] as const;
type Column = (typeof COLUMNS)[number];

type Counted = { readonly facet: string; readonly value: string; readonly count: number };

/**
 * How many statements each value would leave, were it chosen: every other member of the filter
 * holds, its own does not. The ledger is read once, and once more for each member that is chosen.
 */
export async function statementFacets(
  db: Kysely<DB>,
  filter: StatementFilter,
): Promise<StatementFacets> {
  const chosen = COLUMNS.filter((column) => filter[column] !== undefined);
  const free = COLUMNS.filter((column) => filter[column] === undefined);
  const queries = [
    ...(free.length > 0 ? [counted(free, conditionOn(filter))] : []),
    ...chosen.map((column) => counted([column], conditionOn(filter, column))),
  ];
  const { rows } = await sql<Counted>`
    ${sql.join(queries, sql` union all `)}
    union all select 'conflict', 'true', count(*) from ${source}
      where ${conditionOn({ ...filter, inConflict: true })}
    union all select 'total', '', count(*) from ${source} where ${conditionOn(filter)}
    order by 1, 3 desc, 2`.execute(db);
  const labels = await labelsOf(db);
  const of = (facet: string): FacetValue[] =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({
        value,
        label: labels.get(`${facet} ${value}`) ?? value,
        count,
      }));
  return {
    subject: of('subject'),
    measure: of('measure'),
    document: of('document'),
    modality: of('modality'),
    grade: of('grade'),
    rank: of('rank'),
    conflict: of('conflict').filter(({ count }) => count > 0),
    total: of('total')[0]?.count ?? 0,
  };
}

const source = sql`statement s left join ${judgements} j on j.statement_id = s.id`;

const VALUES: { readonly [column in Column]: RawBuilder<unknown> } = {
  subject: sql`s.subject`,
  measure: sql`s.measure`,
  document: sql`s.document_id`,
  modality: sql`s.modality`,
  grade: judgedGrade,
  rank: judgedRank,
};

/** Counts of the values of several columns in one reading. */
function counted(columns: readonly Column[], condition: RawBuilder<unknown>) {
  const values = columns.map((column) => sql`${VALUES[column]} as ${sql.ref(column)}`);
  const sets = columns.map((column) => sql`(${sql.ref(column)})`);
  const names = columns.map(
    (column) => sql`when grouping(${sql.ref(column)}) = 0 then ${sql.lit(column)}`,
  );
  const cells = columns.map((column) => sql`${sql.ref(column)} collate "C"`);
  return sql`select facet, value, count from (
      select case ${sql.join(names, sql` `)} end as facet,
             coalesce(${sql.join(cells)}) as value, count(*) as count
        from (select ${sql.join(values)} from ${source} where ${condition}) told
       group by grouping sets (${sql.join(sets)})) of_values
    where value is not null`;
}

/** What people read in place of a key, by facet and value. */
async function labelsOf(db: Kysely<DB>): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; label: string }>`
    select 'subject ' || key as key, label from subject
    union all select 'document ' || id, title from document`.execute(db);
  return new Map([
    ...rows.map(({ key, label }) => [key, label] as const),
    ['conflict true', 'in a conflict'],
  ]);
}
