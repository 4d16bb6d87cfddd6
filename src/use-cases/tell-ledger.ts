import type { Transaction } from 'kysely';
import type { ChainEntry } from '../domain/deployment/chain-entry.ts';
import type { Chain } from '../domain/deployment/chain-state.ts';
import { derivedStatement } from '../domain/deployment/derived-statement.ts';
import { READINGS } from '../domain/ledger/reading.ts';
import { takeLedger, writeSubjects } from '../store/records/ledger-parts.ts';
import { insertStatements, type Recorded } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { nameOfMission } from '../store/views/mission-names.ts';
import { statementIds } from '../store/views/statement-ids.ts';
import { countryName } from './country-name.ts';
import { settleLedger } from './settle-ledger.ts';

/**
 * Tells the ledger what new entries of the chain count, so that the picture shows it beside what the
 * press says. An entry that only repeats a statement of the ledger (its source names it) tells nothing:
 * one report must not count as two.
 *
 * @returns the conflicts that this brought
 */
export async function tellLedger(
  db: Transaction<DB>,
  missionId: string,
  chain: Chain,
  added: readonly ChainEntry[],
  recorded: Recorded,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const known = await statementIds(db, missionId, added.flatMap(cited));
  const label = await nameOfMission(db, missionId);
  const mission = { key: missionId, label, kind: 'mission', parent: null } as const;
  const derived = added
    .filter((entry) => !cited(entry).some((id) => known.has(id)))
    .flatMap((entry) => derivedStatement(chain, entry, mission, countryName) ?? []);
  if (derived.length === 0) return [];

  await takeLedger(db, missionId);
  const subjects = new Map(derived.flatMap((one) => one.subjects).map((one) => [one.key, one]));
  await writeSubjects(db, missionId, [...subjects.values()]);
  const reading = `${READINGS[0].id}/${READINGS[0].version}`;
  const rows = derived.map(({ statement, bounds }) => ({ statement, bounds, reading }));
  await insertStatements(db, missionId, rows, recorded);
  return settleLedger(db, missionId, now);
}

/** The statements that an entry names as its source: "r215; r217". */
function cited({ source }: ChainEntry): string[] {
  return source === null ? [] : source.split(/[;,]/).map((id) => id.trim());
}
