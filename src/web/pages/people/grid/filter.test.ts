import { expect, test } from 'vitest';
import { filtersIn, filterText, sortIn } from './filter.ts';

test('words and days are read from an address, and written back as they were', () => {
  const search = {
    rank: 'Inspector|Sergeant',
    enlistedOn: '2010-01-01..',
    medicalUntil: '..2025-01-31',
  };
  const filters = filtersIn(search);

  expect(filters).toContainEqual({
    kind: 'words',
    column: 'rank',
    words: ['Inspector', 'Sergeant'],
  });
  expect(Object.fromEntries(filters.map((filter) => [filter.column, filterText(filter)]))).toEqual(
    search,
  );
});

test('a name in an address filters nothing, nor does a day that no calendar has', () => {
  expect(filtersIn({ name: 'Deki', serviceNumber: 'KP1', enlistedOn: '2010-02-31..x' })).toEqual(
    [],
  );
});

test('without a known column the list is sorted by service number', () => {
  expect(sortIn({ sort: '-enlistedOn' })).toEqual({ column: 'enlistedOn', isDescending: true });
  expect(sortIn({ sort: 'shoe size' })).toEqual({ column: 'serviceNumber', isDescending: false });
});
