import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { figuresFor, haitiOn, loadHaiti, readingOf } from '../../../test/haiti.ts';
import type { Picture } from '../../domain/ledger/picture.ts';
import type { Work } from '../../use-cases/work.ts';

let database: TestDatabase;
let work: Work;
beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await loadHaiti(work);
});
afterAll(() => database.close());

describe('from the two reports alone, on 15 November 2024', () => {
  let found: Picture;
  beforeAll(async () => {
    found = await haitiOn(work, '2024-11-15', { source: 'seeds' });
  });
  const only = (subject: string, measure: string) => figuresFor(found, subject, measure)[0];

  test.each([
    ['haiti-mss', 'pledged', 'about 2,900', 2850, 2950],
    ['haiti-mss', 'countries', 'at least 10', 10, null],
    ['haiti-mss', 'in-theatre', 'about 430', 425, 435],
    ['KE', 'in-theatre', 'nearly 400', 350, 399],
  ])('%s %s is as it was stated', (subject, measure, ...reading) => {
    expect(readingOf(only(subject, measure))).toEqual(reading);
  });

  test('every stated figure has its passage, its document and its day', () => {
    const [source] = only('haiti-mss', 'in-theatre')?.sources ?? [];
    expect(source).toEqual({
      statementId: 'r196',
      document: '000_b266bfef1f347112.txt',
      passage: 'only about 430 have deployed',
      url: expect.stringContaining('the-star'),
      statedOn: '2024-11-11',
    });
  });

  test('the others in theatre are what the Kenyans leave of the whole: 26 to 85', () => {
    const others = only('others', 'in-theatre');
    expect([others?.low, others?.high]).toEqual([26, 85]);
    expect(others?.derivation?.statementIds).toEqual(['r196', 'r198']);
    expect(others?.statementId).toBeNull();
  });

  test('about 400 departed and 600 to depart agree with the 1,000 of June by the named law', () => {
    const derived = figuresFor(found, 'KE', 'pledged').find(({ derivation }) => derivation);
    expect(readingOf(derived)).toEqual(['1,000 (950 to 1,050)', 950, 1050]);
    expect(derived?.derivation).toEqual({
      rule: "a contributor's pledge = departed + still to depart + open: about 400 departed + 600 to depart",
      statementIds: ['r193', 'r175'],
      agreesWith: ['r103'],
    });
  });

  test('the Administration Police, the SWAT team with them, are 600 less 200', () => {
    const rest = only('administration-police-service', 'trained');
    expect(readingOf(rest)).toEqual(['400', 400, 400]);
    expect(rest?.subjectLabel).toContain('Special Weapons and Tactics Team');
    expect(rest?.derivation?.statementIds).toEqual(['r177', 'r182', 'r183', 'r184']);
  });

  test('August, eight weeks and 8 November fit no calendar, and the sentence says so', () => {
    const [conflict, ...more] = found.conflicts;
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'time', status: 'open' });
    expect(conflict?.explanation).toMatch(/August.*eight-week.*8 November/);
  });

  test('the November batch departs from 22 to 27 November, slack five days', () => {
    const departure = found.milestones.find(
      ({ subject, milestone }) => subject === 'kenya-november-class' && milestone === 'departure',
    );
    expect(departure).toMatchObject({
      earliest: '2024-11-22',
      latest: '2024-11-27',
      slackDays: 5,
    });
    const words = departure?.assumptions.join('\n');
    expect(words).toContain('began on graduation day');
    expect(words).toContain('on the day of the report');
    expect(words).toContain('between 4 December 2024 and 3 January 2025');
  });

  test('Kanja is Inspector General and holds no other post of the police', () => {
    const held = found.offices.filter(({ holder }) => holder === 'Douglas Kanja');
    expect(held.map(({ office, organisation }) => [office, organisation])).toEqual([
      ['Inspector General', 'National Police Service'],
    ]);
    expect(found.offices.some(({ holder }) => holder === 'Japhet Koome')).toBe(false);
  });

  test('a stage that nobody stated is null in the funnel', () => {
    const stage = (measure: string) => found.funnel.find((one) => one.measure === measure);
    expect(stage('authorised')).toEqual({
      measure: 'authorised',
      low: null,
      high: null,
      asStated: null,
    });
    expect(stage('pledged')).toMatchObject({ low: 2850, high: 2950, asStated: 'about 2,900' });
  });
});

