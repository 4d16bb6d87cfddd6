import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import { propose } from './propose.ts';
import type { Kind } from './rules/rule.ts';

const gazetteer = { countries: countryWords() };

/** The times of a kind's proposals in a text of Wednesday 19 June 2024. */
const times = (kind: Kind, text: string) =>
  propose({ text, published: '2024-06-19', mission: 'UNIFIL' }, gazetteer)
    .proposals.filter((proposal) => proposal.kind === kind)
    .map(({ time }) => time && `${time.edtf} ${time.role}`);

test('losses counted so far hold on the day of publication', () => {
  expect(times('casualty', 'Four Ghanaian soldiers have been killed so far.')).toEqual([
    '2024-06-19 as-of',
  ]);
});

test('money received to date holds on the day of publication', () => {
  expect(times('funding', 'To date the trust fund has received $14 million.')).toEqual([
    '2024-06-19 as-of',
  ]);
});

test('people who are under way hold on the day of publication', () => {
  expect(times('movement', 'Some 300 Nepalese soldiers are being airlifted to Naqoura.')).toEqual([
    '2024-06-19 as-of',
  ]);
});

test('the same people moved on the day that the sentence before told', () => {
  const text = 'A group of 90 Ghanaian soldiers landed on Monday. They arrived aboard a charter.';

  expect(times('movement', text).at(-1)).toBe('2024-06-17 occurred');
});

test('the day by which an answer is due is not the day of the promise', () => {
  expect(times('commitment', 'Minister Ana Ruiz promised an answer by Friday.')).toEqual([null]);
});

test('a date within an aside is that of the aside', () => {
  const text =
    'Ghanaian President John Mahama, who met Secretary-General António Guterres last week, wants his soldiers to leave in stages.';

  expect(times('commitment', text)).toEqual([null]);
});

test('a death shares the day of the fight that caused it', () => {
  const text =
    'One Ghanaian soldier died after a gun battle on the outskirts of the town of Tyre on 3 May.';

  expect(times('casualty', text)).toEqual(['2024-05-03 occurred']);
});

test('a day just ahead is meant, not the one a year ago, and what it dates is planned', () => {
  expect(times('movement', 'Departure of 60 Ghanaian soldiers 30 June.')).toEqual([
    '2024-06-30 planned',
  ]);
});

test('the present tense of a day that is past tells what occurred', () => {
  expect(times('milestone', '22 May: the force takes over the base at Naqoura.')).toEqual([
    '2024-05-22 occurred',
  ]);
});

test('a course is dated by the day on which it was completed', () => {
  const text = 'The Ghanaian soldiers completed a two-week course in Accra at the end of May.';

  expect(times('training', text)).toEqual(['2024-05-21/2024-05-31 occurred']);
});

test('losses since a day reach to the day of publication', () => {
  expect(times('casualty', 'Three Ghanaian soldiers have been killed since 2 May.')).toEqual([
    '2024-05-02/2024-06-19 occurred',
  ]);
});

test('a strength kept since a day stands on the day of publication', () => {
  expect(times('strength', 'Ghana mantiene 150 efectivos en la misión desde enero.')).toEqual([
    '2024-06-19 as-of',
  ]);
});

test('the month for which pay is owed does not date who is there', () => {
  const text = 'The 400 officers already in Lebanon say allowances for April were paid late.';

  expect(times('strength', text)).toEqual(['2024-06-19 as-of']);
});

test('figures as of this week stand on the day of publication', () => {
  expect(times('strength', 'As of this week there are 383 Ghanaian soldiers in Lebanon.')).toEqual([
    '2024-06-19 as-of',
  ]);
});

test('a meeting that is pencilled in lies ahead and is uncertain', () => {
  expect(times('engagement', 'A pledging meeting is pencilled in for December.')).toEqual([
    '2024-12? planned',
  ]);
});

test('money that somebody said would be given was promised on the day of saying so', () => {
  const text = 'Italy said on Monday that it would contribute $22 million.';

  expect(times('funding', text).map((time) => time?.slice(0, 10))).toEqual(['2024-06-17']);
});

test('a state set for a day ahead is planned', () => {
  expect(times('readiness', 'The camp will be finished by the end of October.')).toEqual([
    '../2024-10-31 planned',
  ]);
});

test('not before a day means from that day on', () => {
  const text = 'Les 60 soldats béninois ne partiront pas avant le 3 juillet.';

  expect(times('movement', text)).toEqual(['2024-07-03/.. planned']);
});
