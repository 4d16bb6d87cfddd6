import { invariant } from '../invariant.ts';
import type { DayBounds } from './edtf-bounds.ts';

/**
 * A stated date or size beside what became of it: dates and numbers, no judgement. A promise that
 * was fulfilled in parts has an entry for each; a later part's outcome counts all parts so far.
 */
export type PromiseEntry = {
  readonly id: string;
  /** The promise that the entry is a part of. */
  readonly promise: string;
  readonly part: number;
  /** `null` when the paper told it without a speaker. */
  readonly speaker: string | null;
  readonly said: DayBounds;
  /** `null` when a size was promised and no day. */
  readonly promised: DayBounds | null;
  readonly promisedSize: number | null;
  /** `null` as long as nothing came of it. */
  readonly outcome: { readonly on: Temporal.PlainDate; readonly size: number | null } | null;
};

/** How a promise was kept, in days and percent; `null` wherever a side is missing. */
export type PromiseScore = {
  /** Outcome less the last day promised; negative is early. */
  readonly slipDays: number | null;
  /** Outcome less the last and the first possible day of saying. */
  readonly lagDaysMin: number | null;
  readonly lagDaysMax: number | null;
  /** Last day promised less the last possible day of saying: how far ahead it looked. */
  readonly leadDays: number | null;
  /** Outcome over promise, rounded to whole percent. */
  readonly sizeKeptPercent: number | null;
};

/** Scores one entry of the register. */
export function scoreOf({ said, promised, promisedSize, outcome }: PromiseEntry): PromiseScore {
  const due = promised && dueOn(promised);
  const on = outcome?.on ?? null;
  return {
    slipDays: daysBetween(due, on),
    lagDaysMin: daysBetween(said.latest, on),
    lagDaysMax: daysBetween(said.earliest, on),
    leadDays: daysBetween(said.latest, due),
    sizeKeptPercent: percent(outcome?.size ?? null, promisedSize),
  };
}

/** The last day promised; a promise of an earliest day ("from 23 May") is counted from that day. */
export function dueOn(promised: DayBounds): Temporal.PlainDate | null {
  return promised.latest ?? promised.earliest;
}

/** Days by which an unkept promise is over on a day; 0 until then, `null` without a day promised. */
export function overdueDays({ promised, outcome }: PromiseEntry, on: Temporal.PlainDate) {
  const due = promised && dueOn(promised);
  if (!due) return null;
  const kept = outcome !== null && Temporal.PlainDate.compare(outcome.on, on) <= 0;
  return kept ? 0 : Math.max(0, due.until(on).days);
}

function daysBetween(from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) {
  return from && to && from.until(to).days;
}

function percent(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : Math.round((100 * part) / whole);
}

/** The slips of a group of promises that had a day and an outcome. */
export type SlipSummary = {
  readonly group: string;
  readonly promises: number;
  /** Kept by the last day promised. */
  readonly inTime: number;
  /** Days, ascending; one a promise, that of its last part. */
  readonly slips: readonly number[];
  readonly medianDays: number;
};

/** Slips by who promised; promises that were told without a speaker form a group of their own. */
export function slipsBySpeaker(entries: readonly PromiseEntry[]): readonly SlipSummary[] {
  return summaries(entries, ({ speaker }) => speaker ?? 'no speaker named');
}

/** How far ahead a promise looked, in days; the upper ends are included. */
const LEADS: readonly { readonly group: string; readonly daysMax: number }[] = [
  { group: 'up to 2 weeks ahead', daysMax: 14 },
  { group: '15 to 30 days ahead', daysMax: 30 },
  { group: '31 to 90 days ahead', daysMax: 90 },
  { group: 'more than 90 days ahead', daysMax: Number.POSITIVE_INFINITY },
];

/** Slips by how far ahead was promised, nearest first: near promises hold and far ones slip. */
export function slipsByLead(entries: readonly PromiseEntry[]): readonly SlipSummary[] {
  const groupOf = (entry: PromiseEntry) => {
    const lead = scoreOf(entry).leadDays ?? Number.POSITIVE_INFINITY;
    return LEADS.find(({ daysMax }) => lead <= daysMax)?.group ?? '';
  };
  const order = LEADS.map(({ group }) => group);
  return summaries(entries, groupOf).toSorted(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group),
  );
}

function summaries(
  entries: readonly PromiseEntry[],
  groupOf: (entry: PromiseEntry) => string,
): readonly SlipSummary[] {
  const scored = lastParts(entries).flatMap((entry) => {
    const { slipDays } = scoreOf(entry);
    return slipDays === null ? [] : [{ group: groupOf(entry), slipDays }];
  });
  return [...Map.groupBy(scored, ({ group }) => group)]
    .map(([group, members]) =>
      summary(
        group,
        members.map(({ slipDays }) => slipDays),
      ),
    )
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
}

/** A promise is fulfilled when its last part is. */
function lastParts(entries: readonly PromiseEntry[]): readonly PromiseEntry[] {
  return [...Map.groupBy(entries, ({ promise }) => promise).values()].map((parts) =>
    parts.reduce((last, part) => (part.part > last.part ? part : last)),
  );
}

function summary(group: string, days: readonly number[]): SlipSummary {
  const slips = days.toSorted((a, b) => a - b);
  const inTime = slips.filter((slip) => slip <= 0).length;
  return { group, promises: slips.length, inTime, slips, medianDays: median(slips) };
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  invariant(below !== undefined && above !== undefined, 'a group of slips is not empty');
  return (below + above) / 2;
}
