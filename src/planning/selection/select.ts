import { type LinearModel, ModelBuilder } from '../relaxation/linear-model.ts';
import { type Candidate, counts, type Quota } from './quota.ts';

export type SelectionInput = {
  /** In the order in which equals are taken. */
  readonly candidates: readonly Candidate[];
  readonly size: number;
  readonly quotas: readonly Quota[];
  /** Units that go together or not at all: everybody of them who may go. */
  readonly whole: readonly string[];
};

/** Where a wish could not be met, what the nearest selection has instead, and why. */
export type SelectionShortfall = {
  readonly wish: string;
  readonly asked: number;
  readonly given: number;
  /** How many candidates there are for it. */
  readonly available: number;
  readonly reason: string;
};

export type SelectionAnswer = {
  readonly chosen: readonly string[];
  readonly shortfalls: readonly SelectionShortfall[];
};

/** Minimises a model over whole numbers, to the proved optimum; `null` when it could not. */
export type IntegerSolver = (model: LinearModel) => Promise<ArrayLike<number> | null>;

/** Years beyond which a longer service is no better. */
const YEARS_MAX = 25;

/** People who are the same to every wish and serve equally long. */
type Group = { readonly members: readonly Candidate[]; readonly years: number };

/**
 * Chooses exactly as many as asked, under all quotas, or the selection that misses them by the fewest
 * heads. Among those the longest served are preferred; equals are taken in the roll's order.
 */
export async function select(
  input: SelectionInput,
  solve: IntegerSolver,
): Promise<SelectionAnswer | null> {
  const groups = groupsOf(input);
  const values = await solve(modelOf(input, groups));
  if (values === null) return null;
  const chosen = groups.flatMap(({ members }, at) => members.slice(0, Math.round(values[at] ?? 0)));
  return { chosen: chosen.map(({ id }) => id), shortfalls: shortfallsOf(input, chosen) };
}

function groupsOf({ candidates, quotas, whole }: SelectionInput): Group[] {
  const groups = new Map<string, { members: Candidate[]; years: number }>();
  for (const one of candidates) {
    const years = Math.min(YEARS_MAX, one.years ?? 0);
    const wishes = [
      ...quotas.map((quota) => counts(quota, one)),
      ...whole.map((unit) => counts({ dimension: 'group', of: unit }, one)),
    ];
    const key = `${wishes.map(Number).join('')} ${years}`;
    const group = groups.get(key) ?? { members: [], years };
    group.members.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * One column a group (how many of it go), and slack by which a wish may be missed. A missed head costs
 * more than all the years of service there could be, so wishes always come first.
 */
function modelOf({ size, quotas, whole }: SelectionInput, groups: readonly Group[]): LinearModel {
  const model = new ModelBuilder();
  const missed = YEARS_MAX * size + 1;
  const sizeRow = model.row(size, size);
  const quotaRows = quotas.map(({ count, relation }) =>
    model.row(
      relation === '<=' ? Number.NEGATIVE_INFINITY : count,
      relation === '>=' ? Number.POSITIVE_INFINITY : count,
    ),
  );
  const wholeRows = whole.map(() => model.row(0, 0));
  const isOf = (unit: string, [first]: readonly Candidate[]) =>
    first !== undefined && counts({ dimension: 'group', of: unit }, first);
  for (const { members, years } of groups) {
    model.column(-years, members.length, true);
    model.entry(sizeRow, 1);
    quotas.forEach((quota, at) => {
      if (members[0] && counts(quota, members[0])) model.entry(quotaRows[at], 1);
    });
    whole.forEach((unit, at) => {
      if (isOf(unit, members)) model.entry(wholeRows[at], 1);
    });
  }
  model.column(missed, size);
  model.entry(sizeRow, 1);
  quotas.forEach((_, at) => {
    for (const sign of [1, -1]) {
      model.column(missed, Number.POSITIVE_INFINITY);
      model.entry(quotaRows[at], sign);
    }
  });
  whole.forEach((unit, at) => {
    const team = groups.filter(({ members }) => isOf(unit, members));
    const heads = team.reduce((sum, { members }) => sum + members.length, 0);
    // 1 when the team stays behind: all or nobody.
    model.column(missed * heads, 1, true);
    model.entry(wholeRows[at], heads);
    model.column(0, 1, false, 1);
    model.entry(wholeRows[at], -heads);
  });
  return model.model();
}

function shortfallsOf(
  { candidates, size, quotas, whole }: SelectionInput,
  chosen: readonly Candidate[],
): SelectionShortfall[] {
  const short: SelectionShortfall[] = [];
  const judge = (wish: string, asked: number, given: number, available: number, met: boolean) => {
    if (!met) short.push({ wish, asked, given, available, reason: reasonOf(asked, available) });
  };
  judge('size', size, chosen.length, candidates.length, chosen.length === size);
  for (const quota of quotas) {
    const given = chosen.filter((one) => counts(quota, one)).length;
    const available = candidates.filter((one) => counts(quota, one)).length;
    const { relation, count } = quota;
    const met = (relation === '<=' || given >= count) && (relation === '>=' || given <= count);
    judge(quota.words, count, given, available, met);
  }
  for (const unit of whole) {
    const isOf = (one: Candidate) => counts({ dimension: 'group', of: unit }, one);
    const available = candidates.filter(isOf).length;
    const given = chosen.filter(isOf).length;
    judge(`${unit} whole`, available, given, available, given === available && available > 0);
  }
  return short;
}

function reasonOf(asked: number, available: number): string {
  if (available < asked) return `Only ${available} who may go count towards it.`;
  return available === 0
    ? 'Nobody who may go is of it.'
    : 'There are enough of them, but not together with the other wishes.';
}
