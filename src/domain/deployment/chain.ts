import { Problem } from '../problem.ts';
import { type Act, ALL_ACTS } from './chain-act.ts';
import { applyBatches } from './chain-batches.ts';
import { applyClasses } from './chain-classes.ts';
import type { ChainEntry, EntryOf } from './chain-entry.ts';
import { applyGates } from './chain-gates.ts';
import { applyLifts } from './chain-lifts.ts';
import { applyPledges, refuseOrphans } from './chain-pledges.ts';
import { type Chain, emptyChain } from './chain-state.ts';
import { applyTheatre } from './chain-theatre.ts';
import { firstDay, lastDay } from './span.ts';

const APPLY: { readonly [A in Act]: (chain: Chain, entry: EntryOf<A>) => void } = {
  ...applyPledges,
  ...applyClasses,
  ...applyGates,
  ...applyBatches,
  ...applyLifts,
  ...applyTheatre,
};

/** Acts that say that something exists; they come before everything that may happen to it. */
const DEFINING: ReadonlySet<Act> = new Set<Act>([
  'unit.add',
  'class.venue',
  'class.course',
  'class.criterion',
  'class.open',
  'batch.plan',
  'lift.plan',
]);

/** An entry that could not be applied, and why: shown, never dropped in silence. */
export type Unapplied = { readonly entry: ChainEntry; readonly problem: Problem };

/**
 * What a history comes to. Entries count in the order in which things happened, whatever the order
 * in which they were recorded: things first, then by their last possible day, then by stage.
 *
 * @throws {Problem} the rule that the first impossible step breaks
 */
export function foldChain(entries: readonly ChainEntry[]): Chain {
  const chain = emptyChain();
  for (const entry of inOrder(entries)) apply(chain, entry);
  refuseOrphans(chain);
  return chain;
}

/**
 * The same for a past view, where entries that others rest on may not have been said yet: what cannot
 * be applied is set aside with its reason.
 */
export function foldWhatStands(entries: readonly ChainEntry[]): {
  readonly chain: Chain;
  readonly unapplied: readonly Unapplied[];
} {
  const chain = emptyChain();
  const unapplied: Unapplied[] = [];
  for (const entry of inOrder(entries)) {
    try {
      apply(chain, entry);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      unapplied.push({ entry, problem });
    }
  }
  return { chain, unapplied };
}

/** Entries that nothing took the place of, in the order in which they count. */
export function inOrder(entries: readonly ChainEntry[]): readonly ChainEntry[] {
  const replaced = new Set(entries.map(({ supersedes }) => supersedes));
  return entries
    .filter(({ id }) => !replaced.has(id))
    .map((entry) => ({ entry, at: sortKey(entry) }))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ entry }) => entry);
}

/** Things that were there all along, whenever somebody came to write them down. */
const TIMELESS: ReadonlySet<Act> = new Set<Act>([
  'unit.add',
  'class.venue',
  'class.course',
  'class.criterion',
]);

/** What was so on a day, as far as it had been said by another. */
export function standingOn(
  entries: readonly ChainEntry[],
  on: Temporal.PlainDate,
  known: Temporal.PlainDate,
): readonly ChainEntry[] {
  const [day, said] = [on.toString(), known.toString()];
  return entries.filter((entry) => {
    const heard = firstDay(entry.said ?? entry.on)?.toString() ?? '';
    const begun = firstDay(entry.on)?.toString() ?? '';
    return TIMELESS.has(entry.act) || (begun <= day && heard <= said);
  });
}

function apply<A extends Act>(chain: Chain, entry: { readonly act: A } & ChainEntry): void {
  // One entry, one act: the table's function takes exactly this entry, which the union hides.
  (APPLY[entry.act] as (chain: Chain, entry: ChainEntry) => void)(chain, entry);
}

/** What happened "by" a day, or some day in a month, counts at the last day that the words allow. */
function sortKey(entry: ChainEntry): string {
  const stage = String(ALL_ACTS.indexOf(entry.act)).padStart(3, '0');
  const day = lastDay(entry.on)?.toString() ?? '';
  if (DEFINING.has(entry.act)) return `0 ${stage} ${day} ${entry.id}`;
  return `1 ${day} ${stage} ${entry.id}`;
}
