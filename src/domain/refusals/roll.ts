import { refusal } from '../refusal.ts';

/** The nominal roll: files that cannot be read as one, and who may act on it. */
export const ROLL_REFUSALS = {
  'roll-without-country': refusal<object>(
    'denied',
    () =>
      'A nominal roll belongs to one country. Say which (--country), or act as a user of that country.',
  ),
  'roll-heading-missing': refusal<{ readonly file: string }>(
    'invalid',
    ({ file }) =>
      `${file} has no row of headings with "Service No." and "Name" in its first 25 rows. Add one; "muster roll template" writes an empty sheet.`,
  ),
  'roll-option-unreadable': refusal<{
    readonly option: string;
    readonly value: string;
    readonly takes: string;
  }>('invalid', ({ option, value, takes }) => `${option} cannot be "${value}". It takes ${takes}.`),
  'rule-unknown': refusal<{ readonly rule: string; readonly known: readonly string[] }>(
    'invalid',
    ({ rule, known }) => `There is no rule "${rule}". The rules are ${known.join(', ')}.`,
  ),
  'rule-value-unreadable': refusal<{
    readonly rule: string;
    readonly value: string;
    readonly takes: string;
  }>(
    'invalid',
    ({ rule, value, takes }) => `Rule ${rule} cannot be "${value}". It takes ${takes}.`,
  ),
  'quota-unreadable': refusal<{ readonly quota: string }>(
    'invalid',
    ({ quota }) =>
      `"${quota}" is no quota. Write GSU=200, rank:Inspector>=20, women>=20%, skill:driver>=30 or language:fr>=10.`,
  ),
  'selection-unsolved': refusal<{ readonly seconds: number }>(
    'unavailable',
    ({ seconds }) => `No selection was found within ${seconds} s. Ask for fewer wishes at once.`,
  ),
  'batch-settled': refusal<{ readonly batch: string; readonly stage: string }>(
    'conflict',
    ({ batch, stage }) =>
      `People of batch ${batch} are ${stage} already, so its list stands. Choose for a new batch (--batch).`,
  ),
  'manifest-blocked': refusal<{ readonly manifest: string; readonly blocked: number }>(
    'rows',
    ({ manifest, blocked }) =>
      `${blocked} people cannot go on manifest ${manifest}; each finding says who and why. Nobody was put on it.`,
  ),
  'manifest-taken': refusal<{ readonly manifest: string; readonly lift: string }>(
    'conflict',
    ({ manifest, lift }) =>
      `Manifest ${manifest} cannot be the one of lift ${lift}: the lift has another, or the name is taken. Open the one that is there, or choose another name.`,
  ),
  'manifest-empty': refusal<{ readonly manifest: string }>(
    'conflict',
    ({ manifest }) => `Nobody is on manifest ${manifest}. Put people on it, then propose it.`,
  ),
  'manifest-state': refusal<{
    readonly manifest: string;
    readonly state: string;
    readonly needs: string;
  }>(
    'conflict',
    ({ manifest, state, needs }) =>
      `Manifest ${manifest} is ${state}; this takes one that is ${needs}.`,
  ),
  'manifest-changed': refusal<{ readonly manifest: string }>(
    'stale',
    ({ manifest }) =>
      `Manifest ${manifest} is not the one that was shown. Look at it again, then agree to what it is now.`,
  ),
  'manifest-over': refusal<{
    readonly manifest: string;
    readonly what: string;
    readonly most: number;
    readonly wanted: number;
  }>(
    'conflict',
    ({ manifest, what, most, wanted }) =>
      `Manifest ${manifest} would have ${wanted} ${what}; its lift takes ${most}. Take some off, or plan another lift.`,
  ),
  'import-not-last': refusal<{ readonly file: string }>(
    'conflict',
    ({ file }) => `${file} came in later and rests on this import. Undo that one first.`,
  ),
  'correction-unknown': refusal<{ readonly cells: number }>(
    'rows',
    ({ cells }) =>
      `${cells} corrections are about rows that did not fail, or columns that the file does not have. Nothing was changed.`,
  ),
  'roll-field-unknown': refusal<{ readonly fields: readonly string[] }>(
    'invalid',
    ({ fields }) => `A heading can be taken for one of ${fields.join(', ')}, or for none (null).`,
  ),
  'import-settled': refusal<{ readonly status: string }>(
    'conflict',
    ({ status }) => `This import is ${status} already. Import the file again to go on.`,
  ),
  'import-overtaken': refusal<{ readonly rows: number }>(
    'conflict',
    ({ rows }) =>
      `${rows} rows of this plan are now about somebody else on the roll: another file came in since. Drop the file again.`,
  ),
  'second-person-needed': refusal<{ readonly what: string }>(
    'denied',
    ({ what }) => `${what} needs a second person: whoever proposed it cannot agree to it.`,
  ),
} as const;
