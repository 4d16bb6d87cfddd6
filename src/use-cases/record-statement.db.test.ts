import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { figuresFor, HAITI, haitiOn, loadHaiti } from '../../test/haiti.ts';
import { readCsv } from '../formats/csv.ts';
import { statementsById } from '../store/views/statements.ts';
import { attachDocument } from './attach-document.ts';
import { loadMission } from './load-mission.ts';
import { rankStatement } from './rank-statement.ts';
import { recordEngagement } from './record-engagement.ts';
import { recordStatement, type StatementInput } from './record-statement.ts';
import { supersedeStatement } from './supersede-statement.ts';
import { inMission, type Work } from './work.ts';

let database: TestDatabase;
let work: Work;
beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await loadHaiti(work);
});
afterAll(() => database.close());

/** A figure as a person types it. */
function heard(parts: Partial<StatementInput> = {}): StatementInput {
  return {
    subject: 'KE',
    measure: 'in-theatre',
    quantity: 'about 410',
    validTime: '2024-11-13',
    statedOn: '2024-11-14',
    ...parts,
  };
}

async function rows(): Promise<number> {
  const counted = await inMission(work, HAITI, (db) =>
    db
      .selectFrom('statement')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow(),
  );
  return Number(counted.rows);
}

describe('a figure that a person heard', () => {
  test('stands once it is recorded, is graded by its channel, and names what it clashes with', async () => {
    const { statementId, conflictIds } = await recordStatement(
      work,
      HAITI,
      heard({ quantity: '500', channel: 'return', speaker: 'Force Commander' }),
    );

    const found = await haitiOn(work, '2024-11-15');
    expect(figuresFor(found, 'KE', 'in-theatre')[0]?.statementId).toBe(statementId);
    expect(conflictIds).toContain(['figures', statementId, 'r198'].sort(byText).join('-'));
    const [row] = await inMission(work, HAITI, (db) => statementsById(db, [statementId]));
    expect(row).toMatchObject({ grade: 'A2', channel: 'return', rank: 'normal' });
  });

  test('is superseded by a correction, and stays for the days before it was said', async () => {
    const first = await recordStatement(work, HAITI, heard({ subject: 'JM', quantity: '30' }));
    const correction = heard({ subject: 'JM', quantity: '24', statedOn: '2024-11-20' });
    const second = await supersedeStatement(
      work,
      HAITI,
      first.statementId,
      correction,
      'miscounted',
    );

    const shown = async (known: string) =>
      figuresFor(await haitiOn(work, '2024-11-25', { known }), 'JM', 'in-theatre')[0]?.asStated;
    expect(await shown('2024-11-19')).toBe('30');
    expect(await shown('2024-11-25')).toBe('24');
    await expect(
      supersedeStatement(work, HAITI, first.statementId, correction, 'again'),
    ).rejects.toMatchObject({ code: 'already-superseded', facts: { by: second.statementId } });
  });

  test('is judged with a reason, and no longer stands when it is deprecated', async () => {
    const { statementId } = await recordStatement(
      work,
      HAITI,
      heard({ subject: 'BZ', quantity: '9', validTime: '2024-11-13' }),
    );
    await rankStatement(work, HAITI, statementId, 'deprecated', 'a typing slip');

    const found = figuresFor(await haitiOn(work, '2024-11-15'), 'BZ', 'in-theatre');
    expect(found.some((figure) => figure.statementId === statementId)).toBe(false);
  });

  test('may be about a mission part that nobody named before', async () => {
    const input = heard({
      subject: 'Kenya relief contingent',
      measure: 'departed',
      quantity: '170',
    });
    const { statementId } = await recordStatement(work, HAITI, input);
    const [row] = await inMission(work, HAITI, (db) => statementsById(db, [statementId]));
    expect(row).toMatchObject({ subject: 'kenya-relief-contingent', measure: 'departed' });
  });
});

