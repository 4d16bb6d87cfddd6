import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNameOf } from './create-mission.tsx';

describe('the short name of a mission', () => {
  it.each([
    ['MSS Haiti', 'mss-haiti'],
    ['Opération Barkhane – Mali (2014)', 'operation-barkhane-mali-2014'],
    ['  ', ''],
  ])('of "%s" is "%s"', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it('has no letter that an address would have to escape', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(encodeURIComponent(shortNameOf(name))).toBe(shortNameOf(name));
      }),
    );
  });
});
