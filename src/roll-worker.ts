import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import type pg from 'pg';
import { rollFileOf } from './cli/roll-files.ts';
import { failedSheet } from './domain/force/failed-sheet.ts';
import type { ExportCell } from './domain/force/roll-export.ts';
import { Problem } from './domain/problem.ts';
import { xlsxStream } from './formats/xlsx.ts';
import { seededRandom } from './random.ts';
import { connect } from './store/connect.ts';
import { openKeyFiles } from './store/key-files.ts';
import { exportRoll } from './use-cases/export-roll.ts';
import { importRoll } from './use-cases/import-roll.ts';
import type { PlanOrder, SheetOrder, WrittenSheet } from './use-cases/roll-desk.ts';
import { failedRowsOf } from './use-cases/roll-plan.ts';
import type { Work } from './use-cases/work.ts';

export type RollOrder =
  | { readonly kind: 'plan'; readonly order: PlanOrder }
  | { readonly kind: 'write'; readonly order: SheetOrder };

/** What the thread is opened with. */
export type RollThread = { readonly database: pg.ClientConfig; readonly keyFolder: string };

export type RollTask = RollOrder & { readonly task: number };

export type RollReport = { readonly task: number } & (
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'done'; readonly sheet: WrittenSheet | null }
  | { readonly kind: 'refused'; readonly problem: Pick<Problem, 'code' | 'facts' | 'errors'> }
  | { readonly kind: 'failed'; readonly error: Error }
);

const CONNECTIONS_MAX = 2;
const TOLD_EVERY_ROWS = 500;

if (parentPort) {
  const port = parentPort;
  const { database, keyFolder } = workerData as RollThread;
  const db = connect({ ...database, max: CONNECTIONS_MAX });
  const keys = openKeyFiles(keyFolder);
  const tell = (report: RollReport) => port.postMessage(report);
  port.on('message', async ({ task, ...asked }: RollTask) => {
    try {
      const work = workOf(asked);
      const sheet =
        asked.kind === 'plan'
          ? await plan(work, asked.order, (rows) => tell({ task, kind: 'rows', rows }))
          : await write(work, asked.order);
      tell({ task, kind: 'done', sheet });
    } catch (error) {
      if (error instanceof Problem) {
        const { code, facts, errors }: Problem = error;
        tell({ task, kind: 'refused', problem: { code, facts, errors } });
      } else tell({ task, kind: 'failed', error: error as Error });
    }
  });

  function workOf({ order: { actor, at } }: RollOrder): Work {
    return {
      db,
      now: () => Temporal.Instant.from(at),
      newId: randomUUIDv7,
      random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
      seeded: seededRandom,
      keys,
      actor,
    };
  }
}

async function plan(
  work: Work,
  { missionId, importId, name, bytes }: PlanOrder,
  listen: (rows: number) => void,
): Promise<null> {
  const file = rollFileOf(name, bytes);
  const lines = counted(file.lines, listen);
  await importRoll(work, missionId, { id: importId, name, lines }, 'plan');
  return null;
}

async function* counted<Line>(
  lines: AsyncIterable<Line>,
  listen: (rows: number) => void,
): AsyncGenerator<Line> {
  let rows = 0;
  for await (const line of lines) {
    rows += 1;
    if (rows % TOLD_EVERY_ROWS === 0) listen(rows);
    yield line;
  }
}

async function write(work: Work, order: SheetOrder): Promise<WrittenSheet> {
  if (order.sheet === 'failed rows') {
    const { columns, rows } = await failedRowsOf(work, order.missionId, order.importId);
    return { bytes: await bytesOf('Failed rows', failedSheet(columns, rows)), rows: rows.length };
  }
  let bytes = new Uint8Array();
  const keep = async (lines: Rows) => {
    bytes = await bytesOf('Roll', lines);
  };
  const { rows } = await exportRoll(work, order.missionId, keep, order.wish);
  return { bytes, rows };
}

type Rows = AsyncIterable<readonly ExportCell[]> | Iterable<readonly ExportCell[]>;

async function bytesOf(sheet: string, rows: Rows): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await buffer(xlsxStream(sheet, rows)));
}
