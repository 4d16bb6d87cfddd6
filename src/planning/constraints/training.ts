import { type Constraint, contingentOf, inTraining, sum, venueName, weekly } from './load.ts';

/** No venue seats more trainees than it has seats. */
export const trainingSeats: Constraint = (input, blocks) =>
  input.venues.flatMap((venue, index) => {
    const here = blocks.filter((block) => contingentOf(input, block).venue === index);
    return weekly('training seats', venueName(venue, index), venue.seats, (week) =>
      sum(here, (block) => (inTraining(input, block, week) ? block.persons : 0)),
    );
  });

/** An instructor is busy for the whole course, and has so many trainees at most, by mode. */
export const instructors: Constraint = (input, blocks) =>
  input.venues.flatMap((venue, index) => {
    const here = blocks.filter((block) => contingentOf(input, block).venue === index);
    return weekly('instructors', venueName(venue, index), venue.instructors, (week) =>
      sum(here, (block) => {
        const each = input.trainingModes[block.mode]?.traineesPerInstructor ?? 1;
        return inTraining(input, block, week) ? block.persons / each : 0;
      }),
    );
  });
