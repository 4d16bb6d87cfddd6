import type { Block } from '../block.ts';
import type { PlanInput } from '../plan-input.ts';
import { gridOf } from '../search/grid.ts';
import { halvesOf } from './halves.ts';
import type { Engine } from './linear-model.ts';
import { prove } from './prove.ts';
import { relax } from './relax.ts';
import { liftsIn, type RelaxedLift } from './relaxed-lift.ts';

/** Above this many halves the integer model is more than the engine can work through. */
const HALVES_MAX = 12_000;
/** Bounds nearer to the plan than this share are as good as equal. */
const NEAR = 1e-6;
/** No limit worth the name: the engine counts in 32 bits. */
const NODES_MAX = 2_000_000_000;
/** Linear relaxations with more halves than this outgrow the engine's memory. */
const RELAXED_HALVES_MAX = 150_000;

export type GapDesk = {
  readonly boundOnly: boolean;
  readonly secondsLeft: () => number;
  /** The best plan known now; `null` when there is none yet. */
  readonly incumbent: () => {
    readonly blocks: readonly Block[];
    readonly weighted: number;
  } | null;
  /** Blocks until the search has had time for a plan worth starting from. */
  readonly awaitSearch: () => void;
  readonly bound: (bound: number) => void;
  readonly lifts: (lifts: readonly RelaxedLift[]) => void;
  readonly plan: (blocks: readonly Block[]) => void;
};

/**
 * Brings the bound up and, where it finds better plans, the objective down, until they meet or the
 * time is over: first column generation, then the integer model.
 */
export function closeGap(input: PlanInput, engine: Engine, desk: GapDesk): void {
  const grid = gridOf(input);
  const halves = halvesOf(input, grid).length;
  if (halves > RELAXED_HALVES_MAX) return;
  relax(grid, engine, desk.secondsLeft, desk.bound);
  if (desk.boundOnly || halves > HALVES_MAX) return;
  desk.awaitSearch();
  if (desk.secondsLeft() <= 0) return;
  const proof = prove(
    grid,
    engine,
    {
      seconds: desk.secondsLeft(),
      nodes: NODES_MAX,
      relativeGap: NEAR / 10,
      stop: (bound) => {
        if (Number.isFinite(bound)) desk.bound(bound);
        return desk.secondsLeft() <= 0 || isReached(bound, desk.incumbent()?.weighted);
      },
    },
    desk.incumbent()?.blocks ?? [],
    (parts) => desk.lifts(liftsIn(parts)),
  );
  desk.bound(proof.bound);
  if (proof.parts) desk.lifts(liftsIn(proof.parts));
}

const isReached = (bound: number, weighted: number | undefined): boolean =>
  weighted !== undefined && bound >= weighted * (1 - NEAR);
