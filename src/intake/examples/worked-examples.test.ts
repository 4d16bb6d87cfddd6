import { describe, expect, test } from 'vitest';
import { countryWords } from '../../formats/gazetteer.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { ENGLISH_NOTES } from './english-notes.ts';
import { ENGLISH_REPORTS } from './english-reports.ts';
import { LONGER_REPORTS } from './longer-reports.ts';
import { ROMANCE_REPORTS } from './romance-reports.ts';
import type { WorkedExample } from './worked-example.ts';

const gazetteer = { countries: countryWords() };
const EXAMPLES = [...ENGLISH_REPORTS, ...ENGLISH_NOTES, ...ROMANCE_REPORTS, ...LONGER_REPORTS];
const read = ({ text, published, mission }: WorkedExample) =>
  propose({ text, published, mission }, gazetteer).proposals;

type Expected = { kind: string; start: number; end: number; amount: string; edtf: string };

const amountOf = ({ quantity }: Proposal) =>
  quantity
    ? `${quantity.value}${quantity.valueMax ? `..${quantity.valueMax}` : ''} ${quantity.unit}`
    : '';

function expectedOf({ text, states }: WorkedExample): Expected[] {
  return states.map(([kind, passage, quantity, edtf]) => ({
    kind,
    start: text.indexOf(passage),
    end: text.indexOf(passage) + passage.length,
    amount: quantity?.replace(/^(?:exact|about|nearly|over|at least|at most) /, '') ?? '',
    edtf: edtf ?? '',
  }));
}

/** Pairs each expected statement with the proposal that overlaps it best; one to one. */
function pairsOf(example: WorkedExample, proposals: readonly Proposal[]) {
  const candidates = expectedOf(example).flatMap((expected, index) =>
    proposals.flatMap((proposal, other) => {
      const end = proposal.offset + proposal.passage.length;
      const shared = Math.min(expected.end, end) - Math.max(expected.start, proposal.offset);
      const share = shared / Math.min(expected.end - expected.start, proposal.passage.length);
      if (proposal.kind !== expected.kind || share < 0.5) return [];
      const value = amountOf(proposal) === expected.amount;
      const date = (proposal.time?.edtf ?? '') === expected.edtf;
      return [{ index, other, value, date, weight: (value ? 4 : 0) + (date ? 2 : 0) + share }];
    }),
  );
  const taken = new Set<string>();
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .filter(({ index, other }) => {
      if (taken.has(`e${index}`) || taken.has(`p${other}`)) return false;
      taken.add(`e${index}`).add(`p${other}`);
      return true;
    });
}

const f1 = (hits: number, expected: number, proposed: number) => (2 * hits) / (expected + proposed);

test('there are at least 25 texts of our own, in three languages', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(EXAMPLES.map(({ name }) => name.slice(0, 2)))).toEqual(
    new Set(['en', 'fr', 'es']),
  );
});

describe.each(EXAMPLES)('$name', (example) => {
  test('its expected passages stand in it', () => {
    expect(expectedOf(example).filter(({ start }) => start < 0)).toEqual([]);
  });

  test('every proposal quotes the text where it says', () => {
    for (const { passage, offset } of read(example)) {
      expect(passage.length).toBeLessThanOrEqual(300);
      expect(example.text.slice(offset, offset + passage.length)).toBe(passage);
    }
  });

  test('most of what it states is found', () => {
    const found = pairsOf(example, read(example)).length;

    expect(found / example.states.length).toBeGreaterThanOrEqual(0.6);
  });
});

test('together they are read as well as a careful reader would', () => {
  const totals = { expected: 0, proposed: 0, located: 0, full: 0 };
  for (const example of EXAMPLES) {
    const proposals = read(example);
    const pairs = pairsOf(example, proposals);
    totals.expected += example.states.length;
    totals.proposed += proposals.length;
    totals.located += pairs.length;
    totals.full += pairs.filter(({ value, date }) => value && date).length;
  }

  expect(f1(totals.located, totals.expected, totals.proposed)).toBeGreaterThan(0.86);
  expect(f1(totals.full, totals.expected, totals.proposed)).toBeGreaterThan(0.78);
});
