import { readQuantity } from '../ledger/read-quantity.ts';
import { boundsOf } from '../ledger/reading.ts';
import { Problem } from '../problem.ts';
import { type Heads, heads } from './heads.ts';
import { type Span, spanFrom } from './span.ts';

/**
 * How one field of a chain entry is read from the words that came in. The words are what is stored;
 * reading them again under another policy must stay possible.
 */
export type Field<T> = {
  readonly optional: boolean;
  /** What the field takes, for help texts and refusals. */
  readonly takes: string;
  readonly read: (words: string) => T;
};

/** A count as its source put it, with its reading. */
export type Count = Heads & { readonly asStated: string };

export const text: Field<string> = {
  optional: false,
  takes: 'text',
  read: (words) => words.trim(),
};

/** Lower-case words joined by hyphens, as in `ke-2024-november`: ids are written in letters and sheets. */
export const key: Field<string> = {
  optional: false,
  takes: 'an id such as ke-november',
  read: (words) =>
    matching(words, /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens'),
};

export const country: Field<string> = {
  optional: false,
  takes: 'an ISO 3166-1 alpha-2 code such as KE',
  read: (words) => matching(words.toUpperCase(), /^[A-Z]{2}$/, 'a two-letter country code'),
};

export const place: Field<string> = {
  optional: false,
  takes: 'a UN/LOCODE such as KENBO',
  read: (words) => matching(words.toUpperCase(), /^[A-Z]{2}[A-Z2-9]{3}$/, 'a UN/LOCODE'),
};

export const span: Field<Span> = {
  optional: false,
  takes: 'a day as said: 2024-11-08, 2024-08, ../2024-06-30',
  read: spanFrom,
};

/** "about 430", "200", "75 to 77", or "75 or 77" where two sources differ: the first stands as said. */
export const count: Field<Count> = {
  optional: false,
  takes: 'a number of people as stated: 217, about 200, 75 or 77',
  read: (words) => {
    const either = /^\s*([\d,]+) or ([\d,]+)\s*$/.exec(words);
    if (either) return eitherOf(words, String(either[1]), String(either[2]));
    const stated = readQuantity(words);
    const bounds = boundsOf(stated);
    if (bounds === null || stated.value === null || stated.unit !== 'personnel') {
      throw new Problem('unreadable-quantity', { text: words });
    }
    const high = bounds.high ?? Number.POSITIVE_INFINITY;
    return { ...heads(stated.value, bounds.low, high), asStated: words.trim() };
  },
};

/** A count with an upper end: what moves or is lost changes the strength, and that has two ends. */
export const closedCount: Field<Count> = {
  ...count,
  read: (words) => {
    const read = count.read(words);
    if (Number.isFinite(read.high)) return read;
    throw new Problem('unreadable-field', { found: words, takes: 'a number with an upper end' });
  },
};

export const whole: Field<number> = {
  optional: false,
  takes: 'a whole number',
  read: (words) => Number(matching(words.replaceAll(',', ''), /^\d{1,12}$/, 'a whole number')),
};

export const list: Field<readonly string[]> = {
  optional: false,
  takes: 'words separated by ;',
  read: (words) =>
    words
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
};

/** "ke-gsu=200; ke-aps=400": who gives how many. */
export const shares: Field<readonly Share[]> = {
  optional: false,
  takes: 'units with their number: ke-gsu=200; ke-aps=400',
  read: (words) =>
    list.read(words).map((part) => {
      const [unit = '', number = ''] = part.split('=');
      return { unit: key.read(unit.trim()), count: count.read(number) };
    }),
};

export type Share = { readonly unit: string; readonly count: Count };

export function oneOf<const Words extends readonly string[]>(words: Words): Field<Words[number]> {
  return {
    optional: false,
    takes: words.join(' | '),
    read: (said) => {
      const found = words.find((word) => word === said.trim());
      if (found === undefined)
        throw new Problem('unreadable-field', { found: said, takes: words.join(', ') });
      return found;
    },
  };
}

export function someOf<const Words extends readonly string[]>(
  words: Words,
): Field<readonly Words[number][]> {
  const one = oneOf(words);
  return {
    optional: false,
    takes: `some of ${one.takes}, separated by ;`,
    read: (said) => list.read(said).map(one.read),
  };
}

/** A field that may be left out; then its value is `null`. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  return {
    ...field,
    optional: true,
    read: (words) => (words.trim() === '' ? null : field.read(words)),
  };
}

function matching(words: string, pattern: RegExp, takes: string): string {
  const found = words.trim();
  if (!pattern.test(found)) throw new Problem('unreadable-field', { found: words, takes });
  return found;
}

function eitherOf(words: string, first: string, second: string): Count {
  const [said, other] = [whole.read(first), whole.read(second)];
  return { ...heads(said, Math.min(said, other), Math.max(said, other)), asStated: words.trim() };
}
