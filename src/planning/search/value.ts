import type { Block } from '../block.ts';
import { weightsOf } from '../objective.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Frame } from './grid.ts';
import type { ContingentUsage, Usage } from './usage.ts';

type Sums = [shortfall: number, late: number, compression: number, cost: number];

/**
 * The weighted objective of the blocks in use. Of a goal that is held only what exceeds its value
 * counts: to be better than held brings no leave to be worse elsewhere.
 */
export function planValue(usage: Usage, changeCost: ((block: Block) => number) | null): number {
  const { input } = usage.grid;
  const weights = weightsOf(input);
  const { heldLevels = [] } = input;
  const sums = sumsOf(usage);
  const [shortfall, late, compression, cost] = sums.map((sum, level) => {
    const held = heldLevels[level];
    return held === undefined ? sum : Math.max(0, sum - held);
  }) as Sums;
  return (
    weights.shortfall * shortfall +
    weights.late * late +
    weights.compression * compression +
    weights.cost * cost +
    (changeCost === null ? 0 : changesValue(usage, changeCost))
  );
}

function sumsOf(usage: Usage): Sums {
  const { grid } = usage;
  const sums: Sums = [0, 0, 0, 0];
  for (const { unmet } of usage.missions) for (const series of unmet) sums[0] += lack(series);
  for (const frame of grid.frames) {
    const own = usage.contingentOf(frame.contingent.id);
    if (frame.announced.length > 0) sums[1] += lateness(frame, own);
    for (const { mode, persons } of own.blocks) {
      sums[2] += persons * (grid.input.trainingModes[mode]?.compressionWeeks ?? 0);
      sums[3] += persons * (frame.costPerPersonBy[mode] ?? 0);
    }
  }
  return sums;
}

function changesValue(usage: Usage, changeCost: (block: Block) => number): number {
  let value = costOfLeaving(usage.grid.input);
  for (const { blocks } of usage.contingents)
    for (const block of blocks) value += changeCost(block);
  return value;
}

function lack(unmet: Float64Array): number {
  let sum = 0;
  for (let week = 0; week < unmet.length; week += 1) {
    const persons = unmet[week] as number;
    if (persons > 0) sum += persons;
  }
  return sum;
}

function lateness({ announced }: Frame, { arrived }: ContingentUsage): number {
  let sum = 0;
  for (const { week: since, persons } of announced)
    for (let week = since; week < arrived.length; week += 1)
      sum += Math.max(0, persons - (arrived[week] as number));
  return sum;
}

/** What leaving out the whole adopted plan would cost; using its blocks earns it back. */
function costOfLeaving(input: PlanInput): number {
  const weight = weightsOf(input).changes;
  return (input.adopted ?? []).reduce(
    (sum, { persons, start }) => sum + (weight * persons * (input.weeks - start)) / input.weeks,
    0,
  );
}
