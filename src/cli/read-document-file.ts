import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Problem } from '../domain/problem.ts';

/** Endings of the files that intake reads. */
export const DOCUMENT_ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.pdf'];

/**
 * The text of a file: plain text as it is, a page or a PDF as its reader gives it.
 *
 * @throws {Problem} `unreadable-file`
 */
export async function readDocumentFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: Error) => {
    throw new Problem('unreadable-file', { path, detail: cause.message }, { cause });
  });
  const ending = extname(path).toLowerCase();
  if (ending !== '.pdf' && !ending.startsWith('.htm')) return bytes.toString('utf8');
  const { documentText } = await import('../formats/document-text.ts');
  const read = await documentText(ending === '.pdf' ? 'pdf' : 'html', bytes);
  if ('failure' in read) throw new Problem('unreadable-file', { path, detail: read.failure });
  return read.text;
}
