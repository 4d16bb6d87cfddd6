import {
  type Constraint,
  capabilityName,
  contingentOf,
  isPresent,
  missionName,
  sum,
  weekly,
} from './load.ts';

/** Nobody arrives without a bed. */
export const beds: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    return weekly('beds', missionName(mission, index), mission.beds, (week) =>
      sum(own, (block) => (isPresent(input, block, week) ? block.persons : 0)),
    );
  });

/** A resolution's ceiling counts everybody in theatre, those in induction and relief too. */
export const ceiling: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    const limits = mission.beds.map(() => mission.ceiling);
    return weekly('ceiling', missionName(mission, index), limits, (week) =>
      sum(own, (block) => (isPresent(input, block, week) ? block.persons : 0)),
    );
  });

/** Persons of a capability are in theatre only with that capability's equipment. */
export const equipment: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) =>
    mission.equipmentSets.flatMap((sets, capability) => {
      const own = blocks.filter((block) => {
        const contingent = contingentOf(input, block);
        return contingent.mission === index && contingent.capability === capability;
      });
      const where = `${missionName(mission, index)}, ${capabilityName(input, capability)}`;
      return weekly('equipment sets', where, sets, (week) =>
        sum(own, (block) => (isPresent(input, block, week) ? block.persons : 0)),
      );
    }),
  );
