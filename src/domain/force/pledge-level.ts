import { Problem } from '../problem.ts';
import { type Rule, ruleName } from './rule.ts';

/**
 * How far a pledged unit has been verified, after the United Nations' readiness register (PCRS):
 * offered only, level 1 registered, level 2 visited, level 3 aligned with a statement of unit
 * requirements, RDL on call.
 */
export type PledgeLevel = (typeof LEVELS)[number];

export const LEVELS = ['offered', '1', '2', '3', 'rdl'] as const;

/** What a pledge must show before it reaches a level. */
export type LevelRule = Rule & { readonly level: PledgeLevel; readonly needs: readonly Evidence[] };

export type Evidence = (typeof EVIDENCE)[number];

export const EVIDENCE = [
  'note-verbale',
  'organisation-table',
  'major-equipment-list',
  'self-sustainment-list',
  'assessment-visit',
  'sur-alignment',
  'load-list',
  'verification-visit',
  'rdl-agreement',
  'sixty-day-promise',
] as const;

const PCRS = 'https://pdfslide.us/documents/readiness-system-pcrs.html';
const MANUAL =
  'https://docslib.org/doc/168299/united-nations-manual-for-the-generation-and-deployment-of-military-and-formed-police-units-to-peace-operations';

const standing = { version: 1, since: null, until: null } as const;

/** One rule a level; the load list of R03b is to confirm and therefore not asked for. */
export const LEVEL_RULES: readonly LevelRule[] = [
  {
    ...standing,
    id: 'R01',
    level: '1',
    title: 'Level 1 needs a note verbale, an organisation table and both equipment lists',
    needs: ['note-verbale', 'organisation-table', 'major-equipment-list', 'self-sustainment-list'],
    source: PCRS,
    status: 'sourced',
  },
  {
    ...standing,
    id: 'R02',
    level: '2',
    title: 'Level 2 needs a successful assessment and advisory visit',
    needs: ['assessment-visit'],
    source: MANUAL,
    status: 'sourced',
  },
  {
    ...standing,
    id: 'R03a',
    level: '3',
    title: 'Level 3 needs equipment and personnel aligned with a statement of unit requirements',
    needs: ['sur-alignment'],
    source: MANUAL,
    status: 'to confirm',
  },
  {
    ...standing,
    id: 'R04',
    level: 'rdl',
    title: 'RDL needs a verification visit, its agreement and the promise of 60 days',
    needs: ['verification-visit', 'rdl-agreement', 'sixty-day-promise'],
    source: 'https://docslib.org/doc/13238854/sur-armed-utility-helicopter-unit',
    status: 'to confirm',
  },
];

/** The level above, or `null` at the top. */
export function nextLevel(level: PledgeLevel): PledgeLevel | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null;
}

export function levelRule(level: PledgeLevel): LevelRule | null {
  return LEVEL_RULES.find((rule) => rule.level === level) ?? null;
}

/** What the pledge still lacks for a level, in the order of the rule. */
export function lacking(level: PledgeLevel, shown: readonly Evidence[]): readonly Evidence[] {
  return levelRule(level)?.needs.filter((need) => !shown.includes(need)) ?? [];
}

/**
 * Moves a pledge one level up, or down to any level.
 *
 * @throws {Problem} `level-skipped` when a level is left out, `level-without-evidence` when the
 *   rule of the level asks for something that was not shown
 */
export function movedLevel(
  pledge: string,
  from: PledgeLevel,
  to: PledgeLevel,
  shown: readonly Evidence[],
): PledgeLevel {
  const steps = LEVELS.indexOf(to) - LEVELS.indexOf(from);
  if (steps <= 0) return to;
  if (steps > 1)
    throw new Problem('level-skipped', { pledge, from, to, next: nextLevel(from) ?? from });
  const missing = lacking(to, shown);
  const rule = levelRule(to);
  if (rule && missing.length > 0) {
    throw new Problem('level-without-evidence', {
      pledge,
      level: to,
      missing,
      rule: ruleName(rule),
    });
  }
  return to;
}
