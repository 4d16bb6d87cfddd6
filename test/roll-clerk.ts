import { expect } from 'vitest';
import type { RollImportRow, RollPlanAnswer } from '../src/contract/roll.ts';
import type { RollCell } from '../src/domain/force/roll-cell.ts';
import { createMission } from '../src/use-cases/create-mission.ts';
import { aWork } from './database.ts';
import { asPasted } from './roll.ts';
import { aRole, asPage, openTestServer } from './server.ts';

const PASTED = 'text/tab-separated-values';

/** A clerk of a police headquarters in Kenya, at a server of their own. */
export async function openRollClerk() {
  const server = await openTestServer();
  const cookie = await server.signIn('wanjiru', [
    aRole('police-headquarters-clerk', { country: 'KE' }),
  ]);
  let missions = 0;
  const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    server.app.inject(asPage(cookie, { method, url, ...(payload && { payload }) }));
  const get = (url: string) => ask('GET', url);

  const drop = (
    roll: string,
    payload: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    server.app.inject(
      asPage(cookie, {
        method: 'POST',
        url: `${roll}/imports`,
        payload,
        headers: { 'content-type': PASTED, prefer: 'wait=30', ...headers },
      }),
    );

  return {
    server,
    cookie,
    get,
    drop,
    post: (url: string, payload?: object) => ask('POST', url, payload),
    put: (url: string, payload?: object) => ask('PUT', url, payload),
    /** The address of a roll in a mission of its own. */
    aRoll: async (): Promise<string> => {
      missions += 1;
      await createMission(aWork(server.database.db), { id: `m-${missions}`, name: 'A mission' });
      return `/api/v1/missions/m-${missions}/roll`;
    },
    planned: async (
      roll: string,
      rows: readonly (readonly RollCell[])[],
    ): Promise<RollPlanAnswer> => {
      const answer = await drop(roll, asPasted(rows));
      expect([answer.statusCode, answer.statusCode === 201 ? '' : answer.body]).toEqual([201, '']);
      return answer.json();
    },
    rowsOf: async (roll: string, { id }: RollPlanAnswer, tab: string): Promise<RollImportRow[]> =>
      (await get(`${roll}/imports/${id}/rows?tab=${tab}`)).json().rows,
    onRoll: async (roll: string): Promise<number> => (await get(`${roll}/people`)).json().total,
  };
}

export type RollClerk = Awaited<ReturnType<typeof openRollClerk>>;
