import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { invariant } from '../domain/invariant.ts';
import { Problem } from '../domain/problem.ts';
import { allowCopy } from './copy-in.ts';
import type { DB } from './schema.ts';

const INT8 = 20;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ = 1184;
const TIMESTAMPTZ_ARRAY = 1185;

/**
 * How PostgreSQL's values arrive. Days and instants are ISO text, ready for `Temporal` (pg would make
 * a local midnight of a day and lose microseconds of an instant). `bigint` is a number, for counts
 * and sequences; one that a number cannot hold is a defect. `numeric` stays text: money is exact.
 */
const PARSERS: { readonly [oid: number]: (text: string) => unknown } = {
  [INT8]: wholeNumber,
  [DATE]: (text) => text,
  [DATE_ARRAY]: (text) => arrayOf(text, (day) => day),
  [TIMESTAMPTZ]: instant,
  [TIMESTAMPTZ_ARRAY]: (text) => arrayOf(text, instant),
};

export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format !== 'binary' && PARSERS[oid]) || pg.types.getTypeParser(oid, format),
};

/** A pool on a running PostgreSQL. Sessions are in UTC, so instants read `…Z` everywhere. */
export function connect(config: pg.PoolConfig): Kysely<DB> {
  const pool = new pg.Pool({
    types: TYPES,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    application_name: 'muster',
    ...config,
  });
  // A connection that breaks while nobody uses it must not end the process: the next query reconnects.
  pool.on('error', () => undefined);
  pool.on('connect', allowCopy);
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * One connection of its own, for what is asked before or beside a pool.
 *
 * @throws {Problem} `database-unreachable`
 */
export async function openClient(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ types: TYPES, application_name: 'muster', ...config });
  // Without a listener a connection cut by the server ends the process; its query is told anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    throw new Problem('database-unreachable', { reason: (cause as Error).message }, { cause });
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  invariant(Number.isSafeInteger(number), `a bigint (${text}) fits a number`);
  return number;
}

/** `2024-11-20 08:00:00.5+00` becomes `2024-11-20T08:00:00.5Z`; `infinity` stays as it is. */
function instant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00$/, 'Z');
}

/** Only for elements without quotes or commas, as days and instants are. */
function arrayOf(text: string, parse: (element: string) => string): (string | null)[] {
  const inner = text.slice(1, -1);
  if (inner === '') return [];
  return inner
    .split(',')
    .map((element) => element.replaceAll('"', ''))
    .map((element) => (element === 'NULL' ? null : parse(element)));
}
