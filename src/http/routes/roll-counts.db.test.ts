import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { onTheRoll, rollRows } from '../../../test/roll.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import type { RollCountsAnswer } from '../../contract/roll-screening.ts';
import { undoRollImport } from '../../use-cases/apply-roll-import.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import { inMission, type Work } from '../../use-cases/work.ts';

let server: TestServer;
let jamaican: string;
let kenya: Work;

beforeAll(async () => {
  server = await openTestServer();
  kenya = aWork(server.database.db, {
    actor: { id: 'clerk', name: 'Clerk', role: 'police-headquarters-clerk', country: 'KE' },
  });
  jamaican = await server.signIn('marcia', [aRole('commander', { country: 'JM' })]);
});
afterAll(() => server.close());

const HEADING = ['Service No.', 'Name', 'Sex', 'Service'];

async function toldOf(mission: string, rows: readonly (readonly string[])[]) {
  await createMission(kenya, { id: mission, name: mission, leadNation: 'KE' });
  await onTheRoll(kenya, mission, [HEADING, ...rows]);
  return told(mission);
}

async function told(mission: string): Promise<RollCountsAnswer['countries']> {
  const url = `/api/v1/missions/${mission}/roll/counts`;
  return (await server.app.inject(asPage(jamaican, { url }))).json().countries;
}

const people = (count: number, sex: string, service: string, from: number) =>
  Array.from({ length: count }, (_, at) => [
    `KP${from + at}`,
    `Somebody ${from + at}`,
    sex,
    service,
  ]);

test('another country learns the counts of a roll, and none of them is below five', async () => {
  const rows = [...people(30, 'M', 'GSU', 0), ...people(9, 'F', 'GSU', 100)];
  const [kenyan] = await toldOf('counted', [...rows, ...people(12, 'M', 'APS', 200)]);

  expect(kenyan).toEqual({
    country: 'KE',
    total: 51,
    breakdowns: [
      { by: 'stage', cells: [{ name: 'on roll', count: 51 }] },
      {
        by: 'unit',
        cells: [
          { name: 'APS', count: 12 },
          { name: 'GSU', count: 39 },
        ],
      },
      {
        by: 'sex',
        cells: [
          { name: 'F', count: 9 },
          { name: 'M', count: 42 },
        ],
      },
    ],
  });
});

test('a small count is hidden together with another, so that the total does not give it away', async () => {
  const rows = [...people(30, 'M', 'GSU', 0), ...people(3, 'F', 'GSU', 100)];
  const [kenyan] = await toldOf('with-three', [...rows, ...people(20, 'M', 'APS', 200)]);

  expect(kenyan?.breakdowns.find(({ by }) => by === 'sex')?.cells).toEqual([
    { name: 'F', count: null },
    { name: 'M', count: null },
  ]);
});

test('of a handful of people not even the total is told', async () => {
  const [kenyan] = await toldOf('handful', people(3, 'F', 'GSU', 0));

  expect(kenyan).toEqual({ country: 'KE', total: null, breakdowns: [] });
});

test('counts follow the roll: an import that is taken back takes its counts along', async () => {
  await toldOf('taken-back', people(30, 'M', 'GSU', 0));
  await undoRollImport(kenya, 'taken-back', null);

  expect(await told('taken-back')).toEqual([{ country: 'KE', total: 0, breakdowns: [] }]);
});

test('only the owner country writes the counts of its roll', async () => {
  await toldOf('kept', people(30, 'M', 'GSU', 0));
  const jamaica = { ...kenya, actor: { ...kenya.actor, country: 'JM' } };
  await expect(
    inMission(jamaica, 'kept', (db) =>
      sql`insert into roll_count values ('kept', 'KE', 'unit', 'forged', 50)`.execute(db),
    ),
  ).rejects.toThrow(/row-level security/);
  const { numAffectedRows } = await inMission(jamaica, 'kept', (db) =>
    sql`update roll_count set count = 7`.execute(db),
  );

  expect(numAffectedRows).toBe(0n);
});

/** Every breakdown of up to four cells and twenty-two people, and what is told of it. */
async function smallBreakdowns() {
  const { rows } = await sql<{ cells: number[]; told: string }>`
    with recursive breakdown(cells, people) as (
      select array[n], n from generate_series(1, 22) n
      union all
      select cells || n, people + n from breakdown, generate_series(1, 22 - people) n
       where cardinality(cells) < 4)
    select cells,
           jsonb_build_object('people', people, 'cells', cardinality(cells), 'told',
             (select jsonb_agg(t.count order by t.name)
                from told_cells((array['a', 'b', 'c', 'd'])[:cardinality(cells)], cells) t))::text
             as told
      from breakdown`.execute(server.database.db);
  return rows;
}

test('no hidden cell can be worked out from what is told, in any small breakdown', async () => {
  const rows = await smallBreakdowns();
  const alike = [...Map.groupBy(rows, ({ told }) => told)];
  const givenAway = alike.flatMap(([told, breakdowns]) => {
    const cells: (number | null)[] = JSON.parse(told).told ?? [];
    const canBe = (at: number) => new Set(breakdowns.map((breakdown) => breakdown.cells[at])).size;
    return cells.flatMap((count, at) =>
      (count === null ? canBe(at) > 1 : count >= 5) ? [] : `cell ${at} of ${told}`,
    );
  });

  expect(rows.length).toBe(22 + 231 + 1540 + 7315);
  expect(givenAway).toEqual([]);
});

test('a role whose work is not with people by name sees no row of them, whatever its country', async () => {
  await createMission(kenya, { id: 'by-role', name: 'By role', leadNation: 'KE' });
  await onTheRoll(kenya, 'by-role', rollRows(20));
  const seen = async (role: string) => {
    const work = { ...kenya, actor: { ...kenya.actor, role } };
    const { rows } = await inMission(work, 'by-role', (db) =>
      sql<{ count: number }>`select count(*) as count from officer`.execute(db),
    );
    return rows[0]?.count;
  };

  expect([await seen('police-headquarters-clerk'), await seen('commander')]).toEqual([20, 20]);
  expect([await seen('analyst'), await seen('auditor'), await seen('none')]).toEqual([0, 0, 0]);
});

test('every table of people is held to the country and to the role by row security', async () => {
  const { rows } = await sql<{ table: string; rule: string | null }>`
    select c.relname as table,
           (select string_agg(pg_get_expr(p.polqual, p.polrelid), ' ') from pg_policy p
             where p.polrelid = c.oid) as rule
      from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and a.attname = 'owner_country' and not a.attisdropped
       and c.relnamespace = 'public'::regnamespace
     order by 1`.execute(server.database.owner);

  expect(rows.length).toBeGreaterThan(10);
  for (const { table, rule } of rows) {
    expect([table, rule]).toEqual([table, expect.stringContaining('current_country()')]);
    expect([table, rule]).toEqual([table, expect.stringContaining('current_role_sees_people()')]);
  }
});
