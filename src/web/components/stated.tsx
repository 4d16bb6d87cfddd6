import { cutQuantity } from '../wording.ts';

/** A figure as it was said: the hedge small, the number large. "about 430" stays "about 430". */
export function Stated({ words }: { readonly words: string }) {
  const { before, number, after } = cutQuantity(words);
  return (
    <>
      {before !== '' && <span className="said">{before} </span>}
      {number}
      {after !== '' && <span className="said"> {after}</span>}
    </>
  );
}

/** Nobody said it: shown as silence, never as zero and never as an empty cell. */
export function Silence({ words = 'none stated' }: { readonly words?: string }) {
  return <span className="muted">{words}</span>;
}
