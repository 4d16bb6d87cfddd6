import { sql } from 'kysely';
import type { OfficerField } from '../../domain/force/officer.ts';

type StoredColumn = { readonly column: string; readonly type: string; readonly isSensitive?: true };

/** Where each field of an officer is kept. */
export const OFFICER_COLUMNS: { readonly [F in OfficerField]: StoredColumn } = {
  serviceNumber: { column: 'service_number', type: 'text' },
  name: { column: 'name', type: 'text' },
  otherNames: { column: 'other_names', type: 'text[]' },
  rank: { column: 'rank', type: 'text' },
  service: { column: 'service', type: 'text' },
  unit: { column: 'unit', type: 'text' },
  sex: { column: 'sex', type: 'text' },
  bornOn: { column: 'born_on', type: 'date' },
  enlistedOn: { column: 'enlisted_on', type: 'date' },
  passedOutOn: { column: 'passed_out_on', type: 'date' },
  languages: { column: 'languages', type: 'text[]' },
  drivingSince: { column: 'driving_since', type: 'date' },
  firearmsOn: { column: 'firearms_on', type: 'date' },
  passportUntil: { column: 'passport_until', type: 'date' },
  lastTourEndedOn: { column: 'last_tour_ended_on', type: 'date' },
  skills: { column: 'skills', type: 'text[]' },
  medicalUntil: { column: 'medical_until', type: 'date', isSensitive: true },
  vetting: { column: 'vetting', type: 'text', isSensitive: true },
  conduct: { column: 'conduct', type: 'text', isSensitive: true },
  nationalId: { column: 'national_id', type: 'text', isSensitive: true },
  nextOfKin: { column: 'next_of_kin', type: 'text', isSensitive: true },
};

/** The columns of some fields in one of the two tables that hold a person, behind an alias. */
export function columnsIn(fields: readonly OfficerField[], table: 'officer' | 'sensitive') {
  const names = fields
    .map((field) => OFFICER_COLUMNS[field])
    .filter(({ isSensitive }) => (isSensitive === true) === (table === 'sensitive'))
    .map(({ column }) => column);
  const behind = (alias: string) => sql.join(names.map((name) => sql.ref(`${alias}.${name}`)));
  return { names, behind, bare: sql.join(names.map((name) => sql.ref(name))) };
}
