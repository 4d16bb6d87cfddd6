import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { actingFor, loadNovemberPeople, NOVEMBER } from '../../test/november-people.ts';
import { refusal } from '../../test/refusal.ts';
import { advanceManifest, type ManifestStep } from './advance-manifest.ts';
import { boardManifest, leaveManifest } from './board-manifest.ts';
import { checkIn } from './check-in.ts';
import { createMission } from './create-mission.ts';
import { draftManifest } from './draft-manifest.ts';
import { recordChain } from './record-chain.ts';
import { listManifests, showManifest, showManifestCounts } from './show-manifest.ts';
import { strength } from './strength.ts';
import { whoMayBoard } from './who-may-board.ts';
import type { Work } from './work.ts';

const M = 'november';
const WEIGHT = { kilograms: 90, baggageKilograms: 45 };
let database: TestDatabase;
let clerk: Work;
let commander: Work;
let jamaica: Work;
let batch: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase();
  const work = aWork(database.db, { now: () => Temporal.Instant.from('2025-01-17T08:00:00Z') });
  clerk = actingFor(work, 'clerk', 'KE');
  commander = actingFor(work, 'commander', 'KE');
  jamaica = actingFor(work, 'visitor', 'JM');
  await createMission(work, { id: M, name: 'November', leadNation: 'KE' });
  batch = await loadNovemberPeople(clerk, M);
});
afterAll(() => database.close());

function opens(lift: string, parts: object = {}) {
  const unstated = { seats: null, kilogramsMax: null, departsOn: null, arrivesOn: null };
  return { lift, batch: NOVEMBER.batch, ...unstated, ...parts };
}

function board(manifest: string, count: number | null, parts: object = {}) {
  const wish = { manifest, opens: null, count, serviceNumbers: null, weight: WEIGHT, reason: null };
  return boardManifest(clerk, M, { ...wish, ...parts });
}

function step(work: Work, manifest: string, name: ManifestStep, on = '2025-01-18') {
  return advanceManifest(work, M, manifest, name, { on, shown: null, serviceNumbers: null });
}

function gate(manifest: string, serviceNumbers: readonly string[] | null, on: string) {
  return checkIn(clerk, M, manifest, { place: 'gate', serviceNumbers, on, at: null });
}

async function inTheatre(): Promise<number | undefined> {
  const days = await strength(clerk, M, { from: '2024-01-01', until: '2025-12-31' });
  return days.at(-1)?.high;
}

test('217 and then 144 board two lifts whose seats and days come from the chain', async () => {
  expect(await draftManifest(clerk, M, 'jan', opens('jan'))).toMatchObject({
    seats: 234,
    departsOn: '2025-01-18',
    state: 'draft',
  });
  expect(await board('jan', 217)).toMatchObject({ boarded: 217, total: 217, kilograms: 29_295 });
  await step(clerk, 'jan', 'propose');
  await step(commander, 'jan', 'approve');
  await step(clerk, 'jan', 'freeze');
  const desk = await checkIn(clerk, M, 'jan', {
    place: 'desk',
    serviceNumbers: null,
    on: null,
    at: null,
  });
  expect(desk).toMatchObject({ checkedIn: 217, people: 217, kilograms: 29_295 });
  await step(clerk, 'jan', 'depart');
  const { people } = await showManifest(clerk, M, 'jan');
  const first = people.slice(0, 200).map(({ serviceNumber }) => serviceNumber);
  expect(await gate('jan', first, '2025-01-18')).toMatchObject({ arrived: 200, state: 'departed' });
  expect(await inTheatre()).toBe(200);
  expect(await gate('jan', null, '2025-01-18')).toMatchObject({ arrived: 217, state: 'arrived' });

  await draftManifest(clerk, M, 'feb', opens('feb'));
  expect(await board('feb', 144)).toMatchObject({ boarded: 144 });
  await step(clerk, 'feb', 'propose');
  await step(commander, 'feb', 'approve');
  await step(clerk, 'feb', 'freeze');
  await step(clerk, 'feb', 'depart', '2025-02-06');
  await step(clerk, 'feb', 'arrive', '2025-02-06');
  expect(await inTheatre()).toBe(361);
});

