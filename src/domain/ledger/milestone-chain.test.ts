import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, lastDayOf } from './day-count.ts';
import { impreciseDate } from './imprecise-date.ts';
import type { ChainStatement, DayStatement, LengthStatement } from './milestone.ts';
import { milestoneChain } from './milestone-chain.ts';
import { readQuantity } from './read-quantity.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function on(
  id: string,
  milestone: DayStatement['milestone'],
  edtf: string,
  modality: 'occurred' | 'planned' = 'occurred',
  statedOn = '2024-11-11',
): DayStatement {
  return {
    kind: 'day',
    id,
    milestone,
    date: impreciseDate(edtf),
    modality,
    statedOn: day(statedOn),
  };
}

function lasting(
  id: string,
  span: LengthStatement['span'],
  words: string,
  modality: 'occurred' | 'planned' = 'occurred',
): LengthStatement {
  return {
    kind: 'length',
    id,
    span,
    length: readQuantity(words),
    modality,
    statedOn: day('2024-11-11'),
  };
}

/** What The Star of 11 November 2024 says of the November class. */
const NOVEMBER_CLASS: readonly ChainStatement[] = [
  on('r175', 'departure', '2024-11-27', 'planned'),
  on('r177', 'training-end', '2024-11-08'),
  lasting('r178', 'training', 'eight-week'),
  {
    ...lasting('r179', 'rest', 'two weeks'),
    length: { ...readQuantity('two weeks'), asStated: 'two-week break' },
  },
  on('r187', 'training-start', '2024-08'),
  lasting('r188', 'training', 'about 18 weeks', 'planned'),
];

function daysOf(chain: ReturnType<typeof milestoneChain>, milestone: string) {
  const found = chain.milestones.find((one) => one.milestone === milestone);
  return found && [String(found.earliest), String(found.latest), found.slackDays];
}

function notesOf(chain: ReturnType<typeof milestoneChain>, milestone: string) {
  return chain.milestones.find((one) => one.milestone === milestone)?.assumptions.join('\n') ?? '';
}

describe('the November class', () => {
  const chain = milestoneChain(NOVEMBER_CLASS);

  test('one conflict of three statements, explained in their own words', () => {
    expect(chain.conflicts.map(({ statementIds }) => statementIds)).toEqual([
      ['r177', 'r178', 'r187'],
    ]);
    expect(chain.conflicts[0]?.explanation).toBe(
      'No calendar fits: training began in August 2024, training lasted "eight-week" and training ended on 8 November 2024. ' +
        'Eight weeks before 8 November 2024 is 13 September 2024, 13 days after 31 August 2024.',
    );
  });

  test('departs from 22 to 27 November, slack five days', () => {
    expect(daysOf(chain, 'ready')).toEqual(['2024-11-22', '2024-11-22', null]);
    expect(daysOf(chain, 'departure')).toEqual(['2024-11-22', '2024-11-27', 5]);
  });

  test('says that the break is counted from graduation day, and what follows otherwise', () => {
    expect(notesOf(chain, 'departure')).toContain(
      'The break ("two-week break") began on graduation day, 8 November 2024: no source gives its first day.',
    );
    expect(notesOf(chain, 'departure')).toContain(
      'Had the break begun on the day of the report, 11 November 2024, the batch would be ready on 25 November 2024, slack 2 days.',
    );
  });

  test('names what was left out', () => {
    expect(chain.leftOut).toEqual(['r178', 'r187']);
    expect(notesOf(chain, 'departure')).toContain(
      'Left out, since no calendar fits them with what came after: training lasted "eight-week" (r178); training began in August 2024 (r187).',
    );
  });

  test('had the course run its 18 weeks it would have ended between 4 December and 3 January', () => {
    expect(notesOf(chain, 'training-end')).toContain(
      'Had the course run its 18 weeks from its start in August 2024, it would have ended between 4 December 2024 and 3 January 2025. ' +
        'Read as "about 18 weeks", between 27 November 2024 and 10 January 2025.',
    );
  });

  test('keeps the stated start on show although it moves nothing', () => {
    expect(daysOf(chain, 'training-start')).toEqual(['2024-08-01', '2024-08-31', null]);
  });

  test('is the same in whatever order the statements come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...NOVEMBER_CLASS], { minLength: 6 }), (shuffled) => {
        expect(JSON.stringify(milestoneChain(shuffled))).toBe(JSON.stringify(chain));
      }),
    );
  });
});

test('boots on the ground by the end of June: an arrival with a last day and no first', () => {
  const chain = milestoneChain([on('r090', 'arrival', '../2024-06-30', 'planned', '2024-06-19')]);

  expect(chain.milestones).toEqual([
    {
      milestone: 'arrival',
      asStated: 'by 30 June 2024',
      statementIds: ['r090'],
      occurred: false,
      earliest: null,
      latest: day('2024-06-30'),
      slackDays: null,
      assumptions: [],
    },
  ]);
});

