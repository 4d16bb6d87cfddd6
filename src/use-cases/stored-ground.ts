import type { MissionPlanInput } from './plan-input-of.ts';

/** Who the numbers of a stored plan mean. Kept beside its input. */
export type StoredGround = {
  readonly first: string;
  readonly now: number;
  readonly present: number;
  readonly staying: readonly number[];
  readonly tours: readonly {
    readonly contributor: string;
    readonly batch: string;
    readonly persons: number;
    readonly endsOn: string;
    /** Key of the contingent that takes it over; `null` when the contributor does not relieve. */
    readonly relief: string | null;
  }[];
  readonly ceiling: number;
  readonly needed: readonly { readonly capability: string; readonly persons: number }[];
  readonly contingents: readonly {
    readonly key: string;
    readonly name: string;
    readonly contributor: string;
    readonly batch: string | null;
    readonly persons: number;
    /** The real last day of their course; `null` for those who still have to be trained. */
    readonly trained: string | null;
  }[];
  readonly bases: MissionPlanInput['bases'];
};

/** What is kept beside the input of a plan. */
export function groundOf(made: MissionPlanInput): StoredGround {
  const { weeks, present, staying, tours, needed, sendables, bases } = made;
  return {
    first: weeks.first.toString(),
    now: weeks.now,
    present,
    staying,
    tours: tours.map((tour) => ({
      ...tour,
      endsOn: tour.endsOn.toString(),
      relief: sendables.find(({ relieves }) => relieves === tour)?.key ?? null,
    })),
    ceiling: Math.max(...needed.map(({ ceiling }) => ceiling)),
    needed: needed.map(({ capability, persons }) => ({ capability, persons })),
    contingents: sendables.map(({ key, name, contributor, group, persons }) => ({
      key,
      name,
      contributor,
      batch: group?.batch ?? null,
      persons,
      trained: group?.trained.toString() ?? null,
    })),
    bases,
  };
}
