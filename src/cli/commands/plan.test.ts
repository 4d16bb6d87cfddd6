import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { planInstance } from '../../../test/planner-instance.ts';
import { seededRandom } from '../../random.ts';
import { solvePlan } from '../../solver.ts';
import { runProgram } from '../program.ts';

let folder: string;
let instance: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-plan-'));
  instance = await file('tiny.json', planInstance('tiny', 1));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

/** Runs a command line without a database and gives what it printed. */
async function muster(...line: string[]) {
  let out = '';
  let err = '';
  const out$ = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const err$ = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  process.exitCode = 0;
  const context = {
    config: {
      dataFolder: folder,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      runAs: undefined,
    },
    open: () => Promise.reject(new Error('no database here')),
    where: () => Promise.reject(new Error('no database here')),
    seeded: seededRandom,
    solver: async () => solvePlan,
    selector: async () => ({}) as never,
    onLeave: () => undefined,
  };
  const status = await runProgram(context, line);
  out$.mockRestore();
  err$.mockRestore();
  process.exitCode = 0;
  return { status, out, err };
}

const solve = (...more: string[]) =>
  muster('plan', 'solve', '--instance', instance, '--json', ...more);

describe('plan solve', () => {
  test('prints a plan that "plan validate" finds valid, with its bound', async () => {
    const { status, out } = await solve('--iterations', '2000', '--quiet');
    const answer = JSON.parse(out);

    expect(status).toBe(0);
    expect(answer.objective.weighted).toBeCloseTo(2533.2684, 4);
    expect(answer.bound).toBeLessThanOrEqual(answer.objective.weighted);
    expect(answer.gap).toBeCloseTo(
      (answer.objective.weighted - answer.bound) / answer.objective.weighted,
      9,
    );
    const plan = await file('plan.json', answer);
    const verdict = await muster(
      'plan',
      'validate',
      '--instance',
      instance,
      '--plan',
      plan,
      '--json',
    );
    expect(verdict.status).toBe(0);
    expect(JSON.parse(verdict.out)).toEqual({
      valid: true,
      violations: [],
      objective: answer.objective,
    });
  }, 60_000);

  test('gives the same blocks for the same seed and iterations', async () => {
    const first = await solve('--iterations', '200', '--seed', '5', '--quiet');
    const second = await solve('--iterations', '200', '--seed', '5', '--quiet');

    expect(JSON.stringify(JSON.parse(first.out).blocks)).toBe(
      JSON.stringify(JSON.parse(second.out).blocks),
    );
  }, 60_000);

  test('proves a tiny plan optimal well before its time is over', async () => {
    const { out, err } = await solve('--seconds', '30');

    expect(JSON.parse(out)).toMatchObject({ provedOptimal: true });
    expect(err).toContain('gap');
  }, 60_000);

  test('names the pinned decision that cannot hold', async () => {
    const pins = [{ contingent: 1, lift: 2 }];
    const pinned = await file('pinned.json', { ...planInstance('tiny', 1), pins });
    const { status, err } = await muster('plan', 'solve', '--instance', pinned);

    expect(status).toBe(5);
    expect(err).toContain('contingent 1: lift in week 2');
  }, 60_000);

  test.each([
    ['--seconds', 'soon'],
    ['--iterations', '1.5'],
    ['--seed', '-1'],
  ])('refuses %s %s', async (option, value) => {
    expect((await solve(option, value)).status).toBe(2);
  });

  test('refuses a file that is not there, is no JSON or is no instance', async () => {
    const missing = await muster('plan', 'solve', '--instance', join(folder, 'none.json'));
    const empty = await file('empty.json', {});

    expect(missing.status).toBe(2);
    expect((await muster('plan', 'solve', '--instance', empty)).err).toContain('/weeks');
  });
});

test('plan validate leaves with 6 and says what a plan breaks', async () => {
  const block = { contingent: 1, persons: 1, mode: 0, start: 0, lift: 1, departure: 26 };
  const plan = await file('bad.json', [block]);
  const { status, out } = await muster('plan', 'validate', '--instance', instance, '--plan', plan);

  expect(status).toBe(6);
  expect(out).toContain('a batch of 1 is outside');
});

test('plan explain refuses a plan that cannot be carried out', async () => {
  const block = { contingent: 1, persons: 1, mode: 0, start: 0, lift: 1, departure: 26 };
  const plan = await file('bad.json', { blocks: [block] });
  const { status, err } = await muster('plan', 'explain', '--instance', instance, '--plan', plan);

  expect(status).toBe(6);
  expect(err).toContain('cannot be carried out');
});

test('plan compare takes four scenarios and no more', async () => {
  const five = [instance, instance, instance, instance, instance];
  const refused = await muster('plan', 'compare', '--instance', ...five);
  const { out } = await muster(
    'plan',
    'compare',
    '--json',
    '--seconds',
    '1',
    '--instance',
    instance,
    instance,
  );

  expect(refused.status).toBe(2);
  expect(JSON.parse(out).map(({ changes }: { changes: unknown[] }) => changes.length)).toEqual([
    0, 0,
  ]);
}, 60_000);

test('a plan is for an instance file or for a mission, and never for both or neither', async () => {
  const neither = await muster('plan', 'solve', '--json');

  expect(neither.status).toBe(2);
  expect(JSON.parse(neither.err)).toMatchObject({ code: 'one-of-two' });
});

describe('each refusal of the planner goes out with its code', () => {
  const block = { contingent: 1, persons: 1, mode: 0, start: 0, lift: 1, departure: 26 };

  async function refusalOf(...line: string[]): Promise<string> {
    return JSON.parse((await muster('plan', ...line, '--json')).err).code;
  }

  test('of files', async () => {
    const [empty, noPlan] = [await file('no-instance.json', {}), await file('no-plan.json', [{}])];
    const validated = ['validate', '--instance', instance, '--plan', noPlan];

    expect(await refusalOf('solve', '--instance', join(folder, 'none.json'))).toBe(
      'plan-file-unreadable',
    );
    expect(await refusalOf('solve', '--instance', empty)).toBe('plan-input-invalid');
    expect(await refusalOf(...validated)).toBe('plan-unreadable');
  });

  test('of what cannot hold', async () => {
    const pins = [{ contingent: 1, lift: 2 }];
    const pinned = await file('pinned-again.json', { ...planInstance('tiny', 1), pins });
    const broken = await file('broken.json', [block]);
    const explained = ['explain', '--instance', instance, '--plan', broken];

    expect(await refusalOf('solve', '--instance', pinned)).toBe('plan-pins-conflict');
    expect(await refusalOf(...explained)).toBe('plan-breaks-constraints');
  }, 60_000);

  test('of what is asked', async () => {
    const five = Array.from({ length: 5 }, () => instance);

    expect(await refusalOf('solve', '--instance', instance, '--seconds', 'soon')).toBe(
      'plan-budget-invalid',
    );
    expect(await refusalOf('compare', '--instance', ...five)).toBe('plan-scenarios-excess');
  });
});
