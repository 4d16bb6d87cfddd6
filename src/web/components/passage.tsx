/** Quoted words with the figure in them marked; words without the figure are marked whole. */
export function Passage({ words, figure }: { readonly words: string; readonly figure: string }) {
  const at = figure === '' ? -1 : words.toLowerCase().indexOf(figure.toLowerCase());
  return (
    <blockquote className="passage">
      {at < 0 ? (
        <mark>{words}</mark>
      ) : (
        <>
          {words.slice(0, at)}
          <mark>{words.slice(at, at + figure.length)}</mark>
          {words.slice(at + figure.length)}
        </>
      )}
    </blockquote>
  );
}

const AROUND_MAX = 420;

/** The passage in its document's own paragraph, where the text is attached. */
export function PassageInText({
  text,
  start,
  length,
}: {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}) {
  const begins = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND_MAX);
  const lineEnd = text.indexOf('\n', start + length);
  const ends = Math.min(lineEnd < 0 ? text.length : lineEnd, start + length + AROUND_MAX);
  return (
    <blockquote className="passage">
      {text.slice(begins, start)}
      <mark>{text.slice(start, start + length)}</mark>
      {text.slice(start + length, ends)}
    </blockquote>
  );
}
