import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { findConflicts } from '../src/domain/ledger/find-conflicts.ts';
import { readFolder } from '../src/domain/ledger/folder/read-folder.ts';
import { seededRandom } from '../src/random.ts';
import { connect } from '../src/store/connect.ts';
import { openKeyFiles } from '../src/store/key-files.ts';
import { migrate } from '../src/store/migrate.ts';
import { statedLedger } from '../src/store/records/stated.ts';
import { APPLICATION_ROLE } from '../src/store/roles.ts';
import type { DB } from '../src/store/schema.ts';
import { picture } from '../src/store/views/picture.ts';
import { countryNamed } from '../src/use-cases/country-names.ts';
import { loadMission } from '../src/use-cases/load-mission.ts';
import { inMission, type Work } from '../src/use-cases/work.ts';
import { temporaryServer } from '../test/postgres.ts';
import { byHand } from './ledger-by-hand.ts';
import { ROWS_A_MISSION, recordTable } from './ledger-record.ts';

/** COPY to a file and counts over every mission take the temporary server's own superuser. */
const SUPERUSER = 'postgres';
const MISSIONS = 5;
const MISSIONS_FULL = 50;
const RUNS = 100;
const DAYS = ['2021-06-30', '2022-12-31', '2023-09-15', '2024-11-15'];

/**
 * How long the picture of one mission takes beside 100,000 statements of five missions (`--full`:
 * 1,000,000 of fifty), against SQL written by hand over the same tables; and how long loading them
 * takes, against a COPY of the same bytes into tables with the same columns and indexes.
 * `--parts`: where the time of one mission's load goes.
 */
export async function measure(options: readonly string[]): Promise<unknown> {
  const missions = options.includes('--full') ? MISSIONS_FULL : MISSIONS;
  const server = await temporaryServer();
  await migrate(server.owner, APPLICATION_ROLE);
  const db = connect(server.application);
  try {
    const work = workOn(db);
    const loadMs = await load(work, missions);
    const parts = options.includes('--parts') ? await partsOf(work) : undefined;
    const superuser = { ...server.owner, user: SUPERUSER };
    await withClient(superuser, (client) => client.query('vacuum analyze'));
    const copyMs = await withClient(superuser, copied);
    const [ours, hand] = await timed(work, server.application, missions);
    const { statements, conflicts } = await withClient(superuser, sizes);
    return {
      question: 'the picture of one mission, and loading them all',
      missions,
      statements,
      conflicts,
      runs: RUNS,
      pictureP50Ms: ours.p50,
      pictureP95Ms: ours.p95,
      byHandP50Ms: hand.p50,
      byHandP95Ms: hand.p95,
      ratioP50: ratio(ours.p50, hand.p50),
      ratioP95: ratio(ours.p95, hand.p95),
      loadMs: Math.round(loadMs),
      copyMs: Math.round(copyMs),
      loadRatio: ratio(loadMs, copyMs),
      ...(parts && { parts }),
    };
  } finally {
    await db.destroy();
    await server.stop();
  }
}

function ratio(ours: number, theirs: number): number {
  return Math.round((100 * ours) / theirs) / 100;
}

function workOn(db: Kysely<DB>): Work {
  return {
    db,
    now: () => Temporal.Now.instant(),
    newId: randomUUID,
    random: () => 0.5,
    seeded: seededRandom,
    keys: openKeyFiles(join(tmpdir(), 'muster-bench-keys')),
    actor: { id: 'bench', name: 'Bench', role: 'operator', country: null },
  };
}

function missionAt(index: number): string {
  return `bench-${index}`;
}

/** From rows of text to a ledger with its conflicts; making the rows is not counted. */
async function load(work: Work, missions: number): Promise<number> {
  let spent = 0;
  for (let index = 0; index < missions; index += 1) {
    const id = missionAt(index);
    const folder = new Map([['record.csv', recordTable(id, index)]]);
    const start = performance.now();
    await loadMission(work, { id, name: `Mission ${index}`, folder });
    spent += performance.now() - start;
  }
  return spent;
}

/** Reading the rows, reading the ledger back, and finding its conflicts, in milliseconds. */
async function partsOf(work: Work) {
  const id = missionAt(0);
  const folder = new Map([['record.csv', recordTable(id, 0)]]);
  const mission = { key: id, label: id, kind: 'mission', parent: null } as const;
  const start = performance.now();
  readFolder(folder, mission, countryNamed, []);
  const read = performance.now();
  const { statements, subjects } = await inMission(work, id, (db) => statedLedger(db, id));
  const back = performance.now();
  findConflicts(statements, subjects);
  return {
    rows: ROWS_A_MISSION,
    readFolderMs: Math.round(read - start),
    readBackMs: Math.round(back - read),
    findConflictsMs: Math.round(performance.now() - back),
  };
}

/** Everything that the load wrote, as text and back, into tables with the same columns and indexes. */
async function copied(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  );
  let spent = 0;
  for (const table of ['statement', 'candidate', 'conflict', 'document', 'subject']) {
    const file = `${rows[0]?.folder}/bench-${table}.copy`;
    await client.query(
      `create table ${table}_copy (like ${table} including indexes including generated)`,
    );
    await client.query(`copy ${table} to '${file}'`);
    const start = performance.now();
    await client.query(`copy ${table}_copy from '${file}'`);
    spent += performance.now() - start;
    await client.query(`drop table ${table}_copy`);
  }
  return spent;
}

type Times = { readonly p50: number; readonly p95: number };

/** One after the other, so that both see the same machine. */
async function timed(
  work: Work,
  application: pg.ClientConfig,
  missions: number,
): Promise<[Times, Times]> {
  const client = new pg.Client(application);
  await client.connect();
  const ours: number[] = [];
  const hand: number[] = [];
  for (let run = -5; run < RUNS; run += 1) {
    const id = missionAt(Math.abs(run * 7) % missions);
    const on = DAYS[Math.abs(run) % DAYS.length] ?? '2024-11-15';
    const clocks = { on, known: on, seedsOnly: false };
    const start = performance.now();
    await inMission(work, id, (db) => picture(db, id, clocks));
    const between = performance.now();
    await byHand(client, id, on);
    const end = performance.now();
    if (run < 0) continue;
    ours.push(between - start);
    hand.push(end - between);
  }
  await client.end();
  return [timesOf(ours), timesOf(hand)];
}

function timesOf(samples: number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(100 * (sorted[Math.floor(sorted.length * share)] ?? 0)) / 100;
  return { p50: at(0.5), p95: at(0.95) };
}

async function sizes(client: pg.Client) {
  const { rows } = await client.query<{ statements: string; conflicts: string }>(
    'select (select count(*) from statement) as statements, (select count(*) from conflict) as conflicts',
  );
  return {
    statements: Number(rows[0]?.statements ?? 0),
    conflicts: Number(rows[0]?.conflicts ?? 0),
  };
}

async function withClient<T>(
  config: pg.ClientConfig,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
