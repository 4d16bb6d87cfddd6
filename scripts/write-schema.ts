import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { migrate } from '../src/store/migrate.ts';
import { APPLICATION_ROLE } from '../src/store/roles.ts';
import { temporaryServer } from '../test/postgres.ts';

const GENERATOR = fileURLToPath(
  new URL('../node_modules/kysely-codegen/dist/cli/bin.js', import.meta.url),
);

/** Writes the types of every table of a freshly migrated database to a file. */
export async function writeSchema(target: string): Promise<void> {
  const server = await temporaryServer();
  try {
    await migrate(server.owner, APPLICATION_ROLE);
    const { host, port, user, database } = server.owner;
    const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`;
    const options = [
      ...['--dialect', 'postgres', '--url', url, '--out-file', target, '--log-level', 'warn'],
      ...['--date-parser', 'string', '--exclude-pattern', 'graphile_worker.*'],
      ...['--type-mapping', JSON.stringify({ timestamptz: 'string', int8: 'number' })],
    ];
    execFileSync(process.execPath, [GENERATOR, ...options], { stdio: 'inherit' });
  } finally {
    await server.stop();
  }
}
