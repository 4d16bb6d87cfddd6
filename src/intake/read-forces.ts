import { everyMatch } from './every-match.ts';
import { FORCE_WORDS, type ForceWords } from './force-words.ts';
import type { Force, Mention } from './mention.ts';
import type { Language } from './passage.ts';
import type { StatedQuantity, Unit } from './quantity.ts';
import { type Shadow, type ShadowToken, spanOf, tokensOf } from './shadow.ts';

type Grammar = {
  readonly patterns: readonly { readonly pattern: RegExp; readonly counted: boolean }[];
  readonly words: ForceWords;
  readonly thing: readonly (readonly [RegExp, Unit])[];
  readonly ordinals: readonly (readonly [RegExp, string])[];
  readonly vague: RegExp;
};

const NUMBER = String.raw`N\d+(?: ")?(?: (?:of|des?|de los|de las|sur) (?:the |its |their |les |los |las )?N\d+)?(?: - (?:strong|member|man|person|officer|soldier|odd|police))?(?: (?:of|de|d') (?:the|its|their|them|those|his|our|all|ses|leurs|sus|los|les|l'))?`;
const VAGUE =
  "(?:several|a few|plusieurs|quelques|varios|varias)(?: (?:hundred|thousand|dozen|centaines|milliers|dizaines|cientos|centenares|miles)(?: (?:de|d'))?)?|(?:hundreds|dozens|thousands|scores) of|des (?:centaines|dizaines|milliers) (?:de|d')";

const GRAMMARS = new Map<Language, Grammar>();

function grammarFor(language: Language): Grammar {
  const known = GRAMMARS.get(language);
  if (known) return known;
  const words = FORCE_WORDS[language];
  const pieces = language === 'en' ? englishPatterns(words) : romancePatterns(words);
  const grammar: Grammar = {
    words,
    patterns: pieces.map(([source, counted]) => ({
      pattern: new RegExp(`(?<=^| )(?:${source})(?= )`, 'g'),
      counted,
    })),
    thing: words.things.map(([pattern, unit]) => [new RegExp(`(?:^| )(?:${pattern})$`), unit]),
    ordinals: words.ordinals.map(([pattern, batch]) => [new RegExp(`^(?:${pattern})$`), batch]),
    vague: new RegExp(`(?:^| )(${VAGUE})(?= )`),
  };
  GRAMMARS.set(language, grammar);
  return grammar;
}

type Piece = readonly [source: string, counted: boolean];

function englishPatterns(words: ForceWords): Piece[] {
  const ordinal = `(?:${words.ordinals.map(([pattern]) => pattern).join('|')})`;
  const adjective = `(?:${words.adjectives})`;
  const before = `(?:(?:${words.determiners}) )?(?:${ordinal} )?`;
  const nation = "(?:A\\d+|C\\d+ 's|M\\d+ 's|C\\d+|M\\d+(?! more))";
  const other =
    '(?:(?!(?:of|in|and|the|to|for|from|on|at|with|by|or|as|a|an|who|that|which|after|before|when|while|were|was|are|is|be|been|have|had|has|will|would|did|killed|wounded|injured|more|each)(?= ))[a-z]{3,} )';
  const mid = `(?:(?:${nation}|${adjective}|${ordinal})(?: (?:and|-|,) (?:${nation}|${adjective}))? ){0,5}`;
  const people = `(?:${words.people})(?: (?:and|or|,) (?:${mid})?(?:${words.people})){0,2}`;
  const bodies = `(?:${words.bodies})`;
  const from = '(?: from (?:the )?C\\d+(?: (?:, |and )+(?:the )?C\\d+){0,6})?';
  const things = words.things.map(([pattern]) => pattern).join('|');
  return [
    [
      `${before}${mid}${bodies}(?: ${bodies})? (?:of|numbering|comprising|made up of|totalling) (?:${before})?${NUMBER}(?: ${mid}${people})?${from}`,
      false,
    ],
    [
      `${before}(?:N\\d+ of (?:the |its )?)?N\\d+ ${mid}${other}{0,2}(?:${things})(?! (?:of N|commander|leader|chief))${from}`,
      true,
    ],
    [
      `${before}(?:${NUMBER}|${VAGUE}) ${mid}${people}(?! (?:${words.bodies}|contingents|force|forces|service|college|academy|commissioner|chief|commander|stations?|headquarters))(?: of (?:the )?(?:${nation} )?(?:${adjective} ){0,2}${bodies})?${from}`,
      false,
    ],
    [
      `${before}(?:${NUMBER}) ${mid}${other}{1,2}(?:${people}|${bodies})(?! (?:${words.bodies}|chief|commander|stations?|headquarters))${from}`,
      false,
    ],
    [
      `(?:,|\\() N\\d+ (?:strong|all told|in all|in number)|(?:of )?N\\d+ (?:strong|all told|all ranks)`,
      false,
    ],
    [
      `${before}(?:total of )?${NUMBER} A\\d+(?= (?:[^a-z]|and|in|to|on|who|are|is|were|have|had|at|from|with|by|left|landed|arrived|came|after|as|will|was|died|fell|broke|lost|wounded|killed|dead|serv(?:e|ed|ing)|remain(?:s|ed)?|still|aboard|inbound|out|back|fl(?:y|ew)|or|but|would|could|may|should|who|ready|waiting|there|working|based|took|take)(?:[^a-z]|$))`,
      false,
    ],
    [
      `${before}N\\d+ - (?:strong|member|man|person|officer|soldier) ${mid}(?:${bodies}|${people})${from}`,
      false,
    ],
    [`${before}${nation} ${mid}(?:${people}|${bodies}(?: ${bodies})?)`, false],
    [`${before}${mid}(?:${people}|${bodies}(?: ${bodies})?)${from}`, false],
    [
      `N\\d+ C\\d+(?! (?:'s|${words.people}))|C\\d+ (?:\\( |: |- |\\| )?N\\d+(?= [,.;)|–]| and| $)`,
      false,
    ],
    [`(?:the |its )?A\\d+`, false],
  ];
}

