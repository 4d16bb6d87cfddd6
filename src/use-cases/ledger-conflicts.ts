import type { Kysely } from 'kysely';
import { type RecordedHolding, wholeHolding } from '../domain/engagement/known-holdings.ts';
import type { Holding } from '../domain/engagement/office.ts';
import type { Conflict } from '../domain/ledger/conflict.ts';
import { officeClashes } from '../domain/ledger/conflicts/office.ts';
import { findConflicts } from '../domain/ledger/find-conflicts.ts';
import type { StatedLedger } from '../store/records/stated.ts';
import type { DB } from '../store/schema.ts';
import { organisations } from '../store/views/office-statements.ts';
import { officeHoldings } from '../store/views/offices.ts';

/** What conflicts are found among. */
export type ContestedGround = Pick<StatedLedger, 'statements' | 'subjects'> & {
  readonly holdings: readonly Holding[];
};

/**
 * Every conflict among statements of a mission, and among its holders of offices. The one way in which
 * conflicts are found: for the ledger as it is written, and for what a proposal would bring to it.
 */
export function conflictsAmong(
  { statements, subjects, holdings }: ContestedGround,
  events: ReadonlyMap<string, string>,
): readonly Conflict[] {
  return [...findConflicts(statements, subjects, events), ...officeClashes(holdings, statements)];
}

/** Who held which office, with everything that the record gives. */
export async function wholeHoldings(
  db: Kysely<DB>,
  missionId: string,
): Promise<readonly Holding[]> {
  const wholes = await organisations(db, missionId);
  return (await officeHoldings(db)).map(({ office, holder, standing, ...row }) =>
    wholeHolding(
      { ...row, title: office, person: holder, standing: standing as RecordedHolding['standing'] },
      wholes,
    ),
  );
}
