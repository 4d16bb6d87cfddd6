import { placeOf, SEALED_FIELDS } from '../domain/force/sealed-fields.ts';
import { OFFICER_COLUMNS } from '../store/records/roll-columns.ts';
import { SEALED_COLUMNS } from '../store/records/sealed-values.ts';
import type { Seal } from '../store/sealed-text.ts';
import {
  type HeldRow,
  rowsAbout,
  type Seen,
  type SeenWhole,
  seenBy,
  wholeRollSeenBy,
} from '../store/views/officer-held.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { sealToRead } from './seal-of.ts';
import { inMission, type Work } from './work.ts';

/** Everything that is held about one person: what the law lets them ask for. */
export type OfficerAccess = {
  readonly officer: string;
  /** By table, with what was sealed opened; `null` where the key is lost. */
  readonly held: Readonly<Record<string, readonly HeldRow[]>>;
  readonly seen: readonly Seen[];
  readonly wholeRollSeen: readonly SeenWhole[];
};

/** @throws {Problem} `not-found` */
export async function officerAccess(
  work: Work,
  missionId: string,
  officer: string,
): Promise<OfficerAccess> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    const whom = { missionId, officerId: found.id };
    const seal = sealToRead(work, country);
    const open = (table: string, row: HeldRow) =>
      openedRow(seal, { missionId, country }, found.serviceNumber, table, row);
    const rows = Object.entries(await rowsAbout(db, whom)).map(
      ([table, about]) => [table, about.map((row) => open(table, row))] as const,
    );
    const seen = await seenBy(db, whom);
    const wholeRollSeen = await wholeRollSeenBy(db, missionId, country);
    await auditOfficer(db, work, 'officer-access-given', missionId, found);
    return {
      officer: found.serviceNumber,
      held: Object.fromEntries(rows),
      seen,
      wholeRollSeen,
    };
  });
}

type Owner = { readonly missionId: string; readonly country: string };

function openedRow(
  seal: Pick<Seal, 'open'>,
  owner: Owner,
  serviceNumber: string,
  table: string,
  row: HeldRow,
): HeldRow {
  const open = (place: readonly string[], value: unknown) =>
    typeof value === 'string' ? seal.open(place, value) : value;
  if (table === 'officer_before') {
    const before = { ...(row['before'] as HeldRow) };
    for (const field of SEALED_FIELDS) {
      const { column } = OFFICER_COLUMNS[field];
      Object.assign(before, {
        [column]: open(placeOf(owner, serviceNumber, field), before[column]),
      });
    }
    return { ...row, before };
  }
  const turned = SEALED_COLUMNS.filter((one) => one.table === table).map(
    ({ column, placeOf: at }) => {
      const subject = table === 'officer_sensitive' ? serviceNumber : String(row['id']);
      return [column, open(at(owner, subject), row[column])] as const;
    },
  );
  return { ...row, ...Object.fromEntries(turned) };
}
