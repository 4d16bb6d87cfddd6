import { foldWhatStands, standingOn, type Unapplied } from '../domain/deployment/chain.ts';
import { type ChainEntry, readEntry } from '../domain/deployment/chain-entry.ts';
import type { Chain } from '../domain/deployment/chain-state.ts';
import { chainEntries, type StoredEntry } from '../store/views/chain-entries.ts';
import { inMission, type Work } from './work.ts';

/** The two clocks: a day in the world, and the day by which things had been said. */
export type Clocks = { readonly on: Temporal.PlainDate; readonly known: Temporal.PlainDate };

export type ChainRead = {
  readonly chain: Chain;
  readonly entries: readonly ChainEntry[];
  readonly stored: readonly StoredEntry[];
  /** Entries that rest on something not yet said on that day. */
  readonly unapplied: readonly Unapplied[];
};

/** What the chain came to on a day, as far as it had been said by another. */
export function readChain(work: Work, missionId: string, clocks: Clocks): Promise<ChainRead> {
  return inMission(work, missionId, async (db) => {
    const stored = await chainEntries(db, missionId);
    const all = stored.map((entry) => readEntry(entry));
    const entries = standingOn(all, clocks.on, clocks.known);
    return { ...foldWhatStands(entries), entries, stored };
  });
}
