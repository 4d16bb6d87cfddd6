import { describe, expect, test } from 'vitest';
import { entry, FORMED, fold, refusedWith } from '../../../test/november-chain.ts';
import { Problem } from '../problem.ts';
import { readEntry } from './chain-entry.ts';

describe('a class', () => {
  test('does not graduate twice, nor lose people afterwards', () => {
    const again = entry('class.graduate', '2024-11-09', { class: 'november', count: '1' });
    const late = entry('class.lose', '2024-11-10', { class: 'november', count: '1' });

    expect(refusedWith([...FORMED, again]).code).toBe('step-taken');
    expect(refusedWith([...FORMED, late]).code).toBe('step-taken');
  });

  test('is cut only to fewer weeks, and drops only modules of its course', () => {
    const cut = { class: 'november', reason: 'urgency', approver: 'NPS' };
    const longer = entry('class.shorten', '2024-09-02', { ...cut, weeks: '20' });
    const unknown = entry('class.shorten', '2024-09-02', {
      ...cut,
      weeks: '6',
      dropped: 'swimming',
    });

    expect(refusedWith([...FORMED, longer]).code).toBe('course-length');
    expect(refusedWith([...FORMED, unknown]).code).toBe('module-unknown');
  });

  test('finds its venue full when another is there, and both are named', () => {
    const second = [
      entry('class.open', '2024-09-01', {
        class: 'second',
        contributor: 'KE',
        course: 'mss',
        venue: 'embakasi-a',
      }),
      entry('class.select', '2024-09-01', { class: 'second', count: '300' }),
      entry('class.start', '2024-09-02', { class: 'second', count: '300' }),
    ];
    const problem = refusedWith([...FORMED, ...second]);

    expect(problem.code).toBe('venue-over-capacity');
    expect(problem.facts).toMatchObject({
      capacity: 800,
      wanted: 900,
      classes: ['november', 'second'],
    });
  });
});

test('nothing is made twice under one id, and no unit stands under its own unit', () => {
  const twice = entry('lift.plan', '2025-03-01', { lift: 'l1', from: 'KENBO', to: 'HTPAP' });
  const circle = entry('unit.move', '2024-06-01', { unit: 'ke-aps', parent: 'ke-swat' });

  expect(refusedWith([...FORMED, twice]).code).toBe('chain-id-taken');
  expect(refusedWith([...FORMED, circle]).code).toBe('unit-circle');
});

describe('a pledge', () => {
  const offer = entry('pledge.offer', '2024-02-28', {
    pledge: 'bj',
    contributor: 'BJ',
    count: '1,500',
    channel: 'notification',
  });
  const move = (level: string, evidence = '') =>
    entry('pledge.move', '2024-03-10', { pledge: 'bj', level, evidence });

  test('reaches a level with its evidence, and not without', () => {
    const papers = 'note-verbale; organisation-table; major-equipment-list; self-sustainment-list';

    expect(refusedWith([offer, move('1', 'note-verbale')]).code).toBe('level-without-evidence');
    expect(fold([offer, move('1', papers)]).pledges.get('bj')?.level).toBe('1');
  });

  test('that was withdrawn is not moved', () => {
    const withdrawn = entry('pledge.withdraw', '2024-03-01', { pledge: 'bj', reason: 'election' });

    expect(refusedWith([offer, withdrawn, move('1')]).code).toBe('pledge-withdrawn');
  });
});

test('an entry with several bad fields is refused once, each with its own code', () => {
  const bad = entry('lift.arrive', '2024-06-25', { lift: 'l1', batch: 'B 1', colour: 'red' });
  const read = () => readEntry(bad);

  expect(read).toThrow(Problem);
  try {
    read();
  } catch (problem) {
    const errors = problem instanceof Problem ? problem.errors : [];
    expect(errors.map(({ code }) => code)).toEqual([
      'unreadable-field',
      'field-missing',
      'field-unknown',
    ]);
    expect(problem).toMatchObject({ code: 'chain-entry-unreadable' });
  }
});
