import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import { propose } from './propose.ts';

const gazetteer = { countries: countryWords() };
const officesIn = (text: string) =>
  propose({ text, published: '2024-06-19', mission: 'MSS Haiti' }, gazetteer)
    .proposals.filter(({ kind }) => kind === 'office')
    .map(({ subject, time }) => [subject, time?.edtf ?? null]);

test.each([
  ['PM Anita Roy told the house that the team was ready.', 'Anita Roy'],
  ['The letter went to FC Otunge on the same day.', 'Otunge'],
  ['Force Command: Brigadier General Paul Okoth of Kenya.', 'Paul Okoth'],
  ['High Court judge Anna Bell read the ruling.', 'Anna Bell'],
  ['Its commanding officer is Lieutenant Colonel Maya Lind.', 'Maya Lind'],
  ["The mission's own chief, Omar Sadiq, spoke on the radio.", 'Omar Sadiq'],
  ['The council named Paula Reyes as coordinator of the office.', 'Paula Reyes'],
  ['The flag was carried by Karl Weiss (contingent commander).', 'Karl Weiss'],
  ['Regional Security Bureau director Rear Admiral Tom Hale agreed.', 'Tom Hale'],
  ["Le chef d'état-major, le général Paul Biké, était présent.", 'Paul Biké'],
  ["L'adjointe Marie van de Kerk assure l'intérim à la mission.", 'Marie van de Kerk'],
  ['La jueza Marta Ríos leyó el fallo ante la prensa.', 'Marta Ríos'],
])('"%s" says that %s holds a post', (text, person) => {
  expect(officesIn(text).map(([subject]) => subject)).toEqual([person]);
});

test.each([
  ['Brigadier Jane Moss takes over command on 1 July.', 'Jane Moss', '2024-07-01'],
  ['Ambassador Luis Paz resigned on 3 June.', 'Luis Paz', '2024-06-03'],
  ['Le général Ali Koné cède la place en juillet.', 'Ali Koné', '2024-07'],
])('"%s" dates the change', (text, person, edtf) => {
  expect(officesIn(text)).toEqual([[person, edtf]]);
});

test('a spokesman without a name is nobody', () => {
  expect(officesIn("They went to Lower Shore, the contingent's spokesman said.")).toEqual([]);
});
