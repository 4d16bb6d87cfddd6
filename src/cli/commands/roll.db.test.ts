import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { seededRandom } from '../../random.ts';
import { solveSelection } from '../../selection-solver.ts';
import { addUser } from '../../use-cases/add-user.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import { disableUser } from '../../use-cases/disable-user.ts';
import type { Work } from '../../use-cases/work.ts';
import { runProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-roll-test-'));
const OURS = '--mission november --country KE';
let database: TestDatabase;
let work: Work;
let names: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db, { now: () => Temporal.Instant.from('2024-11-20T12:00:00Z') });
  await createMission(work, { id: 'november', name: 'November', leadNation: 'KE' });
  for (const [account, name, country] of [
    ['clerk', 'A Clerk', 'KE'],
    ['clerk-again', 'a clerk', 'KE'],
    ['commander', 'A Commander', 'KE'],
    ['foreigner', 'A Foreigner', 'JM'],
    ['gone', 'Gone', 'KE'],
  ] as const)
    await addUser(work, {
      account,
      name,
      password: null,
      roles: [{ role: 'commander', country, mission: 'november' }],
    });
  await disableUser(work, 'gone');
});
afterAll(() => database.close());
afterEach(() => vi.restoreAllMocks());

type Ran = { readonly status: number; readonly out: string; readonly err: string };

async function muster(line: string, as: Partial<Work['actor']> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const context = {
    config: {
      dataFolder: '',
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      runAs: undefined,
    },
    open: async () => ({ ...work, actor: { ...work.actor, ...as } }),
    seeded: seededRandom,
    solver: async () => ({}) as never,
    selector: async () => solveSelection,
    onLeave: () => undefined,
    where: async () => ({}) as never,
  };
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
  const status = await runProgram(context, words);
  process.exitCode = 0;
  vi.restoreAllMocks();
  return { status, out, err };
}

async function done(line: string, status = 0) {
  const ran = await muster(`${line} --json --quiet`);
  expect(`${line}: ${ran.status} ${ran.err}`).toBe(`${line}: ${status} `);
  return JSON.parse(ran.out);
}

test('the November story with names: 600 of 3,000, a class, a rest and two lifts', async () => {
  const file = join(folder, 'roll.xlsx');
  expect(
    await done(`roll generate --country KE --size 3000 --seed 1 --errors 0.05 --out ${file}`),
  ).toEqual({ file, rows: 3000, errors: 150 });
  const mend = join(folder, 'mend.xlsx');
  const first = await done(`roll import ${file} ${OURS} --errors-out ${mend}`, 6);
  expect(first).toMatchObject({ rows: 3000, added: 2850, unchanged: 0, failed: 150 });
  expect(await done(`roll import ${file} ${OURS}`, 6)).toMatchObject({ unchanged: 2850 });
  const out = join(folder, 'out.xlsx');
  expect(await done(`roll export ${out} ${OURS}`)).toEqual({ file: out, rows: 2850 });
  expect(await done(`roll import ${out} ${OURS} --dry-run`)).toMatchObject({ unchanged: 2850 });
  const screened = await done(`roll screen ${OURS} --on 2024-08-15`);
  expect(screened.eligible + screened.ineligible + screened.undetermined).toBe(2850);

  const chosen = await done(
    `batch select ${OURS} --batch ke-november --size 600 --quota GSU=200 --quota APS=400 --whole SWAT --on 2024-08-15`,
  );
  expect(chosen).toMatchObject({ selected: 600, met: true, shortfalls: [] });
  const list = join(folder, 'batch.xlsx');
  const listed = `roll export ${list} ${OURS} --batch ke-november --screened`;
  expect(await done(listed)).toEqual({ file: list, rows: 600 });
  expect(await done(`roll import ${list} ${OURS} --dry-run`)).toMatchObject({ unchanged: 600 });
  names = chosen.officers;

  await done('class open november --contributor KE --on 2024-08 --mission november');
  expect(await done(`class enrol november ${OURS} --batch ke-november --on 2024-09-13`)).toEqual({
    enrolled: 600,
  });
  expect(await done(`class results november ${OURS} --batch ke-november --on 2024-11-08`)).toEqual({
    passed: 600,
    failed: 0,
  });
  await done('batch rest ke-november --days 14 --on 2024-11-08 --mission november');
  for (const lift of ['jan', 'feb'])
    await done(
      `lift plan ${lift} --from KENBO --to HTPAP --seats 234 --on 2024-11-15 --mission november`,
    );

  const resting = await done(
    `manifest board early ${OURS} --lift early --batch ke-november --count 5 --on 2024-11-20`,
  );
  expect(resting.boarded).toBe(0);
  expect(resting.blocked[0]).toMatchObject({ code: 'on-rest' });
  expect(
    await done(
      `manifest board jan ${OURS} --lift jan --batch ke-november --count 217 --seats 234 --on 2025-01-18`,
    ),
  ).toMatchObject({ boarded: 217, total: 217 });
  await carry('jan', '2025-01-18');
  expect(
    await done(
      `manifest board feb ${OURS} --lift feb --batch ke-november --count 144 --seats 234 --on 2025-02-06`,
    ),
  ).toMatchObject({ boarded: 144 });
  await carry('feb', '2025-02-06');

  const batch = await done('batch show ke-november --on 2025-02-07 --mission november');
  expect(batch.parts.map(({ asStated }: { asStated: string }) => asStated)).toEqual(['217', '144']);
  expect(batch.remainder).toMatchObject({ asStated: '239' });
  const days = await done('strength --mission november --until 2025-12-31');
  expect(days.at(-1)).toMatchObject({ low: 361, high: 361 });
  const log = await done('chain log --mission november');
  const derived = log.filter(
    ({ source }: { source: string }) => source === 'derived from the roll',
  );
  expect(derived.map(({ act }: { act: string }) => act).sort()).toEqual([
    'batch.form',
    'class.graduate',
    'class.select',
    'class.start',
    'lift.arrive',
    'lift.arrive',
    'lift.depart',
    'lift.depart',
  ]);
});

