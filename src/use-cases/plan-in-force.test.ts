import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldWhatStands, standingOn } from '../domain/deployment/chain.ts';
import { readEntry } from '../domain/deployment/chain-entry.ts';
import { readPlanningValues } from '../domain/deployment/planning-value.ts';
import { readChainFile } from '../formats/chain-file.ts';
import type { Block } from '../planning/block.ts';
import { Search } from '../planning/search/improve.ts';
import { validate } from '../planning/validate.ts';
import { seededRandom } from '../random.ts';
import type { PlanRow } from '../store/views/plans.ts';
import { blocksInForce } from './plan-in-force.ts';
import { type MissionPlanInput, planInputOf } from './plan-input-of.ts';
import { groundOf } from './stored-ground.ts';

const entries = readChainFile(readFileSync('examples/haiti-mss/chain.json', 'utf8')).map((entry) =>
  readEntry({ ...entry, id: String(entry.id) }),
);
const values = readPlanningValues(JSON.parse(readFileSync('examples/haiti-mss/plan.json', 'utf8')));

function madeOn(day: string): MissionPlanInput {
  const on = Temporal.PlainDate.from(day);
  const { chain } = foldWhatStands(standingOn(entries, on, on));
  return planInputOf({ mission: 'haiti-mss', chain, names: new Map(), values, on });
}

/** A plan in force, as far as the next one asks of it. */
const inForceFrom = (made: MissionPlanInput, blocks: readonly Block[]): PlanRow =>
  ({
    input: made.input,
    ground: groundOf(made),
    job: { answer: { blocks } },
  }) as unknown as PlanRow;

function planned({ input }: MissionPlanInput): readonly Block[] {
  const search = new Search(input, seededRandom(1));
  search.construct();
  for (let done = 0; done < 500; done += 1) search.iterate(done / 500);
  return search.best;
}

const made = madeOn('2024-11-15');
const blocks = planned(made);

test('on the same day the plan in force stands in the next input as it is, and nothing has changed', () => {
  const adopted = blocksInForce(inForceFrom(made, blocks), made);

  expect(adopted).toEqual(blocks);
  expect(validate({ ...made.input, adopted }, blocks).objective.levels[4]).toBe(0);
});

test('a week later every batch that has not flown still flies on its day', () => {
  const next = madeOn('2024-11-22');
  const adopted = blocksInForce(inForceFrom(made, blocks), next);
  const daysOf = ({ weeks }: MissionPlanInput, lift: number) =>
    weeks.first.add({ weeks: lift }).toString();

  expect(adopted.length).toBeGreaterThan(5);
  expect(adopted.map(({ lift }) => daysOf(next, lift))).toEqual(
    blocks.map(({ lift }) => daysOf(made, lift)),
  );
});

test('who changes batch counts, the nearer the more, and a solve keeps to the plan in force', () => {
  const adopted = blocksInForce(inForceFrom(made, blocks), made);
  const input = { ...made.input, adopted };
  const [, ...others] = blocks;
  const again = planned({ ...made, input });

  expect(validate(input, others).objective.levels[4]).toBeGreaterThan(0);
  expect(validate(input, again).objective.weighted).toBeLessThanOrEqual(
    validate(input, blocks).objective.weighted,
  );
});
