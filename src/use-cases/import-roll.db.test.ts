import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import { meets } from '../domain/force/criterion.ts';
import { firstRuleSet, judgesOf, withRules } from '../domain/force/eligibility.ts';
import type { RollCell } from '../domain/force/roll-cell.ts';
import { SYNTHETIC_HEADING, syntheticRoll } from '../domain/force/synthetic-roll.ts';
import { seededRandom } from '../random.ts';
import { rollInOrder } from '../store/views/officers.ts';
import { sqlOf } from '../store/views/screening.ts';
import { applyRollImport, undoRollImport } from './apply-roll-import.ts';
import { createMission } from './create-mission.ts';
import { exportRoll } from './export-roll.ts';
import { importRoll } from './import-roll.ts';
import { screenRoll } from './screen-roll.ts';
import { selectBatch } from './select-batch.ts';
import { inMission, type Work } from './work.ts';

let database: TestDatabase;
let kenya: Work;
let missions = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  kenya = aWork(database.db, {
    actor: { id: 'clerk', name: 'Clerk', role: 'operator', country: 'KE' },
  });
});
afterAll(() => database.close());

const ON = Temporal.PlainDate.from('2024-11-01');
const HEADING = ['Service No.', 'Name', 'Sex', 'Date of enlistment', 'Languages', 'Station'];

async function aMission(): Promise<string> {
  missions += 1;
  await createMission(kenya, { id: `m-${missions}`, name: 'A mission' });
  return `m-${missions}`;
}

async function* linesOf(rows: readonly (readonly RollCell[])[]) {
  for (const [at, cells] of rows.entries()) yield { row: at + 1, cells };
}

function sheet(...rows: readonly (readonly RollCell[])[]) {
  return { name: 'roll.xlsx', lines: linesOf([HEADING, ...rows]) };
}

function made(size: number, errors = 0) {
  const people = syntheticRoll({ size, errors, random: seededRandom(3), on: ON });
  const rows = [...people].map(({ cells }) => cells.map(plain));
  return { name: 'made.xlsx', lines: linesOf([[...SYNTHETIC_HEADING], ...rows]) };
}

function plain(cell: RollCell | Temporal.PlainDate): RollCell {
  return cell === null || typeof cell !== 'object' ? cell : cell.toString();
}

async function exported(mission: string): Promise<RollCell[][]> {
  const rows: RollCell[][] = [];
  await exportRoll(kenya, mission, async (lines) => {
    for await (const line of lines) rows.push(line.map(plain));
  });
  return rows;
}

test('good rows go in, bad ones are named, and importing again changes nothing', async () => {
  const mission = await aMission();
  const first = await importRoll(kenya, mission, made(500, 0.1), 'apply');
  const again = await importRoll(kenya, mission, made(500, 0.1), 'apply');

  expect(first).toMatchObject({ rows: 500, added: 450, changed: 0, unchanged: 0, failed: 50 });
  expect(first.errors).toHaveLength(50);
  expect(again).toMatchObject({ rows: 500, added: 0, changed: 0, unchanged: 450, failed: 50 });
});

test('a roll that is exported and imported is as it was', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(300), 'apply');
  const rows = await exported(mission);
  const file = { name: 'out.xlsx', lines: linesOf(rows) };

  expect(rows[0]).toEqual([...SYNTHETIC_HEADING]);
  expect(await importRoll(kenya, mission, file, 'apply')).toMatchObject({
    rows: 300,
    unchanged: 300,
  });
});

test('a try leaves nothing, a plan waits, and a plan is applied once', async () => {
  const mission = await aMission();
  const one = () => sheet(['A1', 'Do Baki', 'M', '2012-01-01', 'English', 'North']);
  const tried = await importRoll(kenya, mission, one(), 'try');
  expect(tried).toMatchObject({ added: 1 });
  await expect(applyRollImport(kenya, mission, tried.importId)).rejects.toThrow(
    refusal('not-found'),
  );

  const { importId } = await importRoll(kenya, mission, one(), 'plan');
  expect(await exported(mission)).toHaveLength(1);
  expect(await applyRollImport(kenya, mission, importId)).toMatchObject({ added: 1 });
  expect(await exported(mission)).toHaveLength(2);
  await expect(applyRollImport(kenya, mission, importId)).rejects.toThrow(
    refusal('import-settled'),
  );
});

