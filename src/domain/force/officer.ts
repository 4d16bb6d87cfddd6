export type Sex = 'F' | 'M';
/** What a check came to: nothing against the officer, still open, or against. */
export type CheckResult = 'clear' | 'open' | 'failed';

/**
 * One person as their country's nominal roll has them. `null` is what the roll does not say. Days are
 * ISO text, so that they compare as they stand. Class P2: seen by the owner country alone.
 */
export type Officer = {
  /** Unique within a country, without blanks and in capitals: what a row is matched by. */
  readonly serviceNumber: string;
  readonly name: string;
  /** Other forms of the name: another script, a name before marriage. */
  readonly otherNames: readonly string[] | null;
  readonly rank: string | null;
  readonly service: string | null;
  readonly unit: string | null;
  readonly sex: Sex | null;
  readonly bornOn: string | null;
  readonly enlistedOn: string | null;
  /** End of basic training. */
  readonly passedOutOn: string | null;
  /** `en-B2`, or `en` where no level is said; ISO 639-1 and CEFR, in order. */
  readonly languages: readonly string[] | null;
  readonly drivingSince: string | null;
  readonly firearmsOn: string | null;
  readonly passportUntil: string | null;
  readonly lastTourEndedOn: string | null;
  readonly skills: readonly string[] | null;
} & SensitiveFields;

/**
 * Kept apart, so that they can be erased by themselves. A flag and a day are results of screening,
 * never a finding; the national id and the next of kin are class P3 and sealed (`sealed-fields.ts`).
 */
export type SensitiveFields = {
  readonly medicalUntil: string | null;
  readonly vetting: CheckResult | null;
  readonly conduct: CheckResult | null;
  readonly nationalId: string | null;
  readonly nextOfKin: string | null;
};

export type OfficerField = keyof Officer;

/** Where an officer is in the chain, in the order in which people pass. */
export const OFFICER_STAGES = [
  'on roll',
  'selected',
  'in training',
  'trained',
  'on manifest',
  'departed',
  'in theatre',
  'returned',
  'lost',
] as const;
export type OfficerStage = (typeof OFFICER_STAGES)[number];

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
