import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import { readText, TEXT_LENGTH_MAX } from './read-text.ts';

const countries = countryWords();
const source = { name: 'cable', published: '2024-06-19', mission: null };

test('a text is read into statements that quote it', () => {
  const text = 'Jamaica sent two dozen soldiers and police to Haiti last week.';
  const { statements } = readText({ ...source, text }, countries);

  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    kind: 'movement',
    subject: 'Jamaica',
    quantity: { value: 24, unit: 'personnel', qualifier: 'exact' },
    time: { edtf: '2024-06-10/2024-06-16', role: 'occurred' },
  });
});

test('a text over the limit is refused, not cut', () => {
  const text = 'a'.repeat(TEXT_LENGTH_MAX + 1);

  expect(() => readText({ ...source, text }, countries)).toThrow(
    expect.objectContaining({ code: 'text-too-long' }),
  );
});
