import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCountryKey, Seal } from './sealed-text.ts';

const KEY = newCountryKey();
const kenya = new Seal([KEY]);
const PLACE = ['november', 'KE', 'A1', 'nationalId'];

test('whatever is sealed opens again in its place, and nowhere else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sealed = kenya.seal(PLACE, text);

      expect(kenya.open(PLACE, sealed)).toBe(Buffer.from(text).toString());
      expect(kenya.open(['november', 'KE', 'A2', 'nationalId'], sealed)).toBeNull();
      expect(kenya.open(['novemberKE', 'A1', 'nationalId'], sealed)).toBeNull();
    }),
  );
});

test('one text in one place seals to one value, and to another in another place', () => {
  expect(kenya.seal(PLACE, '12345')).toBe(kenya.seal(PLACE, '12345'));
  expect(kenya.seal([...PLACE, 'x'], '12345')).not.toBe(kenya.seal(PLACE, '12345'));
});

test('a changed value and a lost key open to nothing; an older key still opens', () => {
  const sealed = kenya.seal(PLACE, '12345');
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;

  expect(kenya.open(PLACE, changed)).toBeNull();
  expect(kenya.open(PLACE, `${sealed.slice(0, 22)}AAAA`)).toBeNull();
  const next = newCountryKey();
  expect(new Seal([next]).open(PLACE, sealed)).toBeNull();
  expect(new Seal([next, KEY]).open(PLACE, sealed)).toBe('12345');
});
