import { useQueries } from '@tanstack/react-query';
import { listQuery } from './chain-queries.ts';
import { useClocks } from './clocks.ts';

/** The fields of an entry that name something, and the list in which it stands under that name. */
const NAMED = ['pledge', 'unit', 'class', 'gate', 'batch', 'lift', 'casualty'] as const;
/** Fields that name something under another word. */
const ALSO: { readonly [field: string]: (typeof NAMED)[number] } = { parent: 'unit', of: 'batch' };

/** What a field may name, as far as it is recorded: offered while one types, never forced. */
export function useKnownIds(mission: string): (field: string) => readonly string[] {
  const clocks = useClocks();
  const ids = useQueries({
    queries: NAMED.map((list) => listQuery(mission, list, clocks)),
    combine: (answers) =>
      new Map(
        NAMED.map((list, at) => [
          list,
          (answers[at]?.data?.rows ?? []).map((row) => String(row[list])),
        ]),
      ),
  });
  return (field) => ids.get(ALSO[field] ?? (field as (typeof NAMED)[number])) ?? [];
}
