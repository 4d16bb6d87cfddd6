import type { Mention } from './mention.ts';
import { overlaps, type Span } from './passage.ts';

/**
 * A sentence as the rules see it: folded words and marks with one space between, each mention
 * replaced by its letter and its number (`F0 have already left C1 on D2`). Capital letters are tags.
 */
export type Shadow = {
  readonly text: string;
  /** The whole document, folded: offsets of tokens point into it. */
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly ShadowToken[];
  /** Token at each offset of `text`; -1 on a space. */
  readonly tokenAt: Int16Array;
  /** 1 within an aside between commas that a relative word opens, else 0. */
  readonly depth: Int8Array;
};

export type ShadowToken = Span & {
  readonly word: string;
  /** Where the word stands in the shadow's text. */
  readonly at: number;
  readonly mention: Mention | null;
};

const WORD =
  /(?:[dljnmtsc]|qu|jusqu|lorsqu|puisqu)'(?=\p{L}|$)|'s(?!\p{L})|[\p{L}\d]+(?:\.\p{L}\.?)*|[^\s\p{L}\d]/gu;

/** Keeps, of mentions that overlap, the one that stands first in the list. */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions)
    if (!kept.some(({ span }) => overlaps(span, mention.span))) kept.push(mention);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** @param mentions in order, without overlaps */
export function shadowOf(folded: string, sentence: Span, mentions: readonly Mention[]): Shadow {
  const tokens: ShadowToken[] = [];
  let length = 1;
  const push = (word: string, start: number, end: number, mention: Mention | null) => {
    tokens.push({ word, start, end, mention, at: length });
    length += word.length + 1;
  };
  let at = sentence.start;
  const words = (until: number) => {
    for (const match of folded.slice(at, until).matchAll(WORD)) {
      const start = at + match.index;
      push(match[0], start, start + match[0].length, null);
    }
  };
  mentions.forEach((mention, index) => {
    words(mention.span.start);
    push(`${mention.tag}${index}`, mention.span.start, mention.span.end, mention);
    at = mention.span.end;
  });
  words(sentence.end);
  return { ...indexed(tokens, mentions, length), folded };
}

function indexed(
  tokens: readonly ShadowToken[],
  mentions: readonly Mention[],
  length: number,
): Omit<Shadow, 'folded'> {
  const tokenAt = new Int16Array(length + 1).fill(-1);
  tokens.forEach(({ at, word }, index) => {
    tokenAt.fill(index, at, at + word.length);
  });
  const text = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return { text, mentions, tokens, tokenAt, depth: asides(tokens) };
}

const OPENS_ASIDE = /^(?:which|who|whose|where|qui|dont|quien|quienes|cuyo|cuya)$/;
const ASIDE_TOKENS_MAX = 25;

function asides(tokens: readonly ShadowToken[]): Int8Array {
  const depth = new Int8Array(tokens.length);
  for (let at = 0; at < tokens.length - 1; at++) {
    if (tokens[at]?.word !== ',' || !OPENS_ASIDE.test(tokens[at + 1]?.word ?? '')) continue;
    const close = tokens.findIndex(({ word }, index) => index > at + 1 && word === ',');
    if (close > 0 && close - at <= ASIDE_TOKENS_MAX) depth.fill(1, at, close + 1);
  }
  return depth;
}

/** The first and last token that a stretch of the shadow's text touches. */
export function tokensOf(shadow: Shadow, start: number, end: number): readonly [number, number] {
  let first = start;
  while (first < end && (shadow.tokenAt[first] ?? -1) < 0) first++;
  let last = end - 1;
  while (last > first && (shadow.tokenAt[last] ?? -1) < 0) last--;
  return [shadow.tokenAt[first] ?? 0, shadow.tokenAt[last] ?? 0];
}

/** The stretch of the document from one token to another, both included. */
export function spanOf(shadow: Shadow, first: number, last: number): Span {
  const start = shadow.tokens[first]?.start ?? 0;
  return { start, end: shadow.tokens[last]?.end ?? start };
}
