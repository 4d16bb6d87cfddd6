// Writes the files that a check keeps true: src/store/schema.ts from the migrated template.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { migrate } from '../src/store/migrate.ts';
import { APPLICATION_ROLE } from '../src/store/roles.ts';
import { temporaryServer } from '../test/postgres.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? `${root}src/store/schema.ts`;

const server = await temporaryServer();
try {
  await migrate(server.owner, APPLICATION_ROLE);
  const { host, port, user, database } = server.owner;
  const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`;
  execFileSync(
    process.execPath,
    [
      `${root}node_modules/kysely-codegen/dist/cli/bin.js`,
      ...['--dialect', 'postgres', '--url', url, '--out-file', target, '--log-level', 'warn'],
      ...['--date-parser', 'string', '--exclude-pattern', 'graphile_worker.*'],
      ...['--type-mapping', JSON.stringify({ timestamptz: 'string', int8: 'number' })],
    ],
    { stdio: 'inherit' },
  );
} finally {
  await server.stop();
}
