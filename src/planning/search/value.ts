import type { Block } from '../block.ts';
import { weightsOf } from '../objective.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Frame } from './grid.ts';
import type { ContingentUsage, Usage } from './usage.ts';

/** The weighted objective of the blocks in use. */
export function planValue(usage: Usage, changeCost: ((block: Block) => number) | null): number {
  const { grid } = usage;
  let value = changeCost === null ? 0 : costOfLeaving(grid.input);
  for (const { unmet } of usage.missions)
    for (const series of unmet) value += grid.shortfallWeight * lack(series);
  for (const frame of grid.frames) {
    const own = usage.contingentOf(frame.contingent.id);
    if (frame.announced.length > 0) value += grid.lateWeight * lateness(frame, own);
    for (const block of own.blocks) {
      const mode = frame.modes.find(({ index }) => index === block.mode);
      value += block.persons * (mode?.penaltyPerPerson ?? 0) + (changeCost?.(block) ?? 0);
    }
  }
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
