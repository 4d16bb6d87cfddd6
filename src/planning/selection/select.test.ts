import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { solveSelection } from '../../selection-solver.ts';
import { type Candidate, quotaFrom } from './quota.ts';
import { type SelectionInput, select } from './select.ts';

function aCandidate(id: string, parts: Partial<Candidate> = {}): Candidate {
  const silent = { service: null, unit: null, rank: null, sex: null, years: null };
  return { id, ...silent, languages: [], skills: [], ...parts };
}

function many(count: number, prefix: string, parts: Partial<Candidate>): Candidate[] {
  return Array.from({ length: count }, (_, at) => aCandidate(`${prefix}${at}`, parts));
}

function input(parts: Partial<SelectionInput>, quotas: readonly string[] = []): SelectionInput {
  const { size = 0 } = parts;
  const read = quotas.map((words) => quotaFrom(words, size));
  return { candidates: [], size, whole: [], quotas: read, ...parts };
}

test('200 from the GSU, 400 from the APS, the SWAT team whole and a fifth women', async () => {
  const candidates = [
    ...many(500, 'g', { service: 'KPS', unit: 'GSU', sex: 'M', years: 9 }),
    ...many(200, 'w', { service: 'APS', unit: 'RDU', sex: 'F', years: 6 }),
    ...many(500, 'r', { service: 'APS', unit: 'RDU', sex: 'M', years: 20 }),
    ...many(37, 's', { service: 'APS', unit: 'SWAT', sex: 'M', years: 7 }),
  ];
  const asked = input({ candidates, size: 600, whole: ['SWAT'] }, [
    'GSU=200',
    'APS=400',
    'women>=20%',
  ]);
  const answer = await select(asked, solveSelection);
  const of = (prefix: string) => answer?.chosen.filter((id) => id.startsWith(prefix)).length;

  expect(answer?.shortfalls).toEqual([]);
  expect([of('g'), of('w'), of('r'), of('s')]).toEqual([200, 120, 243, 37]);
});

test('what cannot be met is named with its reason, beside the nearest that can', async () => {
  const candidates = [...many(30, 'g', { unit: 'GSU' }), ...many(80, 'a', { service: 'APS' })];
  const asked = input({ candidates, size: 100, whole: ['Recce'] }, ['GSU=50']);

  expect(await select(asked, solveSelection)).toMatchObject({
    shortfalls: [
      { wish: 'GSU=50', asked: 50, given: 30, available: 30, reason: /Only 30/ },
      { wish: 'Recce whole', given: 0, available: 0 },
    ].map((one) => ({
      ...one,
      ...(one.reason ? { reason: expect.stringMatching(one.reason) } : {}),
    })),
  });
});

test('no selection misses its wishes by fewer heads: tiny rolls against every subset', async () => {
  const person = fc.record({
    unit: fc.constantFrom('GSU', 'SWAT', null),
    sex: fc.constantFrom('F', 'M'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
      async (people, size, women) => {
        const candidates = people.map((parts, at) => aCandidate(`p${at}`, parts));
        const asked = input({ candidates, size }, ['GSU=2', `women>=${women}`]);
        const answer = await select(asked, solveSelection);
        const subsets = Array.from({ length: 2 ** people.length }, (_, mask) =>
          candidates.filter((__, at) => (mask >> at) & 1),
        ).filter(({ length }) => length <= size);
        const chosen = candidates.filter(({ id }) => answer?.chosen.includes(id));

        expect(missed(chosen, size, women)).toBe(
          Math.min(...subsets.map((subset) => missed(subset, size, women))),
        );
      },
    ),
    { numRuns: 15 },
  );
});

function missed(chosen: readonly Candidate[], size: number, women: number): number {
  const gsu = chosen.filter(({ unit }) => unit === 'GSU').length;
  const female = chosen.filter(({ sex }) => sex === 'F').length;
  return size - chosen.length + Math.abs(gsu - 2) + Math.max(0, women - female);
}

test('a quota that cannot be read is refused', () => {
  expect(() => quotaFrom('GSU', 600)).toThrow(refusal('quota-unreadable'));
});
