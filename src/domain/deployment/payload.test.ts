import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excessOf, PAYLOAD_RULE, weightOf } from './payload.ts';

const planned = (count: number) => Array.from({ length: count }, () => PAYLOAD_RULE);

describe('the load of a lift', () => {
  it('217 people at the planning weight are 49,042 kg, 45 kg of it baggage each', () => {
    expect(weightOf(planned(217))).toBe(49_042);
    expect(PAYLOAD_RULE).toMatchObject({ baggageKilograms: 45, status: 'to confirm' });
  });

  it('234 seats take 217 and then 144 on another lift, but not 361 at once', () => {
    const room = { seats: 234, kilogramsMax: null };
    expect(excessOf(planned(217), room)).toBeNull();
    expect(excessOf(planned(144), room)).toBeNull();
    expect(excessOf(planned(361), room)).toEqual({
      what: 'people',
      most: 234,
      wanted: 361,
      over: 127,
    });
  });

  it('a lift that takes 45 t leaves 18 of 217 behind, though each has a seat', () => {
    expect(excessOf(planned(217), { seats: 234, kilogramsMax: 45_000 })).toEqual({
      what: 'kilograms',
      most: 45_000,
      wanted: 49_042,
      over: 18,
    });
  });

  it('whoever is left after the last in line stayed behind does fit', () => {
    const weight = fc.record({
      kilograms: fc.integer({ min: 40, max: 250 }),
      baggageKilograms: fc.integer({ min: 0, max: 90 }),
    });
    const limit = fc.option(fc.integer({ min: 1, max: 6_000 }));
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 40 }), limit, limit, (people, seats, most) => {
        const kilogramsMax = most;
        const room = { seats, kilogramsMax };
        const first = excessOf(people, room);
        const left = first === null ? people : people.slice(0, people.length - first.over);
        const second = excessOf(left, room);
        const fitting = second === null ? left : left.slice(0, left.length - second.over);
        expect(excessOf(fitting, room)).toBeNull();
      }),
    );
  });
});
