import { CASUALTY } from './casualty.ts';
import { COMMITMENT } from './commitment.ts';
import { COMMITMENT_POSITIONS } from './commitment-positions.ts';
import { ENGAGEMENT } from './engagement.ts';
import { ENGAGEMENT_OCCASIONS } from './engagement-occasions.ts';
import { ENGAGEMENT_OPERATIONS } from './engagement-operations.ts';
import { FUNDING } from './funding.ts';
import { FUNDING_TURNS } from './funding-turns.ts';
import { MANDATE } from './mandate.ts';
import { MILESTONE } from './milestone.ts';
import { MILESTONE_TURNS } from './milestone-turns.ts';
import { MOVEMENT } from './movement.ts';
import { MOVEMENT_PLANS } from './movement-plans.ts';
import { NOISE } from './noise.ts';
import { PLEDGE } from './pledge.ts';
import { READINESS } from './readiness.ts';
import { READINESS_COUNTS } from './readiness-counts.ts';
import { REQUIREMENT } from './requirement.ts';
import type { FactRule } from './rule.ts';
import { SECOND_LOOK_FIGURES } from './second-look-figures.ts';
import { SECOND_LOOK_PEOPLE } from './second-look-people.ts';
import { SELECTION } from './selection.ts';
import { SELECTION_COUNTS } from './selection-counts.ts';
import { STRENGTH } from './strength.ts';
import { STRENGTH_PARTS } from './strength-parts.ts';
import { TRAINING } from './training.ts';

/** Every rule, in the order in which they are preferred where two read the same words. */
export const ALL_RULES: readonly FactRule[] = [
  ...NOISE,
  ...CASUALTY,
  ...PLEDGE,
  ...MOVEMENT,
  ...MOVEMENT_PLANS,
  ...REQUIREMENT,
  ...STRENGTH,
  ...STRENGTH_PARTS,
  ...FUNDING,
  ...FUNDING_TURNS,
  ...MANDATE,
  ...MILESTONE,
  ...MILESTONE_TURNS,
  ...TRAINING,
  ...SELECTION_COUNTS,
  ...SELECTION,
  ...READINESS,
  ...READINESS_COUNTS,
  ...ENGAGEMENT,
  ...ENGAGEMENT_OCCASIONS,
  ...ENGAGEMENT_OPERATIONS,
  ...COMMITMENT,
  ...COMMITMENT_POSITIONS,
  ...SECOND_LOOK_PEOPLE,
  ...SECOND_LOOK_FIGURES,
];
