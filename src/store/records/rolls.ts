import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OfficerField } from '../../domain/force/officer.ts';
import { OFFICER_FIELDS } from '../../domain/force/roll-field.ts';
import type { DB } from '../schema.ts';
import { columnsIn } from './roll-columns.ts';
import { type ImportKey, stagedIn } from './roll-imports.ts';

/** What a plan would write: the fields that its file has, and the sender's own columns. */
export type PlanFields = {
  readonly fields: readonly OfficerField[];
  readonly extraHeadings: readonly string[];
};

export type PlanCounts = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
};

/**
 * A staged row beside the officer it is about. `o.id` is null for somebody new; columns that the file
 * does not have stay as they are.
 */
export function matched(key: ImportKey): RawBuilder<unknown> {
  const { missionId, country, importId } = key;
  return sql`${stagedIn(key)} s
    left join officer o on o.mission_id = ${missionId} and o.owner_country = ${country}
                       and o.service_number = s.service_number
    left join officer_sensitive p on p.mission_id = ${missionId} and p.officer_id = o.id
   where s.mission_id = ${missionId} and s.import_id = ${importId}::uuid`;
}

/** What the sender's own columns come to: those in the file as it says, the others as they were. */
export function mergedExtra({ extraHeadings }: PlanFields): RawBuilder<unknown> {
  return sql`((o.extra - ${extraHeadings}::text[]) || s.extra)`;
}

export function differs(plan: PlanFields): RawBuilder<boolean> {
  const own = columnsIn(plan.fields, 'officer');
  const sensitive = columnsIn(plan.fields, 'sensitive');
  const apart =
    sensitive.names.length === 0
      ? sql`false`
      : sql`row(${sensitive.behind('s')}) is distinct from row(${sensitive.behind('p')})`;
  return sql`(row(${own.behind('s')}) is distinct from row(${own.behind('o')})
              or o.extra is distinct from ${mergedExtra(plan)} or ${apart})`;
}

/**
 * Tells the planner that staged rows are many: the table was empty when it last looked, and it would
 * visit the whole roll for each of them. Lasts as long as the transaction.
 */
export async function expectManyRows(db: Kysely<DB>): Promise<void> {
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(db);
}

export async function countPlan(
  db: Kysely<DB>,
  key: ImportKey,
  plan: PlanFields,
): Promise<PlanCounts> {
  const { rows } = await sql<PlanCounts>`
    select count(*) filter (where o.id is null or not o.is_listed) as added,
           count(*) filter (where o.is_listed and ${differs(plan)}) as changed,
           count(*) filter (where o.is_listed and not ${differs(plan)}) as unchanged
      from ${matched(key)}`.execute(db);
  return rows[0] ?? { added: 0, changed: 0, unchanged: 0 };
}

/** Writes a plan into the roll: all of it, in statements whose number does not grow with the rows. */
export async function applyPlan(db: Kysely<DB>, key: ImportKey, plan: PlanFields): Promise<void> {
  await keepBefore(db, key, plan);
  await changeOfficers(db, key, plan);
  await addOfficers(db, key);
  await writeSensitive(db, key, plan);
  await dropStaged(db, key);
}

async function keepBefore(db: Kysely<DB>, key: ImportKey, plan: PlanFields): Promise<void> {
  const own = columnsIn(OFFICER_FIELDS, 'officer').names;
  const sensitive = columnsIn(OFFICER_FIELDS, 'sensitive').names;
  const pairs = (names: readonly string[], alias: string) =>
    sql.join(names.map((name) => sql`${sql.lit(name)}, ${sql.ref(`${alias}.${name}`)}`));
  await sql`
    insert into officer_before (mission_id, owner_country, import_id, officer_id, before)
    select ${key.missionId}, ${key.country}, ${key.importId}::uuid, o.id,
           jsonb_build_object('extra', o.extra, 'is_listed', o.is_listed, ${pairs(own, 'o')},
                              ${pairs(sensitive, 'p')})
      from ${matched(key)} and o.id is not null and (${differs(plan)} or not o.is_listed)`.execute(
    db,
  );
}

async function changeOfficers(db: Kysely<DB>, key: ImportKey, plan: PlanFields): Promise<void> {
  const own = columnsIn(plan.fields, 'officer');
  await sql`
    update officer o
       set (${own.bare}, extra, is_listed) = row(${own.behind('s')}, ${mergedExtra(plan)}, true)
      from ${stagedIn(key)} s, officer_before b
     where s.mission_id = ${key.missionId} and s.import_id = ${key.importId}::uuid
       and b.mission_id = ${key.missionId} and b.import_id = ${key.importId}::uuid
       and o.mission_id = ${key.missionId} and o.id = b.officer_id
       and o.service_number = s.service_number`.execute(db);
}

async function addOfficers(db: Kysely<DB>, key: ImportKey): Promise<void> {
  const own = columnsIn(OFFICER_FIELDS, 'officer');
  await sql`
    insert into officer (mission_id, owner_country, extra, import_id, import_row, ${own.bare})
    select ${key.missionId}, ${key.country}, s.extra, ${key.importId}::uuid, s.row,
           ${own.behind('s')}
      from ${matched(key)} and o.id is null
     order by s.row`.execute(db);
}

async function writeSensitive(db: Kysely<DB>, key: ImportKey, plan: PlanFields): Promise<void> {
  const { names, bare, behind } = columnsIn(plan.fields, 'sensitive');
  if (names.length === 0) return;
  const newValues = sql.join(
    names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`),
  );
  await sql`
    insert into officer_sensitive (mission_id, owner_country, officer_id, ${bare})
    select ${key.missionId}, ${key.country}, o.id, ${behind('s')}
      from ${matched(key)} and row(${behind('s')}) is distinct from row(${behind('p')})
    on conflict (mission_id, officer_id) do update set ${newValues}`.execute(db);
}

async function dropStaged(db: Kysely<DB>, key: ImportKey): Promise<void> {
  const { missionId, importId, isPassing } = key;
  if (isPassing) return;
  await db
    .deleteFrom('roll_staged')
    .where('mission_id', '=', missionId)
    .where('import_id', '=', importId)
    .execute();
}

/** Takes an import back: who was added is off the roll, who was changed is as before. */
export async function undoPlan(db: Kysely<DB>, { missionId, importId }: ImportKey): Promise<void> {
  const own = columnsIn(OFFICER_FIELDS, 'officer');
  const sensitive = columnsIn(OFFICER_FIELDS, 'sensitive');
  await sql`
    update officer set is_listed = false
     where mission_id = ${missionId} and import_id = ${importId}::uuid
       and not exists (select from officer_before b
                        where b.mission_id = officer.mission_id and b.officer_id = officer.id
                          and b.import_id = ${importId}::uuid)`.execute(db);
  await sql`
    update officer o
       set (${own.bare}, extra, is_listed) = row(${own.behind('v')}, v.extra, v.is_listed)
      from officer_before b, jsonb_populate_record(null::officer, b.before) v
     where b.mission_id = ${missionId} and b.import_id = ${importId}::uuid
       and o.mission_id = ${missionId} and o.id = b.officer_id`.execute(db);
  await sql`
    update officer_sensitive p
       set (${sensitive.bare}) = row(${sensitive.behind('v')})
      from officer_before b, jsonb_populate_record(null::officer_sensitive, b.before) v
     where b.mission_id = ${missionId} and b.import_id = ${importId}::uuid
       and p.mission_id = ${missionId} and p.officer_id = b.officer_id`.execute(db);
}
