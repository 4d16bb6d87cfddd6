/** Small numbers as papers spell them. */
const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SPELLED: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['none', 0],
  ['no', 0],
]);

/** Words that multiply what stands before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

/** "1,000", "2 500", "1000" or "8.7": thousands in groups of three or not at all. */
const DIGITS = /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?/;

/** A number found at the start of a text, what followed it, and the scale word that closed it. */
export type NumberFound = {
  readonly value: number;
  readonly scale: number;
  readonly rest: string;
};

/**
 * Reads the number that a text begins with, in digits ("2 500", "8.7 million", "10m") or in words
 * ("two dozen", "a couple hundred", "twenty-four"). Lower case expected.
 *
 * @returns `null` when the text does not begin with a number
 */
export function readNumber(text: string): NumberFound | null {
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) {
    const value = Number(digits.replaceAll(/[, ]/g, ''));
    return scaled(value, text.slice(digits.length));
  }
  return spelled(text);
}

/** A scale word may follow with or without a space: "10m", "$200 million". */
function scaled(value: number, after: string): NumberFound {
  const word = /^\s*(hundred|thousand|million|billion|dozen|bn|m|k)\b/.exec(after);
  const scale = SCALES.get(word?.[1] ?? '') ?? 1;
  return { value: exactProduct(value, scale), scale, rest: after.slice(word?.[0].length ?? 0) };
}

function spelled(text: string): NumberFound | null {
  let tally: Tally = { total: 0, current: null, scale: 1 };
  let rest = text;
  for (let word = nextWord(rest); word; word = nextWord(rest)) {
    const next = withWord(tally, word.text);
    if (next === null) break;
    tally = next;
    rest = rest.slice(word.length);
  }
  if (rest === text) return null;
  return { value: tally.total + (tally.current ?? 0), scale: tally.scale, rest };
}

/** What has been said so far: closed groups ("two thousand") and the group still being said. */
type Tally = { readonly total: number; readonly current: number | null; readonly scale: number };

/** `null` when the word does not continue the number. */
function withWord({ total, current }: Tally, word: string): Tally | null {
  const factor = SCALES.get(word);
  if (factor !== undefined) {
    const product = (current ?? 1) * factor;
    const closes = factor >= 1000;
    return {
      total: closes ? total + product : total,
      current: closes ? null : product,
      scale: factor,
    };
  }
  const unit = SPELLED.get(word);
  if (unit === undefined || !addable(current, unit)) return null;
  return { total, current: (current ?? 0) + unit, scale: 1 };
}

/** "twenty" takes "four" after it, "a" takes nothing but a scale, "two" takes no "three". */
function addable(current: number | null, unit: number): boolean {
  if (current === null) return true;
  return current % 100 === 0 ? unit < 100 : current % 10 === 0 && current % 100 >= 20 && unit < 10;
}

function nextWord(text: string): { readonly text: string; readonly length: number } | null {
  const found = /^[\s-]*(?:and\s+|of\s+)?([a-z]+)(?![a-z])/.exec(text);
  return found?.[1] === undefined ? null : { text: found[1], length: found[0].length };
}

/** 8.7 million is 8,700,000 and not 8,699,999.999: binary fractions are rounded to cents. */
function exactProduct(value: number, scale: number): number {
  return Math.round(value * scale * 100) / 100;
}
