const SHAPES: Readonly<Record<string, React.ReactNode>> = {
  eligible: <path d="M1.500 6.500l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  ineligible: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
  undetermined: (
    <path
      d="M1.500 6h9"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="2 1.500"
    />
  ),
};

const WORDS: Readonly<Record<string, string>> = {
  eligible: 'can go',
  ineligible: 'cannot go',
  undetermined: 'not known',
};

/** Whether somebody may go: a shape and a word; the colour only repeats them. */
export function VerdictName({
  verdict,
  words,
}: {
  readonly verdict: string | null;
  /** Where the answer is to one rule and not to all of them. */
  readonly words?: string;
}) {
  const name = verdict ?? 'undetermined';
  return (
    <span className={`stage verdict ${name}`}>
      <svg className="mk" viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[name]}
      </svg>
      {words ?? verdictWords(name)}
    </span>
  );
}

export function verdictWords(verdict: string): string {
  return WORDS[verdict] ?? verdict;
}
