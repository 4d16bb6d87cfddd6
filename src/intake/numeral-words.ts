import type { Language } from './passage.ts';
import type { Qualifier } from './quantity.ts';

/** How a language writes numbers in words and qualifies them. All words are folded. */
export type NumeralWords = {
  /** Words that add up: units, teens, tens, hundreds with their own name. */
  readonly adds: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Collective nouns such as "dozen"; the flag says whether they are only roughly meant. */
  readonly collectives: ReadonlyMap<string, { readonly value: number; readonly rough: boolean }>;
  /** Words that join the parts of one number. */
  readonly joins: ReadonlySet<string>;
  /** Articles that stand for one before a scale or a collective. */
  readonly articles: ReadonlySet<string>;
  /** Phrases before a figure, longest first. */
  readonly before: readonly (readonly [string, Qualifier])[];
  /** Phrases after a figure. */
  readonly after: readonly (readonly [string, Qualifier])[];
  /** Words without a numeral: "several hundred". */
  readonly vague: string;
  /** Between the ends of a range; with `rangeStart`, which may open it. */
  readonly rangeStart: string;
  readonly rangeJoin: string;
};

const numbered = (words: string, from: number, step = 1): (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, from + index * step] as const);
const rough = (value: number) => ({ value, rough: true });
const firm = (value: number) => ({ value, rough: false });

const ENGLISH: NumeralWords = {
  adds: new Map([
    ...numbered(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      1,
    ),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
    ['mn', 1_000_000],
    ['m', 1_000_000],
    ['billion', 1_000_000_000],
    ['bn', 1_000_000_000],
    ['k', 1000],
  ]),
  collectives: new Map([
    ['half a dozen', firm(6)],
    ['half-dozen', firm(6)],
    ['dozen', firm(12)],
    ['score', firm(20)],
    ['pair', firm(2)],
    ['couple', firm(2)],
  ]),
  joins: new Set(['and']),
  articles: new Set(['a', 'an']),
  before: [
    ['no fewer than', 'at least'],
    ['no less than', 'at least'],
    ['not fewer than', 'at least'],
    ['not less than', 'at least'],
    ['a minimum of', 'at least'],
    ['minimum of', 'at least'],
    ['upwards of', 'at least'],
    ['at least', 'at least'],
    ['at the very least', 'at least'],
    ['no more than', 'at most'],
    ['not more than', 'at most'],
    ['a maximum of', 'at most'],
    ['maximum of', 'at most'],
    ['as many as', 'at most'],
    ['up to', 'at most'],
    ['at most', 'at most'],
    ['fewer than', 'at most'],
    ['less than', 'at most'],
    ['under', 'at most'],
    ['below', 'at most'],
    ['well over', 'over'],
    ['just over', 'over'],
    ['slightly over', 'over'],
    ['a little over', 'over'],
    ['well above', 'over'],
    ['more than', 'over'],
    ['in excess of', 'over'],
    ['north of', 'over'],
    ['above', 'over'],
    ['over', 'over'],
    ['close to', 'nearly'],
    ['just under', 'nearly'],
    ['just short of', 'nearly'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['not quite', 'nearly'],
    ['somewhere around', 'about'],
    ['in the region of', 'about'],
    ['on the order of', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['around', 'about'],
    ['about', 'about'],
    ['approx.', 'about'],
    ['circa', 'about'],
    ['some', 'about'],
    ['perhaps', 'about'],
  ],
  after: [
    ['or more', 'at least'],
    ['or so', 'about'],
    ['or fewer', 'at most'],
    ['or less', 'at most'],
    ['at least', 'at least'],
    ['at most', 'at most'],
  ],
  vague:
    '(?:several|a few|many|some|hundreds of|dozens of|thousands of|scores of|a handful of)(?: (?:hundred|thousand|dozen)s?)?',
  rangeStart: '(?:between|from) ',
  rangeJoin: ' ?(?:-|–|—| to | and ) ?',
};

const FRENCH: NumeralWords = {
  adds: new Map([
    ...numbered(
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      1,
    ),
    ['une', 1],
    ...numbered('vingt trente quarante cinquante soixante', 20, 10),
    ['quatre-vingts', 80],
    ['quatre-vingt', 80],
    ['quatre-vingt-dix', 90],
    ['soixante-dix', 70],
    ['dix-sept', 17],
    ['dix-huit', 18],
    ['dix-neuf', 19],
    ['septante', 70],
    ['nonante', 90],
  ]),
  scales: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1000],
    ['million', 1_000_000],
    ['millions', 1_000_000],
    ['milliard', 1_000_000_000],
    ['milliards', 1_000_000_000],
  ]),
  collectives: new Map([
    ['demi-douzaine', firm(6)],
    ['dizaine', rough(10)],
    ['douzaine', firm(12)],
    ['quinzaine', rough(15)],
    ['vingtaine', rough(20)],
    ['trentaine', rough(30)],
    ['quarantaine', rough(40)],
    ['cinquantaine', rough(50)],
    ['soixantaine', rough(60)],
    ['centaine', rough(100)],
    ['millier', rough(1000)],
    ['paire', firm(2)],
  ]),
  joins: new Set(['et']),
  articles: new Set(['un', 'une']),
  before: [
    ['pas moins de', 'at least'],
    ["pas moins d'", 'at least'],
    ['au moins', 'at least'],
    ['au minimum', 'at least'],
    ['un minimum de', 'at least'],
    ["jusqu'a", 'at most'],
    ['au plus', 'at most'],
    ['au maximum', 'at most'],
    ['pas plus de', 'at most'],
    ['un maximum de', 'at most'],
    ['moins de', 'at most'],
    ["moins d'", 'at most'],
    ['bien plus de', 'over'],
    ['un peu plus de', 'over'],
    ['plus de', 'over'],
    ["plus d'", 'over'],
    ['pres de', 'nearly'],
    ["pres d'", 'nearly'],
    ['presque', 'nearly'],
    ['pas loin de', 'nearly'],
    ['environ', 'about'],
    ['autour de', 'about'],
    ['quelque', 'about'],
    ['quelques', 'about'],
    ['a peu pres', 'about'],
    ['approximativement', 'about'],
  ],
  after: [
    ['environ', 'about'],
    ['au moins', 'at least'],
    ['au plus', 'at most'],
    ['ou plus', 'at least'],
  ],
  vague:
    "(?:plusieurs|quelques|des|de nombreux|de nombreuses)(?: (?:centaines|milliers|dizaines|cents) (?:de |d'))?",
  rangeStart: '(?:entre|de) ',
  rangeJoin: ' ?(?:-|–|—| a | et ) ?',
};