async function carry(manifest: string, day: string): Promise<void> {
  const { contentHash } = await done(`manifest propose ${manifest} ${OURS} --as clerk`);
  const alone = await muster(`manifest approve ${manifest} ${OURS} --as clerk --json`);
  expect([alone.status, JSON.parse(alone.err).code]).toEqual([4, 'second-person-needed']);
  const twice = await muster(`manifest approve ${manifest} ${OURS} --as clerk-again --json`);
  expect(JSON.parse(twice.err).code).toBe('second-person-needed');
  for (const nobody of ['made-up', 'gone', 'foreigner']) {
    const { err } = await muster(`manifest approve ${manifest} ${OURS} --as ${nobody} --json`);
    expect(JSON.parse(err).code).toBe('account-not-open');
  }
  await done(`manifest approve ${manifest} ${OURS} --as commander --shown ${contentHash}`);
  await done(`manifest freeze ${manifest} ${OURS}`);
  await done(`manifest depart ${manifest} ${OURS} --on ${day}`);
  await done(`manifest arrive ${manifest} ${OURS} --on ${day}`);
}

test('a manifest that changed after it was shown is not the one that was agreed to', async () => {
  const board = `manifest board mar ${OURS} --lift mar --batch ke-november --on 2025-03-01`;
  await done(`${board} --count 3`);
  const { contentHash } = await done(`manifest propose mar ${OURS} --as clerk`);
  await done(`${board} --count 1`);
  await done(`manifest propose mar ${OURS} --as clerk`);
  const stale = await muster(
    `manifest approve mar ${OURS} --as commander --shown ${contentHash} --json`,
  );
  expect(JSON.parse(stale.err).code).toBe('manifest-changed');
  const jump = await muster(`manifest depart mar ${OURS} --json`);
  expect(JSON.parse(jump.err).code).toBe('manifest-state');
});

