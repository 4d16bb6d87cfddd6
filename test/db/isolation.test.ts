import type { Command } from 'commander';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { ROLES } from '../../src/contract/users.ts';
import { readTable } from '../../src/formats/table-file.ts';
import { ACCESS } from '../../src/http/access.ts';
import type { RoleHeld } from '../../src/store/views/users.ts';
import { aRole, asPage, serverOver } from '../server.ts';
import { aWorldWith, type World } from '../two-worlds.ts';

/** Whoever may not see Kenya's people. Each is asked for everything there is. */
const OUTSIDERS: { readonly [account: string]: readonly RoleHeld[] } = {
  marcia: ROLES.filter((role) => role !== 'auditor').map((role) => aRole(role, { country: 'JM' })),
  'whole-mission': [aRole('administrator'), aRole('commander'), aRole('police-headquarters-clerk')],
  overseer: [aRole('auditor')],
  'kenyan-analyst': [aRole('analyst', { country: 'KE' }), aRole('auditor', { country: 'KE' })],
  nobody: [],
};
/** Those whose writes would change what the others are told. */
const READERS = new Set(['whole-mission', 'overseer']);

/** What stands for a parameter of an address, where the world does not name something real. */
const NAMED: { readonly [parameter: string]: readonly string[] } = {
  mission: ['november'],
  list: ['pledge', 'class', 'batch', 'lift', 'unit'],
  noun: ['class', 'batch', 'lift'],
  sheet: ['manifest', 'sign', 'bus', 'class', 'attendance'],
  version: ['1'],
  rule: ['service-years'],
  code: ['denied'],
};
const FEW = 'few';

type Served = {
  readonly world: World;
  readonly server: Awaited<ReturnType<typeof serverOver>>;
  /** The session of a clerk of Kenya's. */
  readonly owner: string;
};

let two: Served;
let three: Served;

beforeAll(async () => {
  two = await served(2);
  three = await served(3);
}, 180_000);
afterAll(async () => {
  for (const { server, world } of [two, three]) {
    await server.close();
    await world.close();
  }
});

async function served(few: number): Promise<Served> {
  const world = await aWorldWith(few);
  const server = await serverOver(world.console.database, world.console.work);
  const roles = [aRole('police-headquarters-clerk', { country: 'KE' })];
  return { world, server, owner: await server.signIn('wanjiru', roles) };
}

type Told = ReadonlyMap<string, string>;

/** Every route of the access table with every address that the world can name, as one outsider. */
async function everyAnswer({ world, server }: Served, account: string): Promise<Told> {
  const roles = OUTSIDERS[account] ?? [];
  const cookie = account === 'nobody' ? '' : await server.signIn(account, roles);
  const told = new Map<string, string>();
  for (const route of Object.keys(ACCESS)) {
    const [method = '', pattern = ''] = route.split(' ');
    if (READERS.has(account) && method !== 'GET') continue;
    if (route === 'DELETE /api/v1/session') continue;
    for (const url of addresses(pattern, world)) {
      const request = asPage(cookie, {
        method,
        url,
        ...bodyFor(method, url, world),
      } as InjectOptions);
      told.set(`${method} ${url}`, await wordsOf(await server.app.inject(request)));
    }
  }
  return told;
}

function addresses(pattern: string, { named }: World): string[] {
  const [first = '', ...parts] = pattern.split(/:(?=\w)/);
  return parts.reduce(
    (urls, part) => {
      const [, parameter = '', rest = ''] = /^(\w+)(.*)$/.exec(part) ?? [];
      const own = named[parameter];
      const values = own ? [own] : (NAMED[parameter] ?? [FEW]);
      return urls.flatMap((url) => values.map((value) => `${url}${value}${rest}`));
    },
    [first],
  );
}

/** Something to say in every body: a number of Kenya's roll, as if it were their own. */
function bodyFor(method: string, url: string, { secrets }: World): Partial<InjectOptions> {
  if (method === 'GET' || method === 'DELETE') return {};
  if (url.endsWith('/imports')) {
    const payload = `Service No.\tName\tSex\n${secrets[0]}\tMarcia Own\tQ\n`;
    return { payload, headers: { 'content-type': 'text/tab-separated-values', prefer: 'wait=20' } };
  }
  if (url.endsWith('/search')) return { payload: { text: 'a' } };
  if (url.endsWith('/selection')) return { payload: { size: 1, preview: true } };
  return { payload: {} };
}

async function wordsOf({ payload, rawPayload, headers }: LightMyRequestResponse): Promise<string> {
  if (!String(headers['content-type']).includes('spreadsheet')) return payload;
  const lines: string[] = [];
  for await (const { cells } of readTable(rawPayload)) lines.push(cells.join('\t'));
  return lines.join('\n');
}

