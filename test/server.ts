import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { openServer, type ServerOptions } from '../src/http/server.ts';
import { openRollDesk } from '../src/roll-desk.ts';
import { solveSelection } from '../src/selection-solver.ts';
import type { RoleHeld } from '../src/store/views/users.ts';
import { addUser } from '../src/use-cases/add-user.ts';
import { issueLoginLink } from '../src/use-cases/issue-login-link.ts';
import type { Work } from '../src/use-cases/work.ts';
import { aWork, openTestDatabase, type TestDatabase } from './database.ts';

export type TestServer = {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** The time on the server's clock; a test sets it instead of waiting. */
  readonly clock: { now: Temporal.Instant };
  /** Adds an account without a password and gives back the cookie of a session. */
  readonly signIn: (account: string, roles: readonly RoleHeld[]) => Promise<string>;
  readonly close: () => Promise<void>;
};

const START = Temporal.Instant.from('2024-11-20T08:00:00Z');

/** The real server over a real database of its own, without a socket. */
export async function openTestServer(
  pages = '/nowhere',
  tls?: ServerOptions['tls'],
  ports: Pick<Work, 'readText' | 'extract'> = {},
): Promise<TestServer> {
  const database = await openTestDatabase();
  const clock = { now: START };
  const base = aWork(database.db, { now: () => clock.now, ...ports });
  const served = await serverOver(database, base, { pages, tls });
  return {
    ...served,
    database,
    clock,
    close: async () => {
      await served.close();
      await database.close();
    },
  };
}

/** The real server over a database that is there already; `base` is the work of whoever set it up. */
export async function serverOver(
  { application }: Pick<TestDatabase, 'application'>,
  base: Work,
  options: Pick<ServerOptions, 'pages' | 'tls'> = { pages: '/nowhere' },
): Promise<Pick<TestServer, 'app' | 'signIn' | 'close'>> {
  const desk = openRollDesk({ database: application, keyFolder: base.keys.folder });
  const app = await openServer({
    workFor: (actor) => ({ ...base, actor }),
    newId: base.newId,
    selector: async () => solveSelection,
    rollDesk: async () => desk,
    ...options,
  });
  return {
    app,
    signIn: async (account, roles) => {
      await addUser(base, { account, name: `The ${account}`, password: null, roles });
      return cookieOf(await app.inject(`/login/${await issueLoginLink(base, account)}`));
    },
    close: async () => {
      await app.close();
      await desk.close();
    },
  };
}

/** A role for the mission as a whole, in every mission, unless a test says otherwise. */
export function aRole(role: string, parts: Partial<RoleHeld> = {}): RoleHeld {
  return { role, country: null, mission: null, ...parts };
}

export function cookieOf(answer: LightMyRequestResponse): string {
  return String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
}

/** A request as a page of this server makes it. */
export function asPage(cookie: string, request: InjectOptions): InjectOptions {
  return { ...request, headers: { cookie, 'sec-fetch-site': 'same-origin', ...request.headers } };
}
