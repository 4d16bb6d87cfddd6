import type { Block } from '../src/planning/block.ts';
import type { Contingent, Mission, PlanInput } from '../src/planning/plan-input.ts';

const WEEKS = 40;
const always = (limit: number): number[] => new Array<number>(WEEKS).fill(limit);

/** A contingent of 60 that may go in batches of 20 to 40, twice. */
export function aContingent(parts: Partial<Contingent> = {}): Contingent {
  return {
    id: 0,
    capability: 0,
    mission: 0,
    venue: 0,
    establishment: 60,
    earliestWeek: 0,
    batchMin: 20,
    batchMax: 40,
    tours: 2,
    compressible: true,
    trainingCostPerPersonWeek: 0.5,
    theatreCostPerPersonWeek: 0.5,
    tonnesPerPerson: 0.5,
    ...parts,
  };
}

/** A mission with room for everything: a test narrows what it is about. */
export function aMission(parts: Partial<Mission> = {}): Mission {
  return {
    ceiling: 1000,
    airliftSeats: always(1000),
    airliftTonnes: always(1000),
    beds: always(1000),
    equipmentSets: [always(1000)],
    required: [always(60)],
    fundingCumulative: always(100_000),
    ...parts,
  };
}

/**
 * One contingent, one mission, one venue over 40 weeks, courses of 8 and 4 weeks: a class that
 * starts in week 1 is ready for a lift in week 12, arrives in 13 and counts from 15.
 */
export function aPlanInput(parts: Partial<PlanInput> = {}): PlanInput {
  return {
    weeks: WEEKS,
    capabilities: 1,
    rules: {
      preparationWeeks: 1,
      restWeeks: 2,
      embarkationWeeks: 1,
      liftWeeks: 1,
      inductionWeeks: 2,
      tourWeeksMin: 10,
      tourWeeksMax: 20,
      classStartsPerWeekMax: 1,
      liftsPerWeekMax: 1,
      liftCostPerPerson: 2,
    },
    trainingModes: [
      { weeks: 8, traineesPerInstructor: 10, compressionWeeks: 0 },
      { weeks: 4, traineesPerInstructor: 5, compressionWeeks: 4 },
    ],
    contingents: [aContingent()],
    missions: [aMission()],
    venues: [{ seats: always(1000), instructors: always(100) }],
    announcements: [],
    gates: [],
    pins: [],
    adopted: null,
    objectiveWeights: { shortfall: 1, late: 0.2, compression: 0.02, cost: 0.0001, changes: 0 },
    ...parts,
  };
}

/** Forty persons who count from week 15 up to their departure in week 30. */
export function aBlock(parts: Partial<Block> = {}): Block {
  return { contingent: 0, persons: 40, mode: 0, start: 1, lift: 12, departure: 30, ...parts };
}

/** A series of one limit, with another in one week. */
export function except(limit: number, week: number, other: number): number[] {
  return always(limit).map((one, index) => (index === week ? other : one));
}