test('the steps say who and when, in order', async () => {
  const { steps } = await showManifestCounts(clerk, M, 'jan', null);

  expect(steps.map(({ state, by }) => `${state} ${by}`)).toEqual([
    'draft clerk',
    'proposed clerk',
    'approved commander',
    'frozen clerk',
    'departed clerk',
    'arrived clerk',
  ]);
});

test('a hundred desks that scan one person at once count them once', async () => {
  const fields = { lift: 'rush', day: '2025-03-01', from: 'KENBO', to: 'HTPAP' };
  const unsaid = { id: null, said: null, source: null, note: null, supersedes: null };
  await recordChain(clerk, M, [{ ...unsaid, act: 'lift.plan', on: '2025-02-20', fields }]);
  await draftManifest(clerk, M, 'rush', opens('rush'));
  await board('rush', 20);
  const [one = ''] = (await showManifest(clerk, M, 'rush')).people.map(
    (each) => each.serviceNumber,
  );
  const scan = () =>
    checkIn(clerk, M, 'rush', { place: 'desk', serviceNumbers: [one], on: null, at: null });
  const answers = await Promise.all(Array.from({ length: 100 }, scan));

  const fresh = answers.filter(({ outcomes }) => outcomes[0]?.outcome === 'checked-in');
  expect(fresh).toHaveLength(1);
  expect(answers.every(({ checkedIn }) => checkedIn === 1)).toBe(true);

  await step(clerk, 'rush', 'propose');
  await step(commander, 'rush', 'approve');
  await step(clerk, 'rush', 'freeze');
  await step(clerk, 'rush', 'depart', '2025-03-01');
  const before = await inTheatre();
  const landed = await Promise.all(
    Array.from({ length: 100 }, () => gate('rush', [one], '2025-03-01')),
  );
  expect(landed.filter(({ outcomes }) => outcomes[0]?.outcome === 'checked-in')).toHaveLength(1);
  // One person alone could be pointed at: the chain says that one to four have landed.
  expect(await inTheatre()).toBe(Number(before) + 4);
  await gate('rush', null, '2025-03-01');
  expect(await inTheatre()).toBe(Number(before) + 20);
});

test('a number that is not on the manifest changes nothing and is named', async () => {
  const done = await gate('rush', ['no body'], '2025-03-01');

  expect(done.outcomes).toEqual([
    { serviceNumber: 'NOBODY', outcome: 'not-on-manifest', name: null, unit: null },
  ]);
});

test('the desk is closed once the lift has left, and the gate until then', async () => {
  await draftManifest(clerk, M, 'apr', opens('apr'));
  const desk = { place: 'desk', serviceNumbers: null, on: null, at: null } as const;

  await expect(checkIn(clerk, M, 'jan', desk)).rejects.toThrow(refusal('manifest-state'));
  await expect(gate('apr', null, '2025-04-01')).rejects.toThrow(refusal('manifest-state'));
  await expect(step(clerk, 'apr', 'propose')).rejects.toThrow(refusal('manifest-empty'));
  await expect(draftManifest(clerk, M, 'other', opens('apr'))).rejects.toThrow(
    refusal('manifest-taken'),
  );
});

test('a lift takes its payload and no more; each who does not fit is named with the way out', async () => {
  await draftManifest(clerk, M, 'apr', opens('apr', { kilogramsMax: 1_000 }));
  const refused = await board('apr', 10).catch((problem: unknown) => problem);

  expect(refused).toMatchObject({
    code: 'manifest-over',
    facts: { what: 'kilograms', most: 1_000, wanted: 1_350 },
  });
  expect((refused as { errors: object[] }).errors).toHaveLength(3);
  expect((refused as { errors: object[] }).errors[0]).toMatchObject({ code: 'over-weight' });
  expect(await board('apr', 7)).toMatchObject({ total: 7, kilograms: 945 });
});

