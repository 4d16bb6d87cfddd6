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
  'venue-over-capacity': refusal<{
    readonly venue: string;
    readonly capacity: number;
    readonly wanted: number;
    readonly classes: readonly string[];
  }>(
    'conflict',
    ({ venue, capacity, wanted, classes }) =>
      `${venue} takes ${capacity}; ${classes.join(' and ')} would put ${wanted} there at once. Move a class or its days.`,
  ),
  'rest-not-over': refusal<{
    readonly batch: string;
    readonly departsOn: string;
    readonly restedOn: string;
    readonly days: number;
    readonly rule: string;
  }>(
    'conflict',
    ({ batch, departsOn, restedOn, days, rule }) =>
      `Batch ${batch} cannot depart on ${departsOn}: its ${days} days of rest end on ${restedOn} (rule ${rule}). Depart on ${restedOn} or later, or record a shorter rest with its reason.`,
  ),
  'gate-holds': refusal<{
    readonly batch: string;
    readonly gate: string;
    readonly kind: string;
    readonly since: string;
    readonly reason: string;
  }>(
    'conflict',
    ({ batch, gate, kind, since, reason }) =>
      `Gate ${gate} (${kind}, open since ${since}: ${reason}) holds batch ${batch}. Close the gate first, with its source.`,
  ),
  'lift-over-seats': refusal<{
    readonly lift: string;
    readonly seats: number;
    readonly taken: number;
    readonly wanted: string;
  }>(
    'conflict',
    ({ lift, seats, taken, wanted }) =>
      `Lift ${lift} has ${seats} seats, ${taken} of them taken: ${wanted} more do not fit. Take ${Math.max(0, seats - taken)} at most, release seats, or plan another lift.`,
  ),
  'over-in-theatre': refusal<{
    readonly contributor: string;
    readonly count: string;
    readonly on: string;
    readonly present: string;
  }>(
    'conflict',
    ({ contributor, count, on, present }) =>
      `${count} of ${contributor} cannot leave the strength on ${on}: ${present} are in theatre then. Lower the count, or record the missing arrival.`,
  ),
  'rotation-order': refusal<{
    readonly rotation: string;
    readonly homeOn: string;
    readonly earliest: string;
    readonly overlap: number;
    readonly rule: string;
  }>(
    'conflict',
    ({ rotation, homeOn, earliest, overlap, rule }) =>
      `Rotation ${rotation} sends people home on ${homeOn}, before the ${overlap} days of handover are over (rule ${rule}). Go home on ${earliest} or later.`,
  ),
  'rotation-under-floor': refusal<{
    readonly rotation: string;
    readonly lowest: number;
    readonly floor: number;
    readonly on: string;
  }>(
    'conflict',
    ({ rotation, lowest, floor, on }) =>
      `Rotation ${rotation} would leave ${lowest} in theatre on ${on}, under the floor of ${floor}. Bring more in first, or send fewer home.`,
  ),
  'casualty-transition': refusal<{
    readonly casualty: string;
    readonly from: string;
    readonly to: string;
    readonly next: readonly string[];
  }>(
    'conflict',
    ({ casualty, from, to, next }) =>
      `Casualty ${casualty} is ${from} and cannot become ${to}. ${next.length > 0 ? `It may become ${next.join(' or ')}.` : 'If the report was wrong, supersede it.'}`,
  ),
} as const;
