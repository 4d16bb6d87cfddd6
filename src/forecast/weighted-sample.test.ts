import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crps, quantileOf, shareAtLeast, weightedSample } from './weighted-sample.ts';

const anyPairs = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  ),
  { minLength: 1, maxLength: 12 },
);

test('certainty that came true scores nothing, and a miss scores its distance', () => {
  expect(crps(weightedSample([[0.4, 1]]), 0.4)).toBe(0);
  expect(crps(weightedSample([[0.4, 1]]), 1)).toBeCloseTo(0.6);
});

test('the score is the double sum of its definition', () => {
  fc.assert(
    fc.property(anyPairs, fc.double({ min: 0, max: 2, noNaN: true }), (pairs, outcome) => {
      const { values, weights } = weightedSample(pairs);
      const pairsOf = values.map((value, index) => [value, weights[index] as number] as const);
      const error = pairsOf.reduce((sum, [value, w]) => sum + w * Math.abs(value - outcome), 0);
      const spread = pairsOf.reduce(
        (sum, [a, w]) => sum + pairsOf.reduce((s, [b, v]) => s + w * v * Math.abs(a - b), 0),
        0,
      );
      expect(crps({ values, weights }, outcome)).toBeCloseTo(error - spread / 2, 9);
    }),
  );
});

test('quantiles rise with their share', () => {
  fc.assert(
    fc.property(anyPairs, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
      const sample = weightedSample(pairs);
      expect(quantileOf(sample, share)).toBeGreaterThanOrEqual(quantileOf(sample, 0));
      expect(quantileOf(sample, 1)).toBeGreaterThanOrEqual(quantileOf(sample, share));
    }),
  );
});

test('the chance of reaching nothing is one', () => {
  expect(
    shareAtLeast(
      weightedSample([
        [0.1, 1],
        [0.9, 3],
      ]),
      0,
    ),
  ).toBeCloseTo(1);
  expect(
    shareAtLeast(
      weightedSample([
        [0.1, 1],
        [0.9, 3],
      ]),
      0.5,
    ),
  ).toBeCloseTo(0.75);
});
