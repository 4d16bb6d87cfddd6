import type { Conflict } from '../contract/conflicts.ts';

/** Conflicts about the same thing: of one kind, each sharing a statement with another of them. */
export type ConflictCluster = { readonly first: Conflict; readonly all: readonly Conflict[] };

/**
 * Puts minimal sets that share a statement together: a course told by two papers gives four sets of
 * dates that cannot hold, and a person decides once. The order of the conflicts is kept.
 */
export function clustersOf(conflicts: readonly Conflict[]): ConflictCluster[] {
  const clusters: Conflict[][] = [];
  for (const conflict of conflicts) {
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => areNear(conflict, other)),
    );
    const [home, ...others] = touching;
    if (!home) {
      clusters.push([conflict]);
      continue;
    }
    home.push(conflict, ...others.flat());
    for (const other of others) clusters.splice(clusters.indexOf(other), 1);
  }
  return clusters.flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}

function areNear(a: Conflict, b: Conflict): boolean {
  return a.kind === b.kind && a.statementIds.some((id) => b.statementIds.includes(id));
}
