import { type Edge, edgesOf, leastDistances, negativeCycle } from './distance-graph.ts';
import { CALENDAR, type TimeConstraint } from './time-constraint.ts';

/** Day numbers between which a milestone lies; `null` where nothing bounds it. */
export type MilestoneBounds = { readonly earliest: number | null; readonly latest: number | null };

/** A milestone of a conflict: the others let it be on `notAfter` at the latest and ask `notBefore`. */
export type Clash = {
  readonly milestone: string;
  /** Statements that close it, in the order in which they add up from the calendar. */
  readonly notAfter: number;
  readonly notAfterBy: readonly string[];
  /** Statements that open it, likewise. */
  readonly notBefore: number;
  readonly notBeforeBy: readonly string[];
};

/** Statements that no calendar satisfies together, while it does any of them left out. */
export type TimeConflict = {
  /** Sorted, so that the same conflict is the same list. */
  readonly statementIds: readonly string[];
  /** Fewest days by which they miss each other. */
  readonly daysApart: number;
  /** One entry for each milestone between them; empty when no day is stated. */
  readonly clashes: readonly Clash[];
};

/** Whether some calendar satisfies them all. Bellman and Ford: nodes times constraints. */
export function isConsistent(constraints: readonly TimeConstraint[]): boolean {
  return negativeCycle(edgesOf(constraints)) === null;
}

/**
 * The tightest days that consistent constraints leave to each milestone.
 *
 * @see Dechter, Meiri, Pearl (1991), "Temporal constraint networks", doi:10.1016/0004-3702(91)90006-6
 */
export function boundsOfMilestones(
  constraints: readonly TimeConstraint[],
): ReadonlyMap<string, MilestoneBounds> {
  const edges = edgesOf(constraints);
  const latest = leastDistances(edges, CALENDAR);
  const turned = edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
  const toCalendar = leastDistances(turned, CALENDAR);
  const milestones = new Set(constraints.flatMap(({ from, to }) => [from, to]));
  milestones.delete(CALENDAR);
  return new Map(
    [...milestones].sort().map((milestone) => {
      const back = toCalendar.get(milestone);
      const earliest = back === undefined ? null : 0 - back;
      return [milestone, { earliest, latest: latest.get(milestone) ?? null }];
    }),
  );
}

/**
 * One minimal conflict, `null` when there is none: a negative cycle, from which every statement that
 * the conflict does not need is deleted.
 */
export function minimalConflict(constraints: readonly TimeConstraint[]): TimeConflict | null {
  const cycle = negativeCycle(edgesOf(constraints));
  if (cycle === null) return null;
  const blamed = idsOf(cycle);
  const needed = blamed.reduce<readonly string[]>((kept, id) => {
    const without = kept.filter((other) => other !== id);
    return isConsistent(only(constraints, without)) ? kept : without;
  }, blamed);
  const least = negativeCycle(edgesOf(only(constraints, needed)));
  return least && conflictOf(needed, least);
}

/** More conflicts than this in one chain are no help to a reader. */
const CONFLICTS_MAX = 64;

/**
 * Every minimal conflict, in the order of their statement ids, up to a limit of 64.
 *
 * @see Reiter (1987), "A theory of diagnosis from first principles": each conflict is broken in every
 *   way by leaving out one of its statements, and what is left is searched again
 */
export function minimalConflicts(constraints: readonly TimeConstraint[]): readonly TimeConflict[] {
  const found = new Map<string, TimeConflict>();
  const searched = new Set<string>();
  const open: (readonly string[])[] = [[]];
  for (let left = open.pop(); left && found.size < CONFLICTS_MAX; left = open.pop()) {
    const key = left.join(' ');
    if (searched.has(key)) continue;
    searched.add(key);
    const conflict = conflictWithout(constraints, left, [...found.values()]);
    if (conflict === null) continue;
    found.set(conflict.statementIds.join(' '), conflict);
    for (const id of conflict.statementIds) open.push([...left, id].sort());
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** A conflict found before that needs none of those left out saves a search. */
function conflictWithout(
  constraints: readonly TimeConstraint[],
  left: readonly string[],
  known: readonly TimeConflict[],
): TimeConflict | null {
  const reused = known.find(({ statementIds }) => !statementIds.some((id) => left.includes(id)));
  const rest = constraints.filter(({ statementId }) => !left.includes(statementId ?? ''));
  return reused ?? minimalConflict(rest);
}

function only(constraints: readonly TimeConstraint[], ids: readonly string[]) {
  return constraints.filter(({ statementId }) => statementId === null || ids.includes(statementId));
}

function idsOf(edges: readonly Edge[]): readonly string[] {
  return [...new Set(edges.flatMap(({ statementId }) => statementId ?? []))].sort();
}

function conflictOf(statementIds: readonly string[], cycle: readonly Edge[]): TimeConflict {
  const total = cycle.reduce((sum, { weight }) => sum + weight, 0);
  return { statementIds, daysApart: -total, clashes: clashesOf(cycle) };
}

/** Turns the cycle to begin at the calendar, and cuts it at each milestone on its way round. */
function clashesOf(cycle: readonly Edge[]): readonly Clash[] {
  const at = cycle.findIndex(({ from }) => from === CALENDAR);
  if (at < 0) return [];
  const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
  return turned.slice(0, -1).map(({ to }, index) => {
    const [closing, opening] = [turned.slice(0, index + 1), turned.slice(index + 1)];
    return {
      milestone: to,
      notAfter: weightOf(closing),
      notAfterBy: inOrder(closing),
      notBefore: -weightOf(opening),
      notBeforeBy: inOrder(opening.toReversed()),
    };
  });
}

function weightOf(edges: readonly Edge[]): number {
  return edges.reduce((sum, { weight }) => sum + weight, 0);
}

function inOrder(edges: readonly Edge[]): readonly string[] {
  return [...new Set(edges.flatMap(({ statementId }) => statementId ?? []))];
}
