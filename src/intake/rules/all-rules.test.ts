import { describe, expect, test } from 'vitest';
import { countryWords } from '../../formats/gazetteer.ts';
import { languageOf } from '../language.ts';
import { propose } from '../propose.ts';
import { ALL_RULES } from './all-rules.ts';

const gazetteer = { countries: countryWords() };
const read = (text: string, rules = ALL_RULES) =>
  propose({ text, published: '2024-06-19', mission: 'MSS Haiti' }, gazetteer, rules).proposals;

test('every rule has a name of its own, led by its kind', () => {
  const ids = ALL_RULES.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ALL_RULES.filter(({ id, kind }) => !id.startsWith(`${kind ?? 'noise'}.`))).toEqual([]);
});

describe.each(ALL_RULES.filter(({ kind }) => kind))('$id', (rule) => {
  test.each([...rule.examples])('alone reads "%s"', (text) => {
    const found = read(text, [rule]);

    expect(found.map(({ rule: id, kind }) => [id, kind])).toContainEqual([rule.id, rule.kind]);
  });

  test('has an example for each language it speaks', () => {
    const spoken = Object.keys(rule.cue).length;

    expect(rule.examples.length).toBe(spoken);
  });
});

test('the examples are taken for the language they are in', () => {
  const order = ['en', 'fr', 'es'];
  const wrong = ALL_RULES.flatMap(({ examples }) =>
    examples.filter((text, index) => languageOf(text) !== order[index]),
  );

  expect(wrong).toEqual([]);
});
