/** A part of a year: its first month, how many months it has, and its name. */
export type Season = { readonly first: number; readonly count: number; readonly name: string };

/**
 * Seasons and other parts of a year by their EDTF number. Seasons without a hemisphere (21 to 24)
 * are read as those of the north, by whole months; a winter ends in the year after its number.
 *
 * @see ISO 8601-2:2019, table of sub-year groupings
 */
const SEASONS: ReadonlyMap<number, Season> = new Map([
  ...['spring', 'summer', 'autumn', 'winter'].flatMap((name, index): [number, Season][] => [
    [21 + index, { first: 3 + 3 * index, count: 3, name }],
    [25 + index, { first: 3 + 3 * index, count: 3, name: `northern ${name}` }],
    [29 + index, { first: ((8 + 3 * index) % 12) + 1, count: 3, name: `southern ${name}` }],
    [33 + index, { first: 1 + 3 * index, count: 3, name: `quarter ${index + 1}` }],
  ]),
  ...[0, 1, 2].map((index): [number, Season] => [
    37 + index,
    { first: 1 + 4 * index, count: 4, name: `third ${index + 1}` },
  ]),
  ...[0, 1].map((index): [number, Season] => [
    40 + index,
    { first: 1 + 6 * index, count: 6, name: `half ${index + 1}` },
  ]),
]);

/** @returns `null` for a number that is a month or nothing at all */
export function monthsOfSeason(number: number): Season | null {
  return SEASONS.get(number) ?? null;
}
