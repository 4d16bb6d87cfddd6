import type { Block } from './block.ts';
import { airliftSeats, airliftTonnes, returnSeats } from './constraints/airlift.ts';
import { blockForm } from './constraints/block-form.ts';
import { classStarts, establishment, lifts, pool } from './constraints/contingent.ts';
import { funding } from './constraints/funding.ts';
import { gates } from './constraints/gates.ts';
import { changes, compression, cost, lateness, shortfalls } from './constraints/goals.ts';
import { type Constraint, isOver, type Load, sum } from './constraints/load.ts';
import { pins } from './constraints/pins.ts';
import { beds, ceiling, equipment } from './constraints/theatre.ts';
import { instructors, trainingSeats } from './constraints/training.ts';
import { LEVEL_NAMES, LEVEL_SLACK, type Objective, objectiveOf } from './objective.ts';
import type { PlanInput } from './plan-input.ts';

/** One way in which a plan cannot be carried out. */
export type Violation = {
  readonly constraint: string;
  readonly where: string | null;
  readonly week: number | null;
  readonly used: number | null;
  readonly limit: number | null;
  readonly message: string;
};

export type Verdict = {
  readonly valid: boolean;
  readonly violations: readonly Violation[];
  readonly objective: Objective;
};

const CONSTRAINTS: readonly Constraint[] = [
  classStarts,
  lifts,
  trainingSeats,
  instructors,
  airliftSeats,
  airliftTonnes,
  returnSeats,
  beds,
  ceiling,
  equipment,
  establishment,
  pool,
  funding,
  gates,
  pins,
];

/** What a plan loads on every limit, in a fixed order. */
export const loadsOf = (input: PlanInput, blocks: readonly Block[]): Load[] =>
  CONSTRAINTS.flatMap((constraint) => constraint(input, blocks));

/**
 * Judges a plan from whatever engine or hand. It shares no code with the searches: each rule is
 * counted anew, week by week. Every plan goes through here before anyone sees it.
 */
export function validate(input: PlanInput, blocks: readonly Block[]): Verdict {
  const ofForm = blocks.flatMap((block) =>
    blockForm(input, block).map((message) => ({
      constraint: 'block form',
      where: null,
      week: block.start,
      used: null,
      limit: null,
      message,
    })),
  );
  const ofLoad = loadsOf(input, blocks)
    .filter(isOver)
    .map((load) => ({ ...load, message: inWords(load) }));
  const objective = goalsOf(input, blocks);
  const violations = [...ofForm, ...ofLoad, ...ofLevels(input, objective)];
  return { valid: violations.length === 0, violations, objective };
}

/** A goal that is held and got worse. */
function ofLevels({ heldLevels = [] }: PlanInput, { levels }: Objective): Violation[] {
  return heldLevels.flatMap((limit, level) => {
    const used = levels[level] ?? 0;
    const where = LEVEL_NAMES[level] ?? '';
    if (used <= limit + LEVEL_SLACK) return [];
    const message = `The ${where} of ${round(used)} is over the ${round(limit)} it is held at.`;
    return [{ constraint: 'held level', where, week: null, used, limit, message }];
  });
}

function goalsOf(input: PlanInput, blocks: readonly Block[]): Objective {
  return objectiveOf(input, [
    sum(shortfalls(input, blocks), ({ persons }) => persons),
    lateness(input, blocks),
    compression(input, blocks),
    cost(input, blocks),
    changes(input, blocks),
  ]);
}

function inWords({ constraint, where, week, used, limit }: Load): string {
  const when = week === null ? '' : ` in week ${week}`;
  if (constraint === 'pin') return `${where} is not kept by any block.`;
  if (constraint.endsWith(' gate'))
    return `${where}: ${used} weeks before the ${constraint} opens.`;
  return `${where}: ${constraint} ${round(used)} over a limit of ${round(limit)}${when}.`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
