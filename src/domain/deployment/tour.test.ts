import { expect, test } from 'vitest';
import { entry, fold, MOVED } from '../../../test/november-chain.ts';
import { availableOn, tourEnds } from './tour.ts';

test('a tour ends a year after the landing, by the rule that is named', () => {
  const ends = tourEnds(fold(MOVED)).map(
    ({ endsOn, count, rule }) => `${endsOn} ${count.said} ${rule}`,
  );

  expect(ends).toEqual(['2026-01-18 217 L06a v1', '2026-02-06 144 L06a v1']);
});

test('those on leave are in theatre and not available, until the day they are back', () => {
  const leave = entry('rotation.leave', '2025-04-01', {
    leave: 'easter',
    contributor: 'KE',
    count: '20',
    until: '2025-04-10',
  });
  const chain = fold([...MOVED, leave]);
  const on = (day: string) => availableOn(chain, 'KE', Temporal.PlainDate.from(day)).available.said;

  expect([on('2025-03-31'), on('2025-04-01'), on('2025-04-10'), on('2025-04-11')]).toEqual([
    361, 341, 341, 361,
  ]);
});
