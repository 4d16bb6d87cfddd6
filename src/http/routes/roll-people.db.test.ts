import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { onTheRoll, rollRows } from '../../../test/roll.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import type { PeopleColumnsAnswer, PersonRow } from '../../contract/roll-people.ts';
import type { ThresholdAnswer } from '../../contract/roll-screening.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import type { Work } from '../../use-cases/work.ts';

const SIZE = 400;
const BASE = '/api/v1/missions/november/roll';

let server: TestServer;
let clerk: string;
let work: Work;

beforeAll(async () => {
  server = await openTestServer();
  work = aWork(server.database.db, {
    actor: { id: 'clerk', name: 'Clerk', role: 'police-headquarters-clerk', country: 'KE' },
  });
  await createMission(work, { id: 'november', name: 'November', leadNation: 'KE' });
  await onTheRoll(work, 'november', rollRows(SIZE));
  clerk = await server.signIn('wanjiru', [aRole('police-headquarters-clerk', { country: 'KE' })]);
});
afterAll(() => server.close());

async function read<T>(path: string): Promise<T> {
  const answer = await server.app.inject(asPage(clerk, { url: `${BASE}${path}` }));
  expect([answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.json<T>();
}

type List = { readonly total: number; readonly people: readonly PersonRow[] };

const everybody = async (): Promise<readonly PersonRow[]> =>
  (await read<List>('/people?limit=500')).people;

test('a window tells how many fit in all, and stays in the order of the sheet', async () => {
  const all = await everybody();
  const window = await read<List>('/people?offset=50&limit=10');

  expect(window.total).toBe(SIZE);
  expect(window.people).toEqual(all.slice(50, 60));
});

test('people can be sorted by each column, those without a value last', async () => {
  const all = await everybody();
  const byDay = await read<List>('/people?sort=-enlistedOn&limit=500');
  const days = byDay.people.map(({ enlistedOn }) => enlistedOn);

  expect(days).toEqual([...days].sort((a, b) => (b ?? '').localeCompare(a ?? '')));
  for (const column of ['name', 'rank', '-outcome', 'medicalUntil', 'languages', '-id', 'skills']) {
    const sorted = await read<List>(`/people?sort=${column}&limit=500`);
    expect(new Set(sorted.people.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  }
});

test('filters ask for the value of a column, and several for all of them', async () => {
  const all = await everybody();
  const asked: readonly [string, (one: PersonRow) => boolean][] = [
    ['sex=F', ({ sex }) => sex === 'F'],
    ['service=GSU&sex=F', ({ service, sex }) => service === 'GSU' && sex === 'F'],
    ['language=fr', ({ languages }) => (languages ?? []).some((one) => one.startsWith('fr'))],
    ['language=en-B2', ({ languages }) => (languages ?? []).includes('en-B2')],
    ['skill=driver', ({ skills }) => (skills ?? []).includes('driver')],
    ['outcome=ineligible', ({ outcome }) => outcome === 'ineligible'],
    ['enlistedBy=2015-06-30', ({ enlistedOn }) => (enlistedOn ?? '9') <= '2015-06-30'],
    ['vetting=clear', ({ vetting }) => vetting === 'clear'],
    ['stage=on%20roll', () => true],
  ];
  for (const [query, fits] of asked) {
    const { people, total } = await read<List>(`/people?limit=500&${query}`);
    expect(people.map(({ id }) => id)).toEqual(all.filter(fits).map(({ id }) => id));
    expect(total).toBe(people.length);
  }
});

test('part of a name or of a service number is searched for in the body, not in the address', async () => {
  const [, second] = await everybody();
  for (const text of [second?.name.slice(2, 9).toUpperCase(), second?.serviceNumber.slice(2)]) {
    const answer = await server.app.inject(
      asPage(clerk, { method: 'POST', url: `${BASE}/people/search`, payload: { text } }),
    );
    const { people } = answer.json<List>();

    expect(people.map(({ id }) => id)).toContain(second?.id);
    expect(people.length).toBeLessThan(SIZE);
  }
});

test('the signs of a pattern are looked for as they stand', async () => {
  const answer = await server.app.inject(
    asPage(clerk, { method: 'POST', url: `${BASE}/people/search`, payload: { text: '%' } }),
  );

  expect(answer.json<List>().total).toBe(0);
});

test('the columns hold the same people as the rows, in the same order', async () => {
  const all = await everybody();
  const { total, columns } = await read<PeopleColumnsAnswer>('/people/columns');
  const valueAt = (name: string, at: number): unknown => {
    const column = columns[name];
    if (column === undefined) return 'no such column';
    if (column.kind === 'text') return column.values[at];
    if (column.kind === 'day') return dayOf(column.days[at] ?? null);
    return column.words[column.codes[at] ?? -1] ?? null;
  };

  expect(total).toBe(SIZE);
  for (const [at, person] of all.entries()) {
    const read = Object.keys(person).map((name) => [name, valueAt(name, at)]);
    expect(Object.fromEntries(read)).toEqual(person);
  }
});

test('each rule that is on has its answer for each person, and a try changes them', async () => {
  const plain = await read<PeopleColumnsAnswer>('/people/columns?on=2024-11-20');
  const tried = await read<PeopleColumnsAnswer>(
    '/people/columns?on=2024-11-20&rule=service-years=20&rule=vetting=on',
  );
  const passes = ({ answers }: PeopleColumnsAnswer) =>
    (answers['service-years'] ?? []).filter((answer) => answer === 1).length;

  expect(Object.keys(plain.answers)).toEqual(['service-years', 'language-en']);
  expect(Object.keys(tried.answers)).toEqual(['service-years', 'language-en', 'vetting']);
  expect(passes(tried)).toBeLessThan(passes(plain));
});

test('people whom one rule fails are found by its name; a rule that is off fails nobody', async () => {
  const { people, total } = await read<List>('/people?fails=service-years&limit=500');
  const off = await server.app.inject(asPage(clerk, { url: `${BASE}/people?unknown=vetting` }));

  expect(total).toBeGreaterThan(0);
  expect(people.every(({ outcome }) => outcome === 'ineligible')).toBe(true);
  expect(off.json()).toMatchObject({ status: 422, code: 'rule-unknown' });
});

test('the sheet of a person gives each criterion with what the roll says and the version', async () => {
  const [first] = await everybody();
  const sheet = await read<{ person: PersonRow; criteria: object[] }>(`/people/${first?.id}`);

  expect(sheet.person).toMatchObject({ id: first?.id, name: first?.name, nationalId: null });
  expect(sheet.criteria[0]).toMatchObject({
    rule: 'service-years',
    version: 'E18 v1',
    asked: '5 years',
    evidence: `Date of enlistment ${first?.enlistedOn}`,
    source: expect.stringContaining('Embakasi'),
  });
});

test('a person who is not there, or an id that is none, is not found', async () => {
  for (const id of ['00000000-0000-7000-8000-00000000ffff', 'KP200001']) {
    const answer = await server.app.inject(asPage(clerk, { url: `${BASE}/people/${id}` }));
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
  }
});

test('screening tells of each rule how many it lets through, and what a try changes', async () => {
  const url = '/screening?on=2024-11-20';
  const plain = await read<{ eligible: number; ruleSet: { rules: object[] } }>(url);
  const tried = await read<typeof plain & { tried: object }>(`${url}&rule=service-years=4`);

  expect(plain.ruleSet.rules[0]).toMatchObject({
    name: 'service-years',
    version: 1,
    isTried: false,
    passed: expect.any(Number),
  });
  expect(tried.tried).toEqual({ eligible: tried.eligible - plain.eligible });
  expect(tried.ruleSet.rules[0]).toMatchObject({ name: 'service-years', value: 4, isTried: true });
});

test('a threshold says at each value what screening says with that value', async () => {
  for (const name of ['service-years', 'language-en', 'vetting', 'passport-months', 'age-max']) {
    const { values, eligible, value } = await read<ThresholdAnswer>(
      `/screening/threshold?name=${name}&on=2024-11-20`,
    );
    expect(values.find((one) => one.value === value)?.change).toBe(0);
    for (const one of values.filter((_, at) => at % 5 === 0)) {
      const screened = await read<{ eligible: number; ruleSet: { rules: { name: string }[] } }>(
        `/screening?on=2024-11-20&rule=${name}=${one.value}`,
      );
      expect([one.value, one.eligible]).toEqual([one.value, screened.eligible]);
      expect(one.eligible - eligible).toBe(one.change);
      const rule = screened.ruleSet.rules.find((other) => other.name === name);
      if (one.value !== 'off') {
        const { passed, failed, unknown } = one;
        expect(rule).toMatchObject({ passed, failed, unknown });
      }
    }
  }
});

test('a selection can be tried; kept, it stands in the stages of those chosen', async () => {
  const wish = { size: 40, quotas: ['women>=20%'], batch: 'trial' };
  const trial = await select({ ...wish, preview: true });
  const before = await read<List>('/people?stage=selected');
  const kept = await select(wish);
  const after = await read<List>('/people?stage=selected');

  expect([trial.statusCode, trial.json().saved, before.total]).toEqual([200, false, 0]);
  expect([kept.statusCode, kept.json().saved, after.total]).toEqual([201, true, 40]);
});

test('a wish that cannot be met gives the nearest list and why, and keeps nothing', async () => {
  const answer = await select({ size: 100, quotas: ['language:fr>=99'], batch: 'too-much' });

  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ met: false, saved: false });
  expect(answer.json().shortfalls[0]).toMatchObject({ wish: 'language:fr>=99', asked: 99 });
});

function select(payload: object) {
  return server.app.inject(asPage(clerk, { method: 'POST', url: `${BASE}/selection`, payload }));
}

function dayOf(days: number | null): string | null {
  if (days === null) return null;
  return Temporal.PlainDate.from('1970-01-01').add({ days }).toString();
}
