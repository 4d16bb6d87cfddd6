// npm run bench -- NAME [options]: runs bench/NAME.ts, which asks one written question and prints its
// answer as JSON. A measurement is a ratio in one run against a named peer, never a test.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const [name, ...options] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.error(`usage: npm run bench -- NAME [options]; NAME is one of ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  const { measure } = (await import(`./${name}.ts`)) as {
    measure: (options: readonly string[]) => Promise<unknown>;
  };
  console.log(JSON.stringify(await measure(options), null, 2));
}
