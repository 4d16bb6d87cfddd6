import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { loadExample } from '../../cli/example.ts';
import type { Answer } from '../../planning/answer.ts';
import { changes } from '../../planning/constraints/goals.ts';
import type { PlanInput } from '../../planning/plan-input.ts';
import { solvePlan } from '../../solver.ts';
import { planNamed, solveNext } from '../../use-cases/solve-plan.ts';
import type { Work } from '../../use-cases/work.ts';

const MISSION = '/api/v1/missions/haiti-mss';
let server: TestServer;
let work: Work;
let analyst: string;
let commander: string;

beforeAll(async () => {
  server = await openTestServer();
  work = aWork(server.database.db, { now: () => Temporal.Now.instant() });
  const before = Temporal.Instant.from('2024-11-20T07:00:00Z');
  await loadExample(aWork(server.database.db, { now: () => before, newId: randomUUID }));
  analyst = await server.signIn('analyst-one', [aRole('analyst')]);
  commander = await server.signIn('commander-one', [aRole('commander')]);
});
afterAll(() => server.close());

async function ask(cookie: string, method: 'GET' | 'POST', path: string, payload?: object) {
  const answer = await server.app.inject(
    asPage(cookie, { method, url: `${MISSION}${path}`, ...(payload && { payload }) }),
  );
  const isJson = String(answer.headers['content-type']).includes('json');
  return { status: answer.statusCode, body: isJson ? answer.json() : answer.body };
}

async function idOf(name: string): Promise<string> {
  const { body } = await ask(analyst, 'GET', '/plans');
  return body.plans.find((plan: { name: string }) => plan.name === name).id;
}

async function made(parts: object = {}): Promise<string> {
  const asked = { name: 'First', on: '2024-11-15', seconds: 1, ...parts };
  const { status, body } = await ask(analyst, 'POST', '/plans', asked);
  expect([status, body.state]).toEqual([202, 'waiting']);
  return body.id;
}

