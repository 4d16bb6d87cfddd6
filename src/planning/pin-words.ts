import { contingentName } from './constraints/load.ts';
import type { Pin, PlanInput } from './plan-input.ts';

/** A pinned decision as a person would say it: "contingent 3: 60 persons, lift in week 20". */
export function pinInWords(input: PlanInput, pin: Pin): string {
  const contingent = input.contingents[pin.contingent];
  const fixed = [
    pin.persons === undefined ? '' : `${pin.persons} persons`,
    pin.mode === undefined ? '' : `a course of ${input.trainingModes[pin.mode]?.weeks} weeks`,
    pin.start === undefined ? '' : `class from week ${pin.start}`,
    pin.lift === undefined ? '' : `lift in week ${pin.lift}`,
    pin.departure === undefined ? '' : departureInWords(input, pin.departure),
  ].filter((words) => words !== '');
  const who = contingent ? contingentName(contingent) : `contingent ${pin.contingent}`;
  return `${who}: ${fixed.join(', ')}`;
}

const departureInWords = ({ weeks }: PlanInput, week: number): string =>
  week >= weeks ? 'still there at the end' : `home in week ${week}`;
