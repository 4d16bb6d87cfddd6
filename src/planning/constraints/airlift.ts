import { type Constraint, contingentOf, missionName, sum, weekly } from './load.ts';

/** No week's flights carry more passengers out than they have seats. */
export const airliftSeats: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    return weekly('airlift seats', missionName(mission, index), mission.airliftSeats, (week) =>
      sum(own, ({ lift, persons }) => (lift === week ? persons : 0)),
    );
  });

/** Each person flies with equipment of the contingent's weight. */
export const airliftTonnes: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    return weekly('airlift tonnes', missionName(mission, index), mission.airliftTonnes, (week) =>
      sum(own, (block) =>
        block.lift === week ? block.persons * contingentOf(input, block).tonnesPerPerson : 0,
      ),
    );
  });

/** The flights that brought people out take as many home in the same week; past the horizon is free. */
export const returnSeats: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    return weekly('return seats', missionName(mission, index), mission.airliftSeats, (week) =>
      sum(own, ({ departure, persons }) => (departure === week ? persons : 0)),
    );
  });
