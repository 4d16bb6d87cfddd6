// Reads one document from stdin and prints its text, in a process of its own: a hostile file costs
// this process and no other. Its parent kills it at the limits; see `document-text.ts`.
import { buffer } from 'node:stream/consumers';

const kind = process.argv[2];
try {
  const bytes = await buffer(process.stdin);
  const text =
    kind === 'pdf'
      ? await (await import('./pdf-text.ts')).textOfPdf(new Uint8Array(bytes))
      : (await import('./html-text.ts')).textOfHtml(bytes.toString('utf8'));
  process.stdout.write(text);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
