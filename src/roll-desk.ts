import { Worker } from 'node:worker_threads';
import { Problem } from './domain/problem.ts';
import type { RollOrder, RollReport, RollTask, RollThread } from './roll-worker.ts';
import type { RollDesk, WrittenSheet } from './use-cases/roll-desk.ts';

/** More of them at once would only wait for each other: reading takes a whole processor. */
const TASKS_MAX = 4;
const RETRY_SECONDS = 15;
/** A hostile file ends the thread, not the server. */
const HEAP_MEBIBYTES = 448;

type Waiting = {
  readonly name: string;
  readonly listen: (rows: number) => void;
  readonly resolve: (sheet: WrittenSheet | null) => void;
  readonly reject: (reason: unknown) => void;
};

/** Works on rolls in one thread of its own, started when it is first needed. */
export function openRollDesk(
  opening: RollThread,
): RollDesk & { readonly close: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let tasks = 0;
  let thread: Worker | null = null;

  const started = (): Worker => {
    const worker = new Worker(new URL('./roll-worker.ts', import.meta.url), {
      workerData: opening,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
    });
    worker.unref();
    worker.on('message', (report: RollReport) => hear(waiting, report));
    const ended = (reason: Error) => {
      if (thread === worker) thread = null;
      for (const { name, reject } of waiting.values())
        reject(isOutOfMemory(reason) ? tooMuch(name) : reason);
      waiting.clear();
    };
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('The thread that works on rolls has ended.')));
    return worker;
  };

  const give = (asked: RollOrder, listen: (rows: number) => void, bytes?: Uint8Array) => {
    if (waiting.size >= TASKS_MAX)
      throw new Problem('too-many-requests', {
        what: 'files on the desk',
        retryAfterSeconds: RETRY_SECONDS,
      });
    tasks += 1;
    const { promise, resolve, reject } = Promise.withResolvers<WrittenSheet | null>();
    const name = asked.kind === 'plan' ? asked.order.name : asked.order.sheet;
    waiting.set(tasks, { name, listen, resolve, reject });
    thread ??= started();
    const whole = bytes?.byteLength === bytes?.buffer.byteLength ? bytes?.buffer : undefined;
    const transfer = whole instanceof ArrayBuffer ? [whole] : [];
    thread.postMessage({ task: tasks, ...asked } satisfies RollTask, transfer);
    return promise;
  };

  return {
    plan: async (order, listen) => {
      await give({ kind: 'plan', order }, listen, order.bytes);
    },
    write: async (order) => {
      const sheet = await give({ kind: 'write', order }, () => undefined);
      if (sheet === null) throw new Error('Broken invariant: a sheet was written');
      return sheet;
    },
    close: async () => {
      await thread?.terminate();
    },
  };
}

const isOutOfMemory = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

function tooMuch(file: string): Problem {
  const reason = 'it takes more memory than there is for one file';
  return new Problem('sheet-unreadable', { file, reason });
}

function hear(waiting: Map<number, Waiting>, report: RollReport): void {
  const { task } = report;
  const one = waiting.get(task);
  if (report.kind === 'rows') {
    one?.listen(report.rows);
    return;
  }
  waiting.delete(task);
  if (report.kind === 'done') one?.resolve(report.sheet);
  else if (report.kind === 'failed') one?.reject(report.error);
  else {
    const { code, facts, errors } = report.problem;
    one?.reject(new Problem(code, facts as never, { errors }));
  }
}
