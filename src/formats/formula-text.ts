/** Full-width forms of the signs count as well: Excel takes them for the plain ones. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const ESCAPED = /^'(?=['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** A text as it may stand in a spreadsheet cell: one that would run as a formula gets an apostrophe. */
export function escapedText(text: string): string {
  return RUNS_AS_FORMULA.test(text) || ESCAPED.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that {@link escapedText} gave, and no other. */
export function unescapedText(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
