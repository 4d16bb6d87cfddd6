import { fold } from './fold.ts';

/** Runs of so many words are compared: enough that a re-post shares them and another report does not. */
const RUN_WORDS = 5;
const HASHES_MAX = 128;

/**
 * The least hashes of a text's runs of words, in order. Two texts are alike in so far as they share
 * them; case, accents, marks and spacing do not count. Linear in the text's length.
 */
export function textShape(text: string): readonly number[] {
  const words = fold(text).match(/[\p{L}\d]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN_WORDS <= words.length; at++)
    hashes.add(hashOf(words.slice(at, at + RUN_WORDS).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, HASHES_MAX);
}

/** The share of common runs of two shapes, from 0 to 1, estimated from their least hashes. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, HASHES_MAX);
  const [inA, inB] = [new Set(a), new Set(b)];
  const shared = least.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return least.length === 0 ? 0 : shared / least.length;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
