import { type DayNumber, dayOfIso } from './civil-day.ts';
import type { Draft } from './draft.ts';
import { withoutDuplicates } from './duplicates.ts';
import { fold } from './fold.ts';
import { readHeader } from './header.ts';
import { languageOf } from './language.ts';
import { compileRules, type RuleSet } from './match-rules.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { missionOf } from './names/read-missions.ts';
import { officeDrafts } from './offices.ts';
import { type Language, overlaps } from './passage.ts';
import type { Proposal } from './proposal.ts';
import type { Document } from './read-mentions.ts';
import { readStatements } from './read-statements.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import type { FactRule } from './rules/rule.ts';
import { SentenceWalk } from './sentence-walk.ts';
import { sentencesOf } from './sentences.ts';
import { draftsOfTable } from './tables.ts';

/** A text to read, and what is known of it beforehand. */
export type Source = {
  /** The whole file, header lines included: offsets count from its start. */
  readonly text: string;
  /** ISO day of publication, where the text has no `Date:` line of its own. */
  readonly published: string | null;
  /** The mission that "the mission" means; read from the text when `null`. */
  readonly mission: string | null;
};

/** What a text says, as proposals, and what it was read with. */
export type Reading = {
  readonly language: Language;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `null` when neither the text nor the caller had one: then relative dates stay unread. */
  readonly published: string | null;
  readonly mission: string | null;
  readonly proposals: readonly Proposal[];
};

const COMPILED = new WeakMap<readonly FactRule[], Map<Language, RuleSet>>();

function compiledFor(rules: readonly FactRule[], language: Language): RuleSet {
  const sets = COMPILED.get(rules) ?? new Map<Language, RuleSet>();
  COMPILED.set(rules, sets);
  const known = sets.get(language) ?? compileRules(rules, language);
  sets.set(language, known);
  return known;
}

/** Reading without a day of publication: far ahead, so that stated years keep their meaning. */
const UNDATED: DayNumber = dayOfIso('2100-01-01') ?? 0;

/**
 * Reads a document into proposals, in the order of the text. Deterministic; linear in the text's
 * length. Nothing outside the text and the gazetteer is consulted.
 *
 * @param rules the rules to read with: all of them, unless a test tries one alone
 */
export function propose(
  source: Source,
  gazetteer: Gazetteer,
  rules: readonly FactRule[] = ALL_RULES,
): Reading {
  const { text } = source;
  const header = readHeader(text);
  const folded = fold(text);
  const language = languageOf(text);
  const published = header.published ?? source.published;
  const mission = source.mission ?? missionOf(text, folded);
  const document: Document = {
    original: text,
    folded,
    language,
    gazetteer,
    mission: mission ?? 'Mission',
  };
  const drafts = readDocument(document, header.bodyStart, published, rules);
  return {
    language,
    title: header.title,
    publisher: header.publisher,
    published,
    mission,
    proposals: withoutDuplicates(drafts.map((draft) => cited(text, draft))),
  };
}

function readDocument(
  document: Document,
  from: number,
  published: string | null,
  rules: readonly FactRule[],
): readonly Draft[] {
  const publishedOn = (published && dayOfIso(published)) || UNDATED;
  const walk = new SentenceWalk(document, publishedOn);
  const compiled = compiledFor(rules, document.language);
  const table = rules === ALL_RULES ? draftsOfTable(document, from, publishedOn) : [];
  const drafts: Draft[] = [...table];
  for (const sentence of sentencesOf(document.original, from)) {
    const context = walk.next(sentence);
    if (table.some(({ span }) => overlaps(span, sentence))) continue;
    const stated = readStatements(context, compiled);
    drafts.push(...stated);
    walk.rememberState(stated, sentence);
    if (rules === ALL_RULES) drafts.push(...officeDrafts(context, walk.persons));
    walk.remember(context.shadow);
  }
  return drafts;
}

function cited(text: string, draft: Draft): Proposal {
  const { kind, subject, quantity, read, attributes, span, rule } = draft;
  return {
    kind,
    subject,
    quantity,
    time: read.time,
    attributes,
    passage: text.slice(span.start, span.end),
    offset: span.start,
    rule,
  };
}
