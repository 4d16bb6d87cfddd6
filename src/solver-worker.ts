import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { highsEngine } from './highs-engine.ts';
import type { Binding } from './planning/answer.ts';
import type { Block } from './planning/block.ts';
import type { Pin, PlanInput } from './planning/plan-input.ts';
import { bindingOf } from './planning/relaxation/binding.ts';
import { closeGap } from './planning/relaxation/close-gap.ts';
import { conflictingPins } from './planning/relaxation/conflicting-pins.ts';
import type { RelaxedLift } from './planning/relaxation/relaxed-lift.ts';

export type SolverJob = {
  readonly input: PlanInput;
  readonly seconds: number;
  /**
   * `gap`: close it from both sides. `bound`: stop at the linear relaxation's, which takes no account
   * of plans found. `conflict`: say which pinned decisions cannot all hold, and nothing else.
   */
  readonly task: 'gap' | 'bound' | 'conflict';
};

export type SolverOrder =
  | { readonly kind: 'plan'; readonly blocks: readonly Block[]; readonly weighted: number }
  /** The search has had time enough: what it found is worth starting from. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'weigh'; readonly blocks: readonly Block[] };

export type SolverReport =
  | { readonly kind: 'bound'; readonly bound: number }
  | { readonly kind: 'lifts'; readonly lifts: readonly RelaxedLift[] }
  | { readonly kind: 'plan'; readonly blocks: readonly Block[] }
  | { readonly kind: 'conflict'; readonly pins: readonly Pin[] | null }
  | { readonly kind: 'done' }
  | { readonly kind: 'binding'; readonly binding: readonly Binding[] };

/** How often a wait for the search looks at the post. */
const WAIT_MS = 5;

/** What the other threads have sent so far. Read between steps: the engine blocks this thread. */
class Desk {
  stopped = false;
  settled = false;
  toWeigh: readonly Block[] | null = null;
  plan: { readonly blocks: readonly Block[]; readonly weighted: number } | null = null;
  private readonly port: MessagePort;

  constructor(port: MessagePort) {
    this.port = port;
  }

  read(): void {
    for (;;) {
      const order = receiveMessageOnPort(this.port)?.message as SolverOrder | undefined;
      if (!order) return;
      if (order.kind === 'plan') this.plan = order;
      else if (order.kind === 'weigh') this.toWeigh = order.blocks;
      else if (order.kind === 'settled') this.settled = true;
      else this.stopped = true;
    }
  }
}

async function run(port: MessagePort, { input, seconds, task }: SolverJob): Promise<void> {
  const startedAt = performance.now();
  const engine = await highsEngine();
  const report = (one: SolverReport) => port.postMessage(one);
  if (task === 'conflict') {
    report({ kind: 'conflict', pins: conflictingPins(input, engine) });
    port.close();
    return;
  }
  const desk = new Desk(port);
  const readPost = () => desk.read();
  const secondsLeft = () => {
    readPost();
    return desk.stopped ? 0 : seconds - (performance.now() - startedAt) / 1000;
  };
  const waitFor = (isReady: () => boolean) => {
    while (!isReady()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
      readPost();
    }
  };
  closeGap(input, engine, {
    boundOnly: task === 'bound',
    secondsLeft,
    incumbent: () => {
      readPost();
      return desk.plan;
    },
    awaitSearch: () => waitFor(() => desk.settled || desk.stopped || secondsLeft() <= 0),
    bound: (bound) => report({ kind: 'bound', bound }),
    lifts: (lifts) => report({ kind: 'lifts', lifts }),
    plan: (blocks) => report({ kind: 'plan', blocks }),
  });
  report({ kind: 'done' });
  waitFor(() => desk.toWeigh !== null);
  report({ kind: 'binding', binding: bindingOf(input, engine, desk.toWeigh ?? []) });
  port.close();
}

if (parentPort) await run(parentPort, workerData as SolverJob);