describe('from the two reports alone, on 30 June 2024', () => {
  let found: Picture;
  beforeAll(async () => {
    found = await haitiOn(work, '2024-06-30', { source: 'seeds' });
  });

  test('nobody has been told to be in theatre', () => {
    expect(found.figures.filter(({ measure }) => measure === 'in-theatre')).toEqual([]);
  });

  test('an arrival was told for the end of the month', () => {
    expect(found.milestones).toMatchObject([
      { subject: 'KE', milestone: 'arrival', earliest: null, latest: '2024-06-30' },
    ]);
  });

  test('Koome is Inspector General, Kanja Deputy Inspector General of the Kenya Police Service', () => {
    const holders = found.offices.map((o) => [o.office, o.organisation, o.holder]);
    expect(holders).toContainEqual([
      'Inspector General',
      'National Police Service',
      'Japhet Koome',
    ]);
    expect(holders).toContainEqual([
      'Deputy Inspector General',
      'Kenya Police Service',
      'Douglas Kanja',
    ]);
  });

  test('the meeting of 18 June has its participants and its venue', () => {
    const meeting = found.engagements.find(({ venue }) => venue !== null);
    expect(meeting).toMatchObject({
      day: '2024-06-18',
      type: 'meeting',
      venue: 'National Police Service headquarters, Nairobi',
    });
    const who = meeting?.participants.join('; ');
    for (const name of ['Koome', 'Kanja', 'Gabow', 'Prohete']) expect(who).toContain(name);
  });

  test('"We are counting on your support" is a request', () => {
    expect(found.commitments).toContainEqual({
      from: 'Joachim Prohete',
      to: 'Japhet Koome',
      kind: 'request',
      words: 'We are counting on your support',
      state: 'open',
      statementIds: ['r087'],
    });
  });
});

describe('from all sources, on 10 February 2025', () => {
  let found: Picture;
  beforeAll(async () => {
    found = await haitiOn(work, '2025-02-10');
  });

  test('four landings leave 761 Kenyans beside the official 744, which lies inside', () => {
    const [official, landed] = figuresFor(found, 'KE', 'in-theatre');
    expect(official?.asStated).toBe('744');
    expect(readingOf(landed)).toEqual(['761 (736 to 786)', 736, 786]);
    expect(landed?.derivation?.agreesWith).toEqual(['r237']);
    expect(landed?.derivation?.statementIds).toEqual(['r107', 'r121', 'r222', 'r234']);
    expect(landed?.derivation?.rule).toContain(
      'the difference is 17, and no source gives the reason',
    );
    const clash = found.conflicts.filter(({ statementIds }) => statementIds.includes('r237'));
    expect(clash).toEqual([]);
  });

  test('at least eight conflicts, each minimal set once', () => {
    expect(found.conflicts.length).toBeGreaterThanOrEqual(8);
    const sets = found.conflicts.map(({ kind, statementIds }) => `${kind} ${statementIds.join()}`);
    expect(new Set(sets).size).toBe(sets.length);
  });

  test('at least ten promises with a finite slip', () => {
    const slips = found.promises.flatMap(({ slipDays }) => slipDays ?? []);
    expect(slips.length).toBeGreaterThanOrEqual(10);
    expect(slips).toContain(-5);
  });

  test('no class is counted twice because two papers told of it', () => {
    const trained = figuresFor(found, 'KE', 'trained').find(({ derivation }) => derivation);
    expect(readingOf(trained)).toEqual(['600', 600, 600]);
  });
});

test('what was said later is not in an earlier picture', async () => {
  const early = await haitiOn(work, '2025-02-10', { known: '2024-11-15' });
  expect(early.figures.some(({ statementId }) => statementId === 'r237')).toBe(false);
  expect(early.conflicts.every(({ statementIds }) => !statementIds.includes('r226'))).toBe(true);
});

test('an undated figure supports nothing', async () => {
  const late = await haitiOn(work, '2026-03-01');
  expect(JSON.stringify(late)).not.toContain('r336');
});
