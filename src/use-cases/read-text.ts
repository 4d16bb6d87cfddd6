import { Problem } from '../domain/problem.ts';
import { checkedCandidates } from '../intake/check-candidates.ts';
import { withoutDuplicates } from '../intake/duplicates.ts';
import type { Gazetteer } from '../intake/names/gazetteer.ts';
import type { Proposal } from '../intake/proposal.ts';
import { propose, type Reading } from '../intake/propose.ts';

/** The longest text that is read at once. Unit: UTF-16 code units; a book has about a million. */
export const TEXT_LENGTH_MAX = 2_000_000;

/** A named text with what is known of it beforehand. */
export type NamedText = {
  /** The document's id in the answer. */
  readonly name: string;
  readonly text: string;
  /** ISO day; holds where the text has no `Date:` line. */
  readonly published: string | null;
  readonly mission: string | null;
};

/** What a text says, in the form in which `muster intake --json` prints it. */
export type ReadText = {
  readonly document: string;
  readonly published: string | null;
  readonly mission: string | null;
  readonly language: string;
  readonly statements: readonly Proposal[];
};

/**
 * Reads a text into proposed statements. Needs no database and records nothing: a person decides.
 *
 * @param candidates what an endpoint proposed, unchecked; what the text does not bear out is dropped
 * @throws {Problem} `text-too-long`
 */
export function readText(
  source: NamedText,
  countries: Gazetteer['countries'],
  candidates: unknown = null,
): ReadText {
  const reading = readingOf(source, countries);
  const { published, mission, language } = reading;
  const checked =
    published === null
      ? []
      : checkedCandidates(candidates, { text: source.text, language, published });
  const statements = withoutDuplicates([...reading.proposals, ...checked]);
  return { document: source.name, published, mission, language, statements };
}

/** @throws {Problem} `text-too-long` */
export function readingOf(source: NamedText, countries: Gazetteer['countries']): Reading {
  const { name, text } = source;
  if (text.length > TEXT_LENGTH_MAX)
    throw new Problem('text-too-long', { name, length: text.length, limit: TEXT_LENGTH_MAX });
  return propose(source, gazetteerOf(countries));
}

let gazetteer: Gazetteer | null = null;

/** The same list of countries gives the same gazetteer, whose index is built once. */
function gazetteerOf(countries: Gazetteer['countries']): Gazetteer {
  if (gazetteer?.countries !== countries) gazetteer = { countries };
  return gazetteer;
}
