import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { NewEntry } from '../src/domain/deployment/chain-sheet.ts';
import { strengthDays } from '../src/domain/deployment/strength.ts';
import { type MonthEnd, strengthHistories } from '../src/formats/strength-histories.ts';
import { seededRandom, seededStreams } from '../src/random.ts';
import { connect } from '../src/store/connect.ts';
import { openKeyFiles } from '../src/store/key-files.ts';
import { migrate } from '../src/store/migrate.ts';
import { rewriteDays } from '../src/store/records/chain.ts';
import { APPLICATION_ROLE } from '../src/store/roles.ts';
import type { DB } from '../src/store/schema.ts';
import { inContext } from '../src/store/transaction.ts';
import { allStrengthByDay } from '../src/store/views/strength.ts';
import { recordChain } from '../src/use-cases/record-chain.ts';
import { inNoMission, type Work } from '../src/use-cases/work.ts';
import { temporaryServer } from '../test/postgres.ts';

const MISSIONS = 50;
const CONTRIBUTORS = 40;
const YEARS_BEFORE = 2;
/** As often as rotations and losses move a contingent: about three times a month. */
const DAYS_BETWEEN_CHANGES = 10;
const RUNS = 60;
const YEAR = { from: '2024-01-01', until: '2024-12-31' };

/**
 * How long one query takes for a year of daily strength of 50 missions with 40 contributors each: every
 * day on which a mission's strength changed, with its ends and who changed. Against SQL written by hand
 * over the same table; beside it, what summing the steps without that table would take. With
 * `--data DIR`, how the United Nations' monthly histories go through the recording use case.
 */
export async function measure(options: readonly string[]): Promise<unknown> {
  const server = await temporaryServer();
  await migrate(server.owner, APPLICATION_ROLE);
  const db = connect(server.application);
  try {
    const steps = await fill(db);
    const [ours, byHand, summed] = await timed(db, server.application);
    const folder = options[options.indexOf('--data') + 1];
    const histories =
      options.includes('--data') && folder ? await loadHistories(workOn(db), folder) : undefined;
    return {
      question: 'a year of daily strength, one query',
      missions: MISSIONS,
      contributors: CONTRIBUTORS,
      steps,
      changeDays: ours.rows,
      runs: RUNS,
      p50Ms: ours.p50,
      p95Ms: ours.p95,
      byHandP50Ms: byHand.p50,
      byHandP95Ms: byHand.p95,
      ratioP50: Math.round((100 * ours.p50) / byHand.p50) / 100,
      withoutTheTableP50Ms: summed.p50,
      ...(histories && { histories }),
    };
  } finally {
    await db.destroy();
    await server.stop();
  }
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

async function aMission(work: Work, id: string): Promise<void> {
  const made = { id, name: id, created_at: '2020-01-01T00:00:00Z', created_by: 'bench' };
  await inNoMission(work, (db) => db.insertInto('mission').values(made).execute());
}

/** Contingents that come and partly go, some of them counted only roughly. */
async function fill(db: Kysely<DB>): Promise<number> {
  const work = workOn(db);
  const random = seededStreams(7)(0);
  const codes = Array.from({ length: CONTRIBUTORS }, (_, at) => codeOf(at));
  let total = 0;
  for (let mission = 0; mission < MISSIONS; mission += 1) {
    const id = `mission-${mission}`;
    await aMission(work, id);
    const steps = codes.flatMap((contributor) => stepsFor(contributor, random));
    total += steps.length;
    await inContext(db, { actor: 'bench', country: null, mission: id }, async (transaction) => {
      await sql`insert into chain_entry (mission_id, id, act, on_edtf, fields, recorded_at, recorded_by)
                values (${id}, 'bench', 'lift.arrive', '2022', '{}', now(), 'bench')`.execute(
        transaction,
      );
      await sql`insert into strength_step (mission_id, contributor, day, entry_id, low, said, high, known_on)
                select ${id}, s.contributor, s.day, 'bench', s.low, s.said, s.high, s.day
                  from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
                    as s(contributor text, day date, low int, said int, high int)`.execute(
        transaction,
      );
      await rewriteDays(
        transaction,
        id,
        '0001-01-01',
        strengthDays(steps).map((day) => ({ ...day, standing: {} })),
      );
    });
  }
  return total;
}

function codeOf(at: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (place % 26));
  return letter(Math.floor(at / 26)) + letter(at);
}

function stepsFor(contributor: string, random: () => number) {
  const days = (YEARS_BEFORE + 1) * 365;
  const steps: { contributor: string; day: string; low: number; said: number; high: number }[] = [];
  let present = 0;
  for (let day = 0; day < days; day += 1 + Math.floor(random() * 2 * DAYS_BETWEEN_CHANGES)) {
    const change = present < 100 ? 50 + Math.floor(random() * 200) : Math.floor(random() * 80) - 60;
    present += change;
    const rough = random() < 0.2 ? Math.floor(Math.abs(change) / 8) : 0;
    const on = Temporal.PlainDate.from('2022-01-01').add({ days: day }).toString();
    steps.push({ contributor, day: on, low: change - rough, said: change, high: change + rough });
  }
  return steps;
}

type Timing = { readonly p50: number; readonly p95: number; readonly rows: number };

