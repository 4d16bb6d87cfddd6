import type { OfficerField } from './officer.ts';
import type { RollCell } from './roll-cell.ts';
import { OFFICER_FIELDS, REQUIRED_FIELDS, ROLL_FIELDS } from './roll-field.ts';

/** One column of a sender's sheet: its own heading, and the field it was taken for; `null` for none. */
export type RollColumn = { readonly heading: string; readonly field: OfficerField | null };

/** Columns that Muster adds to a file it gives back begin so; reading passes over them. */
export const OWN_HEADING = 'Muster: ';

export type RollHeading = {
  /** The row on which the people begin, less one: the last row of the heading. */
  readonly row: number;
  readonly columns: readonly RollColumn[];
};

/** A row of a sheet, as Excel numbers it. */
export type RollLine = { readonly row: number; readonly cells: readonly RollCell[] };

/** Titles and crests stand above a heading; further down than this nobody looks for one. */
export const HEADING_ROWS_MAX = 25;

/** What each heading was taken for last time, by the sender: it comes before what we would take. */
export type RememberedColumns = ReadonlyMap<string, OfficerField | null>;

/**
 * Finds the heading among a sheet's first lines: the row that names the most fields, alone or together
 * with the row above it, as a merged cell ("Dates") stands over what it groups.
 *
 * @returns `null` when no row names both the service number and the name
 */
export function findHeading(
  lines: readonly RollLine[],
  remembered: RememberedColumns,
): RollHeading | null {
  let best: RollHeading | null = null;
  for (const [index, line] of lines.slice(0, HEADING_ROWS_MAX).entries()) {
    const above = lines[index - 1];
    for (const cells of [line.cells, ...(above ? [joined(above, line)] : [])]) {
      const heading = { row: line.row, columns: columnsOf(cells, remembered) };
      if (isBetter(heading, best)) best = heading;
    }
  }
  return best && namesRequired(best) ? best : null;
}

/** A merged heading: where the lower row is empty the upper one holds. */
function joined(above: RollLine, below: RollLine): readonly RollCell[] {
  const width = Math.max(above.cells.length, below.cells.length);
  return Array.from({ length: width }, (_, at) => below.cells[at] ?? above.cells[at] ?? null);
}

function isBetter(candidate: RollHeading, best: RollHeading | null): boolean {
  return best === null || fieldsNamed(candidate) > fieldsNamed(best);
}

function fieldsNamed({ columns }: RollHeading): number {
  return columns.filter(({ field }) => field !== null).length;
}

function namesRequired({ columns }: RollHeading): boolean {
  return REQUIRED_FIELDS.every((needed) => columns.some(({ field }) => field === needed));
}

/** A field is taken once: the second column that would be it stays the sender's own. */
function columnsOf(cells: readonly RollCell[], remembered: RememberedColumns): RollColumn[] {
  const taken = new Set<OfficerField>();
  return cells.map((cell, at) => {
    const heading = headingOf(cell) || `Column ${at + 1}`;
    const wanted = remembered.has(heading) ? remembered.get(heading) : fieldCalled(heading);
    const field = wanted && !taken.has(wanted) ? wanted : null;
    if (field) taken.add(field);
    return { heading, field };
  });
}

function headingOf(cell: RollCell): string {
  return cell === null ? '' : String(cell).replaceAll(/\s+/gu, ' ').trim().slice(0, 200);
}

const BY_NAME = new Map<string, OfficerField>(
  OFFICER_FIELDS.flatMap((field) => {
    const { heading, alsoCalled } = ROLL_FIELDS[field];
    return [field, heading, ...alsoCalled].map((name) => [plain(name), field] as const);
  }),
);

/** The field that a heading names, whatever its accents, capitals and signs; `null` for none. */
export function fieldCalled(heading: string): OfficerField | null {
  return BY_NAME.get(plain(heading)) ?? null;
}

function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
