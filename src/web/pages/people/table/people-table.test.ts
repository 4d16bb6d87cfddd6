import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../day.ts';
import { type ColumnFilter, type PeopleQuestion, PeopleTable } from './people-table.ts';

const table = new PeopleTable({
  total: 4,
  columns: {
    id: { kind: 'text', values: ['a', 'b', 'c', 'd'] },
    serviceNumber: { kind: 'text', values: ['KP2', 'KP10', 'KP1', 'KP3'] },
    name: { kind: 'text', values: ['Ñandú Ōé', 'Deki Ba', 'Chodi Mo', 'Baka Go'] },
    rank: { kind: 'word', words: ['Sergeant', 'Constable'], codes: [0, -1, 1, 0] },
    enlistedOn: days(['2010-05-01', null, '2019-01-31', '2015-12-31']),
    languages: {
      kind: 'list',
      words: [['en-B2', 'fr-A2'], ['en-B1'], ['en-B2']],
      codes: [0, 1, -1, 2],
    },
    outcome: {
      kind: 'word',
      words: ['eligible', 'ineligible', 'undetermined'],
      codes: [1, 0, 2, 0],
    },
  },
  answers: { 'service-years': [1, 1, 0, 1], 'language-en': [0, 1, -1, 1] },
});

function days(texts: readonly (string | null)[]) {
  return {
    kind: 'day' as const,
    days: texts.map((text) => (text === null ? null : dayNumber(text))),
  };
}

function ids(parts: Partial<PeopleQuestion>): string {
  const sort = { column: 'serviceNumber', isDescending: false };
  const rows = table.rowsFor({ sort, filters: [], search: '', ...parts });
  return [...rows].map((row) => table.row(row).id).join('');
}

test('service numbers sort as numbers do', () => {
  expect(ids({})).toBe('cadb');
});

test('a cell that says nothing comes last, whichever way the column is sorted', () => {
  expect(ids({ sort: { column: 'enlistedOn', isDescending: false } })).toBe('adcb');
  expect(ids({ sort: { column: 'enlistedOn', isDescending: true } })).toBe('cdab');
});

test('an answer sorts by what it means, not by its letters', () => {
  expect(ids({ sort: { column: 'outcome', isDescending: false } })).toBe('bdca');
});

test.each<[string, ColumnFilter, string]>([
  ['one word', { kind: 'words', column: 'rank', words: ['Sergeant'] }, 'ad'],
  ['silence', { kind: 'words', column: 'rank', words: ['not said'] }, 'b'],
  ['a word of a list', { kind: 'words', column: 'languages', words: ['fr-A2', 'en-B1'] }, 'ab'],
  [
    'days, both ends in',
    { kind: 'days', column: 'enlistedOn', since: '2015-12-31', until: '2019-01-31' },
    'cd',
  ],
  ['an open end', { kind: 'days', column: 'enlistedOn', since: null, until: '2010-05-01' }, 'a'],
])('a filter asks for %s', (_, filter, left) => {
  expect([...ids({ filters: [filter] })].sort().join('')).toBe(left);
});

test('the reasons are the rules that are not met and those on which the roll is silent', () => {
  const reasons = [0, 1, 2].map((row) => table.row(row).cells['reasons']);

  expect(reasons).toEqual(['language-en', null, 'service-years; language-en-unknown']);
  const filter = { kind: 'words', column: 'reasons', words: ['language-en-unknown'] } as const;
  expect(ids({ filters: [filter] })).toBe('c');
});

test('a search passes over accents and capitals, and every word has to be found', () => {
  expect(ids({ search: 'nandu' })).toBe('a');
  expect(ids({ search: 'kp1 deki' })).toBe('b');
  expect(ids({ search: 'nobody' })).toBe('');
});

test('the choices of a filter count what the other filters leave', () => {
  const question: PeopleQuestion = {
    sort: { column: 'name', isDescending: false },
    filters: [
      { kind: 'words', column: 'outcome', words: ['eligible'] },
      { kind: 'words', column: 'rank', words: ['Constable'] },
    ],
    search: '',
  };

  expect(table.choices('rank', question)).toEqual([
    { word: 'not said', count: 1 },
    { word: 'Sergeant', count: 1 },
  ]);
});

test('sorting loses nobody and puts the days in order, whatever the roll', () => {
  const someDay = fc.option(fc.stringMatching(/^20\d\d-0[1-9]-1\d$/), { nil: null });
  fc.assert(
    fc.property(fc.array(someDay, { maxLength: 60 }), fc.boolean(), (joined, isDescending) => {
      const columns = { enlistedOn: days(joined) };
      const made = new PeopleTable({ total: joined.length, columns, answers: {} });
      const sort = { column: 'enlistedOn', isDescending };
      const order = [...made.rowsFor({ sort, filters: [], search: '' })];
      const said = order.map((row) => joined[row]).filter((day) => day !== null);
      const expected = joined.filter((day) => day !== null).sort();

      expect([...order].sort((a, b) => a - b)).toEqual(joined.map((_, at) => at));
      expect(said).toEqual(isDescending ? expected.reverse() : expected);
    }),
  );
});
