import { toldInChain } from '../domain/deployment/told-count.ts';
import { judgesOf, type RuleSet, withRules } from '../domain/force/eligibility.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type PeopleFilter,
  type PeopleSource,
  type PeopleWindow,
  people,
  peopleSource,
} from '../store/views/people.ts';
import { peopleColumns } from '../store/views/people-columns.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

type Db = Parameters<typeof people>[0];

/** Under which rules people are judged: those that stand, or with other values tried, on a day. */
export type Judging = { readonly tries: readonly string[]; readonly on: Temporal.PlainDate };

/**
 * A window of the roll. That somebody looked is kept.
 *
 * @throws {Problem} `roll-without-country`, `rule-unknown`, `rule-value-unreadable`
 */
export function listPeople(
  work: Work,
  missionId: string,
  filter: PeopleFilter,
  window: PeopleWindow,
  judging: Judging,
) {
  return judged(work, missionId, judging, async (db, source) => {
    const found = await people(db, source, filter, window);
    await audit(db, work, missionId, found.people.length);
    return found;
  });
}

/**
 * The whole roll, column by column, as JSON text of `PeopleColumns` in the contract.
 *
 * @throws {Problem} as {@link listPeople}
 */
export function listPeopleByColumn(
  work: Work,
  missionId: string,
  judging: Judging,
): Promise<string> {
  return judged(work, missionId, judging, async (db, source, { id, version }) => {
    const { total, columns, answers } = await peopleColumns(db, source);
    await audit(db, work, missionId, total);
    const head = JSON.stringify({ total, on: judging.on.toString(), ruleSet: { id, version } });
    return `${head.slice(0, -1)},"columns":${columns},"answers":${answers}}`;
  });
}

function judged<T>(
  work: Work,
  missionId: string,
  { tries, on }: Judging,
  fn: (db: Db, source: PeopleSource, ruleSet: RuleSet) => Promise<T>,
): Promise<T> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const ruleSet = withRules(await standingRuleSet(db, missionId, country), tries);
    return fn(db, await peopleSource(db, missionId, judgesOf(ruleSet, on)), ruleSet);
  });
}

function audit(db: Db, work: Work, mission: string, people: number): Promise<void> {
  return insertAuditEvent(db, {
    at: work.now(),
    actor: work.actor.id,
    action: 'roll-read',
    mission,
    target: work.actor.country ?? '',
    facts: { people: toldInChain(people) },
  });
}
