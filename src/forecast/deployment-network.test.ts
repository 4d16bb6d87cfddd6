import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AwaitedContingent, type DeploymentNetwork, simulate } from './deployment-network.ts';
import { certain, drawn, empirical, pert } from './duration-table.ts';

const half = () => () => 0.5;

const contingent = (parts: Partial<AwaitedContingent>): AwaitedContingent => ({
  id: 'Kenya',
  persons: 600,
  startDay: 0,
  stages: [certain(14)],
  conversion: null,
  gates: [],
  ...parts,
});

const network = (parts: Partial<DeploymentNetwork>): DeploymentNetwork => ({
  strengthNow: 430,
  contingents: [contingent({})],
  gates: [],
  seats: new Array<number>(10).fill(1000),
  liftWeeks: 1,
  ...parts,
});

describe('a contingent on its way', () => {
  test('600 rest two weeks, board in week 2 and count in week 3', () => {
    const { strengths } = simulate(network({}), 1, half);
    expect([...strengths]).toEqual([430, 430, 430, ...new Array<number>(7).fill(1030)]);
  });

  test('who has no seat waits for the next week', () => {
    const { strengths } = simulate(network({ seats: new Array<number>(10).fill(234) }), 1, half);
    expect([...strengths].slice(2, 7)).toEqual([430, 664, 898, 1030, 1030]);
  });

  test('a gate that stays shut holds everybody behind it', () => {
    const shut = network({ gates: [certain(1000)], contingents: [contingent({ gates: [0] })] });
    expect(new Set(simulate(shut, 1, half).strengths)).toEqual(new Set([430]));
  });

  test('nobody is invented: strength never passes what was there plus what was promised', () => {
    const uniform = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(uniform, { minLength: 5 }), fc.nat(1000), (draws, persons) => {
        let at = 0;
        const next = () => draws[at++ % draws.length] as number;
        const open = network({
          contingents: [
            contingent({ persons, conversion: pert(0, 0.5, 1), stages: [pert(1, 9, 80)] }),
          ],
        });
        const { strengths } = simulate(open, 4, () => next);
        expect(Math.max(...strengths)).toBeLessThanOrEqual(430 + persons + 0.01);
        expect(Math.min(...strengths)).toBeGreaterThanOrEqual(430);
      }),
    );
  });

  test('samples shared out between two workers are the samples of one', () => {
    const streamOf = (pair: number) => {
      let state = pair + 1;
      return () => {
        state = (state * 16807) % 2147483647;
        return state / 2147483647;
      };
    };
    const wide = network({ contingents: [contingent({ stages: [pert(0, 20, 60)] })] });
    const whole = simulate(wide, 8, streamOf).strengths;
    const parts = [
      ...simulate(wide, 4, streamOf, 0).strengths,
      ...simulate(wide, 4, streamOf, 4).strengths,
    ];
    expect([...whole]).toEqual(parts);
  });
});

describe('durations', () => {
  test('three points keep their ends and their mean', () => {
    const table = pert(10, 20, 60);
    const mean =
      Array.from({ length: 1000 }, (_, i) => drawn(table, (i + 0.5) / 1000)).reduce(
        (a, b) => a + b,
      ) / 1000;
    expect(drawn(table, 0)).toBe(10);
    expect(drawn(table, 1)).toBe(60);
    expect(mean).toBeCloseTo((10 + 4 * 20 + 60) / 6, 1);
  });

  test('a seen duration lies between the seen ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seen, u) => {
          const value = drawn(empirical(seen), u);
          expect(value).toBeGreaterThanOrEqual(Math.min(...seen));
          expect(value).toBeLessThanOrEqual(Math.max(...seen));
        },
      ),
    );
  });
});
