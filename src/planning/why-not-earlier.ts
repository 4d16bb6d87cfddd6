import { type Block, inOrder } from './block.ts';
import { contingentName, contingentOf } from './constraints/load.ts';
import type { PlanInput } from './plan-input.ts';
import { type Violation, validate } from './validate.ts';

/** What stands against sending a batch earlier than the plan does. */
export type Hold = {
  readonly block: Block;
  /** The earlier week of lift that was looked at: the nearest one before with any seats. */
  readonly earlierLift: number | null;
  /** What would break; empty when nothing would, and then sending it earlier gains nothing. */
  readonly reasons: readonly Violation[];
  readonly sentence: string;
};

/**
 * For each batch of a plan, why it does not leave on an earlier flight: the batch is moved there with
 * the class that suits it best, all else kept, and the plan is judged again. The move that breaks
 * least tells what holds the batch.
 */
export function whyNotEarlier(input: PlanInput, blocks: readonly Block[]): Hold[] {
  return inOrder(blocks).map((block) => holdOf(input, blocks, block));
}

function holdOf(input: PlanInput, blocks: readonly Block[], block: Block): Hold {
  const contingent = contingentOf(input, block);
  const seats = input.missions[contingent.mission]?.airliftSeats ?? [];
  const who = `${contingentName(contingent)}, ${block.persons} persons on the lift of week ${block.lift}`;
  const earlier = seats.findLastIndex((count, week) => week < block.lift && count > 0);
  if (earlier < 0)
    return {
      block,
      earlierLift: null,
      reasons: [],
      sentence: `${who}: no earlier week has a flight.`,
    };
  const others = blocks.filter((one) => one !== block);
  const moves = movesTo(input, block, earlier);
  if (moves.length === 0)
    return {
      block,
      earlierLift: earlier,
      reasons: [],
      sentence: `${who}: not in week ${earlier}, for nobody of it can be trained and rested by then.`,
    };
  const [best] = moves
    .map((moved) => validate(input, [...others, moved]).violations)
    .sort((a, b) => weightOf(a) - weightOf(b) || a.length - b.length);
  const reasons = best ?? [];
  return { block, earlierLift: earlier, reasons, sentence: `${who}: ${whyInWords(earlier, best)}` };
}

/** A batch that could not form at all is further from possible than one that finds no room. */
const weightOf = (violations: readonly Violation[]): number =>
  violations.filter(({ constraint }) => constraint === 'block form').length;

/** Starts tried for each course, from the latest that is ready in time backwards. */
const STARTS_TRIED = 8;

/** The same batch on an earlier lift: with each course, and the latest starts that are ready for it. */
function movesTo(input: PlanInput, block: Block, lift: number): Block[] {
  const { rules, weeks, trainingModes } = input;
  const { earliestWeek, compressible } = contingentOf(input, block);
  const first = earliestWeek + rules.preparationWeeks;
  const earlierBy = block.lift - lift;
  const departures = [...new Set([block.departure, block.departure - earlierBy, weeks])];
  return trainingModes
    .slice(0, compressible ? trainingModes.length : 1)
    .flatMap((course, mode) => {
      const latest = lift - course.weeks - rules.restWeeks - rules.embarkationWeeks;
      const count = Math.min(STARTS_TRIED, latest - first + 1);
      return Array.from({ length: Math.max(0, count) }, (_, back) => ({
        mode,
        start: latest - back,
      }));
    })
    .flatMap(({ mode, start }) =>
      departures.map((departure) => ({ ...block, lift, mode, start, departure })),
    );
}

function whyInWords(week: number, reasons: readonly Violation[] | undefined): string {
  const [first] = reasons ?? [];
  if (!first) return `week ${week} would be possible; it gains nothing that counts.`;
  return `not in week ${week}, for ${first.message}`;
}
