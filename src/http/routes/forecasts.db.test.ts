import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { loadExample } from '../../cli/example.ts';

const FORECAST = '/api/v1/missions/haiti-mss/forecast';
let server: TestServer;
let analyst: string;

beforeAll(async () => {
  server = await openTestServer();
  await loadExample(aWork(server.database.db));
  analyst = await server.signIn('analyst-one', [aRole('analyst')]);
});
afterAll(() => server.close());

async function asked(query: string) {
  const answer = await server.app.inject(
    asPage(analyst, { method: 'GET', url: `${FORECAST}?${query}` }),
  );
  return { status: answer.statusCode, body: answer.json() };
}

test('both views, the classes with their weights, and the days asked for come in one answer', async () => {
  const { status, body } = await asked(
    'on=2024-11-15&target=1000&by=2024-12-31,2025-06-30&samples=500',
  );

  expect(status).toBe(200);
  expect(body.strengthNow).toMatchObject({ persons: 430, asStated: 'about 430' });
  expect(body.chances.map(({ by }: { by: string }) => by)).toEqual(['2024-12-31', '2025-06-30']);
  expect(body.views.map(({ id }: { id: string }) => id)).toEqual(['near', 'outside']);
  expect(body.fan.length).toBeGreaterThan(12);
});

test('the same seed gives the same bytes', async () => {
  const query = 'on=2024-11-15&target=1000&samples=300&seed=7';

  expect((await asked(query)).body).toEqual((await asked(query)).body);
});

test('what a forecast cannot be made from is refused by name', async () => {
  const [early, few] = [
    await asked('on=2023-01-01&target=1000'),
    await asked('on=2024-11-15&target=1000&samples=5'),
  ];

  expect([early.status, early.body.code]).toEqual([404, 'forecast-input-missing']);
  expect([few.status, few.body.code]).toEqual([422, 'number-out-of-range']);
});
