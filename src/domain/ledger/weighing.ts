import type { Conflict } from './conflict.ts';
import type { Stated } from './stated.ts';

/**
 * What a proposed statement would be to the ledger. `duplicate`: the ledger has it from the same source;
 * `conflicts` goes before `agrees`, and says with which statements it cannot hold.
 */
export type Verdict = 'new' | 'agrees' | 'conflicts' | 'duplicate';

/** A proposed statement against all others, under the rules of the ledger. */
export type Weighing = {
  /** Its id. */
  readonly proposed: string;
  readonly verdict: Verdict;
  readonly agreesWith: readonly Stated[];
  readonly duplicateOf: Stated | null;
  readonly conflicts: readonly Conflict[];
};

/** Where a statement stands: what tells a repetition of one report from a second report. */
export type Place = {
  readonly documentId: string | null;
  readonly publisher: string | null;
  readonly words: string | null;
  /** Where the words begin in the document; `null` where nobody placed them. */
  readonly start: number | null;
};

/** What the rules find around one proposed statement. */
export type Surroundings = {
  /** See `agreementsOf`. */
  readonly agreesWith: readonly Stated[];
  /** What the ledger quotes from the document of the proposal already. */
  readonly sameDocument: readonly Stated[];
  /** Those that it stands in and that nobody has settled. */
  readonly conflicts: readonly Conflict[];
};

/** Says what a proposed statement would be to the ledger. */
export function weighed(
  proposed: Stated,
  { agreesWith, sameDocument, conflicts }: Surroundings,
  places: ReadonlyMap<string, Place>,
): Weighing {
  const duplicateOf =
    sameDocument.find((other) => quotesAgain(proposed, other, places)) ??
    agreesWith.find((other) => repeats(proposed, other, places)) ??
    null;
  const verdict = verdictOf(duplicateOf !== null, conflicts.length > 0, agreesWith.length > 0);
  return { proposed: proposed.id, verdict, agreesWith, duplicateOf, conflicts };
}

function verdictOf(isDuplicate: boolean, isContested: boolean, isBorneOut: boolean): Verdict {
  if (isDuplicate) return 'duplicate';
  if (isContested) return 'conflicts';
  return isBorneOut ? 'agrees' : 'new';
}

/** The same figure read from the same words of one document, under whatever measure it was recorded. */
function quotesAgain(one: Stated, other: Stated, places: ReadonlyMap<string, Place>): boolean {
  const [a, b] = [places.get(one.id), places.get(other.id)];
  if (!a || !b || a.documentId === null || a.documentId !== b.documentId) return false;
  if (a.start === null || b.start === null || a.words === null || b.words === null) return false;
  const meetInText = a.start < b.start + b.words.length && b.start < a.start + a.words.length;
  if (!meetInText || other.rank === 'deprecated') return false;
  if (one.value === null || other.value === null)
    return one.value === other.value && one.kind === other.kind;
  return one.value === other.value && one.unit === other.unit;
}

/** The same figure of the same days, in the same words, the same document, or by one publisher on one day. */
function repeats(one: Stated, other: Stated, places: ReadonlyMap<string, Place>): boolean {
  const [a, b] = [places.get(one.id), places.get(other.id)];
  const sameFigure = one.asStated === other.asStated || sameBounds(one, other);
  if (!a || !b || !sameFigure || one.begin !== other.begin || one.end !== other.end) return false;
  if (a.words !== null && b.words !== null && overlap(a.words, b.words)) return true;
  const sameReport = a.publisher === b.publisher && one.sayingDay === other.sayingDay;
  return one.bounds !== null && (sameReport || a.documentId === b.documentId);
}

function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function sameBounds({ bounds: a }: Stated, { bounds: b }: Stated): boolean {
  return a !== null && b !== null && a.low === b.low && a.high === b.high;
}
