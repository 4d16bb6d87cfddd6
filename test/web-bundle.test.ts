import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};

const KIBIBYTE = 1024;
const { firstViewKibibytesMax } = JSON.parse(readFileSync('package.json', 'utf8')).muster as {
  firstViewKibibytesMax: number;
};

let folder: string;
let manifest: { readonly [source: string]: Chunk };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-web-'));
  const vite = 'node_modules/vite/bin/vite.js';
  execFileSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--manifest', '--outDir', folder],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`the first view of the overview is at most ${firstViewKibibytesMax} KiB of script and style, packed`, () => {
  const bytes = packedBytes(['index.html', 'pages/overview/overview-page.tsx']);

  expect(bytes / KIBIBYTE).toBeLessThanOrEqual(firstViewKibibytesMax);
});

test('the pages load nothing from elsewhere: no font, no script, no style', () => {
  const files = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  const styles = [...files].filter((file) => file.endsWith('.css'));
  const foreign = styles.filter((file) =>
    /@font-face|@import|url\((?!["']?#)/.test(readFileSync(join(folder, file), 'utf8')),
  );

  expect(styles.length).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toMatch(/https?:\/\//);
});

/** Script and style of these entries and of all they import at once, each file packed alone. */
function packedBytes(entries: readonly string[]): number {
  const files = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the build has no ${source}`);
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
    0,
  );
}
