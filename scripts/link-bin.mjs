// `npx muster` looks in node_modules/.bin, where npm links the commands of dependencies but not the
// package's own. This links ours. Plain JavaScript of Node 20, run by npm's `prepare`.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bins = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
const target = fileURLToPath(new URL('../bin/muster.mjs', import.meta.url));
mkdirSync(bins, { recursive: true });
rmSync(`${bins}muster`, { force: true });
if (existsSync(target)) chmodSync(target, 0o755);
symlinkSync('../../bin/muster.mjs', `${bins}muster`);
