import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../test/database.ts';
import { aMissionWith, aStatementRow } from '../../test/ledger-rows.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../test/server.ts';
import { ROLES } from '../contract/users.ts';
import { createMission } from '../use-cases/create-mission.ts';
import { ACCESS, type Access } from './access.ts';

/** How the person who asks stands to the mission `testland` and to Kenya, whom the writes are about. */
const RELATIONS = {
  'every mission': { country: null, mission: null },
  'this mission': { country: null, mission: 'testland' },
  Kenya: { country: 'KE', mission: null },
  Jamaica: { country: 'JM', mission: null },
  'another mission': { country: null, mission: 'elsewhere' },
} as const;
type Relation = keyof typeof RELATIONS;
type Answer =
  | 'passes'
  | 'login-required'
  | 'denied'
  | 'denied-for-country'
  | 'roll-without-country'
  | 'no such mission';

/** The one table of expectations: by kind of access, for holders of a role that the route names. */
const FOR_LISTED_ROLES: { readonly [to in Access['to']]: { readonly [r in Relation]: Answer } } = {
  open: every('passes'),
  'signed-in': every('passes'),
  installation: { ...every('denied'), 'every mission': 'passes' },
  mission: { ...every('passes'), 'another mission': 'no such mission' },
  subject: {
    ...every('passes'),
    Jamaica: 'denied-for-country',
    'another mission': 'no such mission',
  },
  owner: {
    ...every('roll-without-country'),
    Kenya: 'passes',
    Jamaica: 'passes',
    'another mission': 'no such mission',
  },
};

const REFUSED = [
  'login-required',
  'denied',
  'denied-for-country',
  'roll-without-country',
] as const satisfies readonly Answer[];

/** A body about Kenya for each operation that takes one. */
const BODIES: { readonly [operation: string]: object } = {
  logIn: { account: 'nobody', password: 'nothing' },
  addUser: { account: 'x', name: 'X', password: 'long enough, really', roles: [] },
  createMission: { id: 'Not kebab', name: 'Refused for its id, after access' },
  changeMission: { public: true },
  addContributor: { country: 'KE' },
  recordStatement: {
    subject: 'KE',
    measure: 'in-theatre',
    quantity: 'nobody can read this',
    validTime: '2024-11',
  },
  supersedeStatement: {
    statement: { subject: 'KE', measure: 'in-theatre', quantity: 'unreadable', validTime: '2024' },
    reason: 'a correction',
  },
  recordChain: {
    preview: true,
    entries: [
      {
        act: 'pledge.offer',
        on: '2024-02',
        fields: { pledge: 'ke', contributor: 'KE', count: '1,000', channel: 'spoken' },
      },
    ],
  },
  rankStatement: { rank: 'normal', reason: 'a second look' },
  draftManifest: { id: 'jan', lift: 'jan', batch: 'ke-november' },
  boardManifest: { count: 1 },
  leaveManifest: { serviceNumbers: ['KP200001'] },
  searchCandidates: { search: 'KP' },
  advanceManifest: { step: 'propose' },
  checkIn: { place: 'desk', serviceNumbers: ['KP200001'] },
  enrolClass: { batch: 'ke-november', on: '2024-09-13' },
  markAttendance: { module: 'drill', on: '2024-10-01', absent: [] },
  recordClassResults: { batch: 'ke-november', on: '2024-11-08', failed: [] },
  attachDocument: { text: 'another text' },
  takeInDocument: { text: 'No day of publication stands in this text.' },
  decideProposal: { verdict: 'accepted' },
  decideProposals: { proposals: ['nobody'], verdict: 'accepted' },
  markPassage: { kind: 'strength', subject: 'KE', quantity: null, time: null, quote: 'x' },
  commitProposals: {},
  rememberRollColumns: { columns: [{ heading: 'Grade', field: 'no such field' }] },
  correctFailedRows: { corrections: [{ row: 2, column: 'Name', value: 'x' }] },
  searchPeople: { text: 'nobody' },
  selectBatch: { size: 1, preview: true },
  proposeRules: { rules: ['no-such-rule=1'], reason: 'a try' },
  approveRules: {},
  proposeWaiver: { rule: 'service-years', reason: 'a try', until: '2030-01-01' },
  noteAlias: { form: 'A Name' },
  recordLeave: { since: '2025-01-01', until: '2025-01-02' },
  reportCasualty: { state: 'injured', on: '2025-01-01' },
  repatriateOfficer: { kind: 'medical', on: '2025-01-01' },
  noteAppeal: { rule: 'service-years', words: 'a try' },
  addEngagement: { type: 'meeting', day: 'unreadable', participants: ['One'] },
};

/** What stands for a parameter of an address; the other parameters name what is not there. */
const NAMED: { readonly [parameter: string]: string } = {
  mission: 'testland',
  statement: 's1',
  list: 'pledge',
  sheet: 'sign',
  code: 'denied',
  version: '9',
  since: '2025-01-01',
};

