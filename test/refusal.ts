import { expect } from 'vitest';
import type { Problem, ProblemCode } from '../src/domain/problem.ts';

/** Fits a refusal with this code, whose sentence holds these words: for `toThrow` and `toEqual`. */
export function refusal(code: ProblemCode, words = ''): Problem {
  return expect.objectContaining({ code, message: expect.stringContaining(words) });
}
