import { expect, test } from 'vitest';
import { english, french, spanish } from './verb-forms.ts';

const whole = (pattern: string) => new RegExp(`^${pattern}$`);

test('an English verb is read in every tense, with its particle', () => {
  for (const form of ['arrive', 'arrives', 'arrived', 'arriving'])
    expect(form).toMatch(whole(english('arrive')));
  for (const form of ['fly out', 'flies out', 'flew out', 'flown out', 'flying out'])
    expect(form).toMatch(whole(english('fly out')));
  for (const form of ['ship', 'ships', 'shipped', 'shipping', 'carries', 'dispatches'])
    expect(form).toMatch(whole(english('ship', 'carry', 'dispatch')));
  expect('flew').not.toMatch(whole(english('fly out')));
});

test('a French verb is read in the third person of every tense', () => {
  for (const form of ['arrive', 'arrivent', 'arrivera', 'arrivees', 'arriverent', 'arriverait'])
    expect(form).toMatch(whole(french('arriver')));
  for (const form of ['enverront', 'envoyes', 'engageait', 'rejoindra', 'atterrissent', 'rendues'])
    expect(form).toMatch(whole(french('envoyer', 'engager', 'rejoindre', 'atterrir', 'rendre')));
});

test('a Spanish verb is read in the third person of every tense', () => {
  for (const form of ['llego', 'llegaron', 'llegaran', 'llegarian', 'llegados', 'llegando'])
    expect(form).toMatch(whole(spanish('llegar')));
  for (const form of ['salieron', 'saldran', 'partira', 'desplegadas', 'prometido'])
    expect(form).toMatch(whole(spanish('salir', 'partir', 'desplegar', 'prometer')));
});
