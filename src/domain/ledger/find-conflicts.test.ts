import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conflict } from './conflict.ts';
import { fewestAbove } from './conflicts/parts.ts';
import { findConflicts } from './find-conflicts.ts';
import { quantity } from './quantity.ts';
import { boundsOf } from './reading.ts';
import type { Rank, Stated } from './stated.ts';
import type { Subject } from './subject.ts';

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  (
    [
      ['mss', 'The mission', 'mission', null],
      ['KE', 'Kenya', 'contributor', 'mss'],
      ['JM', 'Jamaica', 'contributor', 'mss'],
      ['kenya-batch', 'Kenya batch', 'part', 'KE'],
      ['civilian', 'Civilian', 'other', null],
    ] as const
  ).map(([key, label, kind, parent]) => [key, { key, label, kind, parent }]),
);

type Parts = Partial<Omit<Stated, 'value'>> & {
  readonly id: string;
  readonly value?: number;
  readonly day?: string;
};

/** What a source said of people, exactly and on one day unless the test says otherwise. */
function said({ value = 400, day = '2024-10-01', ...parts }: Parts): Stated {
  const stated = quantity({ qualifier: 'exact', value, unit: parts.unit ?? 'personnel' });
  return {
    subject: 'KE',
    measure: 'in-theatre',
    kind: 'strength',
    scope: null,
    unit: 'personnel',
    era: null,
    quantity: stated,
    asStated: stated.asStated,
    value,
    bounds: boundsOf(stated),
    edtf: day,
    begin: day,
    end: day,
    role: parts.measure === 'arrived' || parts.measure === 'departed' ? 'occurred' : 'as-of',
    modality: 'reported',
    known: day,
    rank: 'normal',
    grade: 'C3',
    operational: false,
    partOf: null,
    sameEventAs: null,
    shareOf: null,
    supersedes: null,
    disputed: false,
    speaker: null,
    publisher: 'Paper',
    sayingDay: day,
    ...parts,
  };
}

function idsOf(conflicts: readonly Conflict[]): string[] {
  return conflicts.map(({ id }) => id);
}

const found = (...statements: Stated[]) => findConflicts(statements, SUBJECTS);

describe('figures compare when they are about one thing', () => {
  const july = said({ id: 'a', value: 400, day: '2024-07-20' });
  const october = said({ id: 'b', value: 500, day: '2024-10-20' });
  const landing = said({
    id: 'm',
    subject: 'kenya-batch',
    measure: 'arrived',
    kind: 'movement',
    value: 100,
    day: '2024-09-01',
  });

  test('two totals of one subject that nothing moved between', () => {
    expect(idsOf(found(july, october))).toEqual(['figures-a-b']);
  });

  test('not when a part of the subject moved in between, more than a month apart', () => {
    expect(idsOf(found(july, october, landing)).filter((id) => id.startsWith('figures'))).toEqual(
      [],
    );
  });

  test('a movement that was judged mis-stated separates nothing', () => {
    const slip = { ...landing, rank: 'deprecated' as Rank };
    expect(idsOf(found(july, october, slip))).toContain('figures-a-b');
  });

  test.each([
    ['another measure', { measure: 'pledged' }],
    ['another scope', { scope: 'women' }],
    ['another unit', { unit: 'civilians' }],
    ['another mandate', { era: 'GSF' }],
    ['a plan', { modality: 'planned' }],
    ['a part', { subject: 'kenya-batch' }],
  ])('never with %s', (_, parts) => {
    expect(found(july, said({ id: 'c', value: 300, day: '2024-07-25', ...parts }))).toEqual([]);
  });

  test('one landing told by several papers counts once, and their numbers compare', () => {
    const told = { measure: 'arrived', kind: 'movement', day: '2024-06-25' };
    const ids = idsOf(
      found(said({ id: 'a', ...told, value: 200 }), said({ id: 'b', ...told, value: 400 })),
    );
    expect(ids).toEqual(['figures-a-b']);
  });

  test('two landings of two days add up and do not clash', () => {
    const told = { measure: 'arrived', kind: 'movement' };
    const june = said({ id: 'a', ...told, value: 200, day: '2024-06-25' });
    const mid = said({ id: 'b', ...told, value: 150, day: '2024-07-16' });
    expect(found(june, mid)).toEqual([]);
    expect(idsOf(found(june, mid, said({ id: 'c', value: 350, day: '2024-08-01' })))).toEqual([]);
    expect(idsOf(found(june, mid, said({ id: 'c', value: 200, day: '2024-08-01' })))).toEqual([
      'sum-a-b-c',
    ]);
  });
});

