import { Problem } from '../domain/problem.ts';
import type { Block } from './block.ts';
import { InputFinding } from './input-finding.ts';
import type { Pin, PlanInput } from './plan-input.ts';

type Sizes = { readonly contingents: number; readonly modes: number; readonly weeks: number };

const PERSONS_MAX = 100_000;
const FIELDS = ['persons', 'mode', 'start', 'lift', 'departure'] as const;

/** One block of a plan file; only its form is checked here, the rules are the validator's. */
export function readBlock(
  find: InputFinding,
  value: unknown,
  pointer: string,
  sizes: Sizes,
): Block {
  const json = find.object(value, pointer);
  const whole = (key: string, max: number) => find.whole(json[key], `${pointer}/${key}`, 0, max);
  return {
    contingent: whole('contingent', sizes.contingents - 1),
    persons: whole('persons', PERSONS_MAX),
    mode: whole('mode', sizes.modes - 1),
    start: whole('start', sizes.weeks),
    lift: whole('lift', sizes.weeks),
    departure: whole('departure', sizes.weeks),
  };
}

/** A pin names a contingent and fixes at least one thing about a block of it. */
export function readPin(find: InputFinding, value: unknown, pointer: string, sizes: Sizes): Pin {
  const json = find.object(value, pointer);
  const limits = { persons: PERSONS_MAX, mode: sizes.modes - 1, start: sizes.weeks };
  const fixed = FIELDS.filter((key) => json[key] !== undefined).map((key) => [
    key,
    find.whole(
      json[key],
      `${pointer}/${key}`,
      0,
      { ...limits, lift: sizes.weeks, departure: sizes.weeks }[key],
    ),
  ]);
  if (fixed.length === 0) find.missing(pointer, 'What the pin fixes');
  return {
    contingent: find.whole(json['contingent'], `${pointer}/contingent`, 0, sizes.contingents - 1),
    ...Object.fromEntries(fixed),
  };
}

/**
 * The blocks of a plan: what `plan solve` printed, or a bare list of blocks.
 *
 * @throws {Problem} `plan-unreadable` with every missing or bad field by its JSON pointer
 */
export function readPlan(input: PlanInput, json: unknown): Block[] {
  const find = new InputFinding();
  const bare = Array.isArray(json);
  const listed = bare ? json : find.list(find.object(json, '')['blocks'], '/blocks');
  const sizes = {
    contingents: input.contingents.length,
    modes: input.trainingModes.length,
    weeks: input.weeks,
  };
  const blocks = listed.map((one, index) =>
    readBlock(find, one, `${bare ? '' : '/blocks'}/${index}`, sizes),
  );
  if (find.errors.length > 0)
    throw new Problem('plan-unreadable', { count: find.errors.length }, { errors: find.errors });
  return blocks;
}
