import type { Block } from '../block.ts';
import type { PlanInput } from '../plan-input.ts';
import { arrivalOf, contingentName, contingentOf } from './load.ts';

/** What is wrong with a block taken alone: sentences, none when it could stand in some plan. */
export function blockForm(input: PlanInput, block: Block): string[] {
  return [
    ...batchForm(input, block),
    ...trainingForm(input, block),
    ...liftForm(input, block),
    ...tourForm(input, block),
  ].map((reason) => `${contingentName(contingentOf(input, block))}: ${reason}`);
}

function batchForm(input: PlanInput, block: Block): string[] {
  const { batchMin, batchMax } = contingentOf(input, block);
  const { persons } = block;
  if (!Number.isInteger(persons)) return [`${persons} is not a whole number of persons.`];
  if (persons >= batchMin && persons <= batchMax) return [];
  return [`a batch of ${persons} is outside ${batchMin} to ${batchMax}.`];
}

function trainingForm(input: PlanInput, block: Block): string[] {
  const { earliestWeek, compressible } = contingentOf(input, block);
  const first = earliestWeek + input.rules.preparationWeeks;
  const findings: string[] = [];
  if (block.start < first)
    findings.push(`a class in week ${block.start} starts before week ${first}.`);
  if (block.start >= input.weeks)
    findings.push(`a class in week ${block.start} starts past the horizon.`);
  if (block.mode !== 0 && !compressible)
    findings.push(`training mode ${block.mode} compresses a course that may not be.`);
  return findings;
}

function liftForm(input: PlanInput, block: Block): string[] {
  const { restWeeks, embarkationWeeks } = input.rules;
  const trainingWeeks = input.trainingModes[block.mode]?.weeks ?? Number.POSITIVE_INFINITY;
  const ready = block.start + trainingWeeks + restWeeks + embarkationWeeks;
  const findings: string[] = [];
  if (block.lift < ready)
    findings.push(`a lift in week ${block.lift} leaves before they are ready in week ${ready}.`);
  if (block.lift >= input.weeks)
    findings.push(`a lift in week ${block.lift} leaves past the horizon.`);
  return findings;
}

/** Who is still there at the end must be allowed to be: the tour may end later, not be longer. */
function tourForm(input: PlanInput, block: Block): string[] {
  const { tourWeeksMin, tourWeeksMax } = input.rules;
  const arrival = arrivalOf(input, block);
  const { departure } = block;
  if (departure > input.weeks) return [`departure week ${departure} is past the horizon.`];
  if (departure === input.weeks && arrival + tourWeeksMax >= input.weeks) return [];
  const tour = departure - arrival;
  if (departure < input.weeks && tour >= tourWeeksMin && tour <= tourWeeksMax) return [];
  return [`a tour of ${tour} weeks is outside ${tourWeeksMin} to ${tourWeeksMax}.`];
}
