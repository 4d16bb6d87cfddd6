import { type Kysely, sql } from 'kysely';
import { fieldsRead } from '../../domain/force/criterion.ts';
import type { Judge } from '../../domain/force/eligibility.ts';
import type { Officer } from '../../domain/force/officer.ts';
import type { OfficerGroup } from '../../domain/force/threshold.ts';
import { OFFICER_COLUMNS } from '../records/roll-columns.ts';
import type { DB } from '../schema.ts';
import { answersOf, outcomeOf, waivedRules } from './screening.ts';

type Row = Partial<Officer> & {
  readonly others: boolean | null;
  readonly isWaived: boolean;
  readonly count: number;
};

/**
 * Officers by what one rule reads of them and what the others say: as many groups as there are
 * different values, however long the roll.
 *
 * @param others the other rules that are on
 */
export async function officerGroups(
  db: Kysely<DB>,
  missionId: string,
  { rule: { name: rule }, criterion, on }: Judge,
  others: readonly Judge[],
): Promise<OfficerGroup[]> {
  const waived = await waivedRules(db, missionId);
  const read = fieldsRead(criterion).map((field) => {
    const { column, isSensitive } = OFFICER_COLUMNS[field];
    return sql`${sql.ref(`${isSensitive ? 'p' : 'o'}.${column}`)} as ${sql.ref(field)}`;
  });
  const isWaived = waived.has(rule)
    ? sql`exists (select from officer_waiver w
                   where w.mission_id = o.mission_id and w.officer_id = o.id
                     and w.rule = ${rule} and w.approved_by is not null
                     and w.revoked_by is null and w.until >= ${on}::date)`
    : sql`false`;
  const outcome = outcomeOf(answersOf(others, waived));
  const names = [...fieldsRead(criterion), 'others', 'isWaived'];
  const { rows } = await sql<Row>`
    select ${sql.join(names.map((name) => sql.ref(name)))}, count(*) as count
      from (select ${sql.join([...read, sql`${outcome} as others`, sql`${isWaived} as "isWaived"`])}
              from officer o
              left join officer_sensitive p on p.mission_id = o.mission_id and p.officer_id = o.id
             where o.mission_id = ${missionId} and o.is_listed) one
     group by ${sql.join(names.map((name) => sql.ref(name)))}`.execute(db);
  return rows.map(({ others: ok, isWaived: off, count, ...officer }) => ({
    officer,
    others: ok,
    isWaived: off,
    count,
  }));
}
