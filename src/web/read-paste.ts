/** The cells of a pasted row by the name of their column. */
export type PastedRow = Readonly<Record<string, string>>;

/**
 * Reads rows as a spreadsheet puts them on the clipboard (tabs) or as a CSV file has them, a heading
 * first. Quoted cells may hold the separator, line ends and doubled quotes.
 */
export function readPaste(text: string): PastedRow[] {
  const separator = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const [heading = [], ...rows] = linesOf(text.replace(/^\uFEFF/, ''), separator);
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => Object.fromEntries(heading.map((name, at) => [name.trim(), cells[at] ?? ''])));
}

function linesOf(text: string, separator: string): string[][] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
    'gy',
  );
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(cell)) {
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== separator) lines.push([]);
  }
  return lines;
}
