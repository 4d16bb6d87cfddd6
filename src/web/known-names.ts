import { useQueries } from '@tanstack/react-query';
import { type ChainRow, listQuery } from './chain-queries.ts';
import { useClocks } from './clocks.ts';
import { countryChoices, countryName } from './countries.ts';
import { spokenLift, spokenName } from './spoken-name.ts';

/** Something that a field may name: its id, and what people call it. */
export type Known = { readonly id: string; readonly name: string };

type Named = 'pledge' | 'unit' | 'class' | 'gate' | 'batch' | 'lift' | 'casualty';

/** The lists in which things stand, and how one of each is called. */
const NAMES: { readonly [list in Named]: (row: ChainRow) => string } = {
  pledge: (row) => spokenName(String(row['pledge'])),
  unit: (row) => String(row['name'] ?? row['unit']),
  class: (row) => spokenName(String(row['class'])),
  gate: (row) => [String(row['kind']).replaceAll('-', ' '), String(row['gate'])].join(', '),
  batch: (row) => spokenName(String(row['batch'])),
  lift: (row) => `${spokenLift(String(row['lift']))} (${row['from']} → ${row['to']})`,
  casualty: (row) => `${countryName(String(row['contributor']))}, ${row['casualty']}`,
};
const LISTS = Object.keys(NAMES) as readonly Named[];

/** Fields that name something under another word. */
const ALSO: { readonly [field: string]: Named } = { parent: 'unit', of: 'batch' };

/** What a field may name, as far as it is recorded, by the names people use. */
export function useKnownNames(mission: string): (field: string) => readonly Known[] {
  const clocks = useClocks();
  const known = useQueries({
    queries: LISTS.map((list) => listQuery(mission, list, clocks)),
    combine: (answers) =>
      new Map(
        LISTS.map((list, at): [string, readonly Known[]] => [
          list,
          (answers[at]?.data?.rows ?? []).map((row) => ({
            id: String(row[list]),
            name: NAMES[list](row),
          })),
        ]),
      ),
  });
  return (field) => {
    if (field === 'contributor')
      return countryChoices().map(({ code, name }) => ({ id: code, name }));
    return known.get(ALSO[field] ?? field) ?? [];
  };
}
