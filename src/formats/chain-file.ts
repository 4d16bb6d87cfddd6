/** An entry of a chain file, its days and counts still words. */
export type FileEntry = {
  readonly id: string | null;
  readonly act: string;
  readonly on: string;
  readonly said: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly supersedes: string | null;
  readonly fields: Readonly<Record<string, string>>;
};

/** What makes a file no chain file: where, and how. */
export class ChainFileError extends Error {
  override readonly name = 'ChainFileError';
}

/**
 * Reads a chain file: a JSON array of entries, one for each thing that happened. Whether a step is
 * possible is not its business.
 *
 * @throws {ChainFileError} when it is no such array, or an entry is no such object
 */
export function readChainFile(text: string): FileEntry[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new ChainFileError('the file is no list of entries');
  return entries.map((entry: unknown, index) => {
    if (!isRecord(entry) || !isRecord(entry['fields'] ?? {})) {
      throw new ChainFileError(`entry ${index + 1} is no object with fields`);
    }
    const word = (name: string) => (entry[name] === undefined ? null : textOf(entry[name]));
    const fields = Object.entries(entry['fields'] ?? {}).map(([name, value]) => [
      name,
      textOf(value),
    ]);
    return {
      id: word('id'),
      act: word('act') ?? '',
      on: word('on') ?? '',
      said: word('said'),
      source: word('source'),
      note: word('note'),
      supersedes: word('supersedes'),
      fields: Object.fromEntries(fields) as Record<string, string>,
    };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value);
}
