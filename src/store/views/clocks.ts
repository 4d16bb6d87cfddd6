import { type RawBuilder, sql } from 'kysely';

/** From where a reader looks: days as ISO text, and which of the sources count. */
export type Clocks = {
  readonly on: string;
  readonly known: string;
  readonly seedsOnly: boolean;
};

/** Rows that had been said by `known`, of the sources that count, for a table with both columns. */
export function saidBy({ known, seedsOnly }: Clocks): RawBuilder<boolean> {
  const seeds = seedsOnly ? sql`is_seed` : sql`true`;
  return sql<boolean>`(known_on <= ${known}::date and ${seeds})`;
}
