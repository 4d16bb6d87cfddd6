import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import { foldChain } from '../domain/deployment/chain.ts';
import { readEntry } from '../domain/deployment/chain-entry.ts';
import { seatsTaken } from '../domain/deployment/chain-lifts.ts';
import type { NewEntry } from '../domain/deployment/chain-sheet.ts';
import { strengthOn } from '../domain/deployment/strength.ts';
import { inContext } from '../store/transaction.ts';
import { chainEntries } from '../store/views/chain-entries.ts';
import { allStrengthByDay, strengthByDay } from '../store/views/strength.ts';
import { recordChain } from './record-chain.ts';
import { inMission, inNoMission, type Work } from './work.ts';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
});
afterAll(() => database.close());

/** A mission of its own for each test, so that none sees another's chain. */
async function aMission(id: string): Promise<string> {
  const made = { id, name: id, created_at: '2024-06-01T00:00:00Z', created_by: 'test' };
  await inNoMission(work, (db) => db.insertInto('mission').values(made).execute());
  return id;
}

function entry(
  act: string,
  on: string,
  fields: Record<string, string>,
  id: string | null = null,
): NewEntry {
  return { id, act, on, said: null, source: null, note: null, supersedes: null, fields };
}

const FORMED = [
  entry(
    'batch.form',
    '2024-06-20',
    { batch: 'june', contributor: 'KE', count: '300', assuming: 'training not stated' },
    'f1',
  ),
  entry('lift.plan', '2024-06-20', { lift: 'l1', from: 'KENBO', to: 'HTPAP', seats: '234' }, 'f2'),
];
const LANDED = [
  ...FORMED,
  entry('lift.depart', '2024-06-24', { lift: 'l1', batch: 'june', count: '200' }, 'f3'),
  entry('lift.arrive', '2024-06-25', { lift: 'l1', batch: 'june', count: '200' }, 'f4'),
];
const ALL = { from: '2024-01-01', until: '2030-12-31' };

describe('recording', () => {
  test('the same file twice changes nothing', async () => {
    const mission = await aMission('twice');
    const first = await recordChain(work, mission, LANDED);
    const again = await recordChain(work, mission, LANDED);

    expect(first.ids).toHaveLength(4);
    expect(again.ids).toEqual([]);
    expect(again.already).toHaveLength(4);
  });

  test('of many rows with two bad ones nothing is kept, and both are named', async () => {
    const mission = await aMission('bad-rows');
    const bad = [
      entry('lift.arrive', '2024-06-25', { lift: 'l1', batch: 'june', count: '250' }, 'b1'),
      entry('lift.depart', '2024-06-26', { lift: 'l1', batch: 'june', count: '90' }, 'b2'),
    ];
    const refused = recordChain(work, mission, [...LANDED, ...bad]);

    await expect(refused).rejects.toMatchObject({
      code: 'chain-rows',
      errors: [
        { row: 6, code: 'over-the-stage-before' },
        { row: 7, code: 'lift-over-seats' },
      ],
    });
    expect(await inMission(work, mission, (db) => chainEntries(db, mission))).toEqual([]);
  });

  test('more rows than go in at once are refused before any is read', async () => {
    const mission = await aMission('too-many');
    const rows = Array.from({ length: 10_001 }, () => entry('batch.load', '2024-01-01', {}));

    await expect(recordChain(work, mission, rows)).rejects.toEqual(
      refusal('too-many-rows', '10000'),
    );
  });

  test('a preview tells what would come and records nothing', async () => {
    const mission = await aMission('preview');
    const { after } = await recordChain(work, mission, LANDED, { asPreview: true });

    expect(after.changes).toHaveLength(1);
    expect(await inMission(work, mission, (db) => chainEntries(db, mission))).toEqual([]);
  });

  test('a correction takes the place of an entry, in the strength as well', async () => {
    const mission = await aMission('corrected');
    await recordChain(work, mission, LANDED);
    const fewer = {
      ...entry('lift.arrive', '2024-06-25', { lift: 'l1', batch: 'june', count: '198' }, 'f5'),
      supersedes: 'f4',
    };
    await recordChain(work, mission, [fewer]);
    const days = await inMission(work, mission, (db) => strengthByDay(db, mission, ALL, null));

    expect(days).toEqual([
      {
        day: '2024-06-25',
        low: 198,
        high: 198,
        byContributor: { KE: { low: 198, high: 198 } },
      },
    ]);
  });

  test('the database itself refuses to rewrite an entry, even for the owner', async () => {
    const mission = await aMission('rewritten');
    await recordChain(work, mission, LANDED);
    const asOwner = { actor: 'owner', country: null, mission };
    const change = inContext(database.owner, asOwner, (db) =>
      db.updateTable('chain_entry').set({ note: 'other' }).execute(),
    );

    await expect(change).rejects.toThrow('a chain_entry is never changed');
  });
});