describe('nothing is written when it cannot be kept as stated', () => {
  test.each<[string, Partial<StatementInput>, string]>([
    ['an unreadable quantity', { quantity: 'a few' }, 'unreadable-quantity'],
    ['an unreadable date', { validTime: '2024-06-31' }, 'unreadable-date'],
    ['an unknown measure', { measure: 'boots' }, 'unknown-measure'],
    ['a measure that counts nothing', { measure: 'none' }, 'unknown-measure'],
    ['an unknown channel', { channel: 'rumour' }, 'unknown-word'],
    ['a document that is not there', { document: 'nowhere' }, 'not-found'],
    ['an id that is taken', { id: 'r196' }, 'statement-id-taken'],
    [
      'a long quote without its document',
      { document: 'investing-com', quote: 'word '.repeat(13) },
      'passage-too-long',
    ],
  ])('%s', async (_, parts, code) => {
    const before = await rows();
    await expect(recordStatement(work, HAITI, heard(parts))).rejects.toMatchObject({ code });
    expect(await rows()).toBe(before);
  });

  test('a rank that does not exist, and a statement that does not', async () => {
    await expect(rankStatement(work, HAITI, 'r196', 'best', 'why')).rejects.toMatchObject({
      code: 'unknown-word',
    });
    await expect(rankStatement(work, HAITI, 'r999', 'normal', 'why')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('a kind of engagement that nobody holds', async () => {
    const party = { type: 'party', day: '2024-06-18', participants: ['Everybody'] };
    await expect(recordEngagement(work, HAITI, party)).rejects.toMatchObject({
      code: 'unknown-word',
    });
  });
});

describe('the text of a document', () => {
  const text = 'About 430 are there. Nearly 400 of them are from Kenya.';
  const name = 'a-note';

  beforeAll(async () => {
    const newDocument = { title: 'A note', publishedOn: '2024-11-14' };
    const { statementId } = await recordStatement(
      work,
      HAITI,
      heard({ newDocument, quote: 'Nearly 400' }),
    );
    const [row] = await inMission(work, HAITI, (db) => statementsById(db, [statementId]));
    await attachDocument(work, HAITI, text, row?.document?.id);
    noteId = row?.document?.id ?? name;
  });
  let noteId = name;

  test('holds the passage that is quoted, at its offset', async () => {
    const { statementId } = await recordStatement(
      work,
      HAITI,
      heard({
        document: noteId,
        quote: 'About 430 are there',
        subject: HAITI,
        quantity: 'about 430',
      }),
    );
    const [row] = await inMission(work, HAITI, (db) => statementsById(db, [statementId]));
    expect(row?.passage).toEqual({ start: 0, length: 19, words: 'About 430 are there' });
  });

  test('refuses a passage that it does not hold', async () => {
    const wrong = heard({ document: noteId, quote: 'About 500 are there' });
    await expect(recordStatement(work, HAITI, wrong)).rejects.toMatchObject({
      code: 'passage-not-in-document',
    });
    const outside = heard({ document: noteId, passage: { start: 50, length: 20 } });
    await expect(recordStatement(work, HAITI, outside)).rejects.toMatchObject({
      code: 'passage-not-in-document',
    });
  });

  test('is refused for a report whose hash it does not have', async () => {
    const star = '000_b266bfef1f347112.txt';
    await expect(attachDocument(work, HAITI, text, star)).rejects.toMatchObject({
      code: 'wrong-file',
    });
    await expect(attachDocument(work, HAITI, text)).rejects.toMatchObject({ code: 'no-such-file' });
    await expect(attachDocument(work, HAITI, 'x'.repeat(5_000_001))).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('a folder with bad rows', () => {
  const header =
    'id,document,source_url,publisher,published_on,event_date,date_role,kind,subject,counterparty,measure,quantity_as_stated,value,value_max,qualifier,unit,modality,speaker,conflict_group,note';
  const folderOf = (...lines: string[]) =>
    new Map([['record.csv', { file: 'record.csv', ...readCsv([header, ...lines].join('\n')) }]]);
  const row = (parts: { id: string; date?: string; measure?: string; value?: string }) =>
    `${parts.id},doc,,Paper,,${parts.date ?? '2024-06'},as-of,strength,Kenya,,${parts.measure ?? 'in-theatre'},x,${parts.value ?? '4'},,exact,personnel,reported,,,`;

  test('is refused once, with every bad row, its column, its value and what to do', async () => {
    const folder = folderOf(
      row({ id: 'a1' }),
      row({ id: 'a2', date: 'soon' }),
      row({ id: 'a3', measure: 'boots' }),
      row({ id: 'a4', value: 'many' }),
    );
    const load = loadMission(work, { id: 'bad-mission', name: 'Bad', folder });
    await expect(load).rejects.toMatchObject({
      code: 'rows-refused',
      errors: [
        { row: 3, column: 'event_date', value: 'soon', code: 'unreadable-date' },
        { row: 4, column: 'measure', value: 'boots', code: 'unknown-measure' },
        { row: 5, column: 'value', value: 'many', code: 'unreadable-quantity' },
      ],
    });
    await expect(inMission(work, 'bad-mission', async () => true)).rejects.toMatchObject({
      code: 'no-mission-loaded',
    });
  });

  test('names a second holder of an office who has no day', async () => {
    const offices = [
      'id,person,aliases,title,organisation,status,since,until,source_ids,note',
      'o1,Japhet Koome,,Inspector General,Police,holder,,,,',
      'o2,Douglas Kanja,,Inspector General,Police,holder,,,,',
    ].join('\n');
    const folder = folderOf(row({ id: 'a1' }));
    folder.set('offices.csv', { file: 'offices.csv', ...readCsv(offices) });
    const load = loadMission(work, { id: 'bad-mission', name: 'Bad', folder });
    await expect(load).rejects.toMatchObject({
      code: 'rows-refused',
      errors: [{ row: 3, column: 'since', code: 'office-already-held' }],
    });
  });

  test('shows two who held one office on one day as a conflict of office', async () => {
    const offices = [
      'id,person,aliases,title,organisation,status,since,until,source_ids,note',
      'o1,Japhet Koome,,Inspector General,Police,holder,2024-01-01,2024-07-12,a1,',
      'o2,Douglas Kanja,,Inspector General,Police,holder,2024-06-01,..,a2,',
    ].join('\n');
    const folder = folderOf(row({ id: 'a1' }), row({ id: 'a2' }));
    folder.set('offices.csv', { file: 'offices.csv', ...readCsv(offices) });
    await loadMission(work, { id: 'two-heads', name: 'Two heads', folder });
    const found = await inMission(work, 'two-heads', (db) =>
      db.selectFrom('conflict').select(['kind', 'statement_ids', 'explanation']).execute(),
    );
    expect(found).toMatchObject([{ kind: 'office', statement_ids: ['a1', 'a2'] }]);
    expect(found[0]?.explanation).toContain('Japhet Koome');
  });

  test('needs its record', async () => {
    const load = loadMission(work, { id: 'bad-mission', name: 'Bad', folder: new Map() });
    await expect(load).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('with other words under an id that is taken is refused', async () => {
    const good = { id: 'two-rows', name: 'Two rows' };
    await loadMission(work, { ...good, folder: folderOf(row({ id: 'a1' })) });
    const changed = folderOf(row({ id: 'a1', date: '2024-07' }));
    await expect(loadMission(work, { ...good, folder: changed })).rejects.toMatchObject({
      code: 'rows-refused',
      errors: [{ value: 'a1', code: 'statement-id-taken' }],
    });
    const longer = folderOf(row({ id: 'a1' }), row({ id: 'a2', date: '2024-08' }));
    expect(await loadMission(work, { ...good, folder: longer })).toMatchObject({ statements: 1 });
  });
});

function byText(a: string, b: string): number {
  if (a === 'figures') return -1;
  if (b === 'figures') return 1;
  return a < b ? -1 : 1;
}