test('seats hold, nobody is on two lifts, and a frozen manifest takes numbered amendments', async () => {
  const board = `${OURS} --batch ke-november --on 2025-03-02`;
  const over = await muster(`manifest board apr ${board} --lift apr --count 5 --seats 3 --json`);
  expect(JSON.parse(over.err).code).toBe('manifest-over');
  const { people } = await done(`manifest show mar ${OURS}`);
  const twice = await muster(
    `manifest board apr ${board} --lift apr --officers ${people[0].serviceNumber} --json`,
  );
  expect(JSON.parse(twice.err)).toMatchObject({
    code: 'manifest-blocked',
    errors: [{ code: 'already-booked' }],
  });

  await done(`manifest approve mar ${OURS} --as commander`);
  await done(`manifest freeze mar ${OURS}`);
  const number = people[0].serviceNumber;
  const silent = await muster(`manifest leave mar ${OURS} --officers ${number} --json`);
  expect(JSON.parse(silent.err).code).toBe('manifest-state');
  await done(`manifest leave mar ${OURS} --officers ${number} --reason illness`);
  expect(await done(`manifest show mar ${OURS}`)).toMatchObject({ amendments: 1, state: 'frozen' });
  await done(`manifest check-in mar ${people[1].serviceNumber} ${OURS}`);
  const stranger = await muster(`manifest check-in mar nobody ${OURS} --json`);
  expect([stranger.status, JSON.parse(stranger.out).outcomes[0].outcome]).toEqual([
    6,
    'not-on-manifest',
  ]);
  const closed = await muster(`manifest check-in mar ${OURS} --at gate --all --json`);
  expect(JSON.parse(closed.err).code).toBe('manifest-state');
  const unsaid = await muster(`manifest check-in mar ${OURS} --json`);
  expect(JSON.parse(unsaid.err).code).toBe('roll-option-unreadable');
  const sheet = join(folder, 'bus.html');
  await done(`manifest print mar ${OURS} --sheet bus --out ${sheet}`);
  const all = await done(`manifest list ${OURS}`);
  expect(all.find(({ id }: { id: string }) => id === 'jan')).toMatchObject({
    state: 'arrived',
    people: 217,
    arrived: 217,
  });
  const told = await done('manifest list --mission november');
  expect(told.find(({ id }: { id: string }) => id === 'mar')).toMatchObject({ people: null });
});

test('people in a class are not chosen again, and bad options are refused by name', async () => {
  const again = await muster(`batch select ${OURS} --batch ke-november --size 10 --nearest --json`);
  expect(JSON.parse(again.err).code).toBe('batch-settled');
  const size = await muster(`batch select ${OURS} --size none --json`);
  expect(JSON.parse(size.err).code).toBe('roll-option-unreadable');
  const unmet = await muster(`batch select ${OURS} --size 10 --quota Recce=900 --json`);
  expect(unmet.status).toBe(5);
  expect(JSON.parse(unmet.out)).toMatchObject({ met: false, saved: false });
});

test('who was in class is marked by module, and marking it again corrects it', async () => {
  const mark = `class attendance november ${OURS} --module drill --on 2024-10-01`;
  const absent = `${names[0]},${names[1]}`;
  expect(await done(`${mark} --absent ${absent}`)).toEqual({ there: 598, absent: 2 });
  expect(await done(mark)).toEqual({ there: 600, absent: 0 });
  const list = await done(`class people november ${OURS}`);
  expect(list[0]).toMatchObject({ result: 'passed', attendance: 'drill yes' });
  const stranger = await muster(`${mark} --absent nobody --json`);
  expect(JSON.parse(stranger.err).code).toBe('not-found');
  const out = join(folder, 'class.html');
  expect(await done(`class print november ${OURS} --sheet sign --out ${out}`)).toMatchObject({
    people: 600,
  });
  const sheet = await muster(`class print november ${OURS} --sheet big --out ${out} --json`);
  expect(JSON.parse(sheet.err).code).toBe('roll-option-unreadable');
});

test('a user of another country gets no name from any of these commands', async () => {
  const jamaica = { id: 'jm', country: 'JM' };
  const lines = [
    'roll screen',
    'roll imports',
    'roll undo',
    `roll export ${join(folder, 'jm.xlsx')}`,
    `officer show ${names[0]}`,
    'batch select --size 5',
    'class people november',
    'class enrol november --batch ke-november --on 2024-09-13',
    'manifest show jan',
    'manifest list',
    `manifest leave jan --officers ${names[0]}`,
    'class attendance november --module drill --on 2024-10-01',
    `class print november --out ${join(folder, 'jm.html')}`,
    `manifest check-in jan ${names[0]}`,
    `manifest board jan --lift jan --batch ke-november --officers ${names[0]}`,
    'manifest propose jan',
    `manifest print jan --out ${join(folder, 'jm.html')}`,
  ];
  for (const line of lines) {
    for (const country of ['JM', 'KE']) {
      const { out, err } = await muster(
        `${line} --mission november --country ${country} --json`,
        jamaica,
      );
      const told = `${out} ${err}`.replaceAll(names[0] ?? '', '');
      expect(told, `${line} ${country}`).not.toMatch(/KP2\d{5}|AP2\d{5}/);
    }
  }
  expect((await muster(`officer show ${names[0]} ${OURS} --json`, jamaica)).status).toBe(4);
});
