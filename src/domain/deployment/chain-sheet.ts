import { actsOf, fieldsOf, type Noun } from './chain-act.ts';
import type { EntryWords } from './chain-entry.ts';

/** An entry as a row gives it; without an id it gets one when it is recorded. */
export type NewEntry = Omit<EntryWords, 'id'> & { readonly id: string | null };

/** Columns that every entry has, before those of its act. */
const COMMON = ['id', 'act', 'on', 'said', 'source', 'note', 'supersedes'] as const;

export const NOUNS = [
  'requirement',
  'pledge',
  'unit',
  'class',
  'readiness',
  'gate',
  'batch',
  'lift',
  'rotation',
  'casualty',
] as const satisfies readonly Noun[];

/**
 * A row of a sheet as an entry. A sheet of pledges need not say on each row that it offers: without
 * an `act`, a row is the noun's first. An empty cell is a field left out.
 */
export function entryFromRow(noun: Noun, row: Readonly<Record<string, string>>): NewEntry {
  const cell = (name: string) => row[name]?.trim() || null;
  const act = cell('act') ?? actsOf(noun)[0] ?? noun;
  const fields = Object.entries(row).filter(
    ([name, value]) => !isCommon(name) && value.trim() !== '',
  );
  return {
    id: cell('id'),
    act: act.includes('.') ? act : `${noun}.${act}`,
    on: cell('on') ?? '',
    said: cell('said'),
    source: cell('source'),
    note: cell('note'),
    supersedes: cell('supersedes'),
    fields: Object.fromEntries(fields.map(([name, value]) => [name, unquoted(value)])),
  };
}

/** The entries of a noun as rows of one width, which {@link entryFromRow} reads back to the same. */
export function rowsFromEntries(
  noun: Noun,
  entries: readonly EntryWords[],
): readonly Readonly<Record<string, string>>[] {
  const columns = [...new Set(actsOf(noun).flatMap((act) => Object.keys(fieldsOf(act))))];
  return entries
    .filter(({ act }) => act.startsWith(`${noun}.`))
    .map((entry) => ({
      ...Object.fromEntries(COMMON.map((name) => [name, entry[name] ?? ''])),
      ...Object.fromEntries(columns.map((name) => [name, entry.fields[name] ?? ''])),
    }));
}

/** Our own sheets mark text that a spreadsheet would run as a formula; reading takes the mark off. */
function unquoted(value: string): string {
  return /^'[=+\-@]/.test(value) ? value.slice(1) : value;
}

function isCommon(name: string): boolean {
  return COMMON.some((common) => common === name);
}