function romancePatterns(words: ForceWords): Piece[] {
  const ordinal = `(?:${words.ordinals.map(([pattern]) => pattern).join('|')})`;
  const adjective = `(?:${words.adjectives}|${ordinal}|A\\d+)`;
  const before = `(?:(?:${words.determiners}) ){0,2}`;
  const joins = '(?:et|ou|y|o|,)';
  const people = `(?:${words.people})(?: ${joins} (?:${words.determiners} )?(?:${words.people})){0,2}`;
  const after = `(?: (?:${joins} )?${adjective}){0,4}`;
  const from = `(?: (?:de la|de l'|du|des|de|del|d') C\\d+(?! N))?`;
  const count = `(?:${ordinal} )?(?:${NUMBER}|${VAGUE}) (?:${adjective} ){0,2}`;
  const bodies = `(?:${words.bodies})`;
  const things = words.things.map(([pattern]) => pattern).join('|');
  return [
    [
      `${before}(?:${adjective} )?${bodies}${after}(?: (?:${words.of}|,) (?:${words.determiners} )?${NUMBER}(?: (?:de |d' )?${people}${after})?)${from}`,
      false,
    ],
    [`${before}${count}(?:de |d' )?${people}${after}${from}`, false],
    [`${before}(?:${NUMBER}) A\\d+`, false],
    [`${before}(?:${ordinal} )?N\\d+ (?:${adjective} )?(?:${things})${after}${from}`, true],
    [`${before}(?:${adjective} )?(?:${bodies}|${people})${after}${from}`, false],
    [`C\\d+ (?:\\( |: |- |\\| )?N\\d+(?= [,.;)|–]| et| y| $)`, false],
    [`(?:les|los|las|des|a los|aux) A\\d+`, false],
  ];
}

/** People, units and counted things of a sentence; figures left over become bare numbers. */
export function readForces(
  shadow: Shadow,
  language: Language,
  host: string | null,
): readonly Mention[] {
  const grammar = grammarFor(language);
  const found: Mention[] = [];
  const taken = new Uint8Array(shadow.tokens.length);
  for (const { pattern, counted } of grammar.patterns) {
    for (const match of everyMatch(shadow.text, pattern)) {
      const [first, end] = tokensOf(shadow, match.index, match.index + match[0].length);
      const last = withoutHost(shadow, first, end, host);
      if (taken.subarray(first, last + 1).some(Boolean)) continue;
      const mention = forceOf(shadow, first, last, grammar, counted);
      if (!mention) continue;
      taken.fill(1, first, last + 1);
      found.push(mention);
    }
  }
  return found;
}

