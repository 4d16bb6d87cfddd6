import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedCandidates } from './check-candidates.ts';

const TEXT = 'Jamaica sent two dozen soldiers to Haiti on 12 September. Nobody else has left.';
const SOURCE = { text: TEXT, language: 'en', published: '2024-09-17' } as const;
const HONEST = {
  kind: 'movement',
  subject: 'Jamaica',
  quantity: { value: 24, unit: 'personnel' },
  time: { edtf: '2024-09-12', role: 'occurred' },
  passage: 'Jamaica sent two dozen soldiers to Haiti on 12 September',
};
const check = (...candidates: unknown[]) => checkedCandidates(candidates, SOURCE);

test('an honest candidate is proposed, with the figure as our reader has it', () => {
  expect(check(HONEST)).toEqual([
    {
      ...HONEST,
      quantity: { value: 24, unit: 'personnel', qualifier: 'exact' },
      attributes: {},
      offset: 0,
      rule: 'model',
    },
  ]);
});

test.each([
  ['a passage that is not there', { passage: 'Jamaica sent 2,400 soldiers' }],
  ['a passage that differs in one letter', { passage: HONEST.passage.replace('dozen', 'Dozen') }],
  ['a wrong offset', { offset: 5 }],
  ['an invented figure', { quantity: { value: 240, unit: 'personnel' } }],
  ['an invented unit', { quantity: { value: 24, unit: 'USD' } }],
  ['an invented date', { time: { edtf: '2024-09-13', role: 'occurred' } }],
  ['an unknown kind', { kind: 'approval' }],
  ['no subject', { subject: '' }],
  ['an empty passage', { passage: ' ' }],
])('%s is dropped', (_, lie) => {
  expect(check({ ...HONEST, ...lie })).toEqual([]);
});

test('whatever an endpoint sends, only what stands in the text is proposed', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      kind: fc.constantFrom('movement', 'pledge', 'x'),
      subject: fc.string(),
      passage: fc.oneof(fc.string(), fc.constant(TEXT), fc.constant('Nobody else has left')),
      offset: fc.oneof(fc.integer(), fc.constant(undefined)),
      quantity: fc.anything(),
      time: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 8 }), (candidates) => {
      for (const { passage, offset } of checkedCandidates(candidates, SOURCE))
        expect(TEXT.slice(offset, offset + passage.length)).toBe(passage);
    }),
    { numRuns: 500 },
  );
});

test('an answer that is no list proposes nothing', () => {
  for (const answer of [null, undefined, {}, 'statements', 7])
    expect(checkedCandidates(answer, SOURCE)).toEqual([]);
});
