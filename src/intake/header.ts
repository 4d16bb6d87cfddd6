/** What the first lines of a document say of it, and where its text begins. */
export type Header = {
  readonly title: string | null;
  /** ISO day of publication, as the `Date:` line has it; `null` without one. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Where the body starts, in UTF-16 code units from the start of the file. */
  readonly bodyStart: number;
};

const LINE = /^(title|date|publisher):[ \t]*(.*?)[ \t]*$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `Title:`, `Date:` and `Publisher:` lines that stand before a blank line. */
export function readHeader(text: string): Header {
  const found = new Map<string, string>();
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const parts = LINE.exec(text.slice(at, lineEnd).replace(/\r$/, ''));
    if (!parts?.[1]) break;
    found.set(parts[1].toLowerCase(), parts[2] ?? '');
    at = Math.min(lineEnd + 1, text.length);
  }
  const date = found.get('date') ?? null;
  return {
    title: found.get('title') ?? null,
    published: date && ISO_DAY.test(date) ? date : null,
    publisher: found.get('publisher') ?? null,
    bodyStart: at,
  };
}
