import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { aMissionWith } from '../../test/ledger-rows.ts';
import { refusal } from '../../test/refusal.ts';
import { loadExample } from '../cli/example.ts';
import { readMissionFolder } from '../cli/mission-folder.ts';
import type { Folder } from '../domain/ledger/folder/table.ts';
import type { Problem } from '../domain/problem.ts';
import { readCsv } from '../formats/csv.ts';
import { missions } from '../store/views/missions.ts';
import { attachDocument } from './attach-document.ts';
import { loadMission } from './load-mission.ts';
import { rankStatement } from './rank-statement.ts';
import { recordEngagement } from './record-engagement.ts';
import { recordStatement, type StatementInput } from './record-statement.ts';
import { inNoMission, type Work } from './work.ts';

const SEED = '000_b266bfef1f347112.txt';
const HEAD =
  'id,document,source_url,publisher,published_on,event_date,date_role,kind,subject,counterparty,measure,quantity_as_stated,value,value_max,qualifier,unit,modality,speaker,conflict_group,note';
const GOOD =
  'r1,star,https://star.example,The Star,2024-11-11,2024-11-11,as-of,strength,Kenya,Haiti,in-theatre,nearly 400,400,,nearly,personnel,reported,,,';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await aMissionWith(work, []);
  await loadExample(work);
});

afterAll(() => database.close());

test('every bad row of a folder is named with its column, and nothing of it is written', async () => {
  const bad = [
    GOOD,
    GOOD.replace('r1,', 'r2,').replace('2024-11-11,as-of', '2024-06-31,as-of'),
    GOOD.replace('r1,', 'r3,').replace('in-theatre', 'boots'),
  ];
  const problem = await loading('broken', bad).catch((error: Problem) => error);
  const known = await inNoMission(work, missions);

  expect(problem).toEqual(refusal('rows-refused', '2 rows'));
  expect((problem as Problem).errors.map(({ row, column }) => [row, column])).toEqual([
    [3, 'event_date'],
    [4, 'measure'],
  ]);
  expect(known.map(({ id }) => id)).not.toContain('broken');
});

test('a folder without a record is no mission', async () => {
  await expect(
    loadMission(work, { id: 'empty', name: 'Empty', folder: new Map() }),
  ).rejects.toEqual(refusal('file-missing', 'record.csv'));
  await expect(readMissionFolder('/nowhere')).rejects.toEqual(refusal('file-missing', '/nowhere'));
});

test('a statement is recorded under one id once', async () => {
  await record({ id: 'mine' });

  await expect(record({ id: 'mine', quantity: '416' })).rejects.toEqual(
    refusal('statement-id-taken', 'mine'),
  );
});

test('a channel, a rank and a type of engagement are words that Muster knows', async () => {
  const meeting = { type: 'parade', day: '2024-06-18', participants: ['Koome'] };

  await expect(record({ channel: 'rumour' })).rejects.toEqual(refusal('unknown-word', 'rumour'));
  await expect(rankStatement(work, 'testland', 'mine', 'best', 'x')).rejects.toEqual(
    refusal('unknown-word', 'best'),
  );
  await expect(recordEngagement(work, 'testland', meeting)).rejects.toEqual(
    refusal('unknown-word', 'parade'),
  );
});

test('thirteen words are too many to keep of a source that is not attached', async () => {
  const words = Array.from({ length: 13 }, (_, index) => `word${index}`);
  const newDocument = { title: 'The Star' };

  await expect(record({ newDocument, quote: words.join(' ') })).rejects.toEqual(
    refusal('passage-too-long', '13'),
  );
  await record({ newDocument, quote: words.slice(1).join(' ') });
});

test('a file that is not the one whose hash the ledger holds is refused', async () => {
  await expect(attachDocument(work, 'haiti-mss', 'Another text.', SEED)).rejects.toEqual(
    refusal('wrong-file', SEED),
  );
  await expect(attachDocument(work, 'haiti-mss', 'Another text.')).rejects.toEqual(
    refusal('no-such-file', 'SHA-256'),
  );
});

test('a text of more than five megabytes is refused', async () => {
  await expect(attachDocument(work, 'haiti-mss', 'x'.repeat(5_000_001))).rejects.toEqual(
    refusal('too-large', '5 MB'),
  );
});

function record(parts: Partial<StatementInput>) {
  const heard = { subject: 'KE', measure: 'in-theatre', quantity: 'nearly 400' };
  return recordStatement(work, 'testland', { ...heard, validTime: '2024-11-11', ...parts });
}

async function loading(id: string, rows: readonly string[]) {
  const file = 'record.csv';
  const folder: Folder = new Map([[file, { file, ...readCsv([HEAD, ...rows].join('\r\n')) }]]);
  return loadMission(work, { id, name: id, folder });
}