describe('the status of a conflict follows its judgements', () => {
  const pair = (parts: Partial<Omit<Stated, 'value'>>) =>
    found(said({ id: 'a', value: 400 }), said({ id: 'b', value: 500, ...parts }))[0]?.status;

  test('open, settled by a judgement, or disputed for as long as nobody corrects', () => {
    expect(pair({})).toBe('open');
    expect(pair({ rank: 'deprecated' })).toBe('settled');
    expect(pair({ disputed: true })).toBe('disputed');
  });

  test('a statement that supersedes another does not contradict it', () => {
    expect(found(said({ id: 'a' }), said({ id: 'b', value: 500, supersedes: 'a' }))).toEqual([]);
  });
});

const day = fc
  .integer({ min: 0, max: 300 })
  .map((n) => Temporal.PlainDate.from('2024-01-01').add({ days: n }).toString());
const anyStatement = fc.record({
  subject: fc.constantFrom('mss', 'KE', 'JM', 'kenya-batch', 'civilian'),
  measure: fc.constantFrom('in-theatre', 'arrived', 'departed', 'pledged', 'killed'),
  value: fc.integer({ min: 1, max: 900 }),
  day,
  rank: fc.constantFrom<Rank>('normal', 'normal', 'deprecated'),
  scope: fc.constantFrom(null, null, 'women'),
});
const anyLedger = fc
  .array(anyStatement, { minLength: 2, maxLength: 14 })
  .map((rows) =>
    rows.map((row, index) => said({ id: `s${String(index).padStart(2, '0')}`, ...row })),
  );

test('the conflicts are the same whatever the order in which statements were recorded', () => {
  fc.assert(
    fc.property(
      anyLedger.chain((ledger) =>
        fc.tuple(
          fc.constant(ledger),
          fc.shuffledSubarray(ledger, { minLength: ledger.length, maxLength: ledger.length }),
        ),
      ),
      ([ledger, shuffled]) => {
        expect(findConflicts(shuffled, SUBJECTS)).toEqual(findConflicts(ledger, SUBJECTS));
      },
    ),
  );
});

test('figures and dates clash by themselves: the statements of a conflict alone still clash', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      for (const { kind, statementIds, id } of findConflicts(ledger, SUBJECTS)) {
        if (kind !== 'figures') continue;
        const alone = ledger.filter((one) => statementIds.includes(one.id));
        expect(idsOf(findConflicts(alone, SUBJECTS))).toContain(id);
      }
    }),
  );
});

test('an explanation is minimal: without any one of its statements the rest do not clash so', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      for (const { kind, statementIds } of findConflicts(ledger, SUBJECTS)) {
        if (kind !== 'figures') continue;
        for (const left of statementIds) {
          const rest = ledger.filter(({ id }) => statementIds.includes(id) && id !== left);
          expect(findConflicts(rest, SUBJECTS).filter((one) => one.kind === kind)).toEqual([]);
        }
      }
    }),
  );
});

test('of parts above their whole only the fewest are named: any one left out, they fit', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 500 }), (sizes, high) => {
      fc.pre(sizes.reduce((sum, size) => sum + size, 0) > high);
      const named = fewestAbove(
        sizes.map((size, index) => ({ id: `p${index}`, bounds: { low: size, high: size } })),
        high,
      ).map(({ bounds }) => bounds.low);
      const total = named.reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(high);
      for (const size of named) expect(total - size).toBeLessThanOrEqual(high);
    }),
  );
});
