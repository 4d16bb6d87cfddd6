import type { Transaction } from 'kysely';
import { candidatesOf } from '../domain/ledger/candidate.ts';
import { eventsOf } from '../domain/ledger/event.ts';
import { takeLedger } from '../store/records/ledger-parts.ts';
import { keepConflicts, replaceCandidates } from '../store/records/ledger-read-model.ts';
import { type StatedLedger, statedLedger } from '../store/records/stated.ts';
import type { DB } from '../store/schema.ts';
import { conflictsAmong, wholeHoldings } from './ledger-conflicts.ts';

/**
 * Brings what follows from the statements of a mission up to date, in the transaction that wrote
 * them: which of them may stand for a figure, and which cannot hold together. Call it once after all
 * writes of the transaction. Reads the whole ledger of the mission; writers take turns.
 *
 * @param written the whole ledger, where this transaction wrote all of it
 * @returns the ids of the conflicts that were not there before
 */
export async function settleLedger(
  db: Transaction<DB>,
  missionId: string,
  now: Temporal.Instant,
  written?: StatedLedger,
): Promise<readonly string[]> {
  await takeLedger(db, missionId);
  const { statements, subjects, seeds } = written ?? (await statedLedger(db, missionId));
  const events = eventsOf(statements);
  await replaceCandidates(db, missionId, candidatesOf(statements, events), seeds);
  const holdings = await wholeHoldings(db, missionId);
  const conflicts = conflictsAmong({ statements, subjects, holdings }, events);
  return keepConflicts(db, missionId, conflicts, seeds, now.toString());
}
