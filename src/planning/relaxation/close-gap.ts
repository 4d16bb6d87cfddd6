import type { Block } from '../block.ts';
import type { PlanInput } from '../plan-input.ts';
import { gridOf } from '../search/grid.ts';
import { halvesOf } from './halves.ts';
import type { Engine } from './linear-model.ts';
import { prove } from './prove.ts';
import { recombine } from './recombine.ts';
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

/** Of the time for integer programs, what is kept for making a plan of the relaxed one. */
const RECOMBINE_SHARE = 0.2;

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
 * time is over: column generation, then the integer model, then the restricted master over the halves
 * that both plans use.
 */
export function closeGap(input: PlanInput, engine: Engine, desk: GapDesk): void {
  const grid = gridOf(input);
  const halves = halvesOf(input, grid).length;
  if (halves > RELAXED_HALVES_MAX) return;
  relax(grid, engine, desk.secondsLeft, desk.bound);
  if (desk.boundOnly || halves > HALVES_MAX) return;
  desk.awaitSearch();
  const seconds = desk.secondsLeft();
  if (seconds <= 0) return;
  const reserve = seconds * RECOMBINE_SHARE;
  const isClosed = (bound: number) =>
    desk.secondsLeft() <= 0 || isReached(bound, desk.incumbent()?.weighted);
  const limits = { nodes: NODES_MAX, relativeGap: NEAR / 10 };
  const proof = prove(
    grid,
    engine,
    {
      ...limits,
      seconds: seconds - reserve,
      stop: (bound) => {
        if (Number.isFinite(bound)) desk.bound(bound);
        return isClosed(bound);
      },
    },
    desk.incumbent()?.blocks ?? [],
    (parts) => desk.lifts(liftsIn(parts)),
  );
  desk.bound(proof.bound);
  if (proof.parts) desk.lifts(liftsIn(proof.parts));
  if (isClosed(proof.bound) || input.pins.length > 0) return;
  const blocks = recombine(
    grid,
    engine,
    { ...limits, seconds: desk.secondsLeft(), stop: () => isClosed(proof.bound) },
    proof.parts ?? [],
    desk.incumbent()?.blocks ?? [],
  );
  if (blocks) desk.plan(blocks);
}

const isReached = (bound: number, weighted: number | undefined): boolean =>
  weighted !== undefined && bound >= weighted * (1 - NEAR);
