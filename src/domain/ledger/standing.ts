import type { Rank } from './stated.ts';

/** What decides between statements of one measure, subject and scope. */
export type Standing = {
  readonly id: string;
  readonly rank: Rank;
  readonly operational: boolean;
  readonly grade: string;
  /** Last day of the valid time, ISO; `null` when open. */
  readonly end: string | null;
  readonly begin: string | null;
};

const RANK_ORDER: { readonly [R in Rank]: number } = { preferred: 0, normal: 1, deprecated: 2 };

/** Position of a rank in the rule: the lower one stands. */
export function rankOrder(rank: Rank): number {
  return RANK_ORDER[rank];
}

/** Position of a grade: A1 is 0, F6 is 35. */
export function gradeOrder(grade: string): number {
  return (grade.charCodeAt(0) - 65) * 6 + Number(grade.charAt(1)) - 1;
}

/** The day that a statement is carried forward from. */
export function carriedFrom({ end, begin }: Pick<Standing, 'end' | 'begin'>): string {
  return end ?? begin ?? '';
}

/** Negative when `a` stands before `b`. Total: two statements never tie. */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    rankOrder(a.rank) - rankOrder(b.rank) ||
    Number(b.operational) - Number(a.operational) ||
    gradeOrder(a.grade) - gradeOrder(b.grade) ||
    compareText(carriedFrom(b), carriedFrom(a)) ||
    compareText(a.id, b.id)
  );
}

/** By code unit, as the database's "C" collation orders: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The statement that stands; deprecated ones never do. `undefined` when none is left. */
export function standing<S extends Standing>(candidates: readonly S[]): S | undefined {
  return candidates
    .filter(({ rank }) => rank !== 'deprecated')
    .reduce<S | undefined>(
      (best, next) => (best === undefined || compareStanding(next, best) < 0 ? next : best),
      undefined,
    );
}
