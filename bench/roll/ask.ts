// Asks a server for everything that a clerk does with a large roll, and tells the parent how long each
// thing took. Arguments: address, cookie, mission, file.
import { readFileSync } from 'node:fs';

const [, , address = '', cookie = '', mission = '', file = ''] = process.argv;
const base = `${address}/api/v1/missions/${mission}/roll`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const headers = { cookie, 'accept-encoding': 'gzip' };

async function timed(what: string, ask: () => Promise<Response>): Promise<Response> {
  const startedAt = performance.now();
  const answer = await ask();
  const bytes = (await answer.clone().arrayBuffer()).byteLength;
  const milliseconds = Math.round(performance.now() - startedAt);
  const packed = answer.headers.get('content-length');
  await told({ what, status: answer.status, milliseconds, bytes, packed });
  return answer;
}

/** The next thing begins when the parent has taken down what this one cost. */
function told(word: object): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    process.send?.(word);
  });
}

const get = (path: string) => fetch(`${base}${path}`, { headers });
const plan = await timed('read the file as a plan', () =>
  fetch(`${base}/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': XLSX, prefer: 'wait=60' },
    body: readFileSync(file),
  }),
);
const { id } = (await plan.json()) as { id: string };
await timed('look at the plan', () => get(`/imports/${id}`));
await timed('failed rows as a workbook', () => get(`/imports/${id}/failed.xlsx`));
await timed('apply the plan', () =>
  fetch(`${base}/imports/${id}/apply`, { method: 'POST', headers }),
);
for (const [what, path] of [
  ['everybody, by column', '/people/columns'],
  ['a window of people', '/people?offset=50000&limit=100'],
  ['a window by name', '/people?sort=name&offset=50000&limit=100'],
  ['screening', '/screening'],
  ['a threshold at every value', '/screening/threshold?name=service-years'],
  ['the roll as a workbook', '/export.xlsx'],
] as const)
  await timed(what, () => get(path));
process.disconnect?.();
