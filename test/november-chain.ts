import { foldChain } from '../src/domain/deployment/chain.ts';
import { type EntryWords, readEntry } from '../src/domain/deployment/chain-entry.ts';
import { Problem } from '../src/domain/problem.ts';

let made = 0;

/** An entry as a person would record it; its id says in which order they did. */
export function entry(act: string, on: string, fields: Record<string, string>): EntryWords {
  made += 1;
  const id = `e${String(made).padStart(4, '0')}`;
  return { id, act, on, said: null, source: null, note: null, supersedes: null, fields };
}

export const UNITS = [
  entry('unit.add', '2023-01-01', {
    unit: 'ke-aps',
    name: 'Administration Police Service',
    contributor: 'KE',
  }),
  entry('unit.add', '2023-01-01', {
    unit: 'ke-gsu',
    name: 'General Service Unit',
    contributor: 'KE',
  }),
  entry('unit.add', '2023-01-01', {
    unit: 'ke-swat',
    name: 'SWAT',
    contributor: 'KE',
    parent: 'ke-aps',
  }),
];

/** The class of November 2024 as The Star and the public record tell it. */
export const CLASS = [
  ...UNITS,
  entry('class.venue', '2024-01-01', {
    venue: 'embakasi-a',
    name: "Embakasi 'A'",
    capacity: '800',
  }),
  entry('class.course', '2024-01-01', {
    course: 'mss',
    name: 'MSS pre-deployment',
    weeks: '18',
    modules: 'physical activities; international relations; weapon handling; close-quarter combat',
  }),
  entry('class.open', '2024-08-01', {
    class: 'november',
    contributor: 'KE',
    course: 'mss',
    venue: 'embakasi-a',
  }),
  entry('class.select', '2024-08', {
    class: 'november',
    count: '600',
    units: 'ke-gsu=200; ke-aps=400',
    whole: 'ke-swat',
  }),
  entry('class.start', '2024-08', { class: 'november', count: '600' }),
  entry('class.shorten', '2024-09', {
    class: 'november',
    weeks: '8',
    reason: 'urgency',
    approver: 'NPS',
  }),
  entry('class.graduate', '2024-11-08', {
    class: 'november',
    count: '600',
    presider: 'Douglas Kanja',
  }),
];
export const FORMED = [
  ...CLASS,
  entry('batch.form', '2024-11-08', {
    batch: 'ke-november',
    contributor: 'KE',
    class: 'november',
    count: '600',
    units: 'ke-gsu=200; ke-aps=400',
    whole: 'ke-swat',
    label: 'last batch',
  }),
  entry('batch.rest', '2024-11-08', { batch: 'ke-november', days: '14' }),
  entry('lift.plan', '2025-01-01', { lift: 'l1', from: 'KENBO', to: 'HTPAP', seats: '234' }),
  entry('lift.plan', '2025-02-01', { lift: 'l2', from: 'KENBO', to: 'HTPAP', seats: '234' }),
];
export const MOVED = [
  ...FORMED,
  entry('lift.depart', '2025-01-18', { lift: 'l1', batch: 'ke-november', count: '217' }),
  entry('lift.arrive', '2025-01-18', { lift: 'l1', batch: 'ke-november', count: '217' }),
  entry('lift.depart', '2025-02-06', { lift: 'l2', batch: 'ke-november', count: '144' }),
  entry('lift.arrive', '2025-02-06', { lift: 'l2', batch: 'ke-november', count: '144' }),
];

export function fold(words: readonly EntryWords[]) {
  return foldChain(words.map((each) => readEntry(each)));
}

/** What recording these entries is refused with. */
export function refusedWith(words: readonly EntryWords[]): Problem {
  try {
    fold(words);
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error('it was not refused');
}
