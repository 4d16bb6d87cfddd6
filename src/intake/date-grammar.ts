import type { DateExpression, Part, Which } from './date-expression.ts';
import type { DateWords } from './date-words.ts';
import { ENGLISH_DATES } from './dates-english.ts';
import { FRENCH_DATES } from './dates-french.ts';
import { SPANISH_DATES } from './dates-spanish.ts';
import type { Language } from './passage.ts';
import { readNumbers } from './read-numbers.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Shape = { readonly pattern: RegExp; readonly read: (groups: Groups) => DateExpression | null };
/** How one language writes dates, compiled. */
export type DateGrammar = {
  readonly words: DateWords;
  readonly shapes: readonly Shape[];
  readonly binding: RegExp;
  readonly about: RegExp;
  readonly dayRange: RegExp;
  readonly rangeStart: RegExp;
  readonly rangeJoin: RegExp;
};
const YEAR = String.raw`(?:19[4-9]\d|20[0-4]\d)(?!\d)(?! ?(?:\(|strong|soldiers|troops|police|personnel|officers|policiers|soldats|militaires|militares|policias))`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?(?![\d.,]\d)`;
const AMOUNT = String.raw`(?:\d+|[a-z]+(?: dozen|-[a-z]+)?)`;

/** Full names before their abbreviations, which may carry a full stop that is matched outside. */
const monthNames = (words: DateWords) =>
  [...words.months.keys()].sort((a, b) => b.length - a.length).join('|');

const phrases = (pairs: Iterable<readonly [string, unknown]>) =>
  [...pairs].map(([phrase]) => phrase).join('|');

const WHOLE = new Map<string, RegExp>();

/** The phrase as a pattern of a whole text, compiled once. */
function whole(phrase: string): RegExp {
  const known = WHOLE.get(phrase) ?? new RegExp(`^(?:${phrase})$`);
  WHOLE.set(phrase, known);
  return known;
}

/** The value of the first phrase that matches the whole text. */
export function meaning<T>(
  text: string | undefined,
  pairs: Iterable<readonly [string, T]>,
): T | null {
  if (text === undefined) return null;
  for (const [phrase, value] of pairs) if (whole(phrase).test(text)) return value;
  return null;
}

function compiled(shape: string, words: DateWords, tail = ''): RegExp {
  let which = 0;
  const source = shape
    .replace(/\{q\}/g, () => `(?<q${which++ || ''}>${phrases(words.which)})`)
    .replace('{p}', `(?<p>${phrases(words.parts)})`)
    .replace('{w}', `(?<w>${[...words.weekdays.keys()].join('|')})`)
    .replace('{w}', `(?:${[...words.weekdays.keys()].join('|')})`)
    .replace('{m}', `(?<m>${monthNames(words)})`)
    .replace('{d}', `(?<d>${DAY})`)
    .replace('{y}', `(?<y>${YEAR})`)
    .replace('{s}', `(?<s>${[...words.seasons.keys()].join('|')})`)
    .replace('{o}', `(?<o>${[...words.quarters.keys()].join('|')})`)
    .replace('{u}', `(?<u>${phrases(words.units)})`)
    .replace('{n}', `(?<n>${AMOUNT})`);
  return new RegExp(`(?<![\\p{L}\\d.])(?<!\\d[-/])(?:${source})(?![\\p{L}\\d])${tail}`, 'gu');
}

const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: ENGLISH_DATES,
  fr: FRENCH_DATES,
  es: SPANISH_DATES,
};

function grammarOf(language: Language): DateGrammar {
  const words = DATE_WORDS[language];
  const { shapes } = words;
  const hour = `${words.hour}?`;
  const made = (list: readonly string[], read: Shape['read'], tail = ''): Shape[] =>
    list.map((shape) => ({ pattern: compiled(shape, words, tail), read }));
  return {
    words,
    shapes: [
      ...fixedShapes(words),
      ...made(shapes.day, (g) => dayOf(g, words), hour),
      ...made(shapes.month, (g) => monthOf(g, words)),
      ...made(shapes.weekday, (g) => weekdayExpression(g, words), hour),
      ...made(shapes.unit, (g) => unitOf(g, words)),
      ...made(shapes.ago, (g) => awayOf(g, words, language, -1, false)),
      ...made(shapes.ahead, (g) => awayOf(g, words, language, 1, false)),
      ...made(shapes.before, (g) => awayOf(g, words, language, -1, true)),
      ...made(shapes.later, (g) => awayOf(g, words, language, 1, true)),
      ...made(shapes.dayOfMonth, (g) => dayOfMonthOf(g)),
      ...made(shapes.within, (g) => withinOf(g, words, language)),
      ...made(shapes.open, () => ({ form: 'open' })),
      ...made(shapes.anchor, () => ({ form: 'anchor' })),
      ...made(shapes.season, (g) =>
        partOfYear('season', words.seasons.get(g['s'] ?? ''), g, words),
      ),
      ...made(shapes.quarter, (g) =>
        partOfYear('quarter', words.quarters.get(g['o'] ?? ''), g, words),
      ),
      ...made(shapes.year, (g) => yearOf(g, words)),
      ...words.days.map(([phrase, count]) => ({
        pattern: compiled(phrase, words, hour),
        read: (): DateExpression => ({ form: 'unit', unit: 'day', count, part: null }),
      })),
    ],
    binding: new RegExp(
      `(?<![\\p{L}])(${phrases(words.bindings)})(?: the| le| la| el| du| au)? ?$`,
      'u',
    ),
    about: new RegExp(`(?<![\\p{L}])(?:${words.about})(?: the| le| el)? $`, 'u'),
    dayRange: compiled(
      `(?:${words.rangeStart})?(?<from>${DAY})(?:${words.rangeJoin}){d} (?:de )?{m}(?: (?:de |del )?{y})?`,
      words,
    ),
    rangeStart: new RegExp(`(?<![\\p{L}])(?:${words.rangeStart})$`, 'u'),
    rangeJoin: new RegExp(`^(?:${words.rangeJoin})$`),
  };
}

/** Forms that are the same in every language: ISO days, day/month/year, a military date-time group. */
function fixedShapes(words: DateWords): Shape[] {
  const day = (year: number, month: number, number: number): DateExpression | null =>
    month >= 1 && month <= 12 && number >= 1 && number <= 31
      ? { form: 'day', year, month, day: number }
      : null;
  return [
    {
      pattern: /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/g,
      read: (g) => day(Number(g['y']), Number(g['m']), Number(g['d'])),
    },
    {
      pattern: /(?<![\d/.])(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4})(?!\d)/g,
      read: (g) => day(Number(g['y']), Number(g['m']), Number(g['d'])),
    },
    {
      pattern: /(?<!\d)(?<d>\d{2})\d{4}[a-z] ?(?<m>[a-z]{3})[a-z]* ?(?<y>\d{2})(?!\d)/g,
      read: (g) => day(2000 + Number(g['y']), words.months.get(g['m'] ?? '') ?? 0, Number(g['d'])),
    },
  ];
}

export function dayOf(groups: Groups, words: DateWords): DateExpression | null {
  const month = words.months.get(groups['m'] ?? '');
  const day = Number.parseInt(groups['d'] ?? '', 10);
  if (!month || !day) return null;
  const year = groups['y'] ? Number(groups['y']) : null;
  return { form: 'day', year, month, day, which: whichOf(groups, words) };
}

function monthOf(groups: Groups, words: DateWords): DateExpression | null {
  const month = words.months.get(groups['m'] ?? '');
  if (!month) return null;
  const year = groups['y'] ? Number(groups['y']) : null;
  return { form: 'month', year, month, part: partOf(groups, words), which: whichOf(groups, words) };
}

function partOfYear(
  form: 'season' | 'quarter',
  number: number | undefined,
  groups: Groups,
  words: DateWords,
): DateExpression | null {
  const year = groups['y'] ? Number(groups['y']) : null;
  return number ? { form, year, number, which: whichOf(groups, words) } : null;
}

function dayOfMonthOf(groups: Groups): DateExpression | null {
  const day = Number.parseInt(groups['d'] ?? '', 10);
  return day >= 1 && day <= 31 ? { form: 'dayOfMonth', day } : null;
}

function yearOf(groups: Groups, words: DateWords): DateExpression {
  return { form: 'year', year: Number(groups['y']), part: partOf(groups, words) };
}

function weekdayExpression(groups: Groups, words: DateWords): DateExpression | null {
  const weekday = words.weekdays.get(groups['w'] ?? '');
  return weekday ? { form: 'weekday', weekday, which: whichOf(groups, words) } : null;
}

const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

function unitOf(groups: Groups, words: DateWords): DateExpression | null {
  const unit = meaning(groups['u'], words.units);
  if (!unit) return null;
  const which = whichOf(groups, words);
  const part = partOf(groups, words);
  if (unit === 'day' && !which) return null;
  return { form: 'unit', unit, count: which ? STEPS[which] : 0, part };
}

function awayOf(
  groups: Groups,
  words: DateWords,
  language: Language,
  sign: 1 | -1,
  anchored: boolean,
): DateExpression | null {
  const unit = meaning(groups['u'], words.units);
  const count = amountOf(groups['n'], language);
  return unit && count ? { form: 'away', unit, count: sign * count, anchored } : null;
}

function withinOf(groups: Groups, words: DateWords, language: Language): DateExpression | null {
  const unit = meaning(groups['u'], words.units);
  const count = amountOf(groups['n'], language);
  return unit && count ? { form: 'within', unit, count } : null;
}

function amountOf(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  if (/^(?:a|an|un|une|una)$/.test(text)) return 1;
  return readNumbers(text, language)[0]?.value ?? null;
}

const partOf = (groups: Groups, words: DateWords): Part | null => meaning(groups['p'], words.parts);
const whichOf = (groups: Groups, words: DateWords): Which | null =>
  meaning(groups['q'] ?? groups['q1'], words.which);

const GRAMMARS = new Map<Language, DateGrammar>();

export function grammarFor(language: Language): DateGrammar {
  const known = GRAMMARS.get(language);
  if (known) return known;
  const grammar = grammarOf(language);
  GRAMMARS.set(language, grammar);
  return grammar;
}