test('a column that a file does not have stays as it was; one undo takes the last file back', async () => {
  const mission = await aMission();
  const first = sheet(
    ['A1', 'Do Baki', 'M', '2012-01-01', 'English', 'North'],
    ['A2', 'Mi Roto', 'F', '2013-01-01', null, null],
  );
  const { importId } = await importRoll(kenya, mission, first, 'apply');
  const before = await exported(mission);
  const lines = linesOf([
    ['Name', 'Service No.', 'Vetting'],
    ['Do Bakiri', 'a1', 'cleared'],
    ['Mi Roto', 'A2', null],
    ['Nya Sula', 'A3', null],
  ]);
  const second = await importRoll(kenya, mission, { name: 'second.csv', lines }, 'apply');

  expect(second).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
  expect((await exported(mission)).slice(1)).toEqual([
    ['Do Bakiri', 'A1', 'clear', 'M', '2012-01-01', 'English', 'North'],
    ['Mi Roto', 'A2', null, 'F', '2013-01-01', null, null],
    ['Nya Sula', 'A3', null, null, null, null, null],
  ]);
  await expect(undoRollImport(kenya, mission, importId)).rejects.toThrow(
    refusal('import-not-last'),
  );
  expect(await undoRollImport(kenya, mission, null)).toBe(second.importId);
  expect(await exported(mission)).toEqual(before);
});

test('a file without headings is refused by name', async () => {
  const mission = await aMission();
  const file = { name: 'list.csv', lines: linesOf([['Rank', 'Unit']]) };

  await expect(importRoll(kenya, mission, file, 'apply')).rejects.toThrow(
    refusal('roll-heading-missing', 'list.csv'),
  );
});

test('nobody without a country sees a roll, and no country sees that of another', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(20), 'apply');
  const nobody = aWork(database.db);
  const jamaica = { ...kenya, actor: { ...kenya.actor, country: 'JM' } };

  await expect(screenRoll(nobody, mission, [], ON)).rejects.toThrow(
    refusal('roll-without-country'),
  );
  expect(await screenRoll(jamaica, mission, [], ON)).toMatchObject({
    eligible: 0,
    ineligible: 0,
    undetermined: 0,
  });
});

test('a selection that the engine cannot find is refused, and nobody is chosen', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(20), 'apply');
  const wish = { batch: 'b', size: 5, quotas: [], whole: [], on: ON, acceptNearest: false };

  await expect(selectBatch(kenya, mission, wish, async () => null)).rejects.toThrow(
    refusal('selection-unsolved'),
  );
});

test('a lower threshold tells how many more could go, and saves nothing', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(400), 'apply');
  const five = await screenRoll(kenya, mission, [], ON);
  const four = await screenRoll(kenya, mission, ['service-years=4'], ON);

  expect(five.eligible + five.ineligible + five.undetermined).toBe(400);
  expect(four.tried?.eligible).toBe(four.eligible - five.eligible);
  expect(four.eligible).toBeGreaterThan(five.eligible);
  expect(await screenRoll(kenya, mission, [], ON)).toEqual(five);
});

test('the rules say the same in SQL as in TypeScript, of everybody and on any day', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(300), 'apply');
  const everyRule = firstRuleSet('KE').rules.map(({ name }) => `${name}=on`);
  const officers = await inMission(kenya, mission, async (db) => {
    const all = [];
    for await (const one of rollInOrder(db, mission)) all.push(one);
    return all;
  });
  const days = fc
    .integer({ min: 0, max: 9_000 })
    .map((days) => Temporal.PlainDate.from('2008-02-29').add({ days }));
  const level = fc.constantFrom('any', 'A1', 'B2', 'C2');
  await fc.assert(
    fc.asyncProperty(days, level, fc.integer({ min: 0, max: 12 }), async (on, english, years) => {
      const tries = [...everyRule, `language-en=${english}`, `service-years=${years}`];
      const judges = judgesOf(withRules(firstRuleSet('KE'), tries), on);
      const columns = judges.map(
        ({ criterion }, at) => sql`${sqlOf(criterion)} as ${sql.ref(`r${at}`)}`,
      );
      const { rows } = await inMission(kenya, mission, (db) =>
        sql<{ id: string } & Record<string, boolean | null>>`
          select o.id, ${sql.join(columns)}
            from officer o left join officer_sensitive p
              on p.mission_id = o.mission_id and p.officer_id = o.id
           where o.mission_id = ${mission}`.execute(db),
      );
      const inSql = new Map(rows.map((row) => [row.id, judges.map((_, at) => row[`r${at}`])]));
      for (const { id, officer } of officers)
        expect(inSql.get(id)).toEqual(judges.map(({ criterion }) => meets(criterion, officer)));
    }),
    { numRuns: 25 },
  );
});

