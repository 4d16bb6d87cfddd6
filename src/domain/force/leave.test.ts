import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveBalance, leaveDoubts } from './leave.ts';
import { toursOf, tourUnderWay } from './tours.ts';

const TOUR = { since: '2025-01-18', until: null };
const WEEK = { since: '2025-05-01', until: '2025-05-07' };

test('leave grows by whole months in theatre, and what was taken comes off', () => {
  expect(leaveBalance(TOUR, [], '2025-02-17').accrued).toBe(0);
  expect(leaveBalance(TOUR, [], '2025-02-18').accrued).toBe(2.5);
  expect(leaveBalance(TOUR, [WEEK], '2025-05-03')).toMatchObject({
    accrued: 7.5,
    taken: 3,
    left: 4.5,
    ahead: 4,
    firstFrom: '2025-03-04',
  });
  expect(leaveBalance({ ...TOUR, until: '2025-03-20' }, [], '2025-12-01').accrued).toBe(5);
  expect(leaveBalance(null, [WEEK], '2025-05-03')).toMatchObject({ accrued: 0, firstFrom: null });
});

test('what has grown by a day is taken, left or owed, and never lost', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => {
    return Temporal.PlainDate.from(TOUR.since).add({ days }).toString();
  });
  fc.assert(
    fc.property(day, day, (on, since) => {
      const until = Temporal.PlainDate.from(since).add({ days: 4 }).toString();
      const { accrued, taken, left, ahead } = leaveBalance(TOUR, [{ since, until }], on);

      expect(taken + left).toBe(accrued);
      expect(taken + ahead).toBe(5);
    }),
  );
});

test('a leave too early or too long is doubted, by the rule', () => {
  expect(leaveDoubts(TOUR, [], { since: '2025-02-20', until: '2025-02-21' })).toEqual([
    'The first leave is from 2025-03-04 on (L01).',
  ]);
  expect(leaveDoubts(TOUR, [WEEK], { since: '2025-05-20', until: '2025-05-25' })).toEqual([
    'That makes 13 days of 10 grown by then (L05b, to confirm).',
  ]);
  expect(leaveDoubts(null, [], WEEK)).toEqual(['They are not in theatre.']);
});

test('tours run from landing to return, however often', () => {
  const stages = [
    ['departed', '2025-01-17'],
    ['in theatre', '2025-01-18'],
    ['returned', '2025-12-09'],
    ['in theatre', '2026-06-01'],
  ].map(([stage = '', on = '']) => ({ stage, on }));

  expect(toursOf(stages)).toEqual([
    { since: '2025-01-18', until: '2025-12-09' },
    { since: '2026-06-01', until: null },
  ]);
  expect(tourUnderWay(toursOf(stages))?.since).toBe('2026-06-01');
});
