import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type OfficeHoldingRow = {
  readonly id: string;
  readonly office: string;
  readonly organisation: string;
  readonly holder: string;
  readonly aliases: string[];
  readonly standing: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly statementIds: string[];
};

/** Who held which office as far as anyone said, all of time, by office and then in order. */
export function officeHoldings(db: Kysely<DB>): Promise<OfficeHoldingRow[]> {
  return db
    .selectFrom('office_holding')
    .select([
      'id',
      'title as office',
      'organisation',
      'person as holder',
      'aliases',
      'standing',
      'since',
      'until',
      'note',
      'statement_ids as statementIds',
    ])
    .orderBy('organisation')
    .orderBy('title')
    .orderBy('since', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
}
