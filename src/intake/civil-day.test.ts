import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDay, dayNumber, dayOfIso, isoDay, lastDayOfMonth, weekdayOf } from './civil-day.ts';

test('a day number and its civil day are each other, as Temporal counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
      const { year, month, day } = civilDay(number);
      const peer = Temporal.PlainDate.from('1970-01-01').add({ days: number });

      expect(dayNumber(year, month, day)).toBe(number);
      expect(isoDay(number)).toBe(peer.toString());
      expect(weekdayOf(number)).toBe(peer.dayOfWeek);
      expect(lastDayOfMonth(year, month)).toBe(peer.daysInMonth);
    }),
  );
});

test('a day that no calendar has is none', () => {
  expect(dayOfIso('2023-02-29')).toBeNull();
  expect(dayOfIso('2023-2-9')).toBeNull();
});
