import { refusal } from '../refusal.ts';

/** What the planner may have to say. */
export const PLANNING_REFUSALS = {
  'plan-input-invalid': refusal<{ readonly count: number }>(
    'invalid',
    ({ count }) =>
      `A plan cannot be made from this input: ${count} ${count === 1 ? 'field is' : 'fields are'} missing or bad. docs/planner.md lists the format.`,
  ),
  'plan-unreadable': refusal<{ readonly count: number }>(
    'invalid',
    ({ count }) =>
      `This is not a plan Muster can read: ${count} ${count === 1 ? 'field is' : 'fields are'} missing or bad. "muster plan solve --json" prints one.`,
  ),
  'plan-file-unreadable': refusal<{ readonly path: string; readonly reason: string }>(
    'invalid',
    ({ path, reason }) => `${path} cannot be read as JSON: ${reason}`,
  ),
  'plan-pins-conflict': refusal<{ readonly pins: string }>(
    'conflict',
    ({ pins }) =>
      `These pinned decisions cannot all hold: ${pins}. Release one of them; "muster plan explain" says why.`,
  ),
  'plan-budget-invalid': refusal<{ readonly option: string; readonly value: string }>(
    'invalid',
    ({ option, value }) =>
      `${option} cannot be "${value}"; it is a number above 0, and either seconds or iterations are given, not both.`,
  ),
  'plan-ground-missing': refusal<{ readonly mission: string; readonly count: number }>(
    'invalid',
    ({ mission, count }) =>
      count === 0
        ? `Nobody is pledged or in training for ${mission}: there is no one to plan for. Record a pledge with "muster pledge offer".`
        : `A plan for ${mission} needs ${count} more ${count === 1 ? 'value' : 'values'}. Record each with "muster plan assume", stated or assumed.`,
  ),
  'planning-values-unreadable': refusal<{ readonly count: number }>(
    'invalid',
    ({ count }) =>
      `${count} ${count === 1 ? 'planning value is' : 'planning values are'} bad: each needs a key, a value, a basis and a source.`,
  ),
  'one-of-two': refusal<{ readonly first: string; readonly second: string }>(
    'invalid',
    ({ first, second }) => `Give ${first} or ${second}, and not both.`,
  ),
  'plan-not-finished': refusal<{ readonly plan: string; readonly state: string }>(
    'conflict',
    ({ plan, state }) => `Plan ${plan} is ${state}; this needs one that is done.`,
  ),
  'plan-own-adoption': refusal<{ readonly plan: string }>(
    'denied',
    ({ plan }) =>
      `Whoever made plan ${plan} cannot adopt it: another person has to look at it first.`,
  ),
  'number-out-of-range': refusal<{
    readonly option: string;
    readonly text: string;
    readonly least: number;
    readonly most: number;
  }>(
    'invalid',
    ({ option, text, least, most }) =>
      `${option} cannot be "${text}"; it is a whole number from ${least} to ${most}.`,
  ),
  'forecast-input-missing': refusal<{ readonly mission: string; readonly what: string }>(
    'missing',
    ({ mission, what }) =>
      `A forecast for ${mission} needs ${what}, and no statement gives it by then. Add it with "muster statement add".`,
  ),
  'plan-breaks-constraints': refusal<{ readonly count: number }>(
    'rows',
    ({ count }) =>
      `This plan cannot be carried out: it breaks ${count} ${count === 1 ? 'constraint' : 'constraints'}.`,
  ),
  'plan-scenarios-excess': refusal<{ readonly count: number; readonly max: number }>(
    'excess',
    ({ count, max }) => `${count} scenarios are more than can be compared at once; ${max} can.`,
  ),
} as const;