/** Ids, hashes and tokens are drawn anew in each world. */
function withoutDraws(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/[0-9a-f]{64}/g, 'HASH')
    .replaceAll(/[\w-]{43}/g, 'TOKEN')
    .replaceAll(/^ {4}at .*$/gm, 'STACK');
}

function namesIn(told: Told, { secrets }: World, sent: readonly string[] = []): string[] {
  const hidden = secrets.filter((secret) => !sent.includes(secret));
  return [...told].flatMap(([asked, text]) =>
    hidden.filter((secret) => text.includes(secret)).map((secret) => `${asked}: ${secret}`),
  );
}

function differences(one: Told, other: Told): string[] {
  const plain = ([asked, text]: [string, string]) =>
    [withoutDraws(asked), withoutDraws(text)] as const;
  const others = new Map([...other].map(plain));
  return [...one].map(plain).flatMap(([asked, text]) => {
    const instead = others.get(asked);
    return instead === text ? [] : [`${asked}\n  ${firstDifference(text, instead ?? 'nothing')}`];
  });
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, at - 80);
  return `${one.slice(from, at + 60)}\n  ${other.slice(from, at + 60)}`;
}

test('whoever owns the roll sees its names: the walk would find them', async () => {
  for (const { world, server, owner } of [two, three]) {
    const url = '/api/v1/missions/november/roll/people?limit=500';
    const { payload } = await server.app.inject(asPage(owner, { url }));

    expect(namesIn(new Map([[url, payload]]), world).length).toBeGreaterThan(100);
  }
});

for (const account of Object.keys(OUTSIDERS)) {
  test(`no route tells ${account} a name or a service number, or a count below five`, async () => {
    const [ofTwo, ofThree] = [await everyAnswer(two, account), await everyAnswer(three, account)];

    expect(ofTwo.size).toBeGreaterThanOrEqual(
      Object.keys(ACCESS).filter((route) => route.startsWith('GET')).length,
    );
    expect(namesIn(ofTwo, two.world, [String(two.world.secrets[0])])).toEqual([]);
    expect(namesIn(ofThree, three.world, [String(three.world.secrets[0])])).toEqual([]);
    expect(differences(ofTwo, ofThree)).toEqual([]);
  });
}

/** What commands ask for: everything that the world can name. */
const WORDS: { readonly [name: string]: string } = {
  mission: 'november',
  country: 'KE',
  contributor: 'KE',
  subject: 'KE',
  batch: FEW,
  lift: FEW,
  class: FEW,
  manifest: FEW,
  on: '2025-01-18',
  size: '2',
  sheet: 'manifest',
};
/** They serve, or let somebody in. */
const NOT_ASKED = new Set([
  'demo',
  'start',
  'user link',
  'roll generate',
  'roll template',
  // Drawn at random, and kept outside both worlds.
  'key show',
  'key replace',
]);

function leaves(command: Command, path: readonly string[] = []): [string, Command][] {
  if (command.commands.length === 0) return [[path.join(' '), command]];
  return command.commands.flatMap((each) => leaves(each, [...path, each.name()]));
}

function lineFor(path: string, command: Command, { named }: World, country: string): string {
  const values: Readonly<Record<string, string>> = {
    ...WORDS,
    ...named,
    country,
    contributor: country,
  };
  const wordFor = (name: string) => values[name] ?? `/nowhere/${name}`;
  const words = command.registeredArguments
    .filter(({ required }) => required)
    .map((argument) => wordFor(argument.name()));
  const options = command.options
    .filter(({ mandatory, long }) => mandatory || long === '--mission' || long === '--country')
    .map(
      ({ long, attributeName }) => `${long} ${wordFor((long ?? '').slice(2) || attributeName())}`,
    );
  return [path, ...words, ...options].join(' ');
}

async function everyCommand(world: World): Promise<Told> {
  const told = new Map<string, string>();
  const as = { id: 'marcia', name: 'Marcia', role: 'commander', country: 'JM' };
  for (const [path, command] of leaves(program({} as never)).filter(
    ([name]) => !NOT_ASKED.has(name),
  ))
    for (const country of ['KE', 'JM'])
      for (const json of ['', ' --json']) {
        const line = `${lineFor(path, command, world, country)}${json}`;
        const { status, out, err } = await world.console.muster(line, as);
        told.set(line, `${status}\n${out}\n${err}`);
      }
  return told;
}

test('no command tells who acts for another country a name, a number or a count below five', async () => {
  const ofTwo = await everyCommand(two.world);
  const ofThree = await everyCommand(three.world);

  expect(ofTwo.size).toBeGreaterThan(200);
  expect(namesIn(ofTwo, two.world)).toEqual([]);
  expect(differences(ofTwo, ofThree)).toEqual([]);
}, 180_000);
