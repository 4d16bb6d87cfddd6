import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';
import { type Clocks, saidBy } from './clocks.ts';

export type EngagementRow = {
  readonly id: string;
  /** EDTF. */
  readonly day: string;
  readonly type: string;
  readonly participants: string[];
  readonly leads: string[];
  readonly venue: string | null;
  readonly topics: string[];
  readonly outcome: string | null;
  readonly statementIds: string[];
};

/** Who met whom, by day, as had been said by `known`; those still to come as well. */
export function engagements(db: Kysely<DB>, clocks: Clocks): Promise<EngagementRow[]> {
  return db
    .selectFrom('engagement')
    .select([
      'id',
      'day',
      'type',
      'participants',
      'leads',
      'venue',
      'topics',
      'outcome',
      'statement_ids as statementIds',
    ])
    .where(saidBy(clocks))
    .orderBy('earliest', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
}
