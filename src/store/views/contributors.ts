import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type ContributorRow = {
  readonly country: string;
  readonly label: string;
  readonly isLead: boolean;
  /** As stated, by the statement that stands; null when nobody stated it. */
  readonly pledged: string | null;
  readonly inTheatre: string | null;
  /** When a source last said anything of this country, ISO text. */
  readonly lastWordOn: string | null;
};

/** The contributing countries of the mission: those added, and those that statements are about. */
export async function contributors(db: Kysely<DB>): Promise<ContributorRow[]> {
  const { rows } = await sql<ContributorRow>`
    with country as (
      select c.country::text as key, c.role = 'lead' as is_lead from mission_contributor c
      union
      select s.key, false from subject s
       where s.kind = 'contributor' and not exists (
         select 1 from mission_contributor c where c.country = s.key)
    )
    select country.key as country, coalesce(subject.label, country.key) as label,
           bool_or(country.is_lead) as "isLead",
           ${latestStanding('pledged')} as pledged, ${latestStanding('in-theatre')} as "inTheatre",
           (select max(s.said_latest) from statement s
             where s.mission_id = current_mission() and s.subject = country.key) as "lastWordOn"
      from country
      left join subject on subject.mission_id = current_mission() and subject.key = country.key
     group by country.key, subject.label
     order by bool_or(country.is_lead) desc, label, country.key`.execute(db);
  return rows;
}

/** By the rule that decides which statement stands: the order of `candidate_standing`. */
function latestStanding(measure: string) {
  return sql`(select k.as_stated from candidate k
    where k.mission_id = current_mission() and k.subject = country.key and k.measure = ${measure}
      and k.unit = 'personnel' and not k.is_part and k.replaced_on is null
    order by k.rank_order, k.is_derived desc, k.grade_order, k.carried_from desc, k.statement_id
    limit 1)`;
}
