import { type Kysely, sql } from 'kysely';
import type { SEALED_FIELDS } from '../../domain/force/sealed-fields.ts';
import type { DB } from '../schema.ts';
import { OFFICER_COLUMNS } from './roll-columns.ts';

type Field = (typeof SEALED_FIELDS)[number];

export type SealedValue = {
  readonly field: Field;
  readonly officerId: string;
  readonly serviceNumber: string;
  readonly text: string;
};

/** Every sealed field of the people of a roll, also what came in before it was sealed. */
export async function sealedPlaces(
  db: Kysely<DB>,
  missionId: string,
  fields: readonly Field[],
): Promise<readonly SealedValue[]> {
  const found: SealedValue[] = [];
  for (const field of fields) {
    const column = sql.ref(`p.${OFFICER_COLUMNS[field].column}`);
    const { rows } = await sql<Omit<SealedValue, 'field'>>`
      select p.officer_id as "officerId", o.service_number as "serviceNumber", ${column} as text
        from officer_sensitive p
        join officer o on o.mission_id = p.mission_id and o.id = p.officer_id
       where p.mission_id = ${missionId} and ${column} is not null
       order by o.service_number`.execute(db);
    found.push(...rows.map((row) => ({ ...row, field })));
  }
  return found;
}

/** Writes fields as they were sealed anew; `null` where nothing could be opened. */
export async function resealTexts(
  db: Kysely<DB>,
  missionId: string,
  values: readonly (Omit<SealedValue, 'text'> & { readonly text: string | null })[],
): Promise<void> {
  for (const field of new Set(values.map((value) => value.field))) {
    const ours = values.filter((value) => value.field === field);
    const column = sql.ref(OFFICER_COLUMNS[field].column);
    await sql`
      update officer_sensitive p set ${column} = v.text
        from unnest(${ours.map(({ officerId }) => officerId)}::uuid[],
                    ${ours.map(({ text }) => text)}::text[]) as v(id, text)
       where p.mission_id = ${missionId} and p.officer_id = v.id`.execute(db);
  }
}
