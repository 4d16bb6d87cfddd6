import type { OfficerField } from '../domain/force/officer.ts';
import type { RollColumn } from '../domain/force/roll-columns.ts';
import { OFFICER_FIELDS, REQUIRED_FIELDS, ROLL_FIELDS } from '../domain/force/roll-field.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import { rememberColumns, rememberedColumns } from '../store/records/roll-imports.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

/** Every field that a heading can be taken for, in the order of the template. */
export const FIELDS_TO_TAKE = OFFICER_FIELDS.map((field) => ({
  field,
  heading: ROLL_FIELDS[field].heading,
  isRequired: (REQUIRED_FIELDS as readonly OfficerField[]).includes(field),
}));

/** What the headings of a country's files were taken for. */
export async function columnsTaken(work: Work, missionId: string): Promise<RollColumn[]> {
  rollCountry(work);
  const known = await inMission(work, missionId, (db) => rememberedColumns(db, missionId));
  return [...known].map(([heading, field]) => ({ heading, field }));
}

/**
 * Takes headings for other fields, from the next file on.
 *
 * @throws {Problem} `roll-field-unknown`
 */
export async function takeColumns(
  work: Work,
  missionId: string,
  columns: readonly { readonly heading: string; readonly field: string | null }[],
): Promise<void> {
  const country = rollCountry(work);
  const errors: FieldError[] = [];
  const taken = columns.map(({ heading, field }, at): RollColumn => {
    const known = OFFICER_FIELDS.find((one) => one === field) ?? null;
    if (field !== null && known === null) {
      const message = `There is no field "${field}".`;
      errors.push({ pointer: `/body/columns/${at}/field`, code: 'roll-field-unknown', message });
    }
    return { heading, field: known };
  });
  if (errors.length > 0)
    throw new Problem('roll-field-unknown', { fields: OFFICER_FIELDS }, { errors });
  await inMission(work, missionId, (db) => rememberColumns(db, { missionId, country }, taken));
}