type Operation = {
  readonly id: string;
  readonly method: string;
  /** As the access table writes it. */
  readonly pattern: string;
  readonly url: string;
  readonly access: Access;
};

let server: TestServer;
let operations: Operation[];

beforeAll(async () => {
  server = await openTestServer();
  const work = aWork(server.database.db);
  await aMissionWith(work, [aStatementRow({ id: 's1', subject: 'KE' })]);
  await createMission(work, { id: 'elsewhere', name: 'Elsewhere' });
  operations = await operationsInTheDocument();
});

afterAll(() => server.close());

test('every route of the document is in the access table, and every entry is a route', async () => {
  const documented = operations.map(({ method, pattern }) => `${method} ${pattern}`);
  const hidden = ['GET /brief/:mission', 'GET /login/:token', 'GET /*'];

  expect([...documented, ...hidden].sort()).toEqual(Object.keys(ACCESS).sort());
});

test('nobody gets past a login but on open routes', async () => {
  for (const operation of operations) {
    const expected = operation.access.to === 'open' ? 'passes' : 'login-required';
    expect([operation.id, await ask(operation, '')]).toEqual([operation.id, expected]);
  }
});

for (const role of ROLES) {
  test(`${role}: every route answers by the table, whatever the country`, async () => {
    const wrong: string[] = [];
    for (const [relation, parts] of Object.entries(RELATIONS)) {
      const account = `${role}-${relation.toLowerCase().replaceAll(' ', '-')}`;
      const cookie = await server.signIn(account, [aRole(role, parts)]);
      for (const operation of operations) {
        const expected = expectation(operation.access, role, relation as Relation);
        const answer = await ask(operation, cookie);
        if (answer !== expected) {
          wrong.push(`${operation.id}, ${relation}: ${answer}, not ${expected}`);
        }
      }
    }

    expect(wrong).toEqual([]);
  });
}

test('a guessed id is not found, for those who may read and those who may write', async () => {
  const cookie = await server.signIn('guesser', [aRole('administrator')]);
  const guesses = ['missions/nowhere', 'missions/testland/statements/r9999'];
  for (const guess of [...guesses, 'missions/testland/documents/none']) {
    const answer = await server.app.inject(asPage(cookie, { url: `/api/v1/${guess}` }));

    expect(answer.statusCode).toBe(404);
  }
});

test('a denial is kept in the audit trail under the name of who asked', async () => {
  const curious = await server.signIn('curious', [aRole('commander')]);
  await server.app.inject(asPage(curious, { url: '/api/v1/users' }));
  const auditor = await server.signIn('auditor', [aRole('auditor')]);
  const events: { actor: string; action: string; target: string }[] = [];
  let next: string | null = '';
  while (next !== null) {
    const url: string = `/api/v1/audit?limit=500${next && `&cursor=${next}`}`;
    const page: LightMyRequestResponse = await server.app.inject(asPage(auditor, { url }));
    events.push(...page.json().events);
    next = page.json().next;
  }

  expect(events.findLast(({ actor }) => actor === 'curious')).toMatchObject({
    action: 'denied',
    target: 'GET /api/v1/users',
  });
});

function every(answer: Answer): { readonly [r in Relation]: Answer } {
  const relations = Object.keys(RELATIONS) as Relation[];
  return Object.fromEntries(relations.map((relation) => [relation, answer])) as {
    [r in Relation]: Answer;
  };
}

function expectation(access: Access, role: string, relation: Relation): Answer {
  const isListed = !('roles' in access) || (access.roles as readonly string[]).includes(role);
  const forListed = FOR_LISTED_ROLES[access.to][relation];
  return isListed || forListed === 'no such mission' ? forListed : 'denied';
}

/** What the server says, read as far as access goes: a body that it refuses later has passed. */
async function ask({ id, method, url }: Operation, cookie: string): Promise<Answer> {
  const payload = BODIES[id];
  const request = { method, url, ...(payload && { payload }) } as InjectOptions;
  const answer = await server.app.inject(asPage(cookie, request));
  const { code = '', thing = '' } =
    answer.statusCode >= 400 ? answer.json<{ code?: string; thing?: string }>() : {};
  if (code === 'not-found' && thing === 'mission') return 'no such mission';
  return REFUSED.find((refused) => refused === code) ?? 'passes';
}

/** From the API document, as the server gives it; leaving comes last, because it ends the session. */
async function operationsInTheDocument(): Promise<Operation[]> {
  const document = (await server.app.inject('/api/v1/openapi.json')).json<{
    paths: Record<string, Record<string, { operationId: string; 'x-access': Access }>>;
  }>();
  const found = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      pattern: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      url: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => NAMED[name] ?? 'nobody'),
      access: operation['x-access'],
    })),
  );
  return found.sort((one, other) => Number(one.id === 'logOut') - Number(other.id === 'logOut'));
}
