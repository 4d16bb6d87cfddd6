import { judgesOf, screen } from '../domain/force/eligibility.ts';
import { evidenceOf } from '../domain/force/evidence.ts';
import type { Officer } from '../domain/force/officer.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type Appeal, appealsOf } from '../store/records/waivers.ts';
import { officerHistory, type StagePassed, waiversOf } from '../store/views/officer-history.ts';
import { officerById } from '../store/views/officers.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { opened, sealToRead } from './seal-of.ts';
import { type Waiver, waiversShown } from './waive-rule.ts';
import { inMission, type Work } from './work.ts';

export type PersonSheet = {
  readonly person: Officer & {
    readonly id: string;
    readonly stage: string;
    readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  };
  readonly criteria: readonly {
    readonly rule: string;
    readonly title: string;
    readonly version: string;
    readonly asked: string;
    readonly evidence: string | null;
    readonly met: 'met' | 'not met' | 'unknown';
    readonly isWaived: boolean;
    readonly reason: string;
    readonly source: string;
    readonly status: 'sourced' | 'to confirm';
  }[];
  readonly waivers: readonly Waiver[];
  readonly appeals: readonly Appeal[];
  readonly stages: readonly StagePassed[];
  /** The sender's own columns, by heading. */
  readonly extra: Readonly<Record<string, string>>;
};

/**
 * All that is held on a person, each criterion with its evidence. That somebody looked is kept.
 *
 * @throws {Problem} `not-found`
 */
export async function personSheet(work: Work, missionId: string, id: string): Promise<PersonSheet> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const found = await officerById(db, missionId, id);
    if (!found) throw new Problem('not-found', { thing: 'person', id });
    const { stage, extra } = found;
    const officer = opened(sealToRead(work, country), { missionId, country }, found.officer);
    const today = work.now().toZonedDateTimeISO('UTC').toPlainDate();
    const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
    const waived = await waiversOf(db, missionId, id, today.toString());
    const { outcome, findings } = screen(officer, judges, waived);
    const event = { at: work.now(), actor: work.actor.id, action: 'officer-read' };
    await insertAuditEvent(db, { ...event, mission: missionId, target: id });
    return {
      // Who may go by a waiver may go: the criterion says that it was waived.
      person: {
        id,
        ...officer,
        stage,
        outcome: outcome === 'eligible by waiver' ? 'eligible' : outcome,
      },
      criteria: judges.flatMap(({ rule, criterion }, at) => {
        const finding = findings[at];
        if (!finding) return [];
        const met = finding.met === 'unknown' ? 'unknown' : finding.met ? 'met' : 'not met';
        return {
          rule: rule.name,
          title: rule.title,
          version: finding.version,
          asked: [rule.value, rule.unit].filter((word) => word !== '').join(' '),
          evidence: evidenceOf(criterion, officer),
          met,
          isWaived: finding.isWaived,
          reason: finding.reason,
          source: rule.source,
          status: rule.status,
        } as const;
      }),
      waivers: await waiversShown(db, work, missionId, {
        id,
        serviceNumber: officer.serviceNumber,
      }),
      appeals: await appealsOf(db, { missionId, officerId: id }),
      stages: await officerHistory(db, missionId, id),
      extra,
    };
  });
}
