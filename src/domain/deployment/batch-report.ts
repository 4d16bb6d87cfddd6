import { waiting } from './chain-batches.ts';
import { gatesOf, holdsOn } from './chain-gates.ts';
import type { Batch, Chain, Gate, Move, Saying } from './chain-state.ts';
import { type Heads, NOBODY, sumOf, wordsOf } from './heads.ts';
import { restedOn } from './rest.ts';
import { daysBetween, firstDay, isBefore, lastDay, type Span } from './span.ts';
import { courseSpan } from './training.ts';

/** A count as reports and other programs read it; `high` is `null` where there is no upper end. */
export type CountShown = {
  readonly asStated: string;
  readonly low: number;
  readonly high: number | null;
};

export type StageName =
  | 'selected'
  | 'in-training'
  | 'trained'
  | 'rested'
  | 'ready'
  | 'available-to-load'
  | 'departed'
  | 'arrived';

/** One stage of a batch: how many, and the days said, planned and real, each as stated. */
export type Stage = CountShown & {
  readonly stage: StageName;
  readonly stated: string | null;
  readonly planned: string | null;
  readonly real: string | null;
};

/** The part of a batch that one lift took. */
export type Part = CountShown & {
  readonly lift: string;
  readonly from: string;
  readonly to: string;
  readonly departed: string;
  readonly arrived: string | null;
  readonly landed: CountShown | null;
  readonly confirmer: string | null;
  /** Days from the last day that had been said to the day it happened; `null` when none was said. */
  readonly slipDays: number | null;
};

export type Remainder = CountShown & {
  readonly state: string;
  /** Days since the last day said has passed; `null` when none was said or it is still to come. */
  readonly slipDays: number | null;
};

export type BatchReport = CountShown & {
  readonly id: string;
  readonly contributor: string;
  readonly label: string | null;
  readonly class: string | null;
  readonly units: readonly (CountShown & { readonly unit: string; readonly name: string })[];
  readonly whole: readonly string[];
  readonly quotas: readonly string[];
  readonly stages: readonly Stage[];
  readonly said: readonly {
    readonly milestone: string;
    readonly as: string;
    readonly day: string;
    readonly on: string;
    readonly speaker: string | null;
    readonly source: string | null;
  }[];
  readonly earliestDeparture: string | null;
  readonly statedDeparture: string | null;
  /** Days between the end of the rest and the departure that was last said. */
  readonly slackDays: number | null;
  /** The slip of the part that moved last, or of the remainder while it waits. */
  readonly slipDays: number | null;
  readonly parts: readonly Part[];
  readonly remainder: Remainder | null;
  readonly gates: readonly GateShown[];
  readonly assumptions: readonly string[];
  /** When its class began and ended, or will by the length in force; `null` without a class. */
  readonly training: { readonly starts: string | null; readonly ends: string | null } | null;
  readonly formedOn: string;
};

export type GateShown = {
  readonly gate: string;
  readonly kind: string;
  readonly reason: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly holds: boolean;
  readonly source: string | null;
};

/** What is recorded of a batch beside what was said of it, as it stood on a day. */
export function batchReport(chain: Chain, batch: Batch, on: Temporal.PlainDate): BatchReport {
  const rested = restedOn(batch);
  const departure = lastSaid(batch, 'depart');
  const parts = batch.moves.map((move) => partOf(batch, move));
  const remainder = remainderOf(chain, batch, on);
  const earliest = rested?.earliest ?? null;
  const stated = departure && lastDay(departure.day);
  return {
    id: batch.id,
    contributor: batch.contributor,
    label: batch.label,
    class: batch.class?.id ?? null,
    ...shown(batch.count),
    units: batch.units.map(({ unit, count }) => ({
      unit,
      name: chain.units.get(unit)?.name ?? unit,
      ...shown(count),
    })),
    whole: batch.whole,
    quotas: batch.quotas,
    stages: stagesOf(batch),
    said: batch.said.map(({ milestone, as, day, on: saidOn, speaker, source }) => ({
      milestone,
      as,
      day: day.edtf,
      on: saidOn.edtf,
      speaker,
      source,
    })),
    earliestDeparture: earliest?.toString() ?? null,
    statedDeparture: departure?.day.edtf ?? null,
    slackDays: earliest && stated ? daysBetween(earliest, stated) : null,
    slipDays: remainder?.slipDays ?? parts.at(-1)?.slipDays ?? null,
    parts,
    remainder,
    gates: gatesOf(chain, batch).map((gate) => gateShown(gate, on)),
    assumptions: chain.assumptions
      .filter(({ subject }) => subject === batch.id || subject === batch.class?.id)
      .map(({ words }) => words),
    training: trainingOf(batch),
    formedOn: batch.formedOn.edtf,
  };
}

function trainingOf(batch: Batch): BatchReport['training'] {
  if (batch.class === null) return null;
  const { starts, ends } = courseSpan(batch.class);
  const isKnown = starts.earliest !== null || starts.latest !== null;
  return { starts: isKnown ? starts.edtf : null, ends: ends?.edtf ?? null };
}

