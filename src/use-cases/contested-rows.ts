import { hash } from 'node:crypto';
import type { RollEntry, RollFinding } from '../domain/force/nominal-roll.ts';
import { OFFICER_FIELDS } from '../domain/force/roll-field.ts';
import { isAnotherPerson } from '../domain/force/roll-identity.ts';
import { SEALED_FIELDS } from '../domain/force/sealed-fields.ts';
import { Problem } from '../domain/problem.ts';
import {
  type Holder,
  holdersOf,
  type RowMark,
  renamedByPlan,
} from '../store/records/roll-duplicates.ts';
import type { ImportKey } from '../store/records/roll-imports.ts';

type Db = Parameters<typeof holdersOf>[0];

export type Contested = { readonly entry: RollEntry; readonly finding: RollFinding };

/**
 * The rows of a batch that would take another person's place on the roll: those that failed as
 * duplicates before and come again unmended, and those about somebody else by name and days.
 *
 * @param column the sender's heading of the service number
 * @param confirmed service numbers under which somebody said that the row shall hold
 */
export async function contestedRows(
  db: Db,
  key: ImportKey,
  entries: readonly RollEntry[],
  { column, confirmed }: { readonly column: string; readonly confirmed: ReadonlySet<string> },
): Promise<readonly Contested[]> {
  const open = entries.filter(({ officer }) => !confirmed.has(officer.serviceNumber));
  const numbers = open.map(({ officer }) => officer.serviceNumber);
  const holders = await holdersOf(db, key, numbers);
  return open.flatMap((entry) => {
    const holder = holders.get(entry.officer.serviceNumber);
    const claim = holder && claimAgainst(holder, entry);
    return claim ? [{ entry, finding: findingOf(entry, column, claim) }] : [];
  });
}

type Claim = Pick<RollFinding, 'code' | 'message'>;

function claimAgainst(holder: Holder, entry: RollEntry): Claim | null {
  const { name } = holder;
  if (holder.failed.length > 0 && holder.failed.includes(rowMark(entry).hash.toString('hex')))
    return {
      code: 'duplicate',
      message: `This row failed as a duplicate before; the number is ${name}'s.`,
    };
  return isAnotherPerson(holder, entry.officer)
    ? { code: 'another-person', message: `On the roll this number is ${name}'s.` }
    : null;
}

function findingOf({ row, officer }: RollEntry, column: string, claim: Claim): RollFinding {
  const value = officer.serviceNumber;
  const fix = `Mend the number, or say that this row takes the other's place (--replace ${value}).`;
  return { row, column, value, ...claim, fix };
}

/** A hash of a number of eight digits gives it away: what is sealed elsewhere is not in it. */
const MARKED = OFFICER_FIELDS.filter((field) => !SEALED_FIELDS.some((one) => one === field));

export function rowMark({ officer }: RollEntry): RowMark & { readonly hash: Buffer } {
  const fields = JSON.stringify(MARKED.map((field) => officer[field]));
  return { serviceNumber: officer.serviceNumber, hash: hash('sha256', fields, 'buffer') };
}

/**
 * Refuses a plan that somebody else's row overtook: its numbers were free, or another's, when it was
 * made.
 *
 * @throws {Problem} `import-overtaken`
 */
export async function refuseOvertaken(db: Db, key: ImportKey): Promise<void> {
  if (key.isPassing) return;
  const renamed = await renamedByPlan(db, key);
  if (renamed.length === 0) return;
  const numbers = renamed.map(({ serviceNumber }) => serviceNumber);
  const holders = await holdersOf(db, key, numbers);
  const others = renamed.filter((row) => {
    const holder = holders.get(row.serviceNumber);
    return holder !== undefined && isAnotherPerson(holder, row);
  });
  if (others.length > 0) throw new Problem('import-overtaken', { rows: others.length });
}
