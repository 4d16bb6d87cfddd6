import type { DayBounds } from '../ledger/edtf-bounds.ts';
import { Problem } from '../problem.ts';
import { isSamePerson, type Person, plainSpelling } from './person.ts';

/** `elect` and `nominee` are on their way to an office; they do not hold it. */
export type HoldingStatus = 'holder' | 'acting' | 'elect' | 'nominee';

/**
 * That a person held an office for a time, as far as it was stated.
 *
 * Days are half-open: on the day of `until` the next one holds it. "As of 19 June Koome is Inspector
 * General" gives `since` an open start, closed by that day.
 */
export type Holding = {
  readonly id: string;
  readonly person: Person;
  readonly title: string;
  readonly organisation: string;
  /** The whole that the organisation is part of; one person holds one post in it at a time. */
  readonly force: string;
  readonly status: HoldingStatus;
  /** An appointment that is held beside a post and neither ends it nor is ended by it. */
  readonly beside: boolean;
  /** `null`: in office on every day of the record. */
  readonly since: DayBounds | null;
  /** `null`: no end was stated; `still`: stated to be held at the end of the record. */
  readonly until: DayBounds | 'still' | null;
  readonly statementIds: readonly string[];
};

/**
 * How sure it is that someone held an office on a day. `stated`: between its stated days; `carried`:
 * stated before and not contradicted until later; `perhaps`: the day lies within the imprecision of
 * its start or end; `stated-later`: the start is open and the first statement comes after the day.
 */
export type Basis = 'stated' | 'carried' | 'perhaps' | 'stated-later';

export type HolderOnDay = {
  readonly holding: Holding;
  readonly basis: Basis;
  /** The end that counts: stated, or given by the one who came after. */
  readonly until: DayBounds | null;
};

/**
 * Who held each office on a day: of the holders and of those acting the surest, a nominee never. One
 * entry an office as a rule; a holder and someone acting for them stand side by side.
 *
 * @param holdings as known by one day; a holding without an end stops when another holder, or
 *   another post of that person in the same force, is stated
 */
export function holdersOn(
  holdings: readonly Holding[],
  day: Temporal.PlainDate,
): readonly HolderOnDay[] {
  const found = holdings
    .filter(({ status }) => status !== 'nominee')
    .flatMap((holding) => {
      const until = endOf(holding, holdings);
      const basis = basisOn(holding, until, day);
      return basis === null ? [] : [{ holding, basis, until }];
    });
  return found
    .filter((one) => found.every((other) => !isSurer(other, one)))
    .toSorted((a, b) => (orderOf(a.holding) < orderOf(b.holding) ? -1 : 1));
}

const SURENESS: { readonly [B in Basis]: number } = {
  stated: 3,
  carried: 2,
  perhaps: 1,
  'stated-later': 0,
};

/** Of one office the surer counts; of those stated only later, the one who was stated first. */
function isSurer(other: HolderOnDay, one: HolderOnDay): boolean {
  if (!sameOffice(other.holding, one.holding)) return false;
  if (other.basis !== one.basis) return SURENESS[other.basis] > SURENESS[one.basis];
  const sooner = compareDays(statedBy(other.holding), statedBy(one.holding)) < 0;
  return one.basis === 'stated-later' && sooner;
}

/** Whether both are holdings of one office, under whatever capitals it is written. */
export function sameOffice(a: Holding, b: Holding): boolean {
  return officeKey(a) === officeKey(b);
}

/**
 * The end of a holding: the stated one, else the day by which it was contradicted; `null` when it is
 * not over as far as anyone said.
 */
export function endOf(holding: Holding, holdings: readonly Holding[]): DayBounds | null {
  if (holding.until === 'still') return null;
  if (holding.until !== null) return holding.until;
  const [next] = holdings
    .filter((other) => ends(other, holding))
    .toSorted((a, b) => compareDays(statedBy(a), statedBy(b)));
  if (!next) return null;
  const after = statedBy(holding)?.add({ days: 1 }) ?? null;
  const begun = next.since?.earliest ?? null;
  return { earliest: compareDays(after, begun) > 0 ? after : begun, latest: statedBy(next) };
}

/**
 * Refuses a holding that would put a second holder beside the first for all time.
 *
 * @throws {Problem} `office-already-held`
 */
export function refuseUndatedSecond(holding: Holding, holdings: readonly Holding[]): void {
  if (holding.since !== null || holding.until !== null || !inOffice(holding)) return;
  const rivals = holdings.filter(
    (other) =>
      inOffice(other) && sameOffice(other, holding) && !isSamePerson(other.person, holding.person),
  );
  const first = rivals.find((rival) => endOf(rival, holdings) === null) ?? rivals.at(-1);
  if (!first) return;
  throw new Problem('office-already-held', {
    office: `${holding.title}, ${holding.organisation}`,
    holder: first.person.name,
  });
}

function inOffice({ status }: Holding): boolean {
  return status === 'holder' || status === 'acting';
}

/** Whether a later statement is incompatible with the holding going on. */
function ends(other: Holding, holding: Holding): boolean {
  if (other === holding || compareDays(statedBy(other), statedBy(holding)) <= 0) return false;
  const same = isSamePerson(other.person, holding.person);
  if (sameOffice(other, holding)) return succeeds(other, holding, same);
  if (!same || other.beside || holding.beside || other.status !== 'holder') return false;
  return inOffice(holding)
    ? other.force === holding.force
    : other.organisation === holding.organisation;
}

/** Someone acting stands in for a holder without ending the holding; a holder ends both. */
function succeeds(other: Holding, holding: Holding, same: boolean): boolean {
  if (same && other.status === holding.status) return false;
  if (other.status === 'holder') return true;
  return other.status === 'acting' && holding.status === 'acting';
}

/** The day from which it is sure that the office was held; `null` for one held all along. */
export function statedBy({ since }: Holding): Temporal.PlainDate | null {
  return since?.latest ?? since?.earliest ?? null;
}

function basisOn(holding: Holding, until: DayBounds | null, day: Temporal.PlainDate): Basis | null {
  if (until?.latest && compareDays(day, until.latest) >= 0) return null;
  const first = statedBy(holding);
  if (first !== null && compareDays(day, first) < 0) return basisBefore(holding, day);
  const sure = until === null || (until.earliest !== null && compareDays(day, until.earliest) < 0);
  if (sure) return 'stated';
  return holding.until === null ? 'carried' : 'perhaps';
}

function basisBefore({ since }: Holding, day: Temporal.PlainDate): Basis | null {
  const earliest = since?.earliest ?? null;
  if (earliest === null) return 'stated-later';
  return compareDays(day, earliest) >= 0 ? 'perhaps' : null;
}

function officeKey({ title, organisation }: Holding): string {
  return `${plainSpelling(organisation)}: ${plainSpelling(title)}`;
}

function orderOf(holding: Holding): string {
  return `${officeKey(holding)} ${holding.id}`;
}

/** `null` comes before every day: it stands for a start that nobody can date. */
function compareDays(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return Temporal.PlainDate.compare(a, b);
}
