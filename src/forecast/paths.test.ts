import { expect, test } from 'vitest';
import { episode } from '../../test/episode.ts';
import { seededStreams } from '../random.ts';
import { LIKENESS } from './analogues.ts';
import type { Episode } from './episode.ts';
import { outsidePaths } from './paths.ts';

const weeks = 52;
const samples = 200;

function pathsAmong(...episodes: readonly Episode[]): Float32Array {
  const classes = [{ id: 'all', label: 'All', weight: 1, episodes }];
  const standing = { months: 1, share: 0.2 };
  return outsidePaths(standing, 1000, classes, { samples, weeks }, seededStreams(1));
}

const endsOf = (paths: Float32Array) =>
  Array.from({ length: samples }, (_, sample) => paths[sample * weeks + weeks - 1] as number);

const meanOf = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

test('where one mission ended, the path goes on as another that stood there did', () => {
  const ended = episode('ENDED', [0.1, 0.2, 0.4, 0.5]);
  const went = episode('WENT-ON', [0.45, 0.5, ...new Array<number>(24).fill(0.9)]);
  const ends = endsOf(pathsAmong(ended, went));

  expect(ends.every(Number.isFinite)).toBe(true);
  expect(meanOf(ends)).toBeGreaterThan(600);
});

test('when no mission can say what came next, the strength stays where it was', () => {
  const ends = endsOf(pathsAmong(episode('ENDED', [0.2])));

  expect(meanOf(ends)).toBeCloseTo(200, -2);
  for (const end of ends) expect(Math.abs(end - 200)).toBeLessThan(5 * LIKENESS.smoothing * 1000);
});
