import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { highsEngine } from './highs-engine.ts';
import type { Binding } from './planning/answer.ts';
import type { Block } from './planning/block.ts';
import type { PlanInput } from './planning/plan-input.ts';
import { bindingOf } from './planning/relaxation/binding.ts';
import { closeGap } from './planning/relaxation/close-gap.ts';
import type { RelaxedLift } from './planning/relaxation/relaxed-lift.ts';

export type SolverJob = {
  readonly input: PlanInput;
  readonly seconds: number;
  /** Whether to stop at the linear relaxation's bound, which takes no account of plans found. */
  readonly boundOnly: boolean;
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
  | { readonly kind: 'done' }
  | { readonly kind: 'binding'; readonly binding: readonly Binding[] };

/** How often a wait for the search looks at the post. */
const WAIT_MS = 5;

if (parentPort) await run(parentPort, workerData as SolverJob);

async function run(
  port: NonNullable<typeof parentPort>,
  { input, seconds, boundOnly }: SolverJob,
): Promise<void> {
  const startedAt = performance.now();
  const engine = await highsEngine();
  const report = (one: SolverReport) => port.postMessage(one);
  let stopped = false;
  let settled = false;
  let toWeigh: readonly Block[] | null = null;
  let plan: { blocks: readonly Block[]; weighted: number } | null = null;
  const readPost = () => {
    for (;;) {
      const order = receiveMessageOnPort(port)?.message as SolverOrder | undefined;
      if (!order) return;
      if (order.kind === 'plan') plan = order;
      else if (order.kind === 'weigh') toWeigh = order.blocks;
      else if (order.kind === 'settled') settled = true;
      else stopped = true;
    }
  };
  const secondsLeft = () => {
    readPost();
    return stopped ? 0 : seconds - (performance.now() - startedAt) / 1000;
  };
  const waitFor = (isReady: () => boolean) => {
    while (!isReady()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
      readPost();
    }
  };
  closeGap(input, engine, {
    boundOnly,
    secondsLeft,
    incumbent: () => {
      readPost();
      return plan;
    },
    awaitSearch: () => waitFor(() => settled || stopped || secondsLeft() <= 0),
    bound: (bound) => report({ kind: 'bound', bound }),
    lifts: (lifts) => report({ kind: 'lifts', lifts }),
    plan: (blocks) => report({ kind: 'plan', blocks }),
  });
  report({ kind: 'done' });
  waitFor(() => toWeigh !== null);
  report({ kind: 'binding', binding: bindingOf(input, engine, toWeigh ?? []) });
  port.close();
}
