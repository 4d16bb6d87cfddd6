import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { figuresFor, HAITI, haitiOn, loadHaiti, readingOf } from '../../test/haiti.ts';
import { conflicts } from '../store/views/conflicts.ts';
import { statementsById } from '../store/views/statements.ts';
import { inMission, type Work } from './work.ts';

let database: TestDatabase;
let work: Work;
let all: readonly { id: string; status: string; explanation: string }[];
beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await loadHaiti(work);
  const clocks = { on: '2027-12-31', known: '2027-12-31', seedsOnly: false };
  all = await inMission(work, HAITI, (db) => conflicts(db, clocks));
});
afterAll(() => database.close());

/** The status under which a conflict is kept; `undefined` when it was not found. */
function statusOf(id: string): string | undefined {
  return all.find((one) => one.id === id)?.status;
}

/** Conflicts in which all of these stand together. */
function among(...ids: string[]) {
  return all.filter(({ id }) => ids.every((one) => id.split('-').includes(one)));
}

async function ranksOf(...ids: string[]): Promise<string[]> {
  const rows = await inMission(work, HAITI, (db) => statementsById(db, ids));
  return rows.map(({ rank }) => rank);
}

describe('what the sources of the Haiti mission disagree on, group by group', () => {
  test('X1: 10,000 is kept as mis-stated beside 1,000, with who judged it so', async () => {
    expect(statusOf('figures-r002-r004')).toBe('settled');
    expect(await ranksOf('r002', 'r004')).toEqual(['normal', 'deprecated']);
    const kenya = figuresFor(await haitiOn(work, '2024-06-24'), 'KE', 'pledged');
    expect(kenya.map(({ asStated }) => asStated)).toEqual(['1,000-strong']);
    const [judged] = await inMission(work, HAITI, (db) => statementsById(db, ['r004']));
    expect(judged?.rankReason).toContain('X1');
  });

  test('X2: the money of the United States is one lineage, never a sum', async () => {
    const shown = async (on: string) =>
      figuresFor(await haitiOn(work, on), 'US', 'pledged-funds').map(({ asStated }) => asStated);
    expect(await shown('2023-11-01')).toEqual(['$100 million']);
    expect(await shown('2023-12-01')).toEqual(['up to $200 million']);
    expect(await shown('2024-06-01')).toEqual(['$200 million']);
    expect(among('r010', 'r019')).toEqual([]);
    expect(among('r019', 'r026')).toEqual([]);
  });

  test('X3: promises of departure do not contradict each other; their slips are shown', async () => {
    expect(among('r016', 'r082')).toEqual([]);
    expect(among('r060', 'r061')).toEqual([]);
    const { promises } = await haitiOn(work, '2025-02-10');
    expect(promises.flatMap(({ slipDays }) => slipDays ?? [])).toEqual([
      208, 86, 33, 30, 10, 2, -5, 49, 68, 52, 71,
    ]);
  });

  test('X4: 2,900 as the size of the force is flagged; 2,500 is required, 2,900 pledged', async () => {
    expect(statusOf('figures-r020-r167')).toBe('settled');
    expect(statusOf('figures-r167-r257')).toBe('settled');
    expect(among('r020', 'r257')).toEqual([]);
    const late = await haitiOn(work, '2025-09-29', { known: '2025-10-03' });
    expect(readingOf(figuresFor(late, 'haiti-mss', 'required')[0])).toEqual(['2,500', 2500, 2500]);
  });

  test('X5: Benin is shown by its notification and by what was told of it', async () => {
    const found = await haitiOn(work, '2024-06-01');
    expect(figuresFor(found, 'BJ', 'notified')[0]?.statementId).toBe('r028');
    expect(figuresFor(found, 'BJ', 'pledged')[0]?.asStated).toBe('2,000');
    expect(among('r028', 'r029')).toEqual([]);
    expect(among('r028', 'r030')).toEqual([]);
  });

  test('X6: five states of money stay apart; 17.9 is not 18, 13.3 not 15, 66 not 85', () => {
    expect(all.find(({ id }) => id === 'sum-r053-r054-r055-r056')?.explanation).toContain(
      '17,900,000',
    );
    expect(statusOf('figures-r224-r225')).toBe('disputed');
    expect(all.find(({ id }) => id === 'sum-r228-r258-r295')?.explanation).toContain('66,000,000');
    expect(among('r226', 'r227')).toEqual([]);
    expect(among('r294', 'r322')).toEqual([]);
    expect(among('r326', 'r323')).toEqual([]);
  });

  test('X7: 240 and 500 to 600 million a year are not one need; 515 for two years is apart', () => {
    expect(statusOf('figures-r049-r050')).toBe('open');
    expect(among('r049', 'r295')).toEqual([]);
    expect(among('r325')).toEqual([]);
  });

  test('X8: 500 and 200 cannot both be the first lift; the outcome settled it', () => {
    expect(statusOf('figures-r063-r067')).toBe('settled');
    expect(statusOf('figures-r063-r080')).toBe('settled');
    expect(among('r063', 'r064', 'r065')).toEqual([]);
  });

  test('X9: over 200 who returned are kept as mis-stated, and leave nobody fewer there', async () => {
    expect(await ranksOf('r081')).toEqual(['deprecated']);
    const found = await haitiOn(work, '2024-08-01');
    expect(figuresFor(found, 'KE', 'returned')).toEqual([]);
  });

  test('X10: 400 were trained, 200 arrived on 25 June and 200 on 16 July', async () => {
    for (const id of ['r110', 'r111', 'r112']) {
      expect(statusOf(`figures-r107-${id}`)).toBe('settled');
    }
    expect(among('r107', 'r108')).toEqual([]);
    const found = await haitiOn(work, '2024-08-15');
    expect(figuresFor(found, 'KE', 'trained')[0]?.asStated).toBe('400');
    expect(figuresFor(found, 'kenya-first-contingent', 'arrived')[0]?.asStated).toBe('200');
    expect(figuresFor(found, 'kenya-second-contingent', 'arrived')[0]?.asStated).toBe('around 200');
  });

  test('X11: 450 of about 410 cannot be, nor more than 800 beside 744 and more than 700', () => {
    expect(statusOf('sum-r145-r153')).toBe('settled');
    expect(statusOf('figures-r237-r265')).toBe('open');
    expect(statusOf('figures-r265-r269')).toBe('open');
    for (const pair of [
      ['r122', 'r140'],
      ['r123', 'r156'],
      ['r140', 'r198'],
      ['r230', 'r267'],
      ['r267', 'r292'],
    ]) {
      expect(all.filter(({ id }) => id === `figures-${pair.join('-')}`)).toEqual([]);
    }
    expect(statusOf('sum-r135-r136-r137-r140-r155')).toBe('open');
    expect(statusOf('sum-r135-r136-r137-r140-r160-r196')).toBe('open');
    expect(among('r336')).toEqual([]);
  });

  test('X12: seven parts add to 3,128: over 3,100 agrees, nearly 3,100 does not', async () => {
    expect(statusOf('figures-r218-r219')).toBe('settled');
    const sum = among('r219', 'r028', 'r103').find(({ id }) => id.startsWith('sum-'));
    expect(sum?.explanation).toContain('3,128');
    for (const id of ['r134', 'r157', 'r195', 'r218']) {
      expect(among(id).filter((one) => one.id.startsWith('sum-'))).toEqual([]);
    }
    const total = figuresFor(await haitiOn(work, '2025-02-10'), 'haiti-mss', 'pledged');
    expect(total.map(({ asStated }) => asStated)).toEqual(['over 3,100', '3,128']);
    expect(total[1]?.derivation?.statementIds).toHaveLength(7);
  });

  test('X13: the words of the speech are the promise, the headlines mis-stated', async () => {
    expect(await ranksOf('r141', 'r142', 'r143', 'r144')).toEqual([
      'normal',
      'deprecated',
      'deprecated',
      'deprecated',
    ]);
  });

  test('X14: dates with a wrong year are kept and move no time line', async () => {
    expect(statusOf('time-r148-r152')).toBe('settled');
    expect(statusOf('time-r107-r262')).toBe('settled');
    expect(statusOf('time-r197-r337')).toBe('settled');
    const later = await haitiOn(work, '2025-07-01');
    const first = figuresFor(later, 'kenya-first-contingent', 'arrived')[0];
    expect(first?.validTime).toBe('2024-06-25');
  });

  test('X15: six who came and 150 to come are not 150 in all', () => {
    expect(statusOf('sum-r160-r164-r165')).toBe('open');
    expect(among('r164', 'r165')[0]?.explanation).toContain('156');
  });

  test('X16: 4 or 6 months for the Bahamas; 18 or 6 for Kenya is disputed', () => {
    expect(statusOf('figures-r147-r166')).toBe('open');
    expect(statusOf('figures-r310-r312')).toBe('disputed');
  });

  test('X17: one contingent is told as third and as fourth; it is one batch all the same', async () => {
    expect(statusOf('figures-r239-r241')).toBe('disputed');
    const found = await haitiOn(work, '2025-02-10');
    expect(figuresFor(found, 'kenya-february-contingent', 'arrived')).toHaveLength(1);
  });

  test('X18: letters handed in and denials stand side by side; no side is picked', async () => {
    expect(await ranksOf('r203', 'r204', 'r205', 'r206', 'r207')).toEqual(Array(5).fill('normal'));
    expect(among('r203', 'r205')).toEqual([]);
  });

  test('X19: 75 Salvadorans cannot stand beside 8; 75 and 8 are 83', () => {
    expect(statusOf('figures-r212-r214')).toBe('settled');
    expect(among('r213')).toEqual([]);
  });

  test('X20: 75 is better supported than 77, and the difference stays visible', async () => {
    expect(statusOf('figures-r215-r217')).toBe('open');
    const landed = figuresFor(await haitiOn(work, '2025-01-10'), 'GT', 'arrived');
    expect(landed.find(({ derivation }) => derivation)?.asStated).toBe('150');
  });

  test('X21: one officer under three names died once', async () => {
    const killed = figuresFor(await haitiOn(work, '2025-03-15'), 'KE', 'killed');
    expect(killed.map(({ low, high }) => [low, high])).toContainEqual([1, 1]);
    const { offices } = await haitiOn(work, '2025-07-24');
    const commanders = offices.filter(({ office }) => office === 'Force Commander');
    expect(commanders.map(({ holder }) => holder)).toEqual(['Godfrey Otunge']);
  });

  test('X22: one death on two days, three losses in all, and the totals disagree', async () => {
    expect(statusOf('time-r253-r254')).toBe('disputed');
    expect(statusOf('figures-r278-r279')).toBe('disputed');
    expect(statusOf('figures-r279-r281')).toBe('disputed');
    expect(among('r278', 'r281')).toEqual([]);
    const losses = figuresFor(
      await haitiOn(work, '2025-09-25', { known: '2025-10-01' }),
      'KE',
      'killed',
    );
    expect(losses.find(({ derivation }) => derivation)?.low).toBe(3);
  });

  test('X23: one civilian or two is disputed, and neither is a loss of the mission', async () => {
    expect(statusOf('figures-r271-r276')).toBe('disputed');
    const found = await haitiOn(work, '2025-09-25', { known: '2025-10-01' });
    expect(figuresFor(found, 'KE', 'injured')[0]?.asStated).toBe('8');
  });

  test('X24: 5,550 is 5,500 uniformed and 50 civilians', async () => {
    expect(statusOf('figures-r288-r290')).toBe('settled');
    expect(among('r287', 'r288')).toEqual([]);
    const found = await haitiOn(work, '2026-01-01');
    expect(figuresFor(found, 'haiti-mss', 'authorised')[0]?.asStated).toBe('5,550');
  });

  test('X25: a plan of 170 and an outcome of 230 agree; 100 and 230 home do not', () => {
    expect(among('r299', 'r302')).toEqual([]);
    expect(statusOf('figures-r306-r309')).toBe('disputed');
    expect(among('r306', 'r308').filter(({ id }) => id === 'figures-r306-r308')).toEqual([]);
  });

  test('X26: 1,500 at the meeting stands beside 800 announced later', () => {
    expect(statusOf('figures-r314-r334')).toBe('open');
    expect(among('r315', 'r316')).toEqual([]);
  });

  test('X27: two named do not deny a third who abstained: disputed', () => {
    expect(statusOf('figures-r285-r296')).toBe('disputed');
    expect(among('r284', 'r285')).toEqual([]);
  });

  test('X28: credentials on the 15th or the 16th; one visit, from 21 to 22 July', async () => {
    expect(statusOf('time-r260-r261')).toBe('open');
    expect(among('r263', 'r264')).toEqual([]);
    const { engagements } = await haitiOn(work, '2025-08-01');
    const visits = engagements.filter(({ statementIds }) => statementIds.includes('r263'));
    expect(visits.map(({ day }) => day)).toEqual(['2025-07-21/2025-07-22']);
  });

  test('X29: the class cannot have begun in August, lasted eight weeks and ended on 8 November', () => {
    expect(statusOf('time-r177-r178-r187')).toBe('open');
    expect(statusOf('time-r170-r172-r187')).toBe('open');
  });
});
