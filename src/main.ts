import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { CliConfig, CliContext } from './cli/context.ts';
import { runProgram } from './cli/program.ts';
import { seededRandom } from './random.ts';
import { openKeyFiles } from './store/key-files.ts';
import type { OpenDatabase } from './store/open.ts';
import type { Work } from './use-cases/work.ts';

const { env } = process;
const args = process.argv.slice(2);

const config: CliConfig = {
  dataFolder: dataOption(args) || env['MUSTER_DATA'] || '.muster',
  databaseUrl: env['DATABASE_URL'] || undefined,
  databaseOwnerUrl: env['DATABASE_OWNER_URL'] || undefined,
  runAs: env['MUSTER_RUN_AS'] || undefined,
};

/** Read before the commands are: what they open depends on it. */
function dataOption(words: readonly string[]): string | undefined {
  const at = words.indexOf('--data');
  const joined = words.find((word) => word.startsWith('--data='));
  return at >= 0 ? words[at + 1] : joined?.slice('--data='.length);
}

const keyFolder = env['MUSTER_KEYS'] || join(config.dataFolder, 'keys');

let opened: Promise<OpenDatabase> | undefined;
let desk: ReturnType<typeof openDeskOn> | undefined;
const cleanUps: (() => Promise<void>)[] = [];

/** Loaded when first asked for: most of what a command costs before its first line is this import. */
async function openOnce(): Promise<OpenDatabase> {
  const { openDatabase } = await import('./store/open.ts');
  return openDatabase({
    dataFolder: config.dataFolder,
    url: config.databaseUrl,
    ownerUrl: config.databaseOwnerUrl,
    runAs: config.runAs,
    say: (sentence) => {
      if (!args.includes('--quiet')) process.stderr.write(`${sentence}\n`);
    },
  });
}

/** Candidates from the endpoint of `MUSTER_EXTRACT_URL`; `null` when there is none. */
async function extract(text: string): Promise<unknown> {
  if (!env['MUSTER_EXTRACT_URL']) return null;
  const { candidatesFrom, endpointFrom } = await import('./extract-endpoint.ts');
  const endpoint = endpointFrom(env);
  return endpoint === null ? null : candidatesFrom(text, endpoint);
}

const context: CliContext = {
  config,
  open: async () => {
    opened ??= openOnce();
    return workOn(await opened);
  },
  where: async () => {
    opened ??= openOnce();
    return (await opened).where;
  },
  seeded: seededRandom,
  solver: async () => (await import('./solver.ts')).solvePlan,
  selector: async () => (await import('./selection-solver.ts')).solveSelection,
  rollDesk: async () => {
    opened ??= openOnce();
    desk ??= openDeskOn((await opened).application);
    return desk;
  },
  extract,
  onLeave: (cleanUp) => {
    cleanUps.push(cleanUp);
  },
};

/** Started with the first file; it lets go of its connections before the database is let go. */
async function openDeskOn(database: OpenDatabase['application']) {
  const { openRollDesk } = await import('./roll-desk.ts');
  const open = openRollDesk({ database, keyFolder });
  cleanUps.push(open.close);
  return open;
}

/** In a container the user may have a number and no name. */
function nameAtTheKeyboard(): string {
  try {
    return userInfo().username;
  } catch {
    return env['USER'] ?? 'operator';
  }
}

/** The person at the keyboard of the machine that holds the data: acts for no country. */
function workOn({ db }: OpenDatabase): Work {
  return {
    db,
    now: () => Temporal.Now.instant(),
    newId: randomUUIDv7,
    random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
    seeded: seededRandom,
    readText: async (source) => (await import('./text-reader.ts')).readText(source),
    ...(env['MUSTER_EXTRACT_URL'] ? { extract } : {}),
    keys: openKeyFiles(keyFolder),
    actor: { id: 'local', name: nameAtTheKeyboard(), role: 'operator', country: null },
  };
}

let leaving: Promise<never> | undefined;

/** Lets go of everything, in the order opposite to that in which it was taken. */
async function leave(status: number): Promise<never> {
  try {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  } finally {
    const database = await opened?.catch(() => undefined);
    await database?.close();
  }
  // What was written to a pipe may still be on its way.
  await new Promise((done) => process.stdout.write('', done));
  process.exit(status);
}

function leaveOnce(status: number): Promise<never> {
  leaving ??= leave(status);
  return leaving;
}

// A reader that closes the pipe early (`muster … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exitCode = 0;
});
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(signal, () => void leaveOnce(128 + number));
}
// The older Node that started this one (bin/muster.mjs) was killed: nobody waits for an answer.
process.once('disconnect', () => void leaveOnce(129));
process.channel?.unref();

await leaveOnce(await runProgram(context, args));
