import { describe, expect, test } from 'vitest';
import { planInstance } from '../../test/planner-instance.ts';
import { Problem } from '../domain/problem.ts';
import { readPlan } from './read-block.ts';
import { readPlanInput } from './read-plan-input.ts';

/** The findings of a refusal, as `pointer: code`. */
function findings(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem)
      return error.errors.map(({ pointer, code }) => `${pointer}: ${code}`);
    throw error;
  }
  return [];
}

describe('readPlanInput', () => {
  test('reads an instance of each size', () => {
    expect(readPlanInput(planInstance('tiny', 1)).contingents).toHaveLength(4);
    expect(readPlanInput(planInstance('medium', 1)).weeks).toBe(104);
  });

  test('names every missing and bad field at once', () => {
    const { rules, ...instance } = planInstance('tiny', 1);
    const [first, ...others] = instance.contingents;

    expect(
      findings(() =>
        readPlanInput({
          ...instance,
          weeks: 26.5,
          contingents: [{ ...first, venue: 1, compressible: 'yes' }, ...others],
        }),
      ),
    ).toEqual(
      expect.arrayContaining([
        '/weeks: bad',
        '/rules: missing',
        '/contingents/0/venue: bad',
        '/contingents/0/compressible: bad',
      ]),
    );
    expect(rules.restWeeks).toBe(2);
  });

  test('a series must have a figure for each week', () => {
    const instance = planInstance('tiny', 1);
    const [mission] = instance.missions;

    expect(
      findings(() =>
        readPlanInput({ ...instance, missions: [{ ...mission, beds: [1, 2, null] }] }),
      ),
    ).toEqual(['/missions/0/beds: bad', '/missions/0/beds/2: missing']);
  });

  test('what is not an instance is refused by its format', () => {
    expect(findings(() => readPlanInput([]))).toContain('/format: bad');
  });

  test('gates, pins and the adopted plan may be there', () => {
    const input = readPlanInput({
      ...planInstance('tiny', 1),
      gates: [{ name: 'High Court', kind: 'legal', stops: 'lift', opensWeek: 14 }],
      pins: [{ contingent: 1, lift: 16 }],
      adopted: [{ contingent: 1, persons: 20, mode: 2, start: 3, lift: 16, departure: 24 }],
    });

    expect(input.gates[0]?.name).toBe('High Court');
    expect(input.pins).toEqual([{ contingent: 1, lift: 16 }]);
    expect(input.adopted).toHaveLength(1);
  });
});

describe('readPlan', () => {
  const input = readPlanInput(planInstance('tiny', 1));

  test('a plan without blocks names what is missing', () => {
    expect(findings(() => readPlan(input, {}))).toEqual(['/blocks: missing']);
  });

  test('a block of a contingent that is not there is refused', () => {
    const block = { contingent: 9, persons: 1, mode: 0, start: 1, lift: 20, departure: 26 };

    expect(findings(() => readPlan(input, [block]))).toEqual(['/0/contingent: bad']);
  });
});
