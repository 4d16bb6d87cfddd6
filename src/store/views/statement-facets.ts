import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { conditionOn, judgedGrade, judgedRank, type StatementFilter } from './statement-filter.ts';

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

const LABELLED = {
  subject: {
    value: sql`s.subject`,
    label: sql`(select l.label from subject l where l.key = value)`,
  },
  measure: { value: sql`s.measure`, label: sql`value` },
  document: {
    value: sql`s.document_id`,
    label: sql`(select l.title from document l where l.id = value)`,
  },
  modality: { value: sql`s.modality`, label: sql`value` },
  grade: { value: judgedGrade, label: sql`value` },
  rank: { value: judgedRank, label: sql`value` },
} satisfies Record<string, { value: RawBuilder<unknown>; label: RawBuilder<unknown> }>;

/**
 * How many statements each value would leave, were it chosen: every other member of the filter
 * holds, its own does not.
 */
export async function statementFacets(
  db: Kysely<DB>,
  filter: StatementFilter,
): Promise<StatementFacets> {
  const names = Object.keys(LABELLED) as (keyof typeof LABELLED)[];
  const facets = names.map((name) => facet(name, filter));
  const { rows } = await sql<{ facet: string; value: string; label: string | null; count: number }>`
    ${sql.join(facets, sql` union all `)}
    union all select 'conflict', 'true', 'in a conflict', count(*) from statement s
      where ${conditionOn({ ...filter, inConflict: true })}
    union all select 'total', '', '', count(*) from statement s where ${conditionOn(filter)}
    order by 1, 4 desc, 2`.execute(db);
  const of = (name: string) =>
    rows
      .filter((row) => row.facet === name)
      .map(({ value, label, count }) => ({ value, label: label ?? value, count }));
  const [total] = of('total');
  return {
    subject: of('subject'),
    measure: of('measure'),
    document: of('document'),
    modality: of('modality'),
    grade: of('grade'),
    rank: of('rank'),
    conflict: of('conflict').filter(({ count }) => count > 0),
    total: total?.count ?? 0,
  };
}

function facet(name: keyof typeof LABELLED, filter: StatementFilter) {
  const { value, label } = LABELLED[name];
  return sql`select ${sql.lit(name)} as facet, value, ${label} as label, count
    from (select (${value}) collate "C" as value, count(*) as count from statement s
           where ${conditionOn(filter, name)} group by 1) counted
   where value is not null`;
}