test('a consistent chain goes forward from what occurred, with nothing left out', () => {
  const chain = milestoneChain([
    on('a', 'training-start', '2024-09-02'),
    lasting('b', 'training', 'eight weeks', 'planned'),
    lasting('c', 'rest', 'two weeks'),
    on('d', 'departure', '../2024-11-15', 'planned'),
  ]);

  expect(chain.conflicts).toEqual([]);
  expect(chain.leftOut).toEqual([]);
  expect(daysOf(chain, 'training-end')).toEqual(['2024-10-27', '2024-10-27', null]);
  expect(daysOf(chain, 'departure')).toEqual(['2024-11-10', '2024-11-15', 5]);
});

test('a plan that the rest makes impossible is a conflict, and its slack is below zero', () => {
  const chain = milestoneChain([
    on('end', 'training-end', '2024-11-08'),
    lasting('rest', 'rest', 'two weeks'),
    on('plan', 'departure', '2024-11-18', 'planned'),
  ]);

  expect(chain.conflicts[0]?.statementIds).toEqual(['end', 'plan', 'rest']);
  expect(daysOf(chain, 'departure')).toEqual(['2024-11-22', '2024-11-18', -4]);
});

test('successive plans do not contradict each other, nor does the outcome', () => {
  const plans = [
    on('r016', 'departure', '../2023-11-30', 'planned', '2023-11-16'),
    on('r061', 'departure', '2024-05-26', 'planned', '2024-05-02'),
  ];

  expect(daysOf(milestoneChain(plans), 'departure')).toEqual(['2024-05-26', '2024-05-26', null]);
  const outcome = milestoneChain([...plans, on('r107', 'departure', '2024-06-25')]);
  expect(outcome.conflicts).toEqual([]);
  expect(daysOf(outcome, 'departure')).toEqual(['2024-06-25', '2024-06-25', null]);
});

test('two days for one milestone are a conflict; both ends are shown', () => {
  const chain = milestoneChain([
    on('a', 'training-end', '2024-11-08'),
    on('b', 'training-end', '2024-11-09'),
  ]);

  expect(chain.conflicts[0]?.explanation).toContain('1 day apart');
  expect(daysOf(chain, 'training-end')).toEqual(['2024-11-08', '2024-11-09', null]);
});

test('two lengths of one break leave the days that either allows', () => {
  const chain = milestoneChain([
    on('end', 'training-end', '2024-11-08'),
    lasting('a', 'rest', 'two weeks'),
    lasting('b', 'rest', 'three weeks'),
  ]);

  expect(daysOf(chain, 'ready')).toEqual(['2024-11-22', '2024-11-29', null]);
});

test('a stated first day of the break needs no assumption', () => {
  const chain = milestoneChain([...NOVEMBER_CLASS, on('said', 'rest-start', '2024-11-09')]);

  expect(daysOf(chain, 'departure')).toEqual(['2024-11-23', '2024-11-27', 4]);
  expect(notesOf(chain, 'departure')).not.toContain('graduation day');
});

describe('days are counted by the convention that the record uses', () => {
  test('a length that is carried out counts its first day', () => {
    expect(lastDayOf(day('2024-08-01'), 18 * 7)).toEqual(day('2024-12-04'));
    expect(lastDayOf(day('2024-08-31'), 18 * 7)).toEqual(day('2025-01-03'));
    expect(dayAfter(day('2024-11-08'), 14)).toEqual(day('2024-11-22'));
    expect(dayAfter(day('2024-11-11'), 14)).toEqual(day('2024-11-25'));
  });

  test('days apart are elapsed: X29, X16 and the length of the whole mission', () => {
    const end = day('2024-11-08');
    expect(end.subtract({ weeks: 8 })).toEqual(day('2024-09-13'));
    const weeks = ['2024-08-31', '2024-08-01'].map((start) => day(start).until(end).days / 7);
    expect(weeks.map(Math.round)).toEqual([10, 14]);
    expect(day('2024-06-25').until(day('2025-12-09')).days).toBe(532);
    expect(day('2023-10-02').until(day('2024-06-25')).days).toBe(267);
  });

  test.each(['2024-09-13', '2024-09-14'])(
    'eight weeks to 8 November fit a start on %s',
    (start) => {
      const chain = milestoneChain([
        on('start', 'training-start', start),
        lasting('length', 'training', 'eight-week'),
        on('end', 'training-end', '2024-11-08'),
      ]);

      expect(chain.conflicts).toEqual([]);
    },
  );
});
