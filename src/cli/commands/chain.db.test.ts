import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { seededRandom } from '../../random.ts';
import { inNoMission, type Work } from '../../use-cases/work.ts';
import { runProgram } from '../program.ts';

const EXAMPLE = 'examples/haiti-mss/chain.json';
let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db, { now: () => Temporal.Instant.from('2026-11-21T12:00:00Z') });
  for (const id of ['haiti-mss', 'told', 'pasted']) {
    const made = { id, name: id, created_at: '2024-06-01T00:00:00Z', created_by: 'test' };
    await inNoMission(work, (db) => db.insertInto('mission').values(made).execute());
  }
});
afterAll(() => database.close());
afterEach(() => vi.restoreAllMocks());

type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** Runs one command line as a person would; words and data come back apart. */
async function muster(line: readonly string[]): Promise<Ran> {
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
    open: async () => work,
    seeded: seededRandom,
    solver: async () => ({}) as never,
    selector: async () => ({}) as never,
    onLeave: () => undefined,
    where: async () => ({}) as never,
  };
  const status = await runProgram(context, line);
  vi.restoreAllMocks();
  return { status, out, err };
}

/** A command on the mission of the story, in words parted by blanks; `'…'` keeps its blanks. */
async function told(line: string): Promise<Ran> {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  return muster([...words, '--mission', 'told']);
}

async function done(line: string): Promise<string> {
  const { status, out, err } = await told(line);
  expect(`${line}: ${err}`).toBe(`${line}: `);
  expect(status).toBe(0);
  return out;
}

test('the November batch is told from pledge to landing, and 239 remain', async () => {
  await done('pledge offer ke --contributor KE --count 1,000 --channel spoken --on 2023-07');
  await done(
    "unit add ke-aps --name 'Administration Police Service' --contributor KE --on 2024-01-01",
  );
  await done("unit add ke-gsu --name 'General Service Unit' --contributor KE --on 2024-01-01");
  await done('unit add ke-swat --name SWAT --contributor KE --parent ke-aps --on 2024-01-01');
  await done(`class venue embakasi-a --name "Embakasi 'A'" --on 2024-01-01`);
  await done(
    "class course mss --name 'Training for the mission' --weeks 18 --modules 'international relations; close-quarter combat' --on 2024-01-01",
  );
  await done('class open november --contributor KE --course mss --venue embakasi-a --on 2024-08');
  await done(
    "batch plan ke-november --contributor KE --class november --label 'last batch' --on 2024-08",
  );
  await done(
    "class select november --count 600 --units 'ke-gsu=200; ke-aps=400' --whole ke-swat --on 2024-08",
  );
  await done('class start november --count 600 --on 2024-08');

  const preview = await done(
    "class shorten november --weeks 8 --reason urgency --approver 'National Police Service' --on 2024-09-01 --preview --json",
  );
  expect(JSON.parse(preview).moves).toEqual([
    {
      what: 'class november ends',
      subject: 'november',
      before: '2024-12-05/2025-01-04',
      after: '2024-09-26/2024-10-26',
      days: -70,
    },
    {
      what: 'batch ke-november may depart from (14 days of rest, L10 v1)',
      subject: 'ke-november',
      before: '2024-12-19/2025-01-18',
      after: '2024-10-10/2024-11-09',
      days: -70,
    },
  ]);
  await done(
    "class shorten november --weeks 8 --reason urgency --approver 'National Police Service' --on 2024-09-01",
  );
  await done(
    "class graduate november --count 600 --presider 'Inspector General Douglas Kanja' --venue embakasi-a --on 2024-11-08",
  );
  await done(
    "batch form ke-november --contributor KE --class november --count 600 --units 'ke-gsu=200; ke-aps=400' --whole ke-swat --label 'last batch' --on 2024-11-08",
  );
  await done('batch rest ke-november --days 14 --on 2024-11-08');
  await done(
    'batch say ke-november --milestone depart --day 2024-11-27 --as planned --count 600 --on 2024-11-11',
  );

  const early = await told('lift plan jan --from KENBO --to HTPAP --seats 234 --on 2024-11-15');
  expect(early.status).toBe(0);
  const refused = await told('lift depart jan --batch ke-november --count 217 --on 2024-11-20');
  expect(refused.status).toBe(5);
  expect(refused.err).toContain('Depart on 2024-11-22 or later');

  const before = JSON.parse(await done('batch show ke-november --on 2024-11-20 --json'));
  expect(before).toMatchObject({
    earliestDeparture: '2024-11-22',
    slackDays: 5,
    remainder: { state: 'resting until 2024-11-22' },
  });

  await done('lift depart jan --batch ke-november --count 217 --on 2025-01-18');
  await done(
    "lift arrive jan --batch ke-november --count 217 --confirmer 'mission headquarters' --on 2025-01-18",
  );
  await done('lift plan feb --from KENBO --to HTPAP --seats 234 --on 2025-02-01');
  await done('lift depart feb --batch ke-november --count 144 --on 2025-02-06');
  await done('lift arrive feb --batch ke-november --count 144 --on 2025-02-06');

  const after = JSON.parse(await done('batch show ke-november --on 2025-02-07 --json'));
  expect(
    after.parts.map((part: { asStated: string; slipDays: number }) => [
      part.asStated,
      part.slipDays,
    ]),
  ).toEqual([
    ['217', 52],
    ['144', 71],
  ]);
  expect(after.remainder).toEqual({
    asStated: '239',
    low: 239,
    high: 239,
    state: 'ready, no departure stated',
    slipDays: 72,
  });

  const { figures } = JSON.parse(await done('picture --on 2025-02-07 --json'));
  const figure = (subject: string, measure: string) =>
    figures.find(
      (one: { subject: string; measure: string }) =>
        one.subject === subject && one.measure === measure,
    );
  expect(figure('KE', 'in-theatre')).toMatchObject({
    asStated: '361',
    derivation: { rule: expect.stringContaining('217 + 144') },
  });
  expect(figure('november', 'trained')).toMatchObject({ asStated: '600' });
  expect(figure('KE', 'pledged')).toMatchObject({ asStated: '1,000' });

  const letter = await done('chase --on 2025-02-07 --quiet');
  expect(letter).toContain('a departure day for the 239 of ke-november who are ready');
});

