import type { Transaction } from 'kysely';
import type { Act } from '../domain/deployment/chain-act.ts';
import type { DB } from '../store/schema.ts';
import { chainEntries, type StoredEntry } from '../store/views/chain-entries.ts';
import { recordChainInside } from './record-chain.ts';
import type { Work } from './work.ts';

/** How a count that comes from names is marked wherever it is shown. */
export const DERIVED = 'derived from the roll';

export type DerivedCount = {
  readonly act: Act;
  readonly on: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The fields by which an earlier count of the same thing is known. */
  readonly same: readonly string[];
};

/**
 * Lets counts of people into the chain, in the transaction that moves the people. A count that stands
 * already is superseded: what was typed by hand stays as what was said then.
 */
export async function deriveCounts(
  db: Transaction<DB>,
  work: Work,
  missionId: string,
  counts: readonly DerivedCount[],
): Promise<void> {
  for (const { act, on, fields, same } of counts) {
    const stored = await chainEntries(db, missionId);
    const supersedes = standing(stored, act, fields, same)?.id ?? null;
    const entry = {
      id: null,
      act,
      on,
      said: null,
      source: DERIVED,
      note: null,
      supersedes,
      fields,
    };
    await recordChainInside(db, work, missionId, [entry]);
  }
}

function standing(
  stored: readonly StoredEntry[],
  act: string,
  fields: Readonly<Record<string, string>>,
  same: readonly string[],
): StoredEntry | undefined {
  const replaced = new Set(stored.map(({ supersedes }) => supersedes));
  return stored.find(
    (entry) =>
      entry.act === act &&
      !replaced.has(entry.id) &&
      same.every((field) => entry.fields[field] === fields[field]),
  );
}
