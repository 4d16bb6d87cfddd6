import { expect, test } from 'vitest';
import { type Identity, isAnotherPerson } from './roll-identity.ts';

function who(name: string, parts: Partial<Identity> = {}): Identity {
  return {
    serviceNumber: 'A1',
    name,
    otherNames: null,
    bornOn: null,
    enlistedOn: null,
    ...parts,
  };
}

test('another name with no day that agrees is another person', () => {
  expect(isAnotherPerson(who('Do Baki'), who('Nya Sula'))).toBe(true);
  expect(
    isAnotherPerson(
      who('Do Baki', { bornOn: '1990-01-01' }),
      who('Nya Sula', { bornOn: '1990-01-02' }),
    ),
  ).toBe(true);
});

test('a name that was mended, turned round or changed by marriage is the same person', () => {
  expect(isAnotherPerson(who('Do Baki'), who('Bakí, Do'))).toBe(false);
  const born = { bornOn: '1990-01-01' };
  expect(isAnotherPerson(who('Mi Roto', born), who('Nya Sula', born))).toBe(false);
  const forms = { otherNames: ['Nya Sula'] };
  expect(isAnotherPerson(who('Mi Roto', forms), who('Nya Baki'))).toBe(false);
});
