import { refusal } from '../refusal.ts';

/** Steps in class, on the way and in theatre that a rule forbids, with what would make them legal. */
export const MOVEMENT_REFUSALS = {
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
