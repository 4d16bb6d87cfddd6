import { refusal } from '../refusal.ts';

/** Decisions about the people of a roll: rules, exceptions, and what becomes of one person. */
export const OFFICER_REFUSALS = {
  'rule-unchanged': refusal<{ readonly version: number }>(
    'invalid',
    ({ version }) => `That is what version ${version} of the rules says already.`,
  ),
  'approval-settled': refusal<{ readonly what: string; readonly state: string }>(
    'conflict',
    ({ what, state }) => `${what} is ${state}. Only what waits for a second person can be decided.`,
  ),
  'approval-stale': refusal<{ readonly what: string }>(
    'stale',
    ({ what }) =>
      `${what} is not what was shown, or rests on rules that another version replaced. Look at it again, or propose it anew.`,
  ),
  'waiver-there': refusal<{ readonly rule: string; readonly state: string }>(
    'conflict',
    ({ rule, state }) =>
      `A waiver of ${rule} for this officer is ${state} already. Revoke it to propose another.`,
  ),
  'waiver-over': refusal<{ readonly until: string }>(
    'invalid',
    ({ until }) => `A waiver until ${until} would be over already. Give a later day.`,
  ),
  'key-missing': refusal<{ readonly country: string; readonly folder: string }>(
    'unavailable',
    ({ country, folder }) =>
      `The key of ${country} is not in ${folder}. Put ${country}.key back, or, when it is lost for good: "muster key replace --country ${country} --lost".`,
  ),
  'key-file-unsafe': refusal<{ readonly file: string; readonly why: string }>(
    'unavailable',
    ({ file, why }) => `${file} is not used: ${why}.`,
  ),
  'leave-unreadable': refusal<{ readonly since: string; readonly until: string }>(
    'invalid',
    ({ since, until }) => `A leave from ${since} cannot end on ${until}.`,
  ),
  'leave-overlaps': refusal<{ readonly since: string; readonly until: string }>(
    'conflict',
    ({ since, until }) =>
      `They are on leave from ${since} to ${until} already. Cancel that one first, or choose other days.`,
  ),
  'casualty-for-tellers': refusal<object>(
    'denied',
    () =>
      'Only a commander or an administrator of the country records who came to harm: nobody else may know before the next of kin do.',
  ),
  'officer-not-in-theatre': refusal<{ readonly officer: string; readonly stage: string }>(
    'conflict',
    ({ officer, stage }) =>
      `${officer} is ${stage}. This takes somebody in theatre, or, for remains, somebody who was lost there.`,
  ),
  'kin-not-told': refusal<{ readonly officer: string }>(
    'conflict',
    ({ officer }) =>
      `The next of kin of ${officer} have not been told. Record that first: "muster officer casualty ${officer} --kin-told".`,
  ),
  'erasure-too-early': refusal<{ readonly officer: string; readonly stage: string }>(
    'conflict',
    ({ officer, stage }) =>
      `${officer} is ${stage} and has to be accounted for. Erase them when they are home.`,
  ),
} as const;
