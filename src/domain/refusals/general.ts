import { refusal } from '../refusal.ts';

/** What any part may have to say. */
export const GENERAL_REFUSALS = {
  'not-found': refusal<{ readonly thing: string; readonly id: string }>(
    'missing',
    ({ thing, id }) => `There is no ${thing} ${id}.`,
  ),
  'no-mission-loaded': refusal<{ readonly mission: string }>(
    'missing',
    ({ mission }) =>
      `Mission ${mission} is not loaded. Run "npx muster demo --load-only" for the example, or "npx muster mission create".`,
  ),
  'unknown-country': refusal<{ readonly country: string }>(
    'invalid',
    ({ country }) =>
      `"${country}" is no country. Use its two letters of ISO 3166-1, as KE for Kenya.`,
  ),
  'contributor-exists': refusal<{ readonly country: string; readonly mission: string }>(
    'conflict',
    ({ country, mission }) => `${country} contributes to ${mission} already.`,
  ),
} as const;
