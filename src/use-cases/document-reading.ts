import { readHeader } from '../intake/header.ts';
import type { Gazetteer } from '../intake/names/gazetteer.ts';
import type { Reading } from '../intake/propose.ts';
import { textShape } from '../intake/text-shape.ts';
import { type NamedText, readingOf } from './read-text.ts';

/** What the rules read in a text, and the shape by which a re-post of it is known. */
export type DocumentReading = { readonly reading: Reading; readonly shape: readonly number[] };

/** Reads a text somewhere: in this thread, or in one of its own where others must not wait. */
export type TextReader = (source: NamedText) => Promise<DocumentReading>;

/** @throws {Problem} `text-too-long` */
export function documentReading(
  source: NamedText,
  countries: Gazetteer['countries'],
): DocumentReading {
  return { reading: readingOf(source, countries), shape: textShape(source.text) };
}

/** The day of publication that the text itself gives; it goes before every other. */
export function dayInText(text: string): string | null {
  return readHeader(text).published;
}