test('a plan is asked for, solved by a worker, followed to its end and shown in days', async () => {
  const plan = await made();
  await solveNext(work, solvePlan, { one: { mission: 'haiti-mss', plan } });

  const { body } = await ask(analyst, 'GET', `/plans/${plan}`);
  expect(body.state).toBe('done');
  expect(body.shortfall).toBeGreaterThan(0);
  expect(body.blocks.length).toBeGreaterThan(5);
  const first = body.blocks.find(({ contingent }: { contingent: string }) =>
    contingent.startsWith('ke-november'),
  );
  expect(first).toMatchObject({ persons: 200, courseWeeks: 8, trainsUntil: '2024-11-08' });
  expect(body.strength[0]).toEqual({
    day: '2024-11-15',
    effective: 432,
    present: 432,
    required: 2500,
  });
  expect(body.handovers[0]).toMatchObject({ batch: 'ke-june', persons: 200, endsOn: '2025-06-25' });
  expect(body.binding.length).toBeGreaterThan(0);
  expect(body.binding[0].words).toMatch(/person-weeks|saves nothing|not worked out/);

  const told = await ask(analyst, 'GET', `/plans/${plan}/progress`);
  expect(told.body).toMatch(/^data: \{.*"state": ?"done"/);
});

test('a plan that waits is cancelled at once and nobody takes it up', async () => {
  const plan = await made({ name: 'Third' });
  const early = await ask(commander, 'POST', `/plans/${plan}/adoption`);
  expect([early.status, early.body.code]).toEqual([409, 'plan-not-finished']);
  const { body } = await ask(analyst, 'POST', `/plans/${plan}/cancellation`);

  expect(body.state).toBe('cancelled');
  expect(await solveNext(work, solvePlan, { one: { mission: 'haiti-mss', plan } })).toBeNull();
});

test('another person adopts it, its next lifts become drafts in the chain, and a repeat adds none', async () => {
  const plan = await idOf('First');

  const own = await ask(analyst, 'POST', `/plans/${plan}/adoption`);
  expect([own.status, own.body.code]).toEqual([403, 'plan-own-adoption']);
  const other = await ask(commander, 'POST', `/plans/${plan}/adoption`);
  expect([other.status, other.body.status]).toEqual([200, 'adopted']);

  const drafts = await ask(commander, 'POST', '/plan-lifts', { weeks: 26 });
  expect(drafts.status).toBe(201);
  expect(drafts.body.recorded).toBeGreaterThan(2);
  const [lift] = drafts.body.lifts;
  expect(lift).toMatchObject({ seats: 217, payload: 40_000, freight: 200 * lift.persons });
  expect(lift.persons).toBeLessThanOrEqual(217);
  const again = await ask(commander, 'POST', '/plan-lifts', { weeks: 26 });
  expect(again.body.recorded).toBe(0);

  const { body: lifts } = await ask(analyst, 'GET', '/chain/lift?on=2024-11-20');
  expect(lifts.rows.map(({ lift: id }: { lift: string }) => id)).toContain(lift.lift);
});

test('a plan may take its goals one after the other, and says that it did', async () => {
  const plan = await made({ name: 'In order', objective: 'levels' });
  await solveNext(work, solvePlan, { one: { mission: 'haiti-mss', plan } });

  const { body } = await ask(analyst, 'GET', `/plans/${plan}`);
  expect(body).toMatchObject({ objective: 'levels', state: 'done' });
  expect(body.shortfall).toBeGreaterThan(0);
  expect(body.blocks.length).toBeGreaterThan(2);
});

test('a scenario changes a value for itself alone, and is told apart from the plan in force', async () => {
  const course = {
    key: 'course.compressedWeeks',
    value: [14],
    basis: 'assumed',
    source: 'What if nobody may train for less than 14 weeks?',
  };
  const plan = await made({ name: 'Longer courses', changed: [course] });
  await solveNext(work, solvePlan, { one: { mission: 'haiti-mss', plan } });

  const { body: ground } = await ask(analyst, 'GET', '/plan-ground?on=2024-11-15');
  const standing = ground.values.find(({ key }: { key: string }) => key === course.key);
  expect(standing.value).toEqual([8]);
  const { body: diff } = await ask(analyst, 'GET', `/plans/${plan}/diff`);
  expect(diff.against).not.toBeNull();
  expect(diff.changes.length).toBeGreaterThan(0);
});

test('the plan in force stands in the input of the next one, which counts what it changes', async () => {
  const plan = await made({ name: 'Again' });
  await solveNext(work, solvePlan, { one: { mission: 'haiti-mss', plan } });

  const row = await planNamed(work, 'haiti-mss', plan);
  const { blocks: inForce } = (await ask(analyst, 'GET', `/plans/${await idOf('First')}`)).body;
  expect((row.input as PlanInput).adopted).toHaveLength(inForce.length);
  const { body } = await ask(analyst, 'GET', `/plans/${plan}`);
  expect(body.changes).toBeCloseTo(
    changes(row.input as PlanInput, (row.job.answer as Answer).blocks),
    4,
  );
});

test('a value without a source is refused, and what is missing is named', async () => {
  const bad = await ask(analyst, 'POST', '/planning-values', {
    values: [{ key: 'camp.beds', value: -5, basis: 'assumed', source: 'no' }],
  });

  expect([bad.status, bad.body.code]).toEqual([422, 'planning-values-unreadable']);
  await ask(analyst, 'POST', '/planning-values', {
    values: [{ key: 'camp.beds', value: 'many', basis: 'assumed', source: 'a word is no number' }],
  });
  const { body } = await ask(analyst, 'GET', '/plan-ground?on=2024-11-15');
  expect(body.missing.map(({ key }: { key: string }) => key)).toEqual(['camp.beds']);
  const refused = await ask(analyst, 'POST', '/plans', { name: 'None', on: '2024-11-15' });
  expect([refused.status, refused.body.code]).toEqual([422, 'plan-ground-missing']);
  expect(refused.body.errors[0].pointer).toBe('camp.beds');
});
