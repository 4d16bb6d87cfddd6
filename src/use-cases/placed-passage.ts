import { QUOTE_WORDS_MAX } from '../domain/ledger/folder/passages.ts';
import type { Passage } from '../domain/ledger/statement.ts';
import { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../store/records/sources.ts';

/** A quote, a place in the text, or both. Offsets count UTF-16 code units. */
export type Quoted = {
  readonly passage?: { readonly start: number; readonly length: number } | undefined;
  readonly quote?: string | undefined;
};

/**
 * The passage that a statement quotes, found in the text of its document where that is attached.
 * Without the text a short quote is taken at its word; it is checked when the file is attached.
 *
 * @throws {Problem} `passage-not-in-document`, `passage-too-long`
 */
export function placedPassage(
  document: SourceDocument | null,
  { passage, quote }: Quoted,
): Passage | null {
  if (passage === undefined && quote === undefined) return null;
  const text = document?.text ?? null;
  if (text === null) return unchecked(quote ?? '', passage);
  const found = passage === undefined ? foundIn(text, quote ?? '') : at(text, passage);
  if (found !== null && (quote ?? found.words) === found.words) return found;
  throw new Problem('passage-not-in-document', {
    document: document?.id ?? '',
    words: quote ?? JSON.stringify(passage),
  });
}

function foundIn(text: string, words: string): Passage | null {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? null : { start, length: words.length, words };
}

function at(text: string, { start, length }: { start: number; length: number }): Passage | null {
  const words = text.slice(start, start + length);
  return words.length === length && length > 0 ? { start, length, words } : null;
}

function unchecked(words: string, passage: Quoted['passage']): Passage {
  const count = words.split(/\s+/).filter((word) => word !== '').length;
  if (count > QUOTE_WORDS_MAX) {
    throw new Problem('passage-too-long', { words: count, most: QUOTE_WORDS_MAX });
  }
  return { start: passage?.start ?? null, length: passage?.length ?? null, words };
}
