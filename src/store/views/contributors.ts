import { type Kysely, sql } from 'kysely';
import type { PictureFigure } from '../../domain/ledger/picture-facts.ts';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';
import { picture } from './picture.ts';

export type ContributorRow = {
  readonly country: string;
  readonly label: string;
  readonly isLead: boolean;
  /** As the picture has it; null when nobody stated it. */
  readonly pledged: string | null;
  readonly inTheatre: string | null;
  /** When a source last said anything of this country, ISO text. */
  readonly lastWordOn: string | null;
};

type Country = Pick<ContributorRow, 'country' | 'label' | 'isLead' | 'lastWordOn'>;

/** The contributing countries: those added, and those that statements are about; the lead first. */
export async function contributors(
  db: Kysely<DB>,
  missionId: string,
  clocks: Clocks,
): Promise<ContributorRow[]> {
  const { rows } = await sql<Country>`
    with country as (
      select c.country::text as key, c.role = 'lead' as is_lead from mission_contributor c
      union
      select s.key, false from subject s where s.kind = 'contributor'
    )
    select country.key as country, coalesce(subject.label, country.key) as label,
           bool_or(country.is_lead) as "isLead",
           (select max(s.said_latest) from statement s
             where s.mission_id = ${missionId} and s.subject = country.key
               and s.said_latest <= ${clocks.known}::date) as "lastWordOn"
      from country
      left join subject on subject.mission_id = ${missionId} and subject.key = country.key
     group by country.key, subject.label
     order by bool_or(country.is_lead) desc, label, country.key`.execute(db);
  const { figures } = await picture(db, missionId, clocks);
  return rows.map((row) => ({
    ...row,
    pledged: asStated(figures, row.country, 'pledged'),
    inTheatre: asStated(figures, row.country, 'in-theatre'),
  }));
}

function asStated(
  figures: readonly PictureFigure[],
  country: string,
  measure: string,
): string | null {
  const found = figures.find((figure) => figure.subject === country && figure.measure === measure);
  return found?.asStated ?? null;
}