test('a passport is judged by the day of landing, and rest by the day of departure', async () => {
  const days = { departsOn: '2024-11-20', arrivesOn: '2099-01-01' };
  await draftManifest(clerk, M, 'far', opens('far', days));
  const resting = await whoMayBoard(clerk, M, 'far', null);
  expect(new Set(resting.map(({ block }) => block?.code))).toEqual(
    new Set(['on-rest', 'already-booked', 'already-there']),
  );

  await draftManifest(clerk, M, 'far', opens('far', { departsOn: '2025-03-01' }));
  const late = await whoMayBoard(clerk, M, 'far', null);
  const expired = late.find(({ block }) => block?.code === 'passport-expired');
  expect(expired?.block?.message).toContain('before the landing on 2099-01-01');
  expect(late.findIndex(({ block }) => block !== null)).toBeGreaterThanOrEqual(0);
});

test('a search finds people of the whole roll, and says why they cannot go', async () => {
  const found = await whoMayBoard(clerk, M, 'apr', 'KP2');

  expect(found.length).toBeGreaterThan(0);
  expect(found.some(({ block }) => block?.code === 'not-trained')).toBe(true);
  const unfit = found.find(({ block }) => block?.code === 'not-eligible');
  expect(unfit?.block?.message).toMatch(/: (years of service|English): not (met|on the roll)/);
});

test('after the freeze people leave with a reason and a number, and the names stay on record', async () => {
  const { people } = await showManifest(clerk, M, 'apr');
  const [who = ''] = people.map(({ serviceNumber }) => serviceNumber);
  await step(clerk, 'apr', 'propose');
  await step(commander, 'apr', 'approve');
  await step(clerk, 'apr', 'freeze');
  await expect(leaveManifest(clerk, M, 'apr', ['nobody'], 'ill')).rejects.toThrow(
    refusal('not-found'),
  );
  await leaveManifest(clerk, M, 'apr', [who], 'ill');

  expect((await showManifest(clerk, M, 'apr')).changes).toMatchObject([
    { number: 1, change: 'removed', reason: 'ill', by: 'clerk', people: [{ serviceNumber: who }] },
  ]);
});

test('another country sees how many, from five up, and no manifest from within', async () => {
  const told = await listManifests(jamaica, M);
  const words = told.map(({ id, people, isOwn }) => `${id} ${people} ${isOwn}`);

  expect(words).toContain('jan 217 false');
  expect(words).toContain('apr 6 false');
  const [first, second] = (await showManifest(clerk, M, 'apr')).people;
  await leaveManifest(
    clerk,
    M,
    'apr',
    [first?.serviceNumber ?? '', second?.serviceNumber ?? ''],
    'ill',
  );
  const after = (await listManifests(jamaica, M)).find(({ id }) => id === 'apr');
  expect(after).toMatchObject({ people: null, kilograms: null, checkedIn: null });
  expect(await showManifestCounts(jamaica, M, 'apr', 'KE')).toMatchObject({
    people: null,
    steps: [],
    contentHash: null,
  });
  await expect(showManifest(jamaica, M, 'jan')).rejects.toThrow(refusal('not-found'));
  await expect(whoMayBoard(jamaica, M, 'jan', null)).rejects.toThrow(refusal('not-found'));
  const analyst = { ...clerk, actor: { ...clerk.actor, id: 'analyst', role: 'analyst' } };
  expect(await listManifests(analyst, M)).toEqual(await listManifests(jamaica, M));
  const nobody = actingFor(clerk, 'desk', null);
  await expect(showManifest(nobody, M, 'jan')).rejects.toThrow(refusal('roll-without-country'));
  expect((await listManifests(nobody, M)).every(({ isOwn }) => !isOwn)).toBe(true);
  expect(batch).toHaveLength(600);
});
