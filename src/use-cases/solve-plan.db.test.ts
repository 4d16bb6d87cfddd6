import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { ROOT } from '../../test/source-files.ts';
import { loadExample } from '../cli/example.ts';
import type { Answer } from '../planning/answer.ts';
import type { Block } from '../planning/block.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import type { SolveRequest, Solver } from '../planning/solver.ts';
import { validate } from '../planning/validate.ts';
import { solvePlan } from '../solver.ts';
import { makePlan } from './make-plan.ts';
import { planNamed, solveNext } from './solve-plan.ts';
import type { Work } from './work.ts';

const MISSION = 'haiti-mss';
const SECONDS = 5;
const SILENCE_SECONDS = 1;
let database: TestDatabase;
let work: Work;
let keys: string;

beforeAll(async () => {
  database = await openTestDatabase();
  keys = mkdtempSync(join(tmpdir(), 'muster-solve-'));
  const before = Temporal.Instant.from('2024-11-20T07:00:00Z');
  await loadExample(aWork(database.db, { now: () => before, newId: randomUUID }));
  work = aWork(database.db, { now: () => Temporal.Now.instant() });
});
afterAll(async () => {
  await database.close();
  rmSync(keys, { recursive: true });
});

/** Starts a process that solves a plan, waits until it has kept one, and kills it where it stands. */
async function killedWhileSolving(plan: string) {
  const settings = JSON.stringify(database.application);
  const child = fork(join(ROOT, 'test/db/solve-process.ts'), [settings, keys, MISSION, plan]);
  const ended = once(child, 'exit');
  while ((await planNamed(work, MISSION, plan)).job.weighted === null) await pause(50);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return (await planNamed(work, MISSION, plan)).job;
}

test('what a killed process leaves is taken up from its best plan, and ends no worse', async () => {
  const day = Temporal.PlainDate.from('2024-11-15');
  const clocks = { on: day, known: day };
  const objective = 'weighted' as const;
  const asked = { name: 'Cut off', clocks, changed: [], seed: 1, seconds: SECONDS, objective };
  const plan = await makePlan(work, MISSION, asked);
  const one = { mission: MISSION, plan };
  const left = await killedWhileSolving(plan);
  const input = (await planNamed(work, MISSION, plan)).input as PlanInput;

  expect(left.state).toBe('running');
  expect(validate(input, left.blocks as Block[]).valid).toBe(true);
  expect(await solveNext(work, solvePlan, { one })).toBeNull();

  const requests: SolveRequest[] = [];
  const solver: Solver = (request, ...rest) => {
    requests.push(request);
    return solvePlan(request, ...rest);
  };
  await pause(SILENCE_SECONDS * 1000);
  expect(await solveNext(work, solver, { one, silenceSeconds: SILENCE_SECONDS })).toBe(plan);

  expect(requests.map(({ start }) => start)).toEqual([left.blocks]);
  expect(requests[0]?.budget).toEqual({ seconds: SECONDS - left.usedSeconds });
  const { job } = await planNamed(work, MISSION, plan);
  expect(job.state).toBe('done');
  expect((job.answer as Answer).objective.weighted).toBeLessThanOrEqual(left.weighted ?? 0);
}, 60_000);
