import { describe, expect, test } from 'vitest';
import { entry, FORMED, fold, MOVED, refusedWith, UNITS } from '../../../test/november-chain.ts';
import { Problem } from '../problem.ts';
import { waiting } from './chain-batches.ts';
import { readEntry } from './chain-entry.ts';
import { wordsOf } from './heads.ts';
import { strengthOn } from './strength.ts';
import { whereabouts } from './whereabouts.ts';

describe('the November batch', () => {
  test('of 600 formed 217 and 144 land, and 239 wait', () => {
    const chain = fold(MOVED);
    const batch = chain.batches.get('ke-november');

    expect(batch && wordsOf(waiting(batch))).toBe('239');
    expect(strengthOn(chain.changes, 'KE', Temporal.PlainDate.from('2025-02-06')).said).toBe(361);
    expect(whereabouts(chain, 'KE').places.waiting.said).toBe(239);
  });

  test('comes to the same whatever the order in which it was recorded', () => {
    expect(fold(MOVED.toReversed())).toEqual(fold(MOVED));
  });
});

describe('an illegal step names its rule and the way out', () => {
  test('departing before the rest is over', () => {
    const early = entry('lift.depart', '2024-11-21', {
      lift: 'l1',
      batch: 'ke-november',
      count: '200',
    });
    const problem = refusedWith([...FORMED, early]);

    expect(problem.code).toBe('rest-not-over');
    expect(problem.message).toContain('Depart on 2024-11-22 or later');
    expect(problem.message).toContain('L10 v1');
  });

  test('landing more than departed', () => {
    const extra = entry('lift.arrive', '2025-02-07', {
      lift: 'l2',
      batch: 'ke-november',
      count: '1',
    });

    expect(refusedWith([...MOVED, extra]).code).toBe('over-the-stage-before');
  });

  test('a lift over its seats', () => {
    const crowd = entry('lift.depart', '2025-01-18', {
      lift: 'l1',
      batch: 'ke-november',
      count: '239',
    });
    const problem = refusedWith([...FORMED, crowd]);

    expect(problem.code).toBe('lift-over-seats');
    expect(problem.message).toContain('Take 234 at most');
  });

  test('a batch over the graduates of its class', () => {
    const more = entry('batch.form', '2024-11-09', {
      batch: 'more',
      contributor: 'KE',
      class: 'november',
      count: '1',
    });

    expect(refusedWith([...FORMED, more]).code).toBe('over-the-stage-before');
  });

  test('a departure while a court order holds, until the gate is closed', () => {
    const order = entry('gate.open', '2024-12-01', {
      gate: 'court',
      kind: 'court-order',
      contributor: 'KE',
      reason: 'interim order',
    });
    const leave = entry('lift.depart', '2025-01-18', {
      lift: 'l1',
      batch: 'ke-november',
      count: '217',
    });
    const lifted = entry('gate.close', '2025-01-10', { gate: 'court', reason: 'order lifted' });

    expect(refusedWith([...FORMED, order, leave]).code).toBe('gate-holds');
    expect(fold([...FORMED, order, lifted, leave]).batches.get('ke-november')?.moves).toHaveLength(
      1,
    );
  });

  test('a graduation that nobody was in training for', () => {
    const open = entry('class.open', '2024-06-01', { class: 'june', contributor: 'KE' });
    const step = { class: 'june', count: '400' };

    expect(refusedWith([open, entry('class.graduate', '2024-06-25', step)]).code).toBe(
      'stage-skipped',
    );
    const assuming = { ...step, assuming: 'selection and start are not stated' };
    expect(fold([open, entry('class.graduate', '2024-06-25', assuming)]).assumptions).toHaveLength(
      1,
    );
  });

  test('shares that cannot add to the class', () => {
    const open = entry('class.open', '2024-06-01', { class: 'june', contributor: 'KE' });
    const wrong = entry('class.select', '2024-06-01', {
      class: 'june',
      count: '600',
      units: 'ke-gsu=200; ke-aps=300',
    });

    expect(refusedWith([...UNITS, open, wrong]).code).toBe('shares-do-not-add');
  });

  test('a unit that goes whole with one batch in part with another', () => {
    const other = entry('batch.form', '2024-11-09', {
      batch: 'other',
      contributor: 'KE',
      count: '10',
      whole: 'ke-swat',
      assuming: 'training not stated',
    });

    expect(refusedWith([...FORMED, other]).code).toBe('unit-split');
  });

  test('more home than are there', () => {
    const home = entry('rotation.return', '2025-03-01', {
      return: 'r',
      contributor: 'KE',
      count: '400',
      reason: 'tour-ended',
    });

    expect(refusedWith([...MOVED, home]).code).toBe('over-in-theatre');
  });

  test('a rotation that goes home before the handover, or under the floor', () => {
    const swap = {
      rotation: 's',
      contributor: 'KE',
      batch: 'ke-november',
      out: '100',
      in: '2025-12-08',
    };

    expect(
      refusedWith([
        ...MOVED,
        entry('rotation.plan', '2025-12-01', { ...swap, home: '2025-12-08', floor: '300' }),
      ]).code,
    ).toBe('rotation-order');
    expect(
      refusedWith([
        ...MOVED,
        entry('rotation.plan', '2025-12-01', { ...swap, home: '2025-12-09', floor: '900' }),
      ]).code,
    ).toBe('rotation-under-floor');
  });
});

test('a pledge reaches a level with its evidence and not past one', () => {
  const offer = entry('pledge.offer', '2024-02-28', {
    pledge: 'bj',
    contributor: 'BJ',
    count: '1,500',
    channel: 'notification',
  });
  const move = (level: string, evidence = '') =>
    entry('pledge.move', '2024-03-10', { pledge: 'bj', level, evidence });

  expect(refusedWith([offer, move('2', 'assessment-visit')]).code).toBe('level-skipped');
  expect(refusedWith([offer, move('1', 'note-verbale')]).message).toContain('organisation-table');
});

test('an entry with several bad fields is refused once, with each named', () => {
  const bad = entry('lift.arrive', '2024-06-31', {
    lift: 'l1',
    batch: 'B 1',
    count: 'many',
    colour: 'red',
  });

  expect(() => readEntry(bad)).toThrow(Problem);
  try {
    readEntry(bad, 7);
  } catch (problem) {
    expect(
      problem instanceof Problem && problem.errors.map(({ column, row }) => `${row} ${column}`),
    ).toEqual(['7 on', '7 batch', '7 count', '7 colour']);
  }
});
