import { describe, expect, test } from 'vitest';
import { entry, fold, MOVED, refusedWith } from '../../../test/november-chain.ts';
import { strengthOn } from './strength.ts';

describe('losses', () => {
  const report = entry('casualty.report', '2025-03-25', {
    casualty: 'c1',
    contributor: 'KE',
    status: 'missing',
    count: '1',
  });
  const on = Temporal.PlainDate.from('2025-04-01');

  test('a missing officer lowers only the least that may be there', () => {
    expect(strengthOn(fold([...MOVED, report]).changes, 'KE', on)).toEqual({
      low: 360,
      said: 361,
      high: 361,
    });
  });

  test('a missing officer found dead lowers both ends, once', () => {
    const dead = entry('casualty.change', '2025-03-26', { casualty: 'c1', status: 'killed' });

    expect(strengthOn(fold([...MOVED, report, dead]).changes, 'KE', on)).toEqual({
      low: 360,
      said: 360,
      high: 360,
    });
  });

  test('the dead do not become missing', () => {
    const steps = ['killed', 'missing'].map((status) =>
      entry('casualty.change', '2025-03-26', { casualty: 'c1', status }),
    );

    expect(refusedWith([...MOVED, report, ...steps]).code).toBe('casualty-transition');
  });
});
