import { type Kysely, sql } from 'kysely';
import type { Officer } from '../../domain/force/officer.ts';
import type { RollColumn } from '../../domain/force/roll-columns.ts';
import type { DB } from '../schema.ts';

export type RollOfficer = {
  readonly id: string;
  readonly stage: string;
  readonly officer: Officer;
  readonly extra: Readonly<Record<string, string>>;
};

/** After whom to go on: the file that added an officer, and the row there. */
type Place = { readonly importId: string; readonly row: number };

const PAGE = 2_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Everybody on the roll in the sender's order, page by page: memory does not grow with the roll.
 *
 * @param batch those alone who are chosen for it; `null` for everybody
 */
export async function* rollInOrder(
  db: Kysely<DB>,
  missionId: string,
  batch: string | null = null,
): AsyncGenerator<RollOfficer> {
  let after: Place | null = null;
  for (;;) {
    const page: readonly (RollOfficer & Place)[] = await officersAfter(db, missionId, after, batch);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last;
  }
}

async function officersAfter(
  db: Kysely<DB>,
  missionId: string,
  after: Place | null,
  batch: string | null,
) {
  let query = officers(db, missionId)
    .where('o.is_listed', '=', true)
    .orderBy('o.import_id')
    .orderBy('o.import_row')
    .limit(PAGE);
  if (batch !== null) {
    query = query.where(
      sql<boolean>`exists (select from batch_member m where m.mission_id = o.mission_id
                              and m.officer_id = o.id and m.batch = ${batch})`,
    );
  }
  if (after !== null) {
    const { importId, row } = after;
    query = query.where(sql<boolean>`(o.import_id, o.import_row) > (${importId}::uuid, ${row})`);
  }
  return (await query.execute()).map(asOfficer);
}

/** One officer by service number; `undefined` when the roll has none (or it is not yours to see). */
export async function officerByNumber(
  db: Kysely<DB>,
  missionId: string,
  serviceNumber: string,
): Promise<(RollOfficer & Place) | undefined> {
  const row = await officers(db, missionId)
    .where('o.service_number', '=', serviceNumber)
    .executeTakeFirst();
  return row && asOfficer(row);
}

/** As {@link officerByNumber}, by the id that an address can carry: a number is a name. */
export async function officerById(
  db: Kysely<DB>,
  missionId: string,
  id: string,
): Promise<RollOfficer | undefined> {
  if (!UUID.test(id)) return undefined;
  const row = await officers(db, missionId).where('o.id', '=', id).executeTakeFirst();
  return row && asOfficer(row);
}

function officers(db: Kysely<DB>, missionId: string) {
  return db
    .selectFrom('officer as o')
    .leftJoin('officer_sensitive as p', (join) =>
      join.onRef('p.mission_id', '=', 'o.mission_id').onRef('p.officer_id', '=', 'o.id'),
    )
    .select([
      'o.id',
      'o.stage',
      'o.import_id as importId',
      'o.import_row as row',
      sql<Record<string, string>>`o.extra`.as('extra'),
      'o.service_number as serviceNumber',
      'o.name',
      'o.other_names as otherNames',
      'o.rank',
      'o.service',
      'o.unit',
      sql<Officer['sex']>`o.sex`.as('sex'),
      'o.born_on as bornOn',
      'o.enlisted_on as enlistedOn',
      'o.passed_out_on as passedOutOn',
      'o.languages',
      'o.driving_since as drivingSince',
      'o.firearms_on as firearmsOn',
      'o.passport_until as passportUntil',
      'o.last_tour_ended_on as lastTourEndedOn',
      'o.skills',
      'p.medical_until as medicalUntil',
      sql<Officer['vetting']>`p.vetting`.as('vetting'),
      sql<Officer['conduct']>`p.conduct`.as('conduct'),
      'p.national_id as nationalId',
      'p.next_of_kin as nextOfKin',
    ])
    .where('o.mission_id', '=', missionId);
}

type Row = Officer & Place & Pick<RollOfficer, 'id' | 'stage' | 'extra'>;

function asOfficer({ id, stage, importId, row, extra, ...officer }: Row): RollOfficer & Place {
  return { id, stage, importId, row, extra, officer };
}

/** The columns of every file that went in, the latest first. */
export async function sendersColumns(
  db: Kysely<DB>,
  missionId: string,
): Promise<readonly (readonly RollColumn[])[]> {
  const rows = await db
    .selectFrom('roll_import')
    .select(sql<RollColumn[]>`columns`.as('columns'))
    .where('mission_id', '=', missionId)
    .where('status', '=', 'applied')
    .orderBy('applied_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ columns }) => columns);
}
