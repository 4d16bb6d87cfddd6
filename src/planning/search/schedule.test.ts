import { expect, test } from 'vitest';
import { momentAt } from './schedule.ts';

test('each cooling begins where the one before ended, and none is left out', () => {
  for (const seconds of [1, 10, 60, 600]) {
    const moments = Array.from({ length: 1000 }, (_, index) => momentAt(index / 1000, seconds));
    const steps = moments
      .slice(1)
      .map(({ cooling }, index) => cooling - (moments[index]?.cooling ?? 0));

    expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
    expect(moments.every(({ progress }) => progress >= 0 && progress < 1)).toBe(true);
  }
});

test('a long run has cooled once after less than a second, as a short one has', () => {
  expect(momentAt(0.79 / 60, 60).cooling).toBe(0);
  expect(momentAt(0.81 / 60, 60).cooling).toBe(1);
});

test('past its end a run is cold', () => {
  expect(momentAt(1, 10)).toEqual({ cooling: 2, progress: 1 });
});
