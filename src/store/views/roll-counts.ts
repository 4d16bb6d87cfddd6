import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

type Breakdown = {
  readonly by: 'stage' | 'unit' | 'sex';
  /** `null`: hidden. */
  readonly cells: readonly { readonly name: string; readonly count: number | null }[];
};

export type RollCount = {
  readonly country: string;
  readonly total: number | null;
  readonly breakdowns: readonly Breakdown[];
};

/**
 * How many are on each country's roll, as every country of the mission may know it. What is too small
 * to be told is not in the table that this reads.
 */
export async function rollCounts(db: Kysely<DB>, missionId: string): Promise<RollCount[]> {
  const rows = await db
    .selectFrom('roll_count')
    .select(['country', 'by', 'name', 'count'])
    .where('mission_id', '=', missionId)
    .orderBy('country')
    .orderBy(sql`array_position(array['all', 'stage', 'unit', 'sex'], by)`)
    .orderBy('name')
    .execute();
  const countries = new Map<string, { total: number | null; breakdowns: Map<string, Breakdown> }>();
  for (const { country, by, name, count } of rows) {
    const known = countries.get(country) ?? { total: null, breakdowns: new Map() };
    countries.set(country, known);
    if (by === 'all') known.total = count;
    else {
      const before = known.breakdowns.get(by)?.cells ?? [];
      const cells = [...before, { name, count }];
      known.breakdowns.set(by, { by: by as Breakdown['by'], cells });
    }
  }
  return [...countries].map(([country, { total, breakdowns }]) => ({
    country,
    total,
    breakdowns: [...breakdowns.values()],
  }));
}
