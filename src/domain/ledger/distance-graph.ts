import type { TimeConstraint } from './time-constraint.ts';

/** An upper limit: `to` comes at most `weight` days after `from`. */
export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly statementId: string | null;
};

/** "At least `low` days after" is "at most `-low` days before": both ends become upper limits. */
export function edgesOf(constraints: readonly TimeConstraint[]): readonly Edge[] {
  return constraints.flatMap(({ from, to, low, high, statementId }) => [
    ...(high === null ? [] : [{ from, to, weight: high, statementId }]),
    ...(low === null ? [] : [{ from: to, to: from, weight: 0 - low, statementId }]),
  ]);
}

/** Least distances from one node; a node that no edge leads to is missing. No negative cycles. */
export function leastDistances(
  edges: readonly Edge[],
  source: string,
): ReadonlyMap<string, number> {
  const distances = new Map([[source, 0]]);
  for (let round = 0; round < nodesOf(edges).size; round += 1) {
    let changed = false;
    for (const { from, to, weight } of edges) {
      const through = (distances.get(from) ?? Number.POSITIVE_INFINITY) + weight;
      if (through < (distances.get(to) ?? Number.POSITIVE_INFINITY)) {
        distances.set(to, through);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return distances;
}

/**
 * A cycle whose weights add up to less than nothing, as edges in order; `null` when there is none.
 * All nodes start at distance 0, as if a further node led to each: every cycle is reached.
 */
export function negativeCycle(edges: readonly Edge[]): readonly Edge[] | null {
  const nodes = nodesOf(edges);
  const distances = new Map([...nodes].map((node) => [node, 0]));
  const into = new Map<string, Edge>();
  for (let round = 0; round <= nodes.size; round += 1) {
    const improved = relaxed(edges, distances, into);
    if (improved === null) return null;
    if (round === nodes.size) return cycleThrough(improved, into, nodes.size);
  }
  return null;
}

/** One pass over all edges; the last node whose distance fell, `null` when none did. */
function relaxed(
  edges: readonly Edge[],
  distances: Map<string, number>,
  into: Map<string, Edge>,
): string | null {
  let improved: string | null = null;
  for (const edge of edges) {
    const through = (distances.get(edge.from) ?? 0) + edge.weight;
    if (through >= (distances.get(edge.to) ?? 0)) continue;
    distances.set(edge.to, through);
    into.set(edge.to, edge);
    improved = edge.to;
  }
  return improved;
}

/** As many steps back as there are nodes end on the cycle; from there once round. */
function cycleThrough(
  node: string,
  into: ReadonlyMap<string, Edge>,
  steps: number,
): readonly Edge[] {
  let on = node;
  for (let step = 0; step < steps; step += 1) on = into.get(on)?.from ?? on;
  const cycle: Edge[] = [];
  for (let edge = into.get(on); edge; edge = into.get(edge.from)) {
    cycle.unshift(edge);
    if (edge.from === on) break;
  }
  return cycle;
}

function nodesOf(edges: readonly Edge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ from, to }) => [from, to]));
}
