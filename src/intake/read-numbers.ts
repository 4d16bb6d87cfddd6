import { NUMERAL_WORDS, type NumeralWords } from './numeral-words.ts';
import type { Language, Span } from './passage.ts';
import type { Qualifier } from './quantity.ts';

/** A figure in the text, with its qualifying words inside the span. */
export type ReadNumber = Span & {
  readonly value: number;
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  /** "eight" or "une centaine", not "8". */
  readonly spelled: boolean;
  /** Whether "USD" or "$" stands before the digits: "about USD 15 million". */
  readonly currency: boolean;
};

type Figure = Span & { value: number; rough: boolean; spelled: boolean };
type Grammar = NumeralWords & {
  readonly figure: RegExp;
  readonly prefix: RegExp;
  readonly suffix: RegExp;
  readonly join: RegExp;
  readonly opening: RegExp;
  /** A scale without a number before it ("several hundred") is no figure. */
  readonly bareScale: RegExp;
};

const literal = (word: string) => word.replace(/[.]/g, '\\$&');
const alternation = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** "Handing over nine bases": the word belongs to the verb. */
const PARTICLE = /(?:hand|turn|tak|took|giv|gave|sign|carr)[a-z]* over (?:the |a )?$/;
/** "Grew from 416 to 1,026" is a change, not a range. */
const CHANGE =
  /(?:gr[eo]w|grown|rose|risen|ris(?:es|ing)|fell|fallen|fall(?:s|ing)?|drop(?:s|ped|ping)?|cut|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|climb(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|swell(?:s|ed)?|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|went|up|down|pass(?:e|es|ent|ant|era)|ramen(?:e|er|ee)|port(?:e|er|ee|ant)|redui(?:t|re|te)|pas(?:o|a|ar|ara)|aument(?:o|a|ar)|reduj?(?:o|ce|cir|cira)|subi(?:o|r)|baj(?:o|a|ar))(?: [a-z']+){0,4} (?:from|de|desde) $/;
const CURRENCY = /(?:usd|us\$|u\.s\. ?\$|\$) ?$/;
const DIGITS = String.raw`\d{1,3}(?:[., '\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)?`;

function grammarOf(words: NumeralWords): Grammar {
  const word = alternation([
    ...words.adds.keys(),
    ...words.scales.keys(),
    ...words.collectives.keys(),
    ...words.articles,
  ]);
  const joins = alternation(words.joins);
  return {
    ...words,
    figure: new RegExp(
      String.raw`(?<![\p{L}\d.,/:-])(?:${DIGITS})(?![\p{L}\d/]|:\d|[-][\d]|[.,]\d)(?: (?:${alternation(words.scales.keys())})\b)?|(?<![\p{L}\d])(?:${DIGITS})(?:m|mn|bn|k)\b|(?<![\p{L}\d'-])(?:${word})(?:(?:[ -]|[ -](?:${joins})[ -])(?:${word}))*(?![\p{L}\d])`,
      'gu',
    ),
    prefix: new RegExp(
      String.raw`(?<![\p{L}])(${alternation(words.before.map(([phrase]) => phrase))}) ?(?:the |a |an |les |los |des |de |d')?$`,
      'u',
    ),
    suffix: new RegExp(
      String.raw`^ (${alternation(words.after.map(([phrase]) => phrase))})(?![\p{L}])`,
      'u',
    ),
    join: new RegExp(`^${words.rangeJoin}$`),
    bareScale:
      /^(?:hundred|thousand|million|billion|bn|mn|m|k|dozen|score|pair|couple|cents|millions?|milliards?|millon|millones|douzaine|dizaine|centaine|millier)\b(?! )/,
    opening: new RegExp(`(?:^|[^\\p{L}])(${words.rangeStart})$`, 'u'),
  };
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: grammarOf(NUMERAL_WORDS.en),
  fr: grammarOf(NUMERAL_WORDS.fr),
  es: grammarOf(NUMERAL_WORDS.es),
};

/**
 * Every figure of a folded text between two offsets: digits, words, dozens, ranges and their
 * qualifiers. `offset` is where the text starts in the document.
 */
export function readNumbers(text: string, language: Language, offset = 0): readonly ReadNumber[] {
  const grammar = GRAMMARS[language];
  const figures: Figure[] = [];
  for (const match of text.matchAll(grammar.figure)) {
    const value = figureIn(match[0], grammar, language);
    if (!value) continue;
    figures.push({ start: match.index, end: match.index + match[0].length, ...value });
  }
  return withRanges(figures, text, grammar).map((number) => ({
    ...number,
    start: number.start + offset,
    end: number.end + offset,
  }));
}

function withRanges(figures: readonly Figure[], text: string, grammar: Grammar): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (!figure) continue;
    const range = next ? rangeOf(figure, next, text, grammar) : null;
    if (range) {
      numbers.push(range);
      index++;
    } else numbers.push(qualified(figure, text, grammar));
  }
  return numbers;
}

function rangeOf(low: Figure, high: Figure, text: string, grammar: Grammar): ReadNumber | null {
  const between = text.slice(low.end, high.start);
  if (!grammar.join.test(between) || high.value <= low.value) return null;
  if (CHANGE.test(text.slice(Math.max(0, low.start - 60), low.start))) return null;
  const opening = grammar.opening.exec(text.slice(0, low.start))?.[1];
  const dashed = /^ ?[-–—] ?$/.test(between);
  const joinedByTo = / (?:to|a) /.test(between);
  if (!opening && !dashed && !joinedByTo) return null;
  const start = low.start - (opening?.length ?? 0);
  return {
    start,
    end: high.end,
    value: low.value,
    valueMax: high.value,
    qualifier: qualifierBefore(text, start, grammar)?.qualifier ?? 'exact',
    spelled: low.spelled,
    currency: CURRENCY.test(text.slice(Math.max(0, low.start - 8), low.start)),
  };
}

function qualified(figure: Figure, text: string, grammar: Grammar): ReadNumber {
  const { end, value, spelled } = figure;
  const currency = CURRENCY.exec(text.slice(Math.max(0, figure.start - 8), figure.start))?.[0];
  const start = figure.start - (currency?.length ?? 0);
  const before = qualifierBefore(text, start, grammar);
  const after = grammar.suffix.exec(text.slice(end, end + 24));
  const afterQualifier = grammar.after.find(([phrase]) => phrase === after?.[1])?.[1];
  return {
    start: before?.start ?? start,
    end: afterQualifier && after ? end + after[0].length : end,
    value,
    qualifier: afterQualifier ?? before?.qualifier ?? (figure.rough ? 'about' : 'exact'),
    spelled,
    currency: currency !== undefined,
  };
}

function qualifierBefore(
  text: string,
  start: number,
  grammar: Grammar,
): { start: number; qualifier: Qualifier } | null {
  const head = text.slice(Math.max(0, start - 28), start);
  const found = grammar.prefix.exec(head);
  const qualifier = grammar.before.find(([phrase]) => phrase === found?.[1])?.[1];
  if (!found || !qualifier || PARTICLE.test(head.slice(0, found.index + found[0].length)))
    return null;
  return { start: start - (head.length - found.index), qualifier };
}

function figureIn(
  phrase: string,
  grammar: Grammar,
  language: Language,
): Omit<Figure, 'start' | 'end'> | null {
  const digits = /^\d[\d., '\u00a0\u202f]*(?<![., '\u00a0\u202f])/.exec(phrase)?.[0];
  if (!digits) return spelledValue(phrase, grammar);
  const scaleWord = phrase.slice(digits.length).trim();
  const base = figureOf(digits, language);
  const scale = scaleWord ? (grammar.scales.get(scaleWord) ?? 1) : 1;
  return { value: Math.round(base * scale * 1e6) / 1e6, rough: false, spelled: false };
}