test('the example gives the strength that the record leads to', async () => {
  const load = ['chain', 'load', EXAMPLE, '--mission', 'haiti-mss', '--json'];
  const first = JSON.parse((await muster(load)).out);
  const again = JSON.parse((await muster(load)).out);
  expect(first.recorded).toHaveLength(JSON.parse(readFileSync(EXAMPLE, 'utf8')).length);
  expect(again.recorded).toEqual([]);

  const { out } = await muster(
    'strength --mission haiti-mss --from 2024-06-01 --until 2025-12-31 --json'.split(' '),
  );
  const days = JSON.parse(out);
  expect(days[0]).toEqual({
    day: '2024-06-25',
    low: 200,
    high: 200,
    byContributor: { KE: { low: 200, high: 200 } },
  });
  expect(days.find(({ day }: { day: string }) => day === '2025-02-06')).toEqual({
    day: '2025-02-06',
    low: 996,
    high: 1048,
    byContributor: {
      KE: { low: 736, high: 786 },
      JM: { low: 24, high: 24 },
      BZ: { low: 2, high: 2 },
      BS: { low: 6, high: 6 },
      GT: { low: 150, high: 152 },
      SV: { low: 78, high: 78 },
    },
  });
});

test('what Kenya would be paid back for a month follows from its strength', async () => {
  const { status, out } = await muster(
    'strength cost --mission haiti-mss --month 2025-05 --json'.split(' '),
  );
  const rows = JSON.parse(out);

  expect(status).toBe(0);
  expect(
    rows.find(({ contributor }: { contributor: string }) => contributor === 'JM'),
  ).toMatchObject({
    personDaysLow: 744,
    amountLow: 34_272,
    rule: 'M01a v1',
  });
});

test('a file that is no chain file, or no sheet, is refused as a whole', async () => {
  const { writeFileSync, mkdtempSync } = await import('node:fs');
  const folder = mkdtempSync('/tmp/muster-sheet-');
  writeFileSync(`${folder}/chain.json`, '{"id": 1}');
  writeFileSync(`${folder}/pledges.csv`, 'pledge,on\n"ke,2024-01-01\n');
  const asked = ['--mission', 'pasted', '--json'];
  const chain = await muster(['chain', 'load', `${folder}/chain.json`, ...asked]);
  const sheet = await muster(['pledge', 'import', `${folder}/pledges.csv`, ...asked]);

  expect(JSON.parse(chain.err)).toMatchObject({ code: 'sheet-unreadable' });
  expect(JSON.parse(sheet.err)).toMatchObject({ code: 'sheet-unreadable' });
  expect([chain.status, sheet.status]).toEqual([2, 2]);
});

test('pledges of many countries go in at one paste, or none with the bad rows named, and come out again', async () => {
  const { writeFileSync, mkdtempSync } = await import('node:fs');
  const folder = mkdtempSync('/tmp/muster-sheet-');
  const countries = [
    'KE',
    'BJ',
    'JM',
    'BS',
    'BZ',
    'GT',
    'SV',
    'TD',
    'BD',
    'BB',
    'SN',
    'BI',
    'SR',
    'GY',
    'AG',
    'FR',
    'CA',
    'US',
    'ES',
    'IT',
  ];
  const rows = countries.map(
    (country) =>
      `${country.toLowerCase()}-1\t${country.toLowerCase()}\t${country}\tabout 150\tnote-verbale\t2024-03-01`,
  );
  const sheet = (lines: readonly string[]) => {
    const file = `${folder}/pledges.tsv`;
    writeFileSync(file, ['id\tpledge\tcontributor\tcount\tchannel\ton', ...lines].join('\n'));
    return file;
  };
  const bad = [
    ...rows.slice(0, 18),
    'x-1\tes\tSpain\tmany\tnote-verbale\t2024-03-01',
    'x-2\tit\tIT\t3\trumour\t2024-02-31',
  ];
  const refused = await muster(['pledge', 'import', sheet(bad), '--mission', 'pasted', '--json']);
  expect(refused.status).toBe(6);
  expect(
    JSON.parse(refused.err).errors.map(
      ({ row, column }: { row: number; column: string }) => `${row} ${column}`,
    ),
  ).toEqual(['20 contributor', '20 count', '21 on', '21 channel']);

  const { status } = await muster(['pledge', 'import', sheet(rows), '--mission', 'pasted']);
  expect(status).toBe(0);
  const { out } = await muster(['pledge', 'export', '--mission', 'pasted', '--csv']);
  const back = `${folder}/back.csv`;
  writeFileSync(back, out);
  const again = JSON.parse(
    (await muster(['pledge', 'import', back, '--mission', 'pasted', '--json'])).out,
  );
  expect(again.already).toHaveLength(20);
  expect(again.recorded).toEqual([]);
});
