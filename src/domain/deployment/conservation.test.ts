import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { foldChain } from './chain.ts';
import { type ChainEntry, type EntryWords, readEntry } from './chain-entry.ts';
import { strengthOn } from './strength.ts';
import { whereabouts } from './whereabouts.ts';

const SEATS = 60;
const FIRST_DAY = Temporal.PlainDate.from('2024-06-01');

type Step = {
  readonly kind: string;
  readonly day: number;
  readonly count: number;
  readonly lot: number;
};

/** Steps as a careless clerk might record them: any stage, any day, any number, on three lots. */
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'select',
    'start',
    'lose',
    'graduate',
    'form',
    'book',
    'depart',
    'arrive',
    'return',
    'kill',
  ),
  day: fc.integer({ min: 0, max: 20 }),
  count: fc.integer({ min: 1, max: 50 }),
  lot: fc.integer({ min: 1, max: 2 }),
});
const history = fc.array(step, { minLength: 5, maxLength: 60 });

/** A clerk who mostly follows the stages, so that people get far enough for the laws to bite. */
const usualHistory = history.map((extra) => [
  ...[1, 2].flatMap((lot) =>
    ['select', 'start', 'graduate', 'form', 'depart', 'arrive'].map((kind, day) => ({
      kind,
      day,
      count: 40,
      lot,
    })),
  ),
  ...extra,
]);

function wordsOf({ kind, day, count, lot }: Step, index: number): EntryWords {
  const taught = `class-${lot}`;
  const batch = `batch-${lot}`;
  const [people, lift] = [String(count), `lift-${lot}`];
  const by: Record<string, [string, Record<string, string>]> = {
    select: ['class.select', { class: taught, count: people }],
    start: ['class.start', { class: taught, count: people }],
    lose: ['class.lose', { class: taught, count: people }],
    graduate: ['class.graduate', { class: taught, count: people }],
    form: ['batch.form', { batch, class: taught, contributor: 'KE', count: people }],
    book: ['lift.book', { lift, batch, count: people }],
    depart: ['lift.depart', { lift, batch, count: people }],
    arrive: ['lift.arrive', { lift, batch, count: people }],
    return: [
      'rotation.return',
      { return: `r-${index}`, contributor: 'KE', count: people, reason: 'tour-ended' },
    ],
    kill: [
      'casualty.report',
      { casualty: `c-${index}`, contributor: 'KE', status: 'killed', count: '1' },
    ],
  };
  const [act, fields] = by[kind] ?? ['', {}];
  return anEntry(
    `e${String(index).padStart(3, '0')}`,
    act,
    FIRST_DAY.add({ days: day }).toString(),
    fields,
  );
}

function anEntry(id: string, act: string, on: string, fields: Record<string, string>): EntryWords {
  return { id, act, on, said: null, source: null, note: null, supersedes: null, fields };
}

const GROUND = [1, 2].flatMap((lot) => [
  anEntry(`a-class-${lot}`, 'class.open', '2024-01-01', {
    class: `class-${lot}`,
    contributor: 'KE',
  }),
  anEntry(`a-lift-${lot}`, 'lift.plan', '2024-01-01', {
    lift: `lift-${lot}`,
    from: 'KENBO',
    to: 'HTPAP',
    seats: String(SEATS),
  }),
]);

/** Records one step after the other, as the store does: what breaks a rule is refused and leaves no trace. */
function recorded(steps: readonly Step[]): readonly ChainEntry[] {
  const held = GROUND.map((words) => readEntry(words));
  for (const [index, each] of steps.entries()) {
    held.push(readEntry(wordsOf(each, index)));
    if (!isLegal(held)) held.pop();
  }
  return held;
}

function isLegal(entries: readonly ChainEntry[]): boolean {
  try {
    foldChain(entries);
    return true;
  } catch (problem) {
    if (problem instanceof Problem) return false;
    throw problem;
  }
}

const daysOf = (entries: readonly ChainEntry[]) =>
  entries.map(({ on }) => on.earliest ?? FIRST_DAY);

test('heads in are heads out and heads somewhere, whatever was recorded', () => {
  fc.assert(
    fc.property(usualHistory, (steps) => {
      const { entered, places } = whereabouts(foldChain(recorded(steps)), 'KE');
      const somewhere = Object.values(places).reduce((sum, { said }) => sum + said, 0);

      expect(somewhere).toBe(entered.said);
    }),
  );
});

test('nobody is counted at a stage that more people entered than had left the one before', () => {
  fc.assert(
    fc.property(usualHistory, (steps) => {
      const chain = foldChain(recorded(steps));
      for (const { started, selected, graduated, formed } of chain.classes.values()) {
        expect(started?.count.said ?? 0).toBeLessThanOrEqual(selected?.count.said ?? 0);
        expect(graduated?.count.said ?? 0).toBeLessThanOrEqual(started?.count.said ?? 0);
        expect(formed.said).toBeLessThanOrEqual(graduated?.count.said ?? 0);
      }
      for (const { count, moves } of chain.batches.values()) {
        const departed = moves.reduce((sum, move) => sum + move.departed.count.said, 0);
        const arrived = moves.reduce((sum, move) => sum + (move.arrived?.count.said ?? 0), 0);
        expect(departed).toBeLessThanOrEqual(count.said);
        expect(arrived).toBeLessThanOrEqual(departed);
      }
      for (const { aboard, booked } of chain.lifts.values()) {
        const taken = [...aboard.values(), ...booked.values()].reduce(
          (sum, { said }) => sum + said,
          0,
        );
        expect(taken).toBeLessThanOrEqual(SEATS);
      }
    }),
  );
});

test('the strength is never below zero, on no day, and never above what landed', () => {
  fc.assert(
    fc.property(usualHistory, (steps) => {
      const entries = recorded(steps);
      const { changes } = foldChain(entries);
      const landed = changes
        .filter(({ kind }) => kind === 'arrival')
        .reduce((sum, { count }) => sum + count.said, 0);
      const gone = (on: Temporal.PlainDate) =>
        changes
          .filter(
            (change) =>
              change.kind !== 'arrival' &&
              Temporal.PlainDate.compare(change.on.earliest ?? on, on) <= 0,
          )
          .reduce((sum, { count }) => sum + count.said, 0);
      const arrived = (on: Temporal.PlainDate) =>
        changes
          .filter(
            (change) =>
              change.kind === 'arrival' &&
              Temporal.PlainDate.compare(change.on.earliest ?? on, on) <= 0,
          )
          .reduce((sum, { count }) => sum + count.said, 0);
      for (const on of daysOf(entries)) {
        const { low, high } = strengthOn(changes, 'KE', on);
        // Not only clamped: on every day as many had come as had gone.
        expect(arrived(on) - gone(on)).toBe(low);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(landed);
      }
    }),
  );
});

test('the same history in any order of recording gives the same chain', () => {
  const shuffled = usualHistory.chain((steps) => {
    const entries = recorded(steps);
    return fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries], { minLength: entries.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([entries, reordered]) => {
      expect(foldChain(reordered)).toEqual(foldChain(entries));
    }),
    { numRuns: 50 },
  );
});
