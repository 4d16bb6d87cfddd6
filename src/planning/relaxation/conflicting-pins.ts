import type { Pin, PlanInput } from '../plan-input.ts';
import { gridOf } from '../search/grid.ts';
import type { Engine } from './linear-model.ts';
import { prove } from './prove.ts';

/** Feasibility of a few pins is quick; what takes longer is taken for possible. */
const SECONDS_MAX = 10;
const NODES_MAX = 100_000;

/**
 * A smallest set of pinned decisions that cannot all hold: taking any one of them out leaves a set
 * that the model finds possible. `null` when all together are possible as far as the model sees.
 *
 * The model lets waiting persons change batch, so a set it calls impossible is so; one it calls
 * possible may still find no plan.
 */
export function conflictingPins(input: PlanInput, engine: Engine): Pin[] | null {
  const isPossible = (pins: readonly Pin[]): boolean => {
    const limits = {
      seconds: SECONDS_MAX,
      nodes: NODES_MAX,
      relativeGap: Number.MAX_VALUE,
      stop: () => false,
    };
    const { parts, impossible } = prove(gridOf({ ...input, pins }), engine, limits, [], () => {});
    return parts !== null || !impossible;
  };
  if (isPossible(input.pins)) return null;
  let conflict = [...input.pins];
  for (const pin of input.pins) {
    const without = conflict.filter((one) => one !== pin);
    if (!isPossible(without)) conflict = without;
  }
  return conflict;
}
