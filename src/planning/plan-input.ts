import type { Block } from './block.ts';

/** One figure a week, from week 0 up to the horizon, its end excluded. */
export type Series = readonly number[];

/** How the life of a batch is timed; all lengths in whole weeks. */
export type Rules = {
  /** From a contingent's earliest week to its first possible class start. */
  readonly preparationWeeks: number;
  readonly restWeeks: number;
  readonly embarkationWeeks: number;
  /** From the week of the lift to the week of arrival. */
  readonly liftWeeks: number;
  /** In theatre before a person counts towards a requirement. */
  readonly inductionWeeks: number;
  /** From arrival to departure. A tour of a length in this range may also run past the horizon. */
  readonly tourWeeksMin: number;
  readonly tourWeeksMax: number;
  readonly classStartsPerWeekMax: number;
  readonly liftsPerWeekMax: number;
  /** Thousand US dollars, paid in the week of the lift. */
  readonly liftCostPerPerson: number;
};

export type TrainingMode = {
  readonly weeks: number;
  readonly traineesPerInstructor: number;
  /** How much shorter than the standard course. */
  readonly compressionWeeks: number;
};

export type Contingent = {
  /** Its position in the list. */
  readonly id: number;
  readonly name?: string;
  readonly capability: number;
  readonly mission: number;
  readonly venue: number;
  /** Persons who may count at once. */
  readonly establishment: number;
  readonly earliestWeek: number;
  readonly batchMin: number;
  readonly batchMax: number;
  /** Tours × establishment persons can be sent in all. */
  readonly tours: number;
  /** Whether a training mode other than the first is allowed. */
  readonly compressible: boolean;
  readonly trainingCostPerPersonWeek: number;
  readonly theatreCostPerPersonWeek: number;
  readonly tonnesPerPerson: number;
};

export type Mission = {
  readonly name?: string;
  /** Authorised strength: persons in theatre at once. */
  readonly ceiling: number;
  readonly airliftSeats: Series;
  readonly airliftTonnes: Series;
  readonly beds: Series;
  /** By capability: persons in theatre for whom there is equipment. */
  readonly equipmentSets: readonly Series[];
  /** By capability: persons wanted after induction. */
  readonly required: readonly Series[];
  /** Thousand US dollars received up to and including the week. */
  readonly fundingCumulative: Series;
};

export type Venue = {
  readonly name?: string;
  readonly seats: Series;
  readonly instructors: Series;
};

/** A public promise: so many persons of the contingent shall have arrived by that week. */
export type Announcement = {
  readonly contingent: number;
  readonly week: number;
  readonly persons: number;
};

/** A legal, political or material condition that stops class starts or lifts until it opens. */
export type Gate = {
  readonly name: string;
  readonly kind: 'legal' | 'political' | 'site' | 'agreement' | 'funding';
  readonly stops: 'training' | 'lift';
  /** The first week in which it no longer stops; at or past the horizon means never in this plan. */
  readonly opensWeek: number;
  /** Whom it stops; all contingents when absent. */
  readonly contingents?: readonly number[];
};

/** A decision a person fixed: the plan must hold a block of its own that agrees with each pin. */
export type Pin = { readonly contingent: number } & Partial<Omit<Block, 'contingent'>>;

export type ObjectiveWeights = {
  readonly shortfall: number;
  readonly late: number;
  readonly compression: number;
  readonly cost: number;
  readonly changes: number;
};

/**
 * Everything a plan is made from, checked and complete. Weeks are numbers from 0; money is thousand
 * US dollars. What a person did not say is absent, never guessed.
 */
export type PlanInput = {
  /** The horizon: weeks 0 up to `weeks`, its end excluded; at most 156. */
  readonly weeks: number;
  readonly capabilities: number;
  readonly capabilityNames?: readonly string[];
  readonly rules: Rules;
  /** The first is the standard course. */
  readonly trainingModes: readonly TrainingMode[];
  readonly contingents: readonly Contingent[];
  readonly missions: readonly Mission[];
  readonly venues: readonly Venue[];
  readonly announcements: readonly Announcement[];
  readonly gates: readonly Gate[];
  readonly pins: readonly Pin[];
  /** The plan now in force; `null` when there is none, and then nothing counts as a change. */
  readonly adopted: readonly Block[] | null;
  /** `null` when the input ranks goals by level only. */
  readonly objectiveWeights: ObjectiveWeights | null;
  /**
   * What the first goals may come to at most, in the order of the levels, while a solver works on a
   * later one. Not part of the file format; absent when no goal is held.
   */
  readonly heldLevels?: readonly number[];
};
