import { describe, expect, test } from 'vitest';
import { impreciseDate } from './imprecise-date.ts';
import { overdueDays, type PromiseEntry, scoreOf, slipsByLead, slipsBySpeaker } from './promise.ts';

/**
 * The register of the Haiti record, row for row: id, said, speaker, promised day, promised size,
 * outcome day, outcome size, and its scores: slip, lag from the last and the first day of saying,
 * percent of the size kept.
 */
const REGISTER = `
p01.1|2023-11-16|Kenya|../2023-11-30|1000|2024-06-25|200|208|222|222|20
p02.1|2023-11|Kenya|2024-01/2024-03||2024-06-25|200|86|208|237|
p03.1|2024-05-02||2024-05-23/..||2024-06-25|200|33|54|54|
p04.1|2024-05-02||2024-05-26||2024-06-25|200|30|54|54|
p05.1|2024-05-25|William Ruto|2024-06-15~|200|2024-06-25|200|10|31|31|100
p06.1|2024-06-09|William Ruto|2024-06-10/2024-06-23||2024-06-25|200|2|16|16|
p07.1|2024-06-19||../2024-06-30||2024-06-25|200|-5|6|6|
p08.1|2024-10-11|William Ruto|2024-11|600|2025-01-18|217|49|99|99|36
p08.2|2024-10-11|William Ruto|2024-11|600|2025-02-06|361|68|118|118|60
p09.1|2024-11-11||2024-11-27|600|2025-01-18|217|52|68|68|36
p09.2|2024-11-11||2024-11-27|600|2025-02-06|361|71|87|87|60
p10.1|2024-03|Jamaica||200|2024-09-12|24||165|195|12
p11.1|2024-05|Belize||50|2024-09-12|2||104|134|4
p12.1|2023|Bahamas||150|2024-10-18|6||292|656|4
p13.1|2024-09|Guatemala||150|2025-01-04|150||96|125|100
p14.1|2024-08|El Salvador||78|2025-02-04|78||157|187|100
p15.1|2025-12-05|Kenya|2025-12-06/2025-12-07|170|2025-12-08|230|1|3|3|135`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

function entryOf([
  id = '',
  said = '',
  speaker,
  promised,
  size,
  on = '',
  outcome,
]: string[]): PromiseEntry {
  return {
    id,
    promise: id.slice(0, 3),
    part: Number(id.slice(4)),
    speaker: speaker || null,
    said: impreciseDate(said),
    promised: promised ? impreciseDate(promised) : null,
    promisedSize: size ? Number(size) : null,
    outcome: { on: Temporal.PlainDate.from(on), size: outcome ? Number(outcome) : null },
  };
}

const ENTRIES = REGISTER.map(entryOf);

test.each(REGISTER)('%s is scored as the record scores it', (...row) => {
  const [slipDays, lagDaysMin, lagDaysMax, sizeKeptPercent] = row
    .slice(7)
    .map((score) => (score === '' ? null : Number(score)));

  expect(scoreOf(entryOf(row))).toEqual(
    expect.objectContaining({ slipDays, lagDaysMin, lagDaysMax, sizeKeptPercent }),
  );
});

describe('slips', () => {
  test('by speaker, one a promise', () => {
    expect(slipsBySpeaker(ENTRIES)).toEqual([
      { group: 'Kenya', promises: 3, inTime: 0, slips: [1, 86, 208], medianDays: 86 },
      { group: 'William Ruto', promises: 3, inTime: 0, slips: [2, 10, 68], medianDays: 10 },
      {
        group: 'no speaker named',
        promises: 4,
        inTime: 1,
        slips: [-5, 30, 33, 71],
        medianDays: 31.5,
      },
    ]);
  });

  test('by how far ahead was promised, nearest first', () => {
    expect(slipsByLead(ENTRIES).map(({ group, slips }) => [group, slips])).toEqual([
      ['up to 2 weeks ahead', [-5, 1, 2, 208]],
      ['15 to 30 days ahead', [10, 30, 33, 71]],
      ['31 to 90 days ahead', [68]],
      ['more than 90 days ahead', [86]],
    ]);
  });
});

test('a promise without an outcome is overdue from the day after its last', () => {
  const [entry] = ENTRIES;
  const open = entry && { ...entry, outcome: null };
  const overdue = (on: string) => open && overdueDays(open, Temporal.PlainDate.from(on));

  expect(open && scoreOf(open)).toEqual({
    slipDays: null,
    lagDaysMin: null,
    lagDaysMax: null,
    leadDays: 14,
    sizeKeptPercent: null,
  });
  expect([overdue('2023-11-30'), overdue('2023-12-01')]).toEqual([0, 1]);
});