export function shown(count: Heads & { readonly asStated?: string }): CountShown {
  const high = Number.isFinite(count.high) ? count.high : null;
  return { asStated: count.asStated ?? wordsOf(count), low: count.low, high };
}

export function gateShown(gate: Gate, on: Temporal.PlainDate): GateShown {
  return {
    gate: gate.gate,
    kind: gate.kind,
    reason: gate.reason,
    openedOn: gate.openedOn.edtf,
    closedOn: gate.closed?.on.edtf ?? null,
    holds: holdsOn(gate, on),
    source: gate.source,
  };
}

function stagesOf(batch: Batch): readonly Stage[] {
  const taught = batch.class;
  const [departed, arrived] = [
    sumOf(batch.moves.map((move) => move.departed.count)),
    sumOf(batch.moves.map((move) => move.arrived?.count ?? NOBODY)),
  ];
  const stages: (Stage | null)[] = [
    taught?.selected ? stage('selected', taught.selected.count, taught.selected.on) : null,
    taught?.started ? stage('in-training', taught.started.count, taught.started.on) : null,
    taught?.graduated ? stage('trained', taught.graduated.count, taught.graduated.on) : null,
    batch.rest ? stage('rested', batch.count, restedOn(batch)) : null,
    withDays(batch, 'ready', stage('ready', batch.count, restedOn(batch) ?? batch.formedOn)),
    batch.loadedOn || lastSaid(batch, 'load')
      ? withDays(batch, 'load', stage('available-to-load', batch.count, batch.loadedOn))
      : null,
    withDays(batch, 'depart', stage('departed', departed, batch.moves.at(-1)?.departed.on ?? null)),
    withDays(batch, 'arrive', stage('arrived', arrived, lastArrival(batch))),
  ];
  return stages.filter((each) => each !== null);
}

function stage(name: StageName, count: Heads, real: Span | null): Stage {
  return { stage: name, ...shown(count), stated: null, planned: null, real: real?.edtf ?? null };
}

function withDays(batch: Batch, milestone: Saying['milestone'], made: Stage): Stage {
  return {
    ...made,
    stated: lastSaid(batch, milestone, 'stated')?.day.edtf ?? null,
    planned: lastSaid(batch, milestone, 'planned')?.day.edtf ?? null,
  };
}

function lastArrival(batch: Batch): Span | null {
  return batch.moves.findLast(({ arrived }) => arrived !== null)?.arrived?.on ?? null;
}

function lastSaid(
  batch: Batch,
  milestone: Saying['milestone'],
  as: Saying['as'] | null = null,
  before: Temporal.PlainDate | null = null,
): Saying | null {
  const found = batch.said.findLast(
    (saying) =>
      saying.milestone === milestone &&
      (as === null || saying.as === as) &&
      (before === null || !isAfterDay(saying.on, before)),
  );
  return found ?? null;
}

function isAfterDay(span: Span, day: Temporal.PlainDate): boolean {
  const first = firstDay(span);
  return first !== null && isBefore(day, first);
}

function partOf(batch: Batch, { lift, departed, arrived }: Move): Part {
  return {
    lift: lift.lift,
    from: lift.from,
    to: lift.to,
    ...shown(departed.count),
    departed: departed.on.edtf,
    arrived: arrived?.on.edtf ?? null,
    landed: arrived && shown(arrived.count),
    confirmer: arrived?.confirmer ?? null,
    slipDays: slip(batch, departed.on, arrived?.on ?? null),
  };
}

/**
 * Outcome less the last day promised for this step before it happened, whether a departure or a
 * landing was promised. Negative is early.
 */
function slip(batch: Batch, departed: Span, arrived: Span | null): number | null {
  const happened = lastDay(departed);
  if (happened === null) return null;
  const promises = batch.said.filter(
    ({ milestone, on }) =>
      (milestone === 'depart' || milestone === 'arrive') && !isAfterDay(on, happened),
  );
  const last = promises.at(-1);
  const promised = last && lastDay(last.day);
  const real = last?.milestone === 'arrive' ? arrived && lastDay(arrived) : happened;
  return promised && real ? daysBetween(promised, real) : null;
}

function remainderOf(chain: Chain, batch: Batch, on: Temporal.PlainDate): Remainder | null {
  const left = waiting(batch);
  if (left.high === 0 || left.said === 0) return null;
  const departure = lastSaid(batch, 'depart', null, on);
  const day = departure && lastDay(departure.day);
  const passed = day !== null && isBefore(day, on);
  return {
    ...shown(left),
    state: stateOf(chain, batch, on, passed ? null : departure),
    slipDays: passed ? daysBetween(day, on) : null,
  };
}

/** What keeps the remainder, in words. A cause that nobody stated is never made up. */
function stateOf(
  chain: Chain,
  batch: Batch,
  on: Temporal.PlainDate,
  departure: Saying | null,
): string {
  const gate = gatesOf(chain, batch).find((each) => holdsOn(each, on));
  if (gate) return `held by ${gate.kind}: ${gate.reason}`;
  const rested = restedOn(batch)?.earliest ?? null;
  if (rested && isBefore(on, rested)) return `resting until ${rested}`;
  if (departure) return `ready, departure ${departure.as} for ${departure.day.edtf}`;
  return 'ready, no departure stated';
}