const SPANISH: NumeralWords = {
  adds: new Map([
    ...numbered(
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      1,
    ),
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ['cien', 100],
    ['ciento', 100],
    ...['dos', 'tres', 'cuatro', 'quin', 'seis', 'sete', 'ocho', 'nove'].flatMap(
      (stem, index) =>
        [
          [`${stem}${stem === 'quin' ? 'ientos' : 'cientos'}`, (index + 2) * 100],
          [`${stem}${stem === 'quin' ? 'ientas' : 'cientas'}`, (index + 2) * 100],
        ] as const,
    ),
  ]),
  scales: new Map([
    ['mil', 1000],
    ['millon', 1_000_000],
    ['millones', 1_000_000],
  ]),
  collectives: new Map([
    ['media docena', firm(6)],
    ['decena', rough(10)],
    ['docena', firm(12)],
    ['quincena', rough(15)],
    ['veintena', rough(20)],
    ['treintena', rough(30)],
    ['cincuentena', rough(50)],
    ['centenar', rough(100)],
    ['millar', rough(1000)],
    ['par', firm(2)],
  ]),
  joins: new Set(['y']),
  articles: new Set(['un', 'una']),
  before: [
    ['no menos de', 'at least'],
    ['al menos', 'at least'],
    ['por lo menos', 'at least'],
    ['como minimo', 'at least'],
    ['un minimo de', 'at least'],
    ['hasta', 'at most'],
    ['como maximo', 'at most'],
    ['no mas de', 'at most'],
    ['un maximo de', 'at most'],
    ['menos de', 'at most'],
    ['poco mas de', 'over'],
    ['mas de', 'over'],
    ['casi', 'nearly'],
    ['cerca de', 'nearly'],
    ['alrededor de', 'about'],
    ['aproximadamente', 'about'],
    ['en torno a', 'about'],
    ['unos', 'about'],
    ['unas', 'about'],
    ['cerca de unos', 'about'],
  ],
  after: [
    ['aproximadamente', 'about'],
    ['como minimo', 'at least'],
    ['como maximo', 'at most'],
    ['o mas', 'at least'],
  ],
  vague: '(?:varios|varias|algunos|algunas)(?: (?:cientos|miles|centenares|decenas) de)?',
  rangeStart: '(?:entre|de) ',
  rangeJoin: ' ?(?:-|–|—| a | y ) ?',
};

export const NUMERAL_WORDS: Readonly<Record<Language, NumeralWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
};
