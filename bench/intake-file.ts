// While a PDF of 500 pages is read, how long do others wait for the picture, against how long they wait
// when nothing is read? The demo is served by a process of its own; all answers come over HTTP.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfFile } from '../test/pdf-file.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = 500;
const LINES = 40;
const ASKED_BEFORE = 200;
const PICTURE = '/api/v1/missions/haiti-mss/picture?on=2024-11-15';
const FILE = '/api/v1/missions/haiti-mss/intake/file?published=2024-09-17';

export async function measure(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-intake-'));
  const demo = spawn(process.execPath, [join(ROOT, 'bin/muster.mjs'), 'demo', '--port', '0'], {
    env: { ...process.env, MUSTER_DATA: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const link = await loginLink(demo);
    const { origin } = new URL(link);
    const login = await fetch(link, { redirect: 'manual' });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const ask = async () => {
      const from = performance.now();
      await (await fetch(`${origin}${PICTURE}`, { headers })).arrayBuffer();
      return performance.now() - from;
    };
    for (let warm = 0; warm < ASKED_BEFORE / 4; warm++) await ask();
    const before: number[] = [];
    for (let asked = 0; asked < ASKED_BEFORE; asked++) before.push(await ask());
    const body = new Uint8Array(pdfFile(report()));
    const from = performance.now();
    let answer: { readonly status: number; readonly added: number } | null = null;
    const type = { 'content-type': 'application/pdf', 'x-file-name': 'report.pdf' };
    const dropped = fetch(`${origin}${FILE}`, {
      method: 'POST',
      headers: { ...headers, ...type },
      body,
    }).then(async (came) => {
      const { added } = (await came.json()) as { readonly added: number };
      answer = { status: came.status, added };
    });
    const during: number[] = [];
    while (answer === null) during.push(await ask());
    await dropped;
    return {
      question: `milliseconds until the picture is answered, before and while a PDF of ${PAGES} pages is read`,
      file: { bytes: body.byteLength, ...(answer as object) },
      readingSeconds: Math.round((performance.now() - from) / 100) / 10,
      before: spread(before),
      while: spread(during),
    };
  } finally {
    demo.kill('SIGTERM');
    await new Promise((left) => demo.once('exit', left));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loginLink({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of stdout ?? []) {
    said += String(part);
    const [link] = /http:\S+\/login\/\S+/.exec(said) ?? [];
    if (link && said.includes('\n', said.indexOf(link))) return link;
  }
  throw new Error(`the demo did not start: ${said}`);
}

function report(): readonly (readonly string[])[] {
  const line = (page: number, number: number) =>
    number % 10 === 0
      ? `Kenya sent ${page + number + 2} police officers to Haiti on Monday.`
      : 'The market by the harbour stayed shut, and the rain went on as it had before.';
  return Array.from({ length: PAGES }, (_, page) =>
    Array.from({ length: LINES }, (__, number) => line(page, number)),
  );
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) /
    10;
  return { asked: times.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}
