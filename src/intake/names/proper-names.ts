import type { Span } from '../passage.ts';

const NAME =
  /(?<![\p{L}])\p{Lu}[\p{L}'’-]*(?: \([^)]{1,12}\))?(?: (?:of |and (?=\p{Lu}\p{Ll}+ Team)|de la |de |del |du )?\p{Lu}[\p{L}'’-]*(?: \([^)]{1,12}\))?)*/gu;
const LENGTH_MIN = 3;

/** Proper names in a list, up to the first mark that ends it: "the Kenya Police and the APS". */
export function properNames(original: string, from: number, to: number): readonly Span[] {
  const stop = original.slice(from, to).search(/[.;:]| (?:units|who|which|while|for|to) /);
  const text = original.slice(from, stop < 0 ? to : from + stop);
  return [...text.matchAll(NAME)]
    .filter((match) => match[0].length >= LENGTH_MIN)
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}
