import type { Answer } from '../planning/answer.ts';
import type { Block } from '../planning/block.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import type { PlanRow } from '../store/views/plans.ts';
import { type BindingLimit, bindingInWords } from './plan-binding.ts';
import { type Handover, handoversOf } from './plan-handovers.ts';
import type { StoredGround } from './stored-ground.ts';

/** One batch of a plan on real days, ISO text. A day is the first of its week. */
export type PlannedBatch = {
  readonly contingent: string;
  readonly name: string;
  readonly contributor: string;
  readonly persons: number;
  readonly courseWeeks: number;
  /** How much shorter than the standard course, weeks. */
  readonly shortenedBy: number;
  readonly trainsFrom: string;
  readonly trainsUntil: string;
  readonly restedOn: string;
  readonly lifts: string;
  readonly arrives: string;
  /** From here on they count: induction is over. */
  readonly countsFrom: string;
  /** `null` when they are still there at the end of the plan. */
  readonly leaves: string | null;
};

/** Strength in a week of the plan, all capabilities together; those already there included. Persons. */
export type StrengthWeek = {
  readonly day: string;
  readonly effective: number;
  readonly present: number;
  readonly required: number;
};

export type PlanReport = {
  readonly blocks: readonly PlannedBatch[];
  readonly strength: readonly StrengthWeek[];
  readonly binding: readonly BindingLimit[];
  readonly handovers: readonly Handover[];
  /** Contingents of whom the plan sends nobody, or not everybody. */
  readonly left: readonly { readonly name: string; readonly persons: number }[];
};

/** A stored plan in days and names instead of weeks and indices; the best so far while it is solved. */
export function planReport(plan: PlanRow): PlanReport {
  const input = plan.input as PlanInput;
  const ground = plan.ground as StoredGround;
  const answer = plan.job.answer as Answer | null;
  const blocks = answer?.blocks ?? ((plan.job.blocks ?? []) as readonly Block[]);
  const batches = blocks.map((block) => batchOf(block, input, ground));
  return {
    blocks: batches,
    handovers: handoversOf(ground.tours, batches),
    strength: strengthOf(blocks, input, ground),
    binding: answer ? bindingInWords(answer.binding, input, ground) : [],
    left: leftBehind(blocks, input, ground),
  };
}

/** The first day of a week of a stored plan. */
export function dayOfWeek({ first }: StoredGround, week: number): string {
  return Temporal.PlainDate.from(first).add({ weeks: week }).toString();
}

function batchOf(block: Block, input: PlanInput, ground: StoredGround): PlannedBatch {
  const { rules, trainingModes } = input;
  const mode = trainingModes[block.mode];
  const contingent = ground.contingents[block.contingent];
  const courseWeeks = mode?.weeks ?? 0;
  const trained = Temporal.PlainDate.from(
    contingent?.trained ?? dayOfWeek(ground, block.start + courseWeeks),
  );
  const arrives = block.lift + rules.liftWeeks;
  const day = (week: number) => dayOfWeek(ground, week);
  return {
    contingent: contingent?.key ?? '',
    name: contingent?.name ?? '',
    contributor: contingent?.contributor ?? '',
    persons: block.persons,
    courseWeeks,
    shortenedBy: mode?.compressionWeeks ?? 0,
    trainsFrom: trained.subtract({ weeks: courseWeeks }).toString(),
    trainsUntil: trained.toString(),
    restedOn: trained.add({ weeks: rules.restWeeks }).toString(),
    lifts: day(block.lift),
    arrives: day(arrives),
    countsFrom: day(arrives + rules.inductionWeeks),
    leaves: block.departure >= input.weeks ? null : day(block.departure),
  };
}

function strengthOf(
  blocks: readonly Block[],
  input: PlanInput,
  ground: StoredGround,
): StrengthWeek[] {
  const { rules, weeks } = input;
  const required = ground.needed.reduce((total, { persons }) => total + persons, 0);
  const there = (week: number, induction: number) =>
    blocks
      .filter(
        ({ lift, departure }) => lift + rules.liftWeeks + induction <= week && week < departure,
      )
      .reduce((total, { persons }) => total + persons, ground.staying[week] ?? 0);
  return Array.from({ length: weeks - ground.now }, (_, ahead) => {
    const week = ground.now + ahead;
    return {
      day: dayOfWeek(ground, week),
      effective: there(week, rules.inductionWeeks),
      present: there(week, 0),
      required,
    };
  });
}

function leftBehind(blocks: readonly Block[], { contingents }: PlanInput, ground: StoredGround) {
  return contingents.flatMap(({ id, establishment, tours }) => {
    const sent = blocks
      .filter(({ contingent }) => contingent === id)
      .reduce((total, { persons }) => total + persons, 0);
    const persons = establishment * tours - sent;
    return persons > 0 ? [{ name: ground.contingents[id]?.name ?? '', persons }] : [];
  });
}
