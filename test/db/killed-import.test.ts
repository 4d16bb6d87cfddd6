import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/random.ts';
import { type OpenDatabase, openDatabase } from '../../src/store/open.ts';
import { addUser } from '../../src/use-cases/add-user.ts';
import { undoRollImport } from '../../src/use-cases/apply-roll-import.ts';
import { createMission } from '../../src/use-cases/create-mission.ts';
import { issueLoginLink } from '../../src/use-cases/issue-login-link.ts';
import { inMission, type Work } from '../../src/use-cases/work.ts';
import { endOf } from '../command-line.ts';
import { aWork } from '../database.ts';
import { asPasted, rollRows } from '../roll.ts';
import { Servers } from '../servers.ts';
import { ROOT } from '../source-files.ts';

const ROWS = 1_000;
const KILLS = 5;
const SERVER_KILLS = 2;
const random = seededRandom(20_241_122);

// As in service: a server without fsync, as other tests have it, is refused by a command.
const servers = new Servers();
let data: string;
let database: OpenDatabase;
let kenya: Work;
let folder: string;
let base: string;
let next: string;

beforeAll(async () => {
  await servers.prepare();
  data = servers.folder();
  database = await openDatabase({ dataFolder: data });
  kenya = aWork(database.db, {
    newId: crypto.randomUUID.bind(crypto),
    actor: { id: 'clerk', name: 'Clerk', role: 'operator', country: 'KE' },
  });
  folder = mkdtempSync(join(tmpdir(), 'muster-killed-'));
  const [heading = [], ...people] = rollRows(ROWS * 2);
  const promoted = people.map((cells) => cells.map((cell, at) => (at === 2 ? 'Promoted' : cell)));
  base = join(folder, 'base.csv');
  next = join(folder, 'next.csv');
  writeFileSync(base, asPasted([heading, ...people.slice(0, ROWS)]));
  writeFileSync(next, asPasted([heading, ...promoted]));
});
afterAll(async () => {
  await database.close();
  await servers.remove();
  rmSync(folder, { recursive: true });
});

async function aRoll(mission: string): Promise<void> {
  await createMission(kenya, { id: mission, name: mission, leadNation: 'KE' });
  expect(await endOf(command('roll', 'import', base, ...of(mission)))).toBe(0);
}

const of = (mission: string) => ['--mission', mission, '--country', 'KE', '--quiet'];

/** A real process on the test's own data folder. */
function command(...words: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...outer } = process.env;
  const env = { ...outer, MUSTER_DATA: data, MUSTER_KEYS: join(folder, 'keys') };
  return spawn(process.execPath, [join(ROOT, 'bin/muster.mjs'), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  await Promise.race([pause(milliseconds), endOf(child)]);
  child.kill('SIGKILL');
  await endOf(child);
  await settled();
}

/** The database learns of a death at its next word to the dead: until then it may still be at work. */
async function settled(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()
         and (state <> 'idle' or application_name <> 'muster')
         and backend_type = 'client backend' and xact_start is not null`.execute(database.db);
    if (rows[0]?.count === 0) return;
    await pause(20);
  }
}

/** Everything that an import writes, as one text. */
async function stateOf(mission: string): Promise<string> {
  return inMission(kenya, mission, async (db) => {
    const { rows } = await sql<{ state: string }>`
      select jsonb_build_object(
        'people', (select count(*) from officer where is_listed),
        'hash', (select md5(string_agg(concat_ws('|', o.service_number, o.name, o.rank, o.extra,
                                                 p.medical_until, p.vetting), '' order by o.service_number))
                   from officer o left join officer_sensitive p on p.officer_id = o.id
                  where o.is_listed),
        'told', (select jsonb_agg(r order by r) from roll_count r),
        'staged', (select count(*) from roll_staged),
        'planned', (select count(*) from roll_import where status = 'planned'),
        'applied', (select count(*) from roll_import where status = 'applied'))::text as state`.execute(
      db,
    );
    return rows[0]?.state ?? '';
  });
}

test('an import by command that is killed at any moment has gone in whole or not at all', async () => {
  await aRoll('whole');
  const startedAt = performance.now();
  expect(await endOf(command('roll', 'import', next, ...of('whole')))).toBe(0);
  const takes = performance.now() - startedAt;
  const after = await stateOf('whole');
  await undoRollImport(kenya, 'whole', null);

  await aRoll('killed');
  let before = await stateOf('killed');
  const afterwards = after.replaceAll('"whole"', '"killed"');
  const seen = { before: 0, after: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killAfter(command('roll', 'import', next, ...of('killed')), takes * (0.2 + random()));
    const state = await stateOf('killed');
    expect([before, afterwards]).toContain(state);
    seen[state === before ? 'before' : 'after'] += 1;
    if (state === before) continue;
    await undoRollImport(kenya, 'killed', null);
    before = await stateOf('killed');
  }

  expect(seen.before).toBeGreaterThan(0);
  expect(await endOf(command('roll', 'import', next, ...of('killed')))).toBe(0);
  expect(await stateOf('killed')).toBe(afterwards);
}, 300_000);

type Server = { readonly child: ChildProcess; readonly api: string; readonly cookie: string };

async function serving(mission: string): Promise<Server> {
  const child = command('start', '--port', '0');
  if (!child.stdout) throw new Error('a server says where it is');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const [address = ''] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
  const token = await issueLoginLink(kenya, 'clerk');
  const { headers } = await fetch(`${address}/login/${token}`, { redirect: 'manual' });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  return { child, api: `${address}/api/v1/missions/${mission}/roll/imports`, cookie };
}

/** `null` when the server died before it answered. */
async function send({ api, cookie }: Server, path = '', body?: Buffer) {
  const file = body && { body: new Uint8Array(body) };
  const headers = { cookie, prefer: 'wait=60', ...(body && { 'content-type': 'text/csv' }) };
  const answer = await fetch(`${api}${path}`, { method: 'POST', headers, ...file }).catch(
    () => null,
  );
  return answer === null
    ? null
    : ((await answer.json().catch(() => null)) as { id: string } | null);
}

test('a server that is killed while it reads keeps a whole plan or none, and applies whole or not', async () => {
  await addUser(kenya, {
    account: 'clerk',
    name: 'The clerk',
    password: null,
    roles: [{ role: 'police-headquarters-clerk', country: 'KE', mission: null }],
  });
  await aRoll('served');
  const file = readFileSync(next);
  let server = await serving('served');
  await send(server, '', file);
  const startedAt = performance.now();
  const plan = await send(server, '', file);
  const takes = performance.now() - startedAt;
  const before = await stateOf('served');
  for (let kill = 0; kill < SERVER_KILLS; kill += 1) {
    const reading = send(server, '', file);
    await killAfter(server.child, takes * (0.1 + random()));
    await reading;
    const { planned, staged, ...roll } = JSON.parse(await stateOf('served'));
    expect({ ...JSON.parse(before), planned, staged }).toEqual({ ...roll, planned, staged });
    expect(staged).toBe(planned * ROWS * 2);
    server = await serving('served');
  }

  const planned = JSON.parse(await stateOf('served'));
  const applying = send(server, `/${plan?.id}/apply`);
  await killAfter(server.child, random() * 300);
  await applying;
  const { people, staged } = JSON.parse(await stateOf('served'));
  expect([
    [ROWS, planned.staged],
    [ROWS * 2, planned.staged - ROWS * 2],
  ]).toContainEqual([people, staged]);
}, 300_000);
