import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';
import { type Clocks, saidBy } from './clocks.ts';

export type CommitmentRow = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly words: string;
  /** EDTF. */
  readonly due: string | null;
  readonly state: string;
  readonly statementIds: string[];
};

/** Promises, requests and expressions of confidence, in the order in which they were made. */
export function commitments(db: Kysely<DB>, clocks: Clocks): Promise<CommitmentRow[]> {
  return db
    .selectFrom('commitment')
    .select([
      'id',
      'giver as from',
      'receiver as to',
      'kind',
      'words',
      'due',
      'state',
      'statement_ids as statementIds',
    ])
    .where(saidBy(clocks))
    .orderBy('said_on', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
}
