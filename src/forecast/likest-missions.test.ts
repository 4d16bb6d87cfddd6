import { expect, test } from 'vitest';
import { episode } from '../../test/episode.ts';
import { likestMissions } from './likest-missions.ts';

const classes = [
  {
    id: 'all',
    label: 'All',
    weight: 1,
    episodes: [
      episode('SLOW', [0, 0.1, 0.2, 0.2, 0.4, null, 0.6]),
      episode('FAST', [0.5, 0.9, 1, 1]),
    ],
  },
];
const limits = { missions: 2, months: 24 };

test('the mission that stood where ours stands comes first, with the age at which it did', () => {
  const [first, second] = likestMissions({ months: 2, share: 0.2 }, classes, limits);

  expect(first).toMatchObject({ mission: 'SLOW', months: 2 });
  expect(second?.mission).toBe('FAST');
  expect((first?.weight ?? 0) + (second?.weight ?? 0)).toBeCloseTo(1);
  expect(first?.weight).toBeGreaterThan(second?.weight ?? 1);
});

test('its way on ends where nobody reported: a gap is not bridged', () => {
  const [first] = likestMissions({ months: 2, share: 0.2 }, classes, limits);

  expect(first?.shares).toEqual([0.2, 0.4]);
});

test('no more missions and months than asked for', () => {
  const few = likestMissions({ months: 2, share: 0.2 }, classes, { missions: 1, months: 1 });

  expect(few).toHaveLength(1);
  expect(few[0]?.shares).toHaveLength(1);
});
