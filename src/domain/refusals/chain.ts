import { refusal } from '../refusal.ts';

/** Steps of the chain that a rule forbids: each names the rule and what would make it legal. */
export const CHAIN_REFUSALS = {
  'unreadable-field': refusal<{ readonly found: string; readonly takes: string }>(
    'invalid',
    ({ found, takes }) => `"${found}" cannot stand here. It takes ${takes}.`,
  ),
  'field-missing': refusal<{ readonly field: string; readonly act: string }>(
    'invalid',
    ({ field, act }) => `${act} needs ${field}.`,
  ),
  'field-unknown': refusal<{
    readonly field: string;
    readonly act: string;
    readonly known: readonly string[];
  }>(
    'invalid',
    ({ field, act, known }) => `${act} has no field ${field}. It takes ${known.join(', ')}.`,
  ),
  'sheet-unreadable': refusal<{ readonly file: string; readonly reason: string }>(
    'invalid',
    ({ file, reason }) => `${file} cannot be read: ${reason}. Nothing was recorded.`,
  ),
  'chain-entry-unreadable': refusal<{ readonly entry: string }>(
    'invalid',
    ({ entry }) => `Entry ${entry} cannot be read. Nothing was recorded; each finding says why.`,
  ),
  'chain-rows': refusal<{ readonly bad: number; readonly rows: number }>(
    'rows',
    ({ bad, rows }) =>
      `${bad} of ${rows} rows cannot be recorded, so none was. Mend the rows named and send all again.`,
  ),
  'too-many-rows': refusal<{ readonly rows: number; readonly most: number }>(
    'excess',
    ({ rows, most }) => `${rows} rows are more than the ${most} that go in at once. Send fewer.`,
  ),
  'chain-id-taken': refusal<{ readonly thing: string; readonly id: string }>(
    'conflict',
    ({ thing, id }) =>
      `There is a ${thing} ${id} already. Choose another id, or supersede the entry that made it.`,
  ),
  'level-skipped': refusal<{
    readonly pledge: string;
    readonly from: string;
    readonly to: string;
    readonly next: string;
  }>(
    'conflict',
    ({ pledge, from, to, next }) =>
      `Pledge ${pledge} is at level ${from} and cannot jump to ${to}. Move it to ${next} first.`,
  ),
  'level-without-evidence': refusal<{
    readonly pledge: string;
    readonly level: string;
    readonly missing: readonly string[];
    readonly rule: string;
  }>(
    'conflict',
    ({ pledge, level, missing, rule }) =>
      `Pledge ${pledge} does not reach level ${level} without ${missing.join(', ')} (rule ${rule}). Record the evidence with the move.`,
  ),
  'pledge-withdrawn': refusal<{ readonly pledge: string; readonly on: string }>(
    'conflict',
    ({ pledge, on }) => `Pledge ${pledge} was withdrawn on ${on}. Record a new offer.`,
  ),
  'unit-circle': refusal<{ readonly unit: string; readonly parent: string }>(
    'conflict',
    ({ unit, parent }) =>
      `Unit ${unit} cannot stand under ${parent}, which stands under it. Move ${parent} first.`,
  ),
  'stage-skipped': refusal<{
    readonly thing: string;
    readonly step: string;
    readonly needs: string;
  }>(
    'conflict',
    ({ thing, step, needs }) =>
      `${thing} cannot be ${step}: no ${needs} is recorded. Record it first, or say in "assuming" what no source tells.`,
  ),
  'step-taken': refusal<{ readonly thing: string; readonly step: string }>(
    'conflict',
    ({ thing, step }) =>
      `${thing} was ${step} already. If that entry was wrong, record one that supersedes it.`,
  ),
  'over-the-stage-before': refusal<{
    readonly thing: string;
    readonly step: string;
    readonly count: string;
    readonly left: string;
    readonly before: string;
  }>(
    'conflict',
    ({ thing, step, count, left, before }) =>
      `${count} of ${thing} cannot be ${step}: only ${left} are ${before}. Lower the count, or record the missing ones first.`,
  ),
  'shares-do-not-add': refusal<{
    readonly thing: string;
    readonly sum: string;
    readonly count: string;
  }>(
    'conflict',
    ({ thing, sum, count }) =>
      `The units of ${thing} add to ${sum}, which cannot be its ${count}. Mend a share or the count.`,
  ),
  'unit-split': refusal<{ readonly unit: string; readonly thing: string }>(
    'conflict',
    ({ unit, thing }) =>
      `${unit} goes whole with ${thing} and cannot go in part elsewhere. Record it in one batch.`,
  ),
  'course-length': refusal<{
    readonly class: string;
    readonly weeks: number;
    readonly planned: number;
  }>(
    'conflict',
    ({ class: of, weeks, planned }) =>
      `Class ${of} is planned for ${planned} weeks; ${weeks} is not shorter. Give fewer weeks.`,
  ),
  'module-unknown': refusal<{
    readonly module: string;
    readonly course: string;
    readonly known: readonly string[];
  }>(
    'conflict',
    ({ module, course, known }) =>
      `Course ${course} has no module "${module}". It has ${known.join(', ') || 'none stated'}.`,
  ),
} as const;
