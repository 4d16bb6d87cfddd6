/**
 * How a source's own word is read as a measure: data with a version, shown beside the figure. The
 * word is kept; another reading is a new entry, never an edit.
 */
export type WordPolicy = {
  readonly id: string;
  readonly version: number;
  readonly measure: string;
  readonly asPlan: boolean;
  readonly pattern: RegExp;
  readonly reads: string;
};

/** First match wins, so the narrower wording stands first. */
export const WORD_POLICIES: readonly WordPolicy[] = [
  {
    id: 'deployed-as-an-act',
    version: 1,
    measure: 'departed',
    asPlan: false,
    pattern: /\bhas (?:already )?deployed\b/i,
    reads: '"has already deployed the first batch" tells of people who left: departed',
  },
  {
    id: 'deployed-as-a-total',
    version: 1,
    measure: 'in-theatre',
    asPlan: false,
    pattern: /\b(?:have|are|were|currently)\s+(?:been\s+)?deployed\b/i,
    reads: '"have deployed since June" tells a total on a day: in theatre',
  },
  {
    id: 'boots-on-the-ground-ahead',
    version: 1,
    measure: 'arrived',
    asPlan: true,
    pattern: /\b(?:expected|due|scheduled|plan\w*)\b.*\bboots on the ground\b/i,
    reads: '"expected to have the boots on the ground by" tells of an arrival planned: arrived',
  },
  {
    id: 'boots-on-the-ground',
    version: 1,
    measure: 'in-theatre',
    asPlan: false,
    pattern: /\bboots on the ground\b/i,
    reads: '"boots on the ground" tells who is there: in theatre',
  },
];

/** The policy that reads these words; `null` when the words name a measure themselves, or none. */
export function wordPolicyFor(words: string): WordPolicy | null {
  return WORD_POLICIES.find(({ pattern }) => pattern.test(words)) ?? null;
}
