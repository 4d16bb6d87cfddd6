import type { Block } from '../block.ts';
import type { Contingent, Mission, PlanInput, Venue } from '../plan-input.ts';

/** What one limit carries in one week (or over the whole plan, then `week` is `null`). */
export type Load = {
  readonly constraint: string;
  /** Of what: "venue 0", "mission 0, capability 2", "contingent 7". */
  readonly where: string;
  readonly week: number | null;
  readonly used: number;
  readonly limit: number;
};

/**
 * A hard constraint: what a plan loads on each of its limits. Limits that carry nothing are left
 * out. Written as plainly as the rule reads, and used by no search: it is there to judge one.
 */
export type Constraint = (input: PlanInput, blocks: readonly Block[]) => Load[];

/** Sums of money and tonnes are compared with this slack, for they are not whole numbers. */
const SLACK = 1e-6;

export const isOver = ({ used, limit }: Load): boolean => used > limit + SLACK * (1 + limit);

/** One load a week, leaving out weeks that carry nothing. */
export function weekly(
  constraint: string,
  where: string,
  limits: readonly number[],
  usedIn: (week: number) => number,
): Load[] {
  return limits
    .map((limit, week) => ({ constraint, where, week, used: usedIn(week), limit }))
    .filter(({ used }) => used !== 0);
}

export const sum = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((total, one) => total + value(one), 0);

export function contingentOf(input: PlanInput, block: Block): Contingent {
  const contingent = input.contingents[block.contingent];
  if (!contingent) throw new RangeError(`There is no contingent ${block.contingent}.`);
  return contingent;
}

export const arrivalOf = (input: PlanInput, block: Block): number =>
  block.lift + input.rules.liftWeeks;

/** In theatre, from arrival up to the week of departure. */
export const isPresent = (input: PlanInput, block: Block, week: number): boolean =>
  arrivalOf(input, block) <= week && week < block.departure;

/** Counting towards a requirement: in theatre and past induction. */
export const isEffective = (input: PlanInput, block: Block, week: number): boolean =>
  arrivalOf(input, block) + input.rules.inductionWeeks <= week && week < block.departure;

export const inTraining = (input: PlanInput, block: Block, week: number): boolean =>
  block.start <= week && week < block.start + (input.trainingModes[block.mode]?.weeks ?? 0);

export const contingentName = ({ id, name }: Contingent): string => name ?? `contingent ${id}`;
export const missionName = ({ name }: Mission, index: number): string => name ?? `mission ${index}`;
export const venueName = ({ name }: Venue, index: number): string => name ?? `venue ${index}`;
export const capabilityName = (input: PlanInput, index: number): string =>
  input.capabilityNames?.[index] ?? `capability ${index}`;