/** Both take turns, so that what else the machine does falls on both alike. */
async function timed(
  db: Kysely<DB>,
  application: pg.ClientConfig,
): Promise<[Timing, Timing, Timing]> {
  const client = new pg.Client(application);
  await client.connect();
  const ask = { actor: 'bench', country: null, mission: null };
  const ours = () => inContext(db, ask, (each) => allStrengthByDay(each, YEAR));
  const inSql = (text: string) => async () => {
    await client.query('begin');
    await client.query(`select set_config('muster.actor', 'bench', true)`);
    const { rows } = await client.query(text);
    await client.query('commit');
    return rows;
  };
  const [byHand, summing] = [inSql(BY_HAND), inSql(SUMMED)];
  const [left, right, third]: [number[], number[], number[]] = [[], [], []];
  let rows = 0;
  for (let run = -5; run < RUNS; run += 1) {
    const times = [await elapsed(ours), await elapsed(byHand)];
    rows = times[0]?.rows ?? 0;
    if (rows !== times[1]?.rows) throw new Error('the two answers differ in length');
    if (run < 0) continue;
    if (run % 10 === 0) third.push((await elapsed(summing)).ms);
    left.push(times[0]?.ms ?? 0);
    right.push(times[1]?.ms ?? 0);
  }
  await client.end();
  return [timing(left, rows), timing(right, rows), timing(third, rows)];
}

async function elapsed(ask: () => Promise<readonly unknown[]>) {
  const started = performance.now();
  const { length } = await ask();
  return { ms: performance.now() - started, rows: length };
}

function timing(times: readonly number[], rows: number): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), rows };
}

/** The same answer as somebody who knows the table would write it. */
const BY_HAND = `
  select mission_id, day, low, high, changed from strength_day
   where day between date '2024-01-01' and date '2024-12-31' order by mission_id, day`;

/** The same from the steps alone. */
const SUMMED = `
  with step as (
    select mission_id, contributor, greatest(day, date '2023-12-31') as day,
           sum(low)::int as low, sum(high)::int as high
      from strength_step
     where day <= date '2024-12-31' and known_on <= date '2030-12-31'
     group by 1, 2, 3
  ), balance as (
    select mission_id, contributor, day,
           greatest(0, sum(low) over w) as low, greatest(0, sum(high) over w) as high
      from step window w as (partition by mission_id, contributor order by day)
  ), moved as (
    select mission_id, contributor, day, low, high,
           low - lag(low, 1, 0::bigint) over w as low_by,
           high - lag(high, 1, 0::bigint) over w as high_by
      from balance window w as (partition by mission_id, contributor order by day)
  ), per_day as (
    select mission_id, day, sum(low_by)::int as low_by, sum(high_by)::int as high_by,
           json_object_agg(contributor, json_build_array(low, high)) as parts
      from moved where low_by <> 0 or high_by <> 0
     group by 1, 2
  ), total as (
    select mission_id, day, parts, (sum(low_by) over w)::int as low, (sum(high_by) over w)::int as high
      from per_day window w as (partition by mission_id order by day)
  )
  select mission_id, day, low, high, parts from total where day >= date '2024-01-01'
   order by mission_id, day`;

/** Month ends as arrivals and returns, through the same use case as everything else. */
async function loadHistories(work: Work, folder: string) {
  const text = await readFile(join(folder, 'ipi_contributor_mission_month_gender.csv'), 'utf8');
  const started = performance.now();
  const { months, quirks } = strengthHistories(text);
  const readMs = Math.round(performance.now() - started);
  const missions = Map.groupBy(months, ({ mission }) => mission);
  const codes = new Map(
    [...new Set(months.map(({ contributor }) => contributor))].map((iso, at) => [iso, codeOf(at)]),
  );
  let entries = 0;
  for (const [name, own] of missions) {
    const id = `un-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
    await aMission(work, id);
    const made = entriesOf(own, codes);
    for (let at = 0; at < made.length; at += 9_000) {
      await recordChain(work, id, made.slice(at, at + 9_000));
    }
    entries += made.length;
  }
  const took = Math.round(performance.now() - started);
  const note = 'contributors get two letters in order of appearance: the file has three';
  return {
    months: months.length,
    missions: missions.size,
    entries,
    readMs,
    recordedMs: took - readMs,
    note,
    quirks,
  };
}

function entriesOf(months: readonly MonthEnd[], codes: ReadonlyMap<string, string>): NewEntry[] {
  return [...Map.groupBy(months, ({ contributor }) => contributor)].flatMap(([iso, own]) => {
    const contributor = codes.get(iso) ?? 'ZZ';
    let present = 0;
    return own.flatMap(({ day, persons }) => {
      const change = persons - present;
      present = persons;
      const key = `${iso.toLowerCase()}-${day}`;
      if (change === 0) return [];
      if (change < 0) {
        return [
          entry(day, 'rotation.return', {
            return: key,
            contributor,
            count: -change,
            reason: 'not-stated',
          }),
        ];
      }
      const assuming = 'the month end says only who was there';
      return [
        entry(day, 'batch.form', { batch: key, contributor, count: change, assuming }),
        entry(day, 'lift.plan', { lift: key, from: 'XXXXX', to: 'XXXXX' }),
        entry(day, 'lift.arrive', { lift: key, batch: key, count: change, assuming }),
      ];
    });
  });
}

function entry(on: string, act: string, fields: Record<string, string | number>): NewEntry {
  const words = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  const nothing = { said: null, source: null, note: null, supersedes: null };
  return { id: null, act, on, ...nothing, fields: Object.fromEntries(words) };
}
