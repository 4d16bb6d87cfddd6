import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const PACKED_LIBRARIES = fileURLToPath(
  new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url),
);

/** Works as root and without a display; the package's own arguments would switch web security off. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/**
 * A headless Chromium that came with `npm ci`: the one launcher of all browser tests. To a machine
 * without libnss3 and libnspr4 it lends the ones that the package carries.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  try {
    return await playwright.launch({ executablePath, args: ARGUMENTS });
  } catch (cause) {
    if (!/shared libraries|libns[sp]/.test(String(cause))) throw cause;
    return playwright.launch({ executablePath, args: ARGUMENTS, env: await withLibraries() });
  }
}

async function withLibraries(): Promise<Record<string, string>> {
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(libraries)) await inflate(PACKED_LIBRARIES);
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(given), LD_LIBRARY_PATH: libraries };
}
