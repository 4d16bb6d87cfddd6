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

/** Every minimal conflict there is, or as many as the limits of the search allow. */
export type ConflictSearch = {
  /** In the order of their statement ids. */
  readonly conflicts: readonly TimeConflict[];
  /** Whether the search came to its end: false when there are more conflicts than are listed. */
  readonly complete: boolean;
};

/** More conflicts than this in one network are no help to a reader. */
const CONFLICTS_MAX = 1000;

/** Ways of leaving statements out that are searched; the number doubles with each in conflict. */
const SEARCHES_MAX = 2000;

/**
 * Every minimal conflict, up to 1,000 of them and 2,000 searches.
 *
 * @see Reiter (1987), "A theory of diagnosis from first principles": each conflict is broken in every
 *   way by leaving out one of its statements, and what is left is searched again. Statements that say
 *   the same stand for each other, so that ten papers with one figure cost as much as one
 */
export function minimalConflicts(constraints: readonly TimeConstraint[]): ConflictSearch {
  const twins = twinsOf(constraints);
  const distinct = constraints.filter(
    ({ statementId }) => statementId === null || twins.has(statementId),
  );
  const found = new Map<string, TimeConflict>();
  const open: (readonly string[])[] = [[]];
  const seen = new Set(['']);
  for (let at = 0; at < Math.min(open.length, SEARCHES_MAX); at += 1) {
    const left = open[at] ?? [];
    const conflict = conflictWithout(distinct, left, [...found.values()]);
    if (conflict === null) continue;
    found.set(conflict.statementIds.join(' '), conflict);
    for (const id of conflict.statementIds) {
      const more = [...left, id].sort();
      if (seen.has(more.join(' '))) continue;
      seen.add(more.join(' '));
      open.push(more);
    }
  }
  const all = [...found.values()].flatMap((conflict) => withTwins(conflict, twins));
  const conflicts = all.toSorted((a, b) =>
    a.statementIds.join(' ') < b.statementIds.join(' ') ? -1 : 1,
  );
  const complete = open.length <= SEARCHES_MAX && conflicts.length <= CONFLICTS_MAX;
  return { conflicts: conflicts.slice(0, CONFLICTS_MAX), complete };
}

/** For the first of all statements that say the same of the same milestones, their ids. */
function twinsOf(constraints: readonly TimeConstraint[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(
    constraints.flatMap((one) =>
      one.statementId === null ? [] : [{ ...one, id: one.statementId }],
    ),
    ({ from, to, low, high }) => [from, to, low, high].join(' '),
  );
  return new Map(
    [...groups.values()].map((same) => {
      const ids = [...new Set(same.map(({ id }) => id))].sort();
      return [same[0]?.id ?? '', ids];
    }),
  );
}

/** The same conflict told with each of the statements that say the same. */
function withTwins(
  conflict: TimeConflict,
  twins: ReadonlyMap<string, readonly string[]>,
): readonly TimeConflict[] {
  const tellings = conflict.statementIds.reduce<readonly ReadonlyMap<string, string>[]>(
    (told, id) =>
      told.flatMap((names) => (twins.get(id) ?? [id]).map((twin) => new Map(names).set(id, twin))),
    [new Map()],
  );
  return tellings.slice(0, CONFLICTS_MAX + 1).map((names) => {
    const told = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
    return {
      statementIds: told(conflict.statementIds).sort(),
      daysApart: conflict.daysApart,
      clashes: conflict.clashes.map((clash) => ({
        ...clash,
        notAfterBy: told(clash.notAfterBy),
        notBeforeBy: told(clash.notBeforeBy),
      })),
    };
  });
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
