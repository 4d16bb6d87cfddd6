#!/usr/bin/env node
// The one binary. Whatever Node started it, Muster itself runs under the Node that `npm ci` brought:
// the language level (types stripped at load, native Temporal) is that one's. This file stays plain
// JavaScript of Node 20, and its path never moves.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packaged = `${root}node_modules/node/bin/node`;
const major = Number(process.versions.node.split('.')[0]);

if (major >= 26) {
  await import('../src/main.ts');
} else if (existsSync(packaged)) {
  // The fourth channel carries nothing. It closes when this process dies, however it dies, and that
  // is how the child learns that nobody waits for it any more.
  const child = spawn(packaged, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exitCode = code ?? 1;
  });
} else {
  console.error(
    `Muster runs on the Node 26 that its own install brings, and ${packaged} is not there.`,
  );
  console.error(`Run "npm ci" in ${root} and try again.`);
  process.exitCode = 1;
}
