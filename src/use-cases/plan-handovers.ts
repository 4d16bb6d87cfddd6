import type { StoredGround } from './stored-ground.ts';

type Relief = {
  readonly contingent: string;
  readonly name: string;
  readonly persons: number;
  readonly countsFrom: string;
};

/** A tour that ends within the plan, and who counts in place of those who go home. */
export type Handover = StoredGround['tours'][number] & {
  readonly relievedBy: readonly {
    readonly name: string;
    readonly persons: number;
    readonly countsFrom: string;
  }[];
  /** How many of them nobody of their own country has relieved by then. */
  readonly unrelieved: number;
};

/** Relief that counts only after the tour has ended is named with its day; until then the post is empty. */
export function handoversOf(tours: StoredGround['tours'], batches: readonly Relief[]): Handover[] {
  return tours.map((tour) => {
    const relievedBy = batches
      .filter(({ contingent }) => contingent === tour.relief)
      .map(({ name, persons, countsFrom }) => ({ name, persons, countsFrom }));
    const relieved = relievedBy.reduce((total, { persons }) => total + persons, 0);
    return { ...tour, relievedBy, unrelieved: tour.persons - relieved };
  });
}
