import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import { propose } from './propose.ts';

const gazetteer = { countries: countryWords() };
const read = (text: string) =>
  propose({ text, published: '2024-06-19', mission: 'MSS Haiti' }, gazetteer).proposals.map(
    ({ kind, subject, quantity, time }) =>
      `${kind} ${subject} ${quantity ? `${quantity.value} ${quantity.unit}` : '-'} ${time?.edtf ?? '-'}`,
  );

test('a heading says what the figures below it are, with countries by their three letters', () => {
  const found = read('STRENGTH\n- KEN 383\n- JAM 24\n\nLOSSES\n- BHS 1');

  expect(found).toEqual([
    'strength Kenya 383 personnel 2024-06-19',
    'strength Jamaica 24 personnel 2024-06-19',
    'casualty Bahamas 1 personnel -',
  ]);
});

test('three capital letters without a figure are no country', () => {
  expect(read('The team of the CAN hotel can swim.')).toEqual([]);
});

test('words before a colon head their own sentence', () => {
  expect(read('Already gone: 90 Ghanaian soldiers.')).toEqual(['movement Ghana 90 personnel -']);
});

test('an entry of a chronology happened on the day at its head', () => {
  expect(read('- 14 May: Senegal offers 140 gendarmes; Togo 60 soldiers.')).toEqual([
    'pledge Senegal 140 personnel 2024-05-14',
    'pledge Togo 60 personnel 2024-05-14',
  ]);
});

test('a part is of the kind of its whole', () => {
  expect(read('Nine Fijian soldiers were killed on Sunday, two of them women.')).toEqual([
    'casualty Fiji 9 personnel 2024-06-16',
    'casualty Fiji 2 personnel 2024-06-16',
  ]);
});

test('"from … to" after a verb of change is two strengths, not a range', () => {
  expect(read('In May the force grew from 310 to 415 officers.')).toContainEqual(
    expect.stringMatching(/^strength MSS Haiti 415 personnel/),
  );
});

test('the day of a strength holds for the rest of its paragraph', () => {
  const found = read('As of 31 May the mission had 640 officers. Of these 385 were from Kenya.');

  expect(found.every((line) => line.endsWith('2024-05-31'))).toBe(true);
  expect(found.length).toBeGreaterThanOrEqual(2);
});

test('the present tense with a date lies ahead', () => {
  expect(read('The 90 Bahamian marines leave on 4 July.')).toEqual([
    'movement Bahamas 90 personnel 2024-07-04',
  ]);
});

test('other money than dollars is funding without a sum', () => {
  expect(read('Madrid gave 4 million euros to the mission.')).toEqual(['funding Spain - -']);
});

test('the donor is who paid; the fund where the words are of the fund', () => {
  expect(read('Canada has paid 60 million dollars.')).toEqual(['funding Canada 60000000 USD -']);
  expect(read('The trust fund has received 67 million dollars.')).toEqual([
    'funding MSS Trust Fund 67000000 USD -',
  ]);
});

test('a unit once named stays the subject of what it does', () => {
  const found = read("Ghana's formed police unit landed on Monday. It has finished its training.");

  expect(found).toContainEqual('training Ghana FPU - -');
});

test('people of gangs, prices and polls are nobody of a mission', () => {
  expect(
    read('Some 300 armed gang members hold the port. A poll found 58 per cent in favour.'),
  ).toEqual([]);
});

test('a briefing by those who had visited is two events of one clause', () => {
  const found = read('The minister was briefed by officers who had visited the camp on Monday.');

  expect(found.filter((line) => line.startsWith('engagement'))).toHaveLength(2);
});
