const SOURCE: { readonly [letter: string]: string } = {
  A: 'completely reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'not usually reliable source',
  E: 'unreliable source',
  F: 'reliability of the source cannot be judged',
};

const INFORMATION: { readonly [digit: string]: string } = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** The Admiralty code in words: `usually reliable source, probably true`. */
export function gradeWords(grade: string): string {
  const [letter = '', digit = ''] = grade;
  return [SOURCE[letter], INFORMATION[digit]].filter(Boolean).join(', ') || 'not graded';
}

/** A statement's grade: the letter and digit say it, the border repeats it, colour says nothing. */
export function Grade({ grade }: { readonly grade: string }) {
  const border = 'AB'.includes(grade.charAt(0))
    ? ''
    : 'CD'.includes(grade.charAt(0))
      ? ' mid'
      : ' low';
  return (
    <abbr className={`grade${border}`} title={gradeWords(grade)}>
      {grade}
    </abbr>
  );
}
