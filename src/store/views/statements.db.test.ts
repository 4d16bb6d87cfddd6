import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { aMissionWith, aStatementRow } from '../../../test/ledger-rows.ts';
import { refusal } from '../../../test/refusal.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { statementFacets } from './statement-facets.ts';
import type { StatementFilter } from './statement-filter.ts';
import { historyOf, type StatementSort, statements } from './statements.ts';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await aMissionWith(work, [
    aStatementRow({ id: 's1', subject: 'KE', as_stated: 'nearly 400', said_latest: '2024-11-11' }),
    aStatementRow({ id: 's2', said_latest: '2024-11-12', grade: 'B2' }),
    aStatementRow({ id: 's3', measure: 'pledged', as_stated: '100% sure', valid_latest: null }),
    aStatementRow({ id: 's4', supersedes: 's2', said_latest: '2024-12-02', as_stated: '416' }),
    aStatementRow({ id: 's5', valid_earliest: '2024-06-25', valid_latest: '2024-06-25' }),
  ]);
  await inMission(work, 'testland', async (db) => {
    const judged = { mission_id: 'testland', reason: 'a leaflet', judged_by: 'analyst' };
    await db
      .insertInto('judgement')
      .values([
        { ...judged, id: 'j1', statement_id: 's1', rank: 'preferred', judged_at: '2024-11-13' },
        { ...judged, id: 'j2', statement_id: 's1', rank: 'deprecated', judged_at: '2024-11-14' },
        { ...judged, id: 'j3', statement_id: 's1', grade: 'E5', judged_at: '2024-11-15' },
      ])
      .execute();
  });
});

afterAll(() => database.close());

test('a page ends where the next one begins, whatever the order', async () => {
  const sorts: StatementSort[] = [
    'validTime',
    '-validTime',
    'statedOn',
    '-statedOn',
    'grade',
    'id',
  ];
  for (const sort of sorts) {
    const whole = await list({}, sort);
    const pieces = await inPieces(sort);

    expect(pieces).toEqual(whole);
    expect(new Set(whole).size).toBe(5);
  }
});

test('a statement without an end comes last by valid time', async () => {
  expect((await list({}, 'validTime')).at(-1)).toBe('s3');
});

test('a cursor of a list sorted otherwise is refused', async () => {
  const page = await read({}, 'id', 2, null);

  await expect(read({}, 'grade', 2, page.next)).rejects.toEqual(
    refusal('unreadable-cursor', 'first page'),
  );
});

test('a filter keeps what had been said by a day and what touches a stretch of time', async () => {
  expect(await list({ known: '2024-11-11' })).toEqual(['s1', 's3', 's5']);
  expect(await list({ until: '2024-06-30' })).toEqual(['s5']);
  expect(await list({ since: '2025-01-01' })).toEqual(['s3']);
});

test('the latest judgement decides rank and grade, field by field', async () => {
  expect(await list({ rank: 'deprecated' })).toEqual(['s1']);
  expect(await list({ grade: 'E' })).toEqual(['s1']);
  expect(await list({ rank: 'normal' })).toEqual(['s2', 's3', 's4', 's5']);
});

test('a search takes the letters as they are, also those that mean something to the database', async () => {
  expect(await list({ search: '100%' })).toEqual(['s3']);
  expect(await list({ search: '%' })).toEqual(['s3']);
  expect(await list({ search: 'NEARLY' })).toEqual(['s1']);
});

test('what superseded a statement is named on both', async () => {
  const { rows } = await read({}, 'id', 500, null);
  const old = rows.find(({ id }) => id === 's2');
  const history = await inMission(work, 'testland', (db) => historyOf(db, 's2'));

  expect(old?.supersededBy).toBe('s4');
  expect(history.map(({ id }) => id)).toEqual(['s4']);
});

test('a facet counts what each of its values would leave, with the other filters on', async () => {
  const facets = await inMission(work, 'testland', (db) =>
    statementFacets(db, { subject: 'testland', measure: 'in-theatre' }),
  );

  expect(facets.total).toBe(3);
  expect(facets.measure).toEqual([
    { value: 'in-theatre', label: 'in-theatre', count: 3 },
    { value: 'pledged', label: 'pledged', count: 1 },
  ]);
  expect(facets.subject).toEqual([
    { value: 'testland', label: 'Mission in Testland', count: 3 },
    { value: 'KE', label: 'Kenya', count: 1 },
  ]);
});

test('with every facet chosen, each still counts what its other values would leave', async () => {
  const chosen = {
    subject: 'testland',
    measure: 'in-theatre',
    document: 'none',
    modality: 'reported',
    grade: 'C3',
    rank: 'normal',
  };
  const facets = await inMission(work, 'testland', (db) => statementFacets(db, chosen));

  expect(facets.total).toBe(0);
  expect(facets.document).toEqual([]);
});

function read(filter: StatementFilter, sort: StatementSort, limit: number, cursor: string | null) {
  return inMission(work, 'testland', (db) => statements(db, filter, sort, { limit, cursor }));
}

async function list(filter: StatementFilter, sort: StatementSort = 'id'): Promise<string[]> {
  return (await read(filter, sort, 500, null)).rows.map(({ id }) => id);
}

async function inPieces(sort: StatementSort): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const page = await read({}, sort, 2, cursor);
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
    more = cursor !== null;
  }
  return ids;
}
