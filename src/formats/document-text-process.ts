// Reads one document from stdin and prints its text, in a process of its own: a hostile file costs
// this process and no other. Its parent kills it at the limits; see `document-text.ts`.
import { buffer } from 'node:stream/consumers';
import { decodedText } from './decoded-text.ts';
import { SCAN_EXIT_CODE } from './document-text.ts';

const kind = process.argv[2];
try {
  const bytes = await buffer(process.stdin);
  const text =
    kind === 'pdf'
      ? await (await import('./pdf-text.ts')).textOfPdf(new Uint8Array(bytes))
      : (await import('./html-text.ts')).textOfHtml(decodedText(bytes));
  process.stdout.write(text);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  const isScan = error instanceof Error && error.name === 'ScanWithoutText';
  process.exitCode = isScan ? SCAN_EXIT_CODE : 1;
}
