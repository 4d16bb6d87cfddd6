import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Limits of reading one file; see the guide for users. */
export const FILE_BYTES_MAX = 50 * 1024 * 1024;
const TEXT_BYTES_MAX = 20 * 1024 * 1024;
const READING_MS_MAX = 30_000;
const HEAP_MIB_MAX = 512;

/** The text of a file, or one sentence why it cannot be read. */
export type DocumentText = { readonly text: string } | { readonly failure: string };

const PROCESS = fileURLToPath(new URL('./document-text-process.ts', import.meta.url));

/**
 * Reads an HTML or PDF file in a process of its own, with an empty environment, that is killed when it takes
 * too long, too much memory, or says too much.
 */
export function documentText(
  kind: 'html' | 'pdf',
  bytes: Uint8Array,
  readingMsMax = READING_MS_MAX,
): Promise<DocumentText> {
  if (bytes.byteLength > FILE_BYTES_MAX)
    return Promise.resolve({ failure: `it has more than ${FILE_BYTES_MAX} bytes` });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB_MAX}`, PROCESS, kind], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {},
    });
    const said: Buffer[] = [];
    let complaint = '';
    let size = 0;
    let stopped = '';
    const stop = (why: string) => {
      stopped ||= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop(`reading took more than ${readingMsMax} ms`), readingMsMax);
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > TEXT_BYTES_MAX) stop(`its text has more than ${TEXT_BYTES_MAX} bytes`);
      else said.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      complaint = (complaint + part.toString('utf8')).slice(0, 400);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => stop(error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (stopped === '' && code === 0) resolve({ text: Buffer.concat(said).toString('utf8') });
      else resolve({ failure: stopped || complaint || `its reader ended with ${code}` });
    });
    child.stdin.end(bytes);
  });
}
