import type { DateExpression, ReadDate } from './date-expression.ts';
import { type DateGrammar, dayOf, grammarFor, meaning } from './date-grammar.ts';
import type { DateWords } from './date-words.ts';
import { everyMatch } from './every-match.ts';
import type { Language } from './passage.ts';

type Found = {
  start: number;
  end: number;
  expression: DateExpression;
  until: DateExpression | null;
};

/**
 * Every date of a text, with the words that bind it ("by", "since"). English months must begin with
 * a capital letter, so that "may" and "march" are not read as dates.
 *
 * @param offset where the text starts in the document
 */
export function readDates(
  original: string,
  folded: string,
  language: Language,
  offset = 0,
): readonly ReadDate[] {
  const grammar = grammarFor(language);
  const found = [...rangesOf(folded, grammar), ...matchesOf(folded, grammar)].filter(
    ({ start, end }) => language !== 'en' || capitalised(original.slice(start, end), grammar.words),
  );
  const kept = longestFirst(found);
  return mergedRanges(kept, folded, grammar).map((date) => bound(date, folded, grammar, offset));
}

function matchesOf(text: string, grammar: DateGrammar): Found[] {
  const found: Found[] = [];
  for (const { pattern, read } of grammar.shapes) {
    for (const match of everyMatch(text, pattern)) {
      const expression = read(match.groups ?? {});
      if (!expression || numbersNotDates(text, match.index, match[0], expression)) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        expression,
        until: null,
      });
    }
  }
  return found;
}

/** A resolution's number, or the year that belongs to one. */
function numbersNotDates(text: string, at: number, match: string, e: DateExpression): boolean {
  if (e.form !== 'year' || e.part) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (/(?:resolutions?|resolucion|no\.|nos?|#|n°|[$€£]|usd) ?$/.test(before)) return true;
  return /^\d{4}$/.test(match) && /[(\d,.]$/.test(before) && !/\($/.test(before);
}

function rangesOf(text: string, grammar: DateGrammar): Found[] {
  const found: Found[] = [];
  for (const match of everyMatch(text, grammar.dayRange)) {
    const until = dayOf(match.groups ?? {}, grammar.words);
    const from = Number.parseInt(match.groups?.['from'] ?? '', 10);
    if (until?.form !== 'day' || from >= until.day) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      expression: { ...until, day: from },
      until,
    });
  }
  return found;
}

function capitalised(text: string, words: DateWords): boolean {
  const month = /\p{L}+/gu;
  for (const [word] of everyMatch(text, month)) {
    if (words.months.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) return false;
  }
  return true;
}

function longestFirst(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const order = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const date of order)
    if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

function mergedRanges(dates: readonly Found[], text: string, grammar: DateGrammar): Found[] {
  const merged: Found[] = [];
  for (const date of dates) {
    const before = merged.at(-1);
    const opening = before && grammar.rangeStart.exec(text.slice(0, before.start))?.[0];
    if (
      before &&
      opening &&
      !before.until &&
      grammar.rangeJoin.test(text.slice(before.end, date.start))
    ) {
      before.start -= opening.length;
      before.end = date.end;
      before.until = date.expression;
      before.expression = inYearOf(before.expression, date.expression);
    } else merged.push({ ...date });
  }
  return merged;
}

/** "from March to May 2023": the year stands once, at the end. */
function inYearOf(first: DateExpression, last: DateExpression): DateExpression {
  const stated = 'year' in last ? last.year : null;
  return 'year' in first && first.year === null && stated !== null
    ? ({ ...first, year: stated } as DateExpression)
    : first;
}

function bound(date: Found, text: string, grammar: DateGrammar, offset: number): ReadDate {
  let start = date.start;
  const about = grammar.about.exec(text.slice(Math.max(0, start - 24), start));
  if (about) start -= about[0].length;
  const head = text.slice(Math.max(0, start - 32), start);
  const words = grammar.binding.exec(head);
  if (words) start -= head.length - words.index;
  return {
    start: start + offset,
    end: date.end + offset,
    expression: date.expression,
    until: date.until,
    binding: meaning(words?.[1], grammar.words.bindings),
    approximate: about !== null,
  };
}
