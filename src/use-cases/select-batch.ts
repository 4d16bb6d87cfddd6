import { judgesOf } from '../domain/force/eligibility.ts';
import { Problem } from '../domain/problem.ts';
import { counts as isCounted, type Quota, quotaFrom } from '../planning/selection/quota.ts';
import {
  type IntegerSolver,
  type SelectionShortfall,
  select,
} from '../planning/selection/select.ts';
import { type BatchKey, membersOf, replaceMembers } from '../store/records/batch-members.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import { type CandidateRow, candidates, leftBehind } from '../store/views/candidates.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type { IntegerSolver } from '../planning/selection/select.ts';

export type SelectionWish = {
  readonly batch: string;
  readonly size: number;
  /** `GSU=200`, `women>=20%`, … */
  readonly quotas: readonly string[];
  /** Units that go together. */
  readonly whole: readonly string[];
  readonly on: Temporal.PlainDate;
  /** Keeps the nearest selection also where a wish cannot be met. */
  readonly acceptNearest: boolean;
  /** Chooses and keeps nothing. */
  readonly isTrial?: boolean;
};

export type Selection = {
  readonly batch: string;
  readonly size: number;
  readonly selected: number;
  readonly met: boolean;
  /** Whether the list was kept. */
  readonly saved: boolean;
  readonly quotas: readonly {
    readonly quota: string;
    readonly asked: number;
    readonly given: number;
  }[];
  readonly shortfalls: readonly SelectionShortfall[];
  readonly units: Readonly<Record<string, number>>;
  readonly women: number;
  /** Members of whole units who stay because they may not go. */
  readonly leftBehind: number;
  readonly officers: readonly string[];
};

const SOLVE_SECONDS = 30;

/**
 * Chooses the people of a batch: exactly as many as asked, under all quotas, or the nearest that can be
 * with the reason. Choosing again replaces the list, until its people are in a class.
 *
 * @throws {Problem} `quota-unreadable`, `selection-unsolved`, `roll-without-country`
 */
export async function selectBatch(
  work: Work,
  missionId: string,
  wish: SelectionWish,
  solve: IntegerSolver,
): Promise<Selection> {
  const country = rollCountry(work);
  const quotas = wish.quotas.map((words) => quotaFrom(words, wish.size));
  const { free, behind, version } = await inMission(work, missionId, async (db) => {
    const ruleSet = await standingRuleSet(db, missionId, country);
    const judges = judgesOf(ruleSet, wish.on);
    return {
      version: ruleSet.version,
      free: await candidates(db, missionId, judges, wish),
      behind: await leftBehind(db, missionId, judges, wish.whole),
    };
  });
  const { size, whole } = wish;
  const answer = await select({ candidates: free, size, quotas, whole }, solve);
  if (answer === null) throw new Problem('selection-unsolved', { seconds: SOLVE_SECONDS });
  const chosen = new Set(answer.chosen);
  const people = free.filter(({ id }) => chosen.has(id));
  const met = answer.shortfalls.length === 0;
  const saved = (met || wish.acceptNearest) && wish.isTrial !== true;
  const key = { missionId, country, batch: wish.batch, version };
  if (saved) await keep(work, key, people, wish.on);
  const { shortfalls } = answer;
  return { ...described(wish, quotas, people), met, saved, leftBehind: behind, shortfalls };
}

async function keep(
  work: Work,
  key: BatchKey & { readonly version: number },
  people: readonly CandidateRow[],
  on: Temporal.PlainDate,
): Promise<void> {
  const { missionId, batch } = key;
  await inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    const settled = (await membersOf(db, missionId, batch)).find(
      ({ stage }) => stage !== 'selected',
    );
    if (settled) throw new Problem('batch-settled', { batch, stage: settled.stage });
    const at = work.now().toString();
    const by = work.actor.id;
    const change = { on: on.toString(), thing: batch, at, by };
    const ids = people.map(({ id }) => id);
    const before = await replaceMembers(db, key, ids, { at, by, version: key.version });
    const out = before.filter((id) => !ids.includes(id));
    const fresh = ids.filter((id) => !before.includes(id));
    await moveOfficers(db, key, out, { ...change, stage: 'on roll' });
    await moveOfficers(db, key, fresh, { ...change, stage: 'selected' });
  });
}

function described(
  { batch, size }: SelectionWish,
  quotas: readonly Quota[],
  people: readonly CandidateRow[],
) {
  const units: Record<string, number> = {};
  for (const { service, unit } of people) {
    const name = [service, unit].filter((word) => word !== null).join(' ') || 'no unit';
    units[name] = (units[name] ?? 0) + 1;
  }
  return {
    batch,
    size,
    selected: people.length,
    units,
    women: people.filter(({ sex }) => sex === 'F').length,
    quotas: quotas.map((quota) => ({
      quota: quota.words,
      asked: quota.count,
      given: people.filter((one) => isCounted(quota, one)).length,
    })),
    officers: people.map(({ serviceNumber }) => serviceNumber),
  };
}