/** "140 officers from the host": where they leave, not whose they are. */
function withoutHost(shadow: Shadow, first: number, last: number, host: string | null): number {
  const mention = shadow.tokens[last]?.mention;
  if (mention?.tag !== 'C' || mention.country.country !== host) return last;
  for (let token = last - 1; token > first; token--)
    if (/^(?:from|de|du|des|del|d')$/.test(shadow.tokens[token]?.word ?? '')) return token - 1;
  return last;
}

function forceOf(
  shadow: Shadow,
  first: number,
  last: number,
  grammar: Grammar,
  counted: boolean,
): Mention | null {
  const tokens = shadow.tokens.slice(first, last + 1);
  const text = tokens.map(({ word }) => word).join(' ');
  const number = numberOf(tokens);
  const nations = nationsOf(tokens);
  const country =
    nations.map(({ name }) => name).join(', ') || (number ? senderBefore(shadow, first) : null);
  if (/^(?:the |its |les |los |las |des |aux |a los )?A\d+$/.test(text) && !plural(shadow, tokens))
    return null;
  const thing = counted
    ? grammar.thing.find(([pattern]) => pattern.test(unitText(text)))?.[1]
    : undefined;
  const unit: Unit = thing ?? 'personnel';
  const quantity = number ? quantityOf(number.number, unit) : null;
  const mission = tokens.map(({ mention }) => mention).find((mention) => mention?.tag === 'M');
  const force: Force = {
    ...spanOf(shadow, first, last),
    quantity,
    country,
    mission: mission?.tag === 'M' ? mission.mission.name : null,
    batch: batchOf(tokens, grammar),
    unit: UNIT_NAME.exec(text)?.[0] ?? null,
    bare: false,
    vague: quantity ? null : (grammar.vague.exec(text)?.[1] ?? null),
  };
  return { tag: thing ? 'K' : 'F', span: force, force };
}

const PREPOSITION =
  /^(?:in|to|from|at|for|into|near|via|through|across|over|of|on|with|by|a|au|aux|en|vers|pour|dans|de|du|hacia|hasta|desde|con|por)$/;

/** "Ghana 205 soldiers": the country right before a figure, where nothing makes it a place. */
function senderBefore(shadow: Shadow, first: number): string | null {
  const mention = shadow.tokens[first - 1]?.mention;
  const before = shadow.tokens[first - 2]?.word ?? '';
  return mention?.tag === 'C' && !PREPOSITION.test(before) ? mention.country.country : null;
}

/** "One of 20 soldiers who left": the statement is of the twenty. */
function numberOf(tokens: readonly ShadowToken[]) {
  const numbers = tokens.flatMap(({ mention }) => (mention?.tag === 'N' ? [mention] : []));
  const [first, second] = numbers;
  const isOneOf = first?.number.spelled === true && first.number.value === 1;
  return isOneOf && second ? second : first;
}

const UNIT_NAME =
  /(?:fpu ?\d* ?(?:- ?\d+)?|formed police units?|protection (?:support )?unit|advance (?:party|team|group)|(?:last|final) (?:batch|group|wave)|quick reaction force|rapid deployment unit|battle ?groups?|main body|field hospital|engineer(?:ing)? company|unites? de police constituees?|unidad de policia constituida)/;

/** The words up to the noun that names the unit: "two battalions from Uganda" is of battalions. */
function unitText(text: string): string {
  return text
    .replace(/ from (?:the )?C\d+.*$/, '')
    .replace(/(?: (?:A\d+|(?:de la|de l'|du|des|de|del|d') C\d+))+$/, '');
}

function nationsOf(tokens: readonly ShadowToken[]): { name: string }[] {
  return tokens.flatMap(({ mention }) =>
    mention?.tag === 'A' || mention?.tag === 'C' ? [{ name: mention.country.country }] : [],
  );
}

/** "Guatemalans", "the Kenyans": a demonym that is a noun has a plural, or an article before it. */
function plural(shadow: Shadow, tokens: readonly ShadowToken[]): boolean {
  const last = tokens.at(-1);
  if (last?.mention?.tag !== 'A') return false;
  const next = shadow.tokens[shadow.tokens.indexOf(last) + 1]?.word ?? '';
  if (
    /^[a-z]/.test(next) &&
    tokens.length === 1 &&
    !/^(?:who|have|are|were|will|had|and|also|came|left)$/.test(next)
  )
    return false;
  const written = last.end - last.start;
  return written > 3 && tokens.length <= 2 && shadow.folded.charAt(last.end - 1) === 's';
}

export function quantityOf(
  number: {
    readonly value: number;
    readonly valueMax?: number;
    readonly qualifier: StatedQuantity['qualifier'];
  },
  unit: Unit,
): StatedQuantity {
  const { value, valueMax, qualifier } = number;
  return { value, ...(valueMax === undefined ? {} : { valueMax }), unit, qualifier };
}

function batchOf(tokens: readonly ShadowToken[], grammar: Grammar): string | null {
  for (const { word } of tokens) {
    const batch = grammar.ordinals.find(([pattern]) => pattern.test(word))?.[1];
    if (batch) return batch;
  }
  return null;
}
