import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Limits of reading one file; see the guide for users. */
export const FILE_BYTES_MAX = 50 * 1024 * 1024;
const TEXT_BYTES_MAX = 20 * 1024 * 1024;
const READING_MS_MAX = 30_000;
const HEAP_MIB_MAX = 512;

/** The exit code by which the process says that a PDF has pictures of pages and no text. */
export const SCAN_EXIT_CODE = 3;
/** As many files are read at once; the others wait their turn. */
const READERS_MAX = 2;
/** Whoever asks for a page goes before a file that is being read. */
const NICENESS = 10;

/** What is read in a process of its own. */
export type FileKind = 'html' | 'pdf';

/** The text of a file, or one sentence why it cannot be read. */
export type DocumentText =
  | { readonly text: string }
  | { readonly failure: string; readonly isScan: boolean };

const PROCESS = fileURLToPath(new URL('./document-text-process.ts', import.meta.url));

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an HTML or PDF file in a process of its own, with an empty environment, that is killed when it takes
 * too long, too much memory, or says too much. Two at a time; its time counts from its turn.
 */
export async function documentText(
  kind: FileKind,
  bytes: Uint8Array,
  readingMsMax = READING_MS_MAX,
): Promise<DocumentText> {
  if (bytes.byteLength > FILE_BYTES_MAX)
    return { failure: `it has more than ${FILE_BYTES_MAX} bytes`, isScan: false };
  if (reading >= READERS_MAX) await new Promise<void>((turn) => waiting.push(turn));
  else reading += 1;
  try {
    return await readInProcess(kind, bytes, readingMsMax);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
}

function readInProcess(
  kind: FileKind,
  bytes: Uint8Array,
  readingMsMax: number,
): Promise<DocumentText> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB_MAX}`, PROCESS, kind], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {},
    });
    yieldToOthers(child.pid);
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
      else {
        const failure = stopped || complaint || `its reader ended with ${code}`;
        resolve({ failure, isScan: stopped === '' && code === SCAN_EXIT_CODE });
      }
    });
    child.stdin.end(bytes);
  });
}

function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // It ended before it was slowed down.
  }
}