describe('the last seats of a lift', () => {
  test('100 clients fight for 34: never one too many, never a lost confirmation', async () => {
    const mission = await aMission('seats');
    await recordChain(work, mission, FORMED);
    await recordChain(work, mission, [
      entry('lift.book', '2024-06-21', { lift: 'l1', batch: 'june', count: '200' }, 'held'),
    ]);

    const clients = Array.from({ length: 100 }, (_, index) =>
      recordChain(work, mission, [
        entry(
          'lift.book',
          '2024-06-21',
          { lift: 'l1', batch: 'june', count: '1' },
          `client-${index}`,
        ),
      ]).then(
        () => `client-${index}`,
        (refusal) => {
          expect(refusal).toMatchObject({ code: 'lift-over-seats' });
          return null;
        },
      ),
    );
    const confirmed = (await Promise.all(clients)).filter((id) => id !== null);
    const stored = await inMission(work, mission, (db) => chainEntries(db, mission));
    const lift = foldChain(stored.map((each) => readEntry(each))).lifts.get('l1');

    expect(confirmed).toHaveLength(34);
    expect(lift && seatsTaken(lift)).toBe(234);
    expect(confirmed.every((id) => stored.some((each) => each.id === id))).toBe(true);
  });
});

describe('the strength by day', () => {
  test('equals the fold on every day, for ranges of count and of day', async () => {
    const mission = await aMission('strength');
    const history = [
      ...LANDED,
      entry(
        'batch.form',
        '2024-07-01',
        { batch: 'gt', contributor: 'GT', count: '75 or 77', assuming: 'training not stated' },
        'g1',
      ),
      entry('lift.plan', '2024-07-01', { lift: 'l2', from: 'GTGUA', to: 'HTPAP' }, 'g2'),
      entry(
        'lift.arrive',
        '2024-07-10/2024-07-12',
        { lift: 'l2', batch: 'gt', count: '75 or 77', assuming: 'departure not stated' },
        'g3',
      ),
      entry(
        'casualty.report',
        '2024-08-01/2024-08-02',
        { casualty: 'c', contributor: 'KE', status: 'missing', count: '1' },
        'g4',
      ),
      entry('casualty.change', '2024-08-03', { casualty: 'c', status: 'killed' }, 'g5'),
      entry(
        'rotation.return',
        '2024-09-01',
        { return: 'r', contributor: 'KE', count: 'about 100', reason: 'tour-ended' },
        'g6',
      ),
    ];
    const { after } = await recordChain(work, mission, history);
    const days = await inMission(work, mission, (db) => strengthByDay(db, mission, ALL, null));

    expect(days.map(({ day, low, high }) => `${day} ${low}-${high}`)).toEqual([
      '2024-06-25 200-200',
      '2024-07-10 200-277',
      '2024-07-12 275-277',
      '2024-08-01 274-277',
      '2024-08-03 274-276',
      '2024-09-01 162-188',
    ]);
    const summedUp = await inMission(work, mission, (db) =>
      strengthByDay(db, mission, ALL, '2030-12-31'),
    );
    expect(days).toEqual(summedUp);
    for (const { day, byContributor } of days) {
      for (const [contributor, { low, high }] of Object.entries(byContributor)) {
        const folded = strengthOn(after.changes, contributor, Temporal.PlainDate.from(day));
        expect({ low, high }).toEqual({ low: folded.low, high: folded.high });
      }
    }
  });

  test('opens with what came before, and tells only the days that change', async () => {
    const mission = await aMission('opening');
    await recordChain(work, mission, LANDED);
    const home = entry('rotation.return', '2024-12-01', {
      return: 'r',
      contributor: 'KE',
      count: '50',
      reason: 'medical',
    });
    await recordChain(work, mission, [home]);
    const late = { ...ALL, from: '2024-10-01' };

    expect(await inMission(work, mission, (db) => strengthByDay(db, mission, late, null))).toEqual([
      {
        day: '2024-12-01',
        low: 150,
        high: 150,
        byContributor: { KE: { low: 150, high: 150 } },
      },
    ]);
  });

  test('of a mission is not seen from another, and over all from none', async () => {
    const mission = await aMission('other');
    const seen = await inMission(work, mission, (db) => allStrengthByDay(db, ALL));
    const all = await inNoMission(work, (db) => allStrengthByDay(db, ALL));

    expect(seen).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });
});
