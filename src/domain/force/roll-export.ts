import type { Officer, OfficerField } from './officer.ts';
import type { RollCell } from './roll-cell.ts';
import { OWN_HEADING, type RollColumn } from './roll-columns.ts';
import { OFFICER_FIELDS, ROLL_FIELDS } from './roll-field.ts';

/** A cell on its way out: days go as days. */
export type ExportCell = RollCell | Temporal.PlainDate;

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  sw: 'Kiswahili',
  es: 'Spanish',
  pt: 'Portuguese',
  ar: 'Arabic',
  ht: 'Haitian Creole',
};
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The empty sheet for a country that has none: every field, in order. */
export const TEMPLATE_HEADING: readonly string[] = OFFICER_FIELDS.map(
  (field) => ROLL_FIELDS[field].heading,
);

/**
 * The columns of an export: the sender's own, in their order, then those of earlier files that the
 * latest one did not have.
 *
 * @param files the columns of each file that went in, the latest first
 */
export function exportColumns(files: readonly (readonly RollColumn[])[]): readonly RollColumn[] {
  const columns: RollColumn[] = [];
  for (const column of files.flat()) {
    if (column.heading.startsWith(OWN_HEADING)) continue;
    const isThere = columns.some(
      ({ heading, field }) =>
        heading === column.heading || (field !== null && field === column.field),
    );
    if (!isThere) columns.push(column);
  }
  if (columns.length > 0) return columns;
  return OFFICER_FIELDS.map((field) => ({ heading: ROLL_FIELDS[field].heading, field }));
}

/** One officer as a row of the sender's sheet; reading it back gives the same officer. */
export function exportRow(
  columns: readonly RollColumn[],
  officer: Officer,
  extra: Readonly<Record<string, string>>,
): readonly ExportCell[] {
  return columns.map(({ heading, field }) =>
    field === null ? (extra[heading] ?? null) : cellFor(field, officer),
  );
}

function cellFor(field: OfficerField, officer: Officer): ExportCell {
  const value = officer[field];
  if (value === null) return null;
  if (field === 'languages') return (value as readonly string[]).map(languageInWords).join('; ');
  return typeof value === 'string' ? asDay(value) : value.join('; ');
}

/** A cell of a row that goes back to its sender: what was a date is one again. */
export function asDay(cell: string): ExportCell {
  return ISO_DAY.test(cell) ? Temporal.PlainDate.from(cell) : cell;
}

function languageInWords(entry: string): string {
  const [code = '', level] = entry.split('-');
  const name = LANGUAGE_NAMES[code] ?? code;
  return level ? `${name} ${level}` : name;
}