/** Thousands are set apart by a comma in English, by a dot or a space in French and Spanish. */
function figureOf(digits: string, language: Language): number {
  const separated = /^\d{1,3}(?:[., '\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$/.test(digits);
  const decimalDot = /^\d{1,3}\.\d{3}$/.test(digits) && language === 'en';
  if (!separated || decimalDot) return Number(digits.replace(',', '.'));
  const parts = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits);
  return Number(`${(parts?.[1] ?? digits).replace(/\D/g, '')}.${parts?.[2] ?? '0'}`);
}

type Sum = { total: number; current: number; rough: boolean; counted: boolean; opened: boolean };

/** Words add up within a scale: "two thousand five hundred" is 2 × 1000 + 5 × 100. */
function spelledValue(phrase: string, grammar: Grammar): Omit<Figure, 'start' | 'end'> | null {
  if (grammar.bareScale.test(phrase)) return null;
  const sum: Sum = { total: 0, current: 0, rough: false, counted: false, opened: false };
  for (const word of partsOf(phrase, grammar)) {
    addWord(sum, word, grammar);
    sum.opened = grammar.articles.has(word) && sum.current === 1;
  }
  const value = sum.total + sum.current;
  return sum.counted && value > 0 ? { value, rough: sum.rough, spelled: true } : null;
}

function addWord(sum: Sum, word: string, grammar: Grammar): void {
  const scale = grammar.scales.get(word);
  const collective = grammar.collectives.get(word);
  const added = grammar.adds.get(word);
  if (collective) {
    sum.current = Math.max(sum.current, 1) * collective.value;
    sum.rough ||= collective.rough;
    sum.counted = true;
  } else if (scale) addScale(sum, scale);
  else if (added !== undefined) {
    sum.current = (sum.opened ? 0 : sum.current) + added;
    sum.counted ||= !grammar.articles.has(word);
  } else if (grammar.articles.has(word)) sum.current = Math.max(sum.current, 1);
}

function addScale(sum: Sum, scale: number): void {
  sum.counted = true;
  const multiplied = Math.max(sum.current, 1) * scale;
  if (scale === 100) sum.current = multiplied;
  else {
    sum.total += multiplied;
    sum.current = 0;
  }
}

function partsOf(phrase: string, grammar: Grammar): readonly string[] {
  if (grammar.collectives.has(phrase) || grammar.adds.has(phrase)) return [phrase];
  const parts: string[] = [];
  const longest = [...grammar.adds.keys(), ...grammar.collectives.keys()].filter((word) =>
    /[ -]/.test(word),
  );
  let rest = phrase;
  while (rest) {
    const compound = longest
      .filter((word) => rest === word || rest.startsWith(`${word} `) || rest.startsWith(`${word}-`))
      .sort((a, b) => b.length - a.length)[0];
    const word = compound ?? /^[^ -]+/.exec(rest)?.[0] ?? rest;
    parts.push(word);
    rest = rest.slice(word.length).replace(/^[ -]+/, '');
  }
  return parts;
}
