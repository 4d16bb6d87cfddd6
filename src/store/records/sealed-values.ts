import { type Kysely, type RawBuilder, sql } from 'kysely';
import { placeOf, SEALED_FIELDS } from '../../domain/force/sealed-fields.ts';
import type { DB } from '../schema.ts';
import type { Place } from '../sealed-text.ts';
import { OFFICER_COLUMNS } from './roll-columns.ts';

type Owner = { readonly missionId: string; readonly country: string };

/** One sealed value: which row it is in, and what it is bound to. */
export type SealedValue = {
  readonly row: string;
  readonly place: Place;
  readonly text: string;
};

/** A column that holds sealed values; also those that came in before they were sealed. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  /** What tells the rows of a mission apart. */
  readonly row: RawBuilder<unknown>;
  /** What the place is made from, and how. */
  readonly subject: RawBuilder<unknown>;
  readonly placeOf: (owner: Owner, subject: string) => Place;
};

const ofOfficer = sql`(select o.service_number from officer o
                        where o.mission_id = t.mission_id and o.id = t.officer_id)`;

export const SEALED_COLUMNS: readonly SealedColumn[] = [
  ...SEALED_FIELDS.flatMap((field) => {
    const { column } = OFFICER_COLUMNS[field];
    const place = (owner: Owner, number: string) => placeOf(owner, number, field);
    return [
      {
        table: 'officer_sensitive',
        column,
        row: sql`t.officer_id::text`,
        subject: ofOfficer,
        placeOf: place,
      },
      {
        table: 'roll_staged',
        column,
        row: sql`t.import_id || ' ' || t.row`,
        subject: sql`t.service_number`,
        placeOf: place,
      },
    ];
  }),
  ...(
    [
      ['officer_casualty', 'note'],
      ['officer_repatriation', 'reason'],
    ] as const
  ).map(([table, column]) => ({
    table,
    column,
    row: sql`t.id::text`,
    subject: sql`t.id::text`,
    placeOf: (owner: Owner, id: string) => [owner.missionId, owner.country, id, column],
  })),
];

export async function sealedValues(
  db: Kysely<DB>,
  owner: Owner,
  { table, column, row, subject, placeOf: place }: SealedColumn,
): Promise<readonly SealedValue[]> {
  const { rows } = await sql<{ row: string; subject: string; text: string }>`
    select ${row} as row, ${subject} as subject, ${sql.ref(`t.${column}`)} as text
      from ${sql.table(table)} t
     where t.mission_id = ${owner.missionId} and ${sql.ref(`t.${column}`)} is not null
     order by 1`.execute(db);
  return rows.map((one) => ({
    row: one.row,
    text: one.text,
    place: place(owner, one.subject),
  }));
}

/** Writes values as they were sealed anew; `null` where nothing could be opened. */
export async function resealValues(
  db: Kysely<DB>,
  { missionId }: Owner,
  { table, column, row }: SealedColumn,
  values: readonly { readonly row: string; readonly text: string | null }[],
): Promise<void> {
  if (values.length === 0) return;
  await sql`
    update ${sql.table(table)} t set ${sql.ref(column)} = v.text
      from unnest(${values.map((one) => one.row)}::text[],
                  ${values.map(({ text }) => text)}::text[]) as v(row, text)
     where t.mission_id = ${missionId} and ${row} = v.row`.execute(db);
}
