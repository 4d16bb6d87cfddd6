import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';

const gazetteer = { countries: countryWords() };
const read = (text: string, published = '2024-06-19') =>
  propose({ text, published, mission: 'UNIFIL' }, gazetteer).proposals;

const without = (proposals: readonly Proposal[], ...parts: (keyof Proposal)[]) =>
  proposals.map((proposal) =>
    Object.fromEntries(
      Object.entries(proposal).filter(([part]) => !parts.includes(part as keyof Proposal)),
    ),
  );

const SENTENCES = [
  'Ghana sent 240 soldiers to Lebanon on 3 March.',
  'Italy has pledged 150 engineers.',
  'The Security Council extended the mandate on 30 August 2023.',
  'Force Commander Aroldo Lazaro visited the base on 5 June.',
  'The trust fund holds USD 4 million.',
];

test('another number changes the quantity of its proposal and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 21, max: 899 }), (count) => {
      const text = SENTENCES.join(' ');
      const before = read(text);
      const after = read(text.replace('240', String(count)));

      expect(after[0]?.quantity?.value).toBe(count);
      expect(without(after, 'quantity', 'passage', 'offset')).toEqual(
        without(before, 'quantity', 'passage', 'offset'),
      );
      expect(after.slice(1).map(({ quantity }) => quantity)).toEqual(
        before.slice(1).map(({ quantity }) => quantity),
      );
    }),
    { numRuns: 60 },
  );
});

test('another country changes the subject of its proposal and nothing else', () => {
  const others = ['Fiji', 'Nepal', 'Ireland', 'Serbia', 'Malaysia', 'Tanzania', 'Brazil'];
  const before = read(SENTENCES.join(' '));
  for (const country of others) {
    const after = read(SENTENCES.join(' ').replace('Ghana', country));

    expect(after[0]?.subject).toBe(country);
    expect(without(after, 'subject', 'passage', 'offset')).toEqual(
      without(before, 'subject', 'passage', 'offset'),
    );
  }
});

test('another day changes the time of its proposal and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('March', 'April', 'May'),
      (day, month) => {
        const text = SENTENCES.join(' ');
        const before = read(text);
        const after = read(text.replace('3 March', `${day} ${month}`));
        const number = { March: '03', April: '04', May: '05' }[month];

        expect(after[0]?.time?.edtf).toBe(`2024-${number}-${String(day).padStart(2, '0')}`);
        expect(without(after, 'time', 'passage', 'offset')).toEqual(
          without(before, 'time', 'passage', 'offset'),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the order of sentences that do not lean on each other changes offsets alone', () => {
  const plain = (proposals: readonly Proposal[]) =>
    without(proposals, 'offset')
      .map((proposal) => JSON.stringify(proposal))
      .sort();
  const before = plain(read(SENTENCES.join(' ')));
  fc.assert(
    fc.property(fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }), (order) => {
      expect(plain(read(order.join(' ')))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('a publication a week later moves relative dates by a week', () => {
  const day = (published: string) =>
    read('Ghana sent 240 soldiers to Lebanon on Friday.', published)[0]?.time?.edtf;

  expect(day('2024-06-19')).toBe('2024-06-14');
  expect(day('2024-06-26')).toBe('2024-06-21');
});

test('whatever the text, each passage is what stands at its offset', () => {
  const words = fc.constantFrom(
    ...SENTENCES.flatMap((sentence) => sentence.split(' ')),
    '\u202e',
    '<script>',
    '«',
    '|',
    '\t',
    '....',
    '\n',
    '\n\n',
    '- ',
    '12',
    '%',
    'é',
    '😀',
    '\u0000',
    "l'",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
      const text = parts.join(' ');
      for (const { passage, offset } of read(text)) {
        expect(passage).not.toBe('');
        expect(text.slice(offset, offset + passage.length)).toBe(passage);
      }
    }),
    { numRuns: 200 },
  );
});
