import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, ticks } from './scale.ts';

describe('a scale', () => {
  it('puts both ends of its values on both ends of its pixels', () => {
    const x = linear([340, 460], [40, 544]);
    expect([x(340), x(460)]).toEqual([40, 544]);
  });
});

describe('ticks', () => {
  it('are round and cover a force of 2,950 people', () => {
    expect(ticks(0, 2950)).toEqual([0, 1000, 2000]);
  });

  it('stay inside the axis, climb, and are never many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (from, span) => {
          const marks = ticks(from, from + span);
          expect(marks.length).toBeLessThanOrEqual(6);
          expect(marks.every((mark) => mark >= from - 1e-6 && mark <= from + span + 1e-6)).toBe(
            true,
          );
          expect(marks).toEqual([...marks].sort((a, b) => a - b));
        },
      ),
    );
  });
});
