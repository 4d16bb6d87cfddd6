import { expect, test } from 'vitest';
import { homecomingOf } from './homecoming.ts';

test('one person who goes home leaves the strength once', () => {
  expect(homecomingOf('disciplinary', null)).toEqual({
    act: 'rotation.return',
    reason: 'discipline',
  });
  expect(homecomingOf('medical', 'recovered')).toMatchObject({ reason: 'medical' });
  expect(homecomingOf('end-of-tour', 'injured')).toMatchObject({ reason: 'tour-ended' });
  expect(homecomingOf('medical', 'injured')).toEqual({ act: 'casualty.change' });
  expect(homecomingOf('medical', 'evacuated')).toEqual({ act: null });
  expect(homecomingOf('remains', 'killed')).toEqual({ act: null });
});
