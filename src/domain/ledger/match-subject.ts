import type { Resolved, Subject } from './subject.ts';

/** How a name was matched to what Muster knows. */
export type MatchBasis = 'mission' | 'country' | 'known' | 'new';

/** A subject to which a proposed statement could belong. `name` is what stands for it in the proposal. */
export type SubjectChoice = {
  readonly name: string;
  readonly key: string;
  readonly label: string;
  readonly kind: Subject['kind'];
};

/** What Muster takes a name for, and what else it could be, the likeliest first. */
export type SubjectMatch = SubjectChoice & {
  readonly basis: MatchBasis;
  readonly others: readonly SubjectChoice[];
};

const OTHERS_MAX = 12;

/**
 * Matches the name of a proposal to the subjects of the mission: those named around its passage come
 * first, then the mission, then those that share a word with the name.
 *
 * @param resolve reads a name as a subject; see `subjectNamed`
 */
export function matchSubject(
  name: string,
  around: string,
  known: ReadonlyMap<string, Subject>,
  resolve: (name: string) => Resolved,
): SubjectMatch {
  const { subject } = resolve(name);
  const held = known.get(subject.key);
  const words = wordsOf(name);
  const named = wordsOf(around);
  const others = [...known.values()]
    .filter(({ key }) => key !== subject.key)
    .map((other) => ({ other, nearness: nearness(other, words, named) }))
    .filter(({ nearness: near }) => near > 0)
    .toSorted((a, b) => b.nearness - a.nearness || (a.other.key < b.other.key ? -1 : 1))
    .slice(0, OTHERS_MAX)
    .map(({ other }) => choiceOf(other, resolve));
  return { ...choiceOf(held ?? subject, resolve), name, basis: basisOf(subject, held), others };
}

function basisOf(subject: Subject, held: Subject | undefined): MatchBasis {
  if (subject.kind === 'mission') return 'mission';
  if (held === undefined) return subject.kind === 'contributor' ? 'country' : 'new';
  return 'known';
}

/** The label where it reads as this subject again, else the key, which always does. */
function choiceOf(subject: Subject, resolve: (name: string) => Resolved): SubjectChoice {
  const { key, label, kind } = subject;
  return { name: resolve(label).subject.key === key ? label : key, key, label, kind };
}

const NAMED_AROUND = 100;
const OF_MISSION = 50;

function nearness(
  { label, kind }: Subject,
  name: ReadonlySet<string>,
  around: ReadonlySet<string>,
): number {
  const words = [...wordsOf(label)];
  const isNamed = words.length > 0 && words.every((word) => around.has(word));
  const shared = words.filter((word) => name.has(word)).length;
  return (isNamed ? NAMED_AROUND : 0) + (kind === 'mission' ? OF_MISSION : 0) + shared;
}

/** Words of three letters and more, without case and accents. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z0-9]{3,}/g) ?? []);
}
