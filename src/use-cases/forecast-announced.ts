import { impreciseDate } from '../domain/ledger/imprecise-date.ts';
import type { StandingFigure } from '../domain/ledger/picture-facts.ts';
import type { Announced, AnnouncedLift, OpenPledge } from '../forecast/question.ts';
import type { KeptPromise } from '../forecast/slip.ts';
import type { ForecastGround } from '../store/views/forecast-ground.ts';
import type { PromiseRow } from '../store/views/promise-register.ts';
import { type ChainGround, holds } from './forecast-gates.ts';

/**
 * What the ledger knows of the mission's announcements: lifts with a day still to come, pledges beyond
 * what is there, and how earlier promises fared; from the chain, the gates that are shut and the seats that are planned.
 */
export function announcedBy(
  { standing, planned, promises }: ForecastGround,
  mission: string,
  on: string,
  strengthNow: number,
  chain: ChainGround,
): Announced {
  const lifts = liftsOf(planned, promises, on);
  const pledges = openPledges(standing, lifts, mission);
  const held = [
    ...lifts.map(({ id, contributor }) => ({ id, contributor, batch: id })),
    ...pledges.map(({ id }) => ({ id, contributor: id, batch: null })),
  ];
  return {
    strengthNow,
    lifts: lifts.map(({ contributor: _, ...lift }) => lift),
    pledges,
    gates: chain.gates.map((gate) => ({
      id: gate.id,
      holds: held
        .filter(({ contributor, batch }) => holds(gate, contributor, batch))
        .map(({ id }) => id),
    })),
    seats: chain.seats,
    register: keptPromises(promises),
    pledgeLags: pledgeLags(promises),
  };
}

/** Promises whose last day had come by then, and how many of them were kept in day and number. */
export function promisesDue(
  promises: readonly PromiseRow[],
  on: string,
): { readonly due: number; readonly kept: number } {
  const due = promises.filter(({ promisedDate, outcomeDate }) => {
    const last = lastDay(promisedDate);
    return last !== null && (outcomeDate !== null || daysBetween(last, on) > 0);
  });
  const kept = due.filter(
    (row) => row.outcomeDate !== null && (slipOf(row) ?? 1) <= 0 && (sizeKept(row) ?? 1) >= 0.9,
  );
  return { due: due.length, kept: kept.length };
}

type Lift = AnnouncedLift & { readonly contributor: string };

function liftsOf(
  planned: readonly StandingFigure[],
  promises: readonly PromiseRow[],
  on: string,
): Lift[] {
  return planned
    .filter(
      ({ measure, unit, bounds }) =>
        measure === 'departed' && unit === 'personnel' && bounds !== null,
    )
    .map((plan) => ({
      id: plan.subject,
      contributor: plan.partOf ?? plan.subject,
      persons: plan.value ?? plan.bounds?.low ?? 0,
      dueDay: plan.end === null ? 0 : daysBetween(on, plan.end),
      leadDays: leadOf(plan, promises, on),
    }));
}

/** Days from the saying to the last day promised; from now where nobody registered the saying. */
function leadOf(plan: StandingFigure, promises: readonly PromiseRow[], on: string): number {
  const told = promises.find(({ statementIds }) => statementIds.includes(plan.id));
  const said = told ? lastDay(told.said) : null;
  return plan.end === null ? 0 : Math.max(0, daysBetween(said ?? on, plan.end));
}

/** A contributor's pledge less who is there and who is announced for a day; the written offer first. */
function openPledges(
  standing: readonly StandingFigure[],
  lifts: readonly Lift[],
  mission: string,
): OpenPledge[] {
  const people = standing.filter(({ unit, scope }) => unit === 'personnel' && scope === null);
  const amount = (subject: string, measure: string) =>
    people.find((figure) => figure.subject === subject && figure.measure === measure)?.bounds?.low;
  const contributors = new Set(
    people
      .filter(
        ({ subject, measure }) =>
          /^[A-Z]{2}$/.test(subject) && /^(pledged|notified)$/.test(measure),
      )
      .map(({ subject }) => subject),
  );
  contributors.delete(mission);
  return [...contributors].sort().flatMap((subject) => {
    const pledged = amount(subject, 'notified') ?? amount(subject, 'pledged') ?? 0;
    const announced = lifts
      .filter(({ contributor }) => contributor === subject)
      .reduce((sum, { persons }) => sum + persons, 0);
    const there = amount(subject, 'in-theatre') ?? amount(subject, 'arrived') ?? 0;
    const persons = pledged - there - announced;
    return persons > 0 ? [{ id: subject, persons }] : [];
  });
}

function keptPromises(promises: readonly PromiseRow[]): KeptPromise[] {
  return promises.flatMap((row) => {
    const slipDays = slipOf(row);
    const [said, last] = [lastDay(row.said), lastDay(row.promisedDate)];
    if (slipDays === null || said === null || last === null) return [];
    return [{ leadDays: daysBetween(said, last), slipDays, sizeKept: sizeKept(row) }];
  });
}

function pledgeLags(promises: readonly PromiseRow[]): number[] {
  return promises.flatMap(({ promisedDate, said, outcomeDate }) => {
    const [from, to] = [lastDay(said), lastDay(outcomeDate)];
    return promisedDate === null && from !== null && to !== null ? [daysBetween(from, to)] : [];
  });
}

function slipOf({ promisedDate, outcomeDate }: PromiseRow): number | null {
  const [last, outcome] = [lastDay(promisedDate), lastDay(outcomeDate)];
  return last === null || outcome === null ? null : daysBetween(last, outcome);
}

const sizeKept = ({ promisedSize, outcomeSize }: PromiseRow): number | null =>
  promisedSize === null || outcomeSize === null || promisedSize === 0
    ? null
    : outcomeSize / promisedSize;

/** The last day that an EDTF date allows; its first when it is open at the end. */
function lastDay(edtf: string | null): string | null {
  if (edtf === null) return null;
  const { earliest, latest } = impreciseDate(edtf);
  return (latest ?? earliest)?.toString() ?? null;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
}
