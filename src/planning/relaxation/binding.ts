import type { Binding } from '../answer.ts';
import type { Block } from '../block.ts';
import { arrivalOf, contingentOf, isEffective, isOver, type Load } from '../constraints/load.ts';
import { weightsOf } from '../objective.ts';
import type { PlanInput } from '../plan-input.ts';
import { gridOf } from '../search/grid.ts';
import { loadsOf } from '../validate.ts';
import { type Engine, ModelBuilder } from './linear-model.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const VALUE_MIN = 1e-6;
/** A limit with less than one unit left is used up: nobody travels in half a seat. */
const UNIT = 1;
/** Plans with more blocks than this get no values: their limits are listed all the same. */
const PRICED_BLOCKS_MAX = 300;
const SECONDS_MAX = 20;
/** Limits on numbers of batches, which one batch more or less would break. */
const COUNTS = new Set(['class starts', 'lifts', 'pin']);

type Prices = ReadonlyMap<string, number>;

/**
 * The limits that a plan uses up, each with what one unit more would save: the dual value when the
 * plan's classes and lifts are kept and only their sizes may change. The dearest come first.
 *
 * @param engine `null` when there is none: then no limit has a value
 */
export function bindingOf(
  input: PlanInput,
  engine: Engine | null,
  blocks: readonly Block[],
): Binding[] {
  const priced = engine !== null && blocks.length > 0 && blocks.length <= PRICED_BLOCKS_MAX;
  const prices = priced ? pricesOf(input, engine, blocks) : null;
  return loadsOf(input, blocks)
    .filter(
      (load) => load.used + UNIT > load.limit && !isOver(load) && !COUNTS.has(load.constraint),
    )
    .map((load) => ({ ...load, value: prices ? savingOf(prices, load) : null }))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

const keyOf = ({ constraint, where, week }: Load): string => `${constraint}|${where}|${week}`;

function savingOf(prices: Prices, load: Load): number {
  const saved = -(prices.get(keyOf(load)) ?? 0);
  return saved > VALUE_MIN ? Math.round(saved * 1e6) / 1e6 : 0;
}

/** Dual values by limit, of the linear model in which only the sizes of the plan's batches are open. */
function pricesOf(input: PlanInput, engine: Engine, blocks: readonly Block[]): Prices | null {
  const builder = new ModelBuilder();
  const rowOf = new Map<string, number>();
  const goals = goalRows(builder, input);
  const { frames } = gridOf(input);
  for (const block of blocks) {
    const { batchMin, batchMax } = contingentOf(input, block);
    const mode = frames[block.contingent]?.modes.find(({ index }) => index === block.mode);
    builder.column(mode?.penaltyPerPerson ?? 0, batchMax, false, batchMin);
    for (const load of loadsOfOne(input, block)) {
      const row = rowOf.get(keyOf(load)) ?? builder.row(-INFINITE, load.limit);
      rowOf.set(keyOf(load), row);
      builder.entry(row, load.used);
    }
    for (const { row } of goals.filter(({ counts }) => counts(block))) builder.entry(row, 1);
  }
  const model = engine(builder.model());
  const answer = model.solveLinear(SECONDS_MAX);
  model.close();
  if (!answer) return null;
  return new Map([...rowOf].map(([key, row]) => [key, answer.prices[row] ?? 0]));
}

/** What one person of a block takes from each limit. */
const loadsOfOne = (input: PlanInput, block: Block): Load[] =>
  loadsOf({ ...input, pins: [] }, [{ ...block, persons: 1 }]).filter(
    ({ constraint }) => !COUNTS.has(constraint),
  );

type GoalRow = { readonly row: number; readonly counts: (block: Block) => boolean };

/** Requirements and promises as rows that a shortfall or a delay makes up for at its weight. */
function goalRows(builder: ModelBuilder, input: PlanInput): GoalRow[] {
  const { shortfall, late } = weightsOf(input);
  const goal = (wanted: number, weight: number, counts: (block: Block) => boolean): GoalRow => {
    const row = builder.row(wanted, INFINITE);
    builder.column(weight, INFINITE);
    builder.entry(row, 1);
    return { row, counts };
  };
  const requirements = input.missions.flatMap((mission, index) =>
    mission.required.flatMap((series, capability) =>
      [...series.entries()]
        .filter(([, wanted]) => wanted > 0)
        .map(([week, wanted]) =>
          goal(wanted, shortfall, (block) => {
            const contingent = contingentOf(input, block);
            const isOurs = contingent.mission === index && contingent.capability === capability;
            return isOurs && isEffective(input, block, week);
          }),
        ),
    ),
  );
  const promises = input.announcements.flatMap(({ contingent, week: since, persons }) =>
    Array.from({ length: Math.max(0, input.weeks - since) }, (_, index) =>
      goal(
        persons,
        late,
        (block) => block.contingent === contingent && arrivalOf(input, block) <= since + index,
      ),
    ),
  );
  return [...requirements, ...promises];
}
