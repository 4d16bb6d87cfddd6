import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that stand for a path, for names that must be short or unique. */
export function shortNameOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
