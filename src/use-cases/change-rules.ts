import { createHash } from 'node:crypto';
import { APPROVAL_HOURS, type ApprovalState, approvalState } from '../domain/force/approval.ts';
import { firstRuleSet, judgesOf, type RuleSet } from '../domain/force/eligibility.ts';
import { changedRules, changesBetween, type RuleChange } from '../domain/force/rule-change.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import {
  decideRuleSet,
  insertRuleSet,
  type RuleEffect,
  ruleSets,
  type StoredRuleSet,
} from '../store/records/rule-sets.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { screeningCounts } from '../store/views/screening.ts';
import { rollCountry } from './roll-country.ts';
import { refuseSamePerson } from './second-person.ts';
import { inMission, type Work } from './work.ts';

/** A version of the rules as it was proposed, and what became of it. */
export type RuleProposal = {
  readonly version: number;
  readonly base: number;
  readonly state: ApprovalState;
  readonly changes: readonly RuleChange[];
  readonly effect: (RuleEffect & { readonly difference: number }) | null;
  readonly reason: string;
  /** What an approval binds to. */
  readonly contentHash: string | null;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly expiresAt: string;
  readonly approvedBy: string | null;
};

type Db = Parameters<typeof ruleSets>[0];
type Key = { readonly missionId: string; readonly country: string };

/**
 * Proposes other values for the rules that judge a country's officers. Nothing is judged by them until
 * another person agrees; what they would change on the day is told and kept with the proposal.
 *
 * @param pairs `service-years=4`, `vetting=on`
 * @throws {Problem} `rule-unknown`, `rule-value-unreadable`, `rule-unchanged`, `roll-without-country`
 */
export async function proposeRules(
  work: Work,
  missionId: string,
  { pairs, reason, on }: { pairs: readonly string[]; reason: string; on: Temporal.PlainDate },
): Promise<RuleProposal> {
  const key = { missionId, country: rollCountry(work) };
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    const standing = await standingRuleSet(db, missionId, key.country);
    const [last] = await ruleSets(db, key);
    const version = Math.max(standing.version, last?.version ?? 1) + 1;
    const { set } = changedRules(standing, pairs, { version, reason });
    const eligible = async (rules: RuleSet) =>
      (await screeningCounts(db, missionId, judgesOf(rules, on))).eligible;
    const effect = {
      on: on.toString(),
      eligibleNow: await eligible(standing),
      eligibleThen: await eligible(set),
    };
    const content = { base: standing.version, rules: set.rules, reason, effect };
    await insertRuleSet(db, key, {
      ...content,
      version,
      contentHash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
      proposedAt: work.now().toString(),
      proposedBy: work.actor.id,
    });
    await audit(db, work, key, 'rules-proposed', version);
    return proposalOf(work, key.country, await ruleSets(db, key), version);
  });
}

/**
 * Makes a proposal the rules that stand, as another person than who proposed it.
 *
 * @param shown the hash of what was shown; `null` to agree to what it is
 * @throws {Problem} `not-found`, `approval-settled`, `approval-stale`, `second-person-needed`
 */
export async function approveRules(
  work: Work,
  missionId: string,
  version: number,
  shown: string | null,
): Promise<RuleProposal> {
  return decide(work, missionId, version, 'approved', async (db, key, proposal) => {
    const what = `Version ${version} of the rules`;
    await refuseSamePerson(db, work, proposal.proposedBy, what);
    const standing = await standingRuleSet(db, missionId, key.country);
    const isAsShown = shown === null || shown === proposal.contentHash;
    if (!isAsShown || standing.version !== proposal.base)
      throw new Problem('approval-stale', { what });
  });
}

/** Takes a proposal back. @throws {Problem} `not-found`, `approval-settled` */
export async function withdrawRules(
  work: Work,
  missionId: string,
  version: number,
): Promise<RuleProposal> {
  return decide(work, missionId, version, 'withdrawn', async () => undefined);
}

/** The rules that stand, and every version that was proposed, the latest first. */
export async function listRules(
  work: Work,
  missionId: string,
): Promise<{ readonly ruleSet: RuleSet; readonly proposals: readonly RuleProposal[] }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const ruleSet = await standingRuleSet(db, missionId, country);
    const all = await ruleSets(db, { missionId, country });
    const proposals = all.map(({ version }) => proposalOf(work, country, all, version));
    return { ruleSet, proposals };
  });
}

async function decide(
  work: Work,
  missionId: string,
  version: number,
  decision: 'approved' | 'withdrawn',
  check: (db: Db, key: Key, proposal: RuleProposal) => Promise<void>,
): Promise<RuleProposal> {
  const key = { missionId, country: rollCountry(work) };
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    const proposal = proposalOf(work, key.country, await ruleSets(db, key), version);
    const { state } = proposal;
    if (state !== 'proposed')
      throw new Problem('approval-settled', { what: `Version ${version} of the rules`, state });
    await check(db, key, proposal);
    const stamp = { at: work.now().toString(), by: work.actor.id };
    await decideRuleSet(db, key, version, decision, stamp);
    await audit(db, work, key, `rules-${decision}`, version);
    return proposalOf(work, key.country, await ruleSets(db, key), version);
  });
}

function proposalOf(
  work: Work,
  country: string,
  all: readonly StoredRuleSet[],
  version: number,
): RuleProposal {
  const found = all.find((set) => set.version === version);
  if (!found) throw new Problem('not-found', { thing: 'version of the rules', id: `${version}` });
  const { rules, effect, withdrawnAt: _, approvedAt: __, ...rest } = found;
  const setOf = (stored: readonly StoredRuleSet[], at: number) =>
    stored.find((set) => set.version === at)?.rules ?? firstRuleSet(country).rules;
  const named = { id: '', version };
  return {
    ...rest,
    state: approvalState(found, work.now()),
    changes: changesBetween({ ...named, rules: setOf(all, found.base) }, { ...named, rules }),
    effect: effect && { ...effect, difference: effect.eligibleThen - effect.eligibleNow },
    expiresAt: Temporal.Instant.from(found.proposedAt).add({ hours: APPROVAL_HOURS }).toString(),
  };
}

function audit(db: Db, work: Work, { missionId, country }: Key, action: string, version: number) {
  const event = { at: work.now(), actor: work.actor.id, action, mission: missionId };
  return insertAuditEvent(db, { ...event, target: `${country} v${version}` });
}
