import { inTraining } from '../domain/deployment/chain-classes.ts';
import type { Batch, Chain, TrainingClass } from '../domain/deployment/chain-state.ts';
import { type Heads, less, NOBODY, sumOf, yetToFollow } from '../domain/deployment/heads.ts';
import { isBefore, lastDay } from '../domain/deployment/span.ts';

/** People who are further than a pledge: in a class, or out of it and waiting to depart. */
export type PlanGroup = {
  readonly id: string;
  readonly contributor: string;
  readonly batch: string | null;
  readonly persons: number;
  /** Length of their course in weeks; `null` when nobody states it. */
  readonly courseWeeks: number | null;
  /** The last possible day of their course. */
  readonly trained: Temporal.PlainDate;
  /** The same for the plan: never so long ago that they could have left before the plan begins. */
  readonly ends: Temporal.PlainDate;
};

type Trained = Omit<PlanGroup, 'ends'>;

/**
 * The groups of the chain that have not departed, in the order of their ids.
 *
 * @param longAgo whoever was trained by then may leave on the first day of the plan
 */
export function groupsOf(
  chain: Chain,
  standardWeeks: number,
  longAgo: Temporal.PlainDate,
): PlanGroup[] {
  const groups = [
    ...[...chain.batches.values()].flatMap(waitingBatch),
    ...[...chain.classes.values()].flatMap((taught) => [
      ...trainedClass(taught),
      ...runningClass(taught, standardWeeks),
    ]),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return groups.map((group) => ({
    ...group,
    ends: isBefore(group.trained, longAgo) ? longAgo : group.trained,
  }));
}

/** The last day that somebody named for a batch to depart; `null` when nobody did. */
export function departureSaid(chain: Chain, batch: string): Temporal.PlainDate | null {
  const said = chain.said.get(batch)?.findLast(({ milestone }) => milestone === 'depart');
  return said ? lastDay(said.day) : null;
}

function waitingBatch(batch: Batch): Trained[] {
  const waiting = yetToFollow(
    batch.count,
    sumOf(batch.moves.map(({ departed }) => departed.count)),
  );
  const from = batch.rest?.from ?? batch.class?.graduated?.on ?? batch.formedOn;
  const trained = lastDay(from);
  if (waiting.said === 0 || trained === null) return [];
  return [groupOf(batch.id, batch.contributor, waiting, batch.class, trained, batch.id)];
}

function trainedClass(taught: TrainingClass): Trained[] {
  const left = less(taught.graduated?.count ?? NOBODY, taught.formed);
  const trained = taught.graduated ? lastDay(taught.graduated.on) : null;
  if (left.said === 0 || trained === null) return [];
  return [groupOf(`${taught.id}-trained`, taught.contributor, left, taught, trained, null)];
}

function runningClass(taught: TrainingClass, standardWeeks: number): Trained[] {
  const started = taught.started ? lastDay(taught.started.on) : null;
  if (taught.graduated !== null || started === null) return [];
  const trained = started.add({ weeks: weeksOf(taught) ?? standardWeeks });
  const people = inTraining(taught) ?? NOBODY;
  return [groupOf(`${taught.id}-class`, taught.contributor, people, taught, trained, null)];
}

function groupOf(
  id: string,
  contributor: string,
  { said }: Heads,
  taught: TrainingClass | null,
  trained: Temporal.PlainDate,
  batch: string | null,
): Trained {
  return { id, contributor, batch, persons: said, courseWeeks: weeksOf(taught), trained };
}

const weeksOf = (taught: TrainingClass | null): number | null =>
  taught?.shortened?.weeks ?? taught?.course?.weeks ?? null;