test('the second of two rows with one number fails again when it is dropped alone', async () => {
  const mission = await aMission();
  const first = ['A1', 'Do Baki', 'M', '2012-01-01', 'English', 'North'] as const;
  const second = ['a 1', 'Do Sula', 'F', '2014-05-05', 'English', 'South'] as const;
  await importRoll(kenya, mission, sheet(first, second), 'apply');

  const again = await importRoll(kenya, mission, sheet(second), 'apply');
  expect(again).toMatchObject({ rows: 1, changed: 0, failed: 1 });
  expect(again.errors).toMatchObject([{ row: 2, column: 'Service No.', code: 'duplicate' }]);
  expect((await exported(mission))[1]?.[1]).toBe('Do Baki');

  const mended = ['A2', ...second.slice(1)];
  expect(await importRoll(kenya, mission, sheet(mended), 'apply')).toMatchObject({ added: 1 });
  const meant = await importRoll(kenya, mission, sheet(second), 'apply', ['A1']);
  expect(meant).toMatchObject({ changed: 1, failed: 0 });
  expect((await exported(mission))[1]?.[1]).toBe('Do Sula');
  expect(await importRoll(kenya, mission, sheet(second), 'apply')).toMatchObject({ unchanged: 1 });
});

test('a row about somebody else does not take the place of who is on the roll', async () => {
  const mission = await aMission();
  await importRoll(
    kenya,
    mission,
    sheet(['A1', 'Do Baki', 'M', '2012-01-01', null, null]),
    'apply',
  );
  const other = () => sheet(['A1', 'Nya Sula', 'F', '2015-01-01', null, null]);

  const { errors } = await importRoll(kenya, mission, other(), 'apply');
  expect(errors).toMatchObject([{ code: 'another-person', value: 'A1' }]);
  const replaced = await importRoll(kenya, mission, other(), 'plan', ['a1']);
  expect(await applyRollImport(kenya, mission, replaced.importId)).toMatchObject({ changed: 1 });
});

test('a plan that another file overtook is not applied over who came in', async () => {
  const mission = await aMission();
  const one = sheet(['A1', 'Nya Sula', 'F', '2015-01-01', null, null]);
  const { importId } = await importRoll(kenya, mission, one, 'plan');
  const other = sheet(['A1', 'Do Baki', 'M', '2012-01-01', null, null]);
  await importRoll(kenya, mission, other, 'apply');

  await expect(applyRollImport(kenya, mission, importId)).rejects.toThrow(
    refusal('import-overtaken'),
  );
});

test('nobody stands on a roll without the import that brought them, and nobody is moved', async () => {
  const mission = await aMission();
  await importRoll(kenya, mission, made(3), 'apply');
  const nobody = '00000000-0000-7000-8000-ffffffffffff';
  const inTurn = [
    sql`insert into officer (mission_id, owner_country, service_number, name, import_id, import_row)
        values (${mission}, 'KE', 'Z1', 'Do Baki', ${nobody}, 1)`,
    sql`insert into officer_sensitive (mission_id, owner_country, officer_id)
        values (${mission}, 'KE', ${nobody})`,
    sql`insert into roll_failed (mission_id, owner_country, import_id, row, cells, findings)
        values (${mission}, 'KE', ${nobody}, 1, '[]', '[]')`,
    sql`delete from officer where mission_id = ${mission}`,
    sql`update officer set id = ${nobody} where mission_id = ${mission}`,
    sql`delete from roll_import where mission_id = ${mission}`,
  ];
  for (const statement of inTurn)
    await expect(inMission(kenya, mission, (db) => statement.execute(db))).rejects.toThrow(
      /has no (roll_import|officer) of|stays where it is/,
    );
});
