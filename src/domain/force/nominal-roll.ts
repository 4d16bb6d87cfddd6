import type { Officer, OfficerField } from './officer.ts';
import { CellRefusal, type RollCell } from './roll-cell.ts';
import { OWN_HEADING, type RollColumn, type RollLine } from './roll-columns.ts';
import { OFFICER_FIELDS, REQUIRED_FIELDS, ROLL_FIELDS } from './roll-field.ts';

/** Why a row cannot go in: where, what stands there, and what to do about it. */
export type RollFinding = {
  /** As Excel numbers it. */
  readonly row: number;
  /** The sender's own heading. */
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
};

/** A row that can go in. `extra` keeps the sender's own columns by their heading. */
export type RollEntry = {
  readonly row: number;
  readonly officer: Officer;
  readonly extra: Readonly<Record<string, string>>;
};

export type RowReading =
  | { readonly entry: RollEntry; readonly findings?: never }
  | {
      readonly findings: readonly RollFinding[];
      /** What the row says, when all that stands against it is a row before it with its number. */
      readonly rival?: RollEntry;
      readonly entry?: never;
    };

const NOTHING = Object.fromEntries(OFFICER_FIELDS.map((field) => [field, null])) as unknown as {
  readonly [F in OfficerField]: Officer[F] | null;
};

/** Nobody enlists as a child: a date of birth that says so is a slip of the pen. */
const ENLISTED_AGE_MIN = 15;

/**
 * Reads the rows of one roll, in order. It remembers who came before: of two rows with one service
 * number the second cannot go in.
 *
 * @param today a day of birth or enlistment after it is refused
 * @param before rows that can go in already, by service number
 */
export class RollReader {
  private readonly columns: readonly RollColumn[];
  private readonly today: string;
  private readonly seen: Map<string, number>;

  constructor(
    columns: readonly RollColumn[],
    today: string,
    before: ReadonlyMap<string, number> = new Map(),
  ) {
    this.columns = columns;
    this.today = today;
    this.seen = new Map(before);
  }

  /** `null` for a row in which nothing stands. All findings of a row come at once. */
  read(line: RollLine): RowReading | null {
    if (line.cells.every((cell) => cell === null)) return null;
    const { values, extra, findings } = this.cellsOf(line);
    if (findings.length === 0) findings.push(...this.doubts(line, values));
    const officer = values as Officer;
    const entry = { row: line.row, officer, extra };
    if (findings.length === 1 && findings[0]?.code === 'duplicate')
      return { findings, rival: entry };
    if (findings.length > 0) return { findings };
    this.seen.set(officer.serviceNumber, line.row);
    return { entry };
  }

  private cellsOf(line: RollLine) {
    const values: { [F in OfficerField]?: unknown } = { ...NOTHING };
    const extra: Record<string, string> = {};
    const findings: RollFinding[] = [];
    for (const [at, { heading, field }] of this.columns.entries()) {
      const cell = line.cells[at] ?? null;
      if (field !== null) values[field] = fieldOf(line.row, heading, field, cell, findings);
      else if (cell !== null && !heading.startsWith(OWN_HEADING)) extra[heading] = String(cell);
    }
    return { values: values as Partial<Officer>, extra, findings };
  }

  private doubts(line: RollLine, officer: Partial<Officer>): RollFinding[] {
    const missing = REQUIRED_FIELDS.filter((field) => !officer[field]).map((field) =>
      this.finding(line, field, 'missing', `The row gives no ${PLAIN[field]}.`, 'Fill it in.'),
    );
    return missing.length > 0
      ? missing
      : [...this.duplicate(line, officer as Officer), ...this.dates(line, officer as Officer)];
  }

  private duplicate(line: RollLine, { serviceNumber }: Officer): RollFinding[] {
    const first = this.seen.get(serviceNumber);
    if (first === undefined) return [];
    return [
      this.finding(
        line,
        'serviceNumber',
        'duplicate',
        `Row ${first} has this service number already.`,
        'Keep one of the two rows, or mend the number.',
      ),
    ];
  }

  private dates(line: RollLine, { bornOn, enlistedOn, passedOutOn }: Officer): RollFinding[] {
    const findings: RollFinding[] = [];
    const add = (field: OfficerField, message: string) =>
      findings.push(
        this.finding(line, field, 'impossible-date', message, 'Check it against the file.'),
      );
    if (bornOn && bornOn > this.today) add('bornOn', 'This day has not come yet.');
    if (enlistedOn && enlistedOn > this.today) add('enlistedOn', 'This day has not come yet.');
    if (
      bornOn &&
      enlistedOn &&
      Number(enlistedOn.slice(0, 4)) - Number(bornOn.slice(0, 4)) < ENLISTED_AGE_MIN
    )
      add('enlistedOn', `That is less than ${ENLISTED_AGE_MIN} years after the date of birth.`);
    if (passedOutOn && enlistedOn && passedOutOn < enlistedOn)
      add('passedOutOn', 'That is before the enlistment.');
    return findings;
  }

  private finding(
    line: RollLine,
    field: OfficerField,
    code: string,
    message: string,
    fix: string,
  ): RollFinding {
    const at = this.columns.findIndex((column) => column.field === field);
    const column = this.columns[at]?.heading ?? ROLL_FIELDS[field].heading;
    return { row: line.row, column, value: shown(line.cells[at] ?? null), code, message, fix };
  }
}

/** Reads a cell, or adds to the findings why it cannot stand. */
function fieldOf(
  row: number,
  column: string,
  field: OfficerField,
  cell: RollCell,
  findings: RollFinding[],
): unknown {
  try {
    return ROLL_FIELDS[field].read(cell);
  } catch (refusal) {
    if (!(refusal instanceof CellRefusal)) throw refusal;
    const { code, message, fix } = refusal;
    findings.push({ row, column, value: shown(cell), code, message, fix });
    return null;
  }
}

const PLAIN = { serviceNumber: 'service number', name: 'name' } as const;

function shown(cell: RollCell): string {
  return cell === null ? '' : String(cell).slice(0, 200);
}
