import { dayWords } from '../ledger/calendar-words.ts';
import { endOf, type Holding, sameOffice, statedBy } from './office.ts';
import { isSamePerson } from './person.ts';

/** Two persons who surely held one office on one day. */
export type OfficeConflict = {
  readonly holdingIds: readonly [string, string];
  readonly statementIds: readonly string[];
  /** First day on which both held it; `null` when from the start of the record. */
  readonly since: Temporal.PlainDate | null;
  /** First day after; `null` when it goes on. */
  readonly until: Temporal.PlainDate | null;
  readonly explanation: string;
};

/**
 * Finds two holders of one office on one day, or two who act in it.
 *
 * No conflict: a holder and someone acting for them, a holder-to-be beside the holder, the day of the
 * change, and starts and ends that only imprecision makes overlap.
 */
export function officeConflicts(holdings: readonly Holding[]): readonly OfficeConflict[] {
  const inOffice = holdings
    .filter(({ status }) => status === 'holder' || status === 'acting')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOffice.flatMap((first, index) =>
    inOffice.slice(index + 1).flatMap((second) => conflictOf(first, second, holdings) ?? []),
  );
}

function conflictOf(
  first: Holding,
  second: Holding,
  holdings: readonly Holding[],
): OfficeConflict | null {
  const rivals = first.status === second.status && sameOffice(first, second);
  if (!rivals || isSamePerson(first.person, second.person)) return null;
  const since = laterOf(statedBy(first), statedBy(second));
  const until = soonerOf(sureEnd(first, holdings), sureEnd(second, holdings));
  if (until && (since === null || Temporal.PlainDate.compare(since, until) >= 0)) return null;
  const names = `${first.person.name} (${first.id}) and ${second.person.name} (${second.id})`;
  const verb = first.status === 'acting' ? 'act' : 'hold';
  return {
    holdingIds: [first.id, second.id],
    statementIds: [...new Set([...first.statementIds, ...second.statementIds])].sort(),
    since,
    until,
    explanation:
      `Two ${verb} one office: ${names} as ${first.title}, ${first.organisation}, ` +
      `${spanWords(since, until)}.`,
  };
}

/** The first day on which it may have been over; `null` when nothing ended it. */
function sureEnd(holding: Holding, holdings: readonly Holding[]): Temporal.PlainDate | null {
  const end = endOf(holding, holdings);
  return end && (end.earliest ?? statedBy(holding) ?? end.latest);
}

function laterOf(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null) {
  if (a === null || b === null) return a ?? b;
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}

function soonerOf(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null) {
  if (a === null || b === null) return a ?? b;
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}

function spanWords(since: Temporal.PlainDate | null, until: Temporal.PlainDate | null): string {
  if (since === null) return until === null ? 'on every day' : `until ${dayWords(until)}`;
  if (until === null) return `from ${dayWords(since)} on`;
  return `from ${dayWords(since)} to ${dayWords(until.subtract({ days: 1 }))}`;
}
