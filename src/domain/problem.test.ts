import { expect, test } from 'vitest';
import { Problem } from './problem.ts';

test('a refusal carries its code, its facts and a sentence with a way out', () => {
  const problem = new Problem('unreadable-date', { text: '2024-06-31' });

  expect(problem.code).toBe('unreadable-date');
  expect(problem.facts).toEqual({ text: '2024-06-31' });
  expect(problem.message).toContain('Examples');
});
