/** What decides which measure a proposed figure is of. */
export type Proposed = {
  readonly kind: string;
  readonly unit: string | null;
  readonly attributes: Readonly<Record<string, string>>;
};

const OF_PEOPLE: Readonly<Record<string, (attributes: Proposed['attributes']) => string>> = {
  pledge: ({ status }) => (status === 'notified' ? 'notified' : 'pledged'),
  strength: ({ status }) => (status === 'in-training' ? 'in-training' : 'in-theatre'),
  movement: (attributes) => movementOf(attributes),
  requirement: ({ basis }) => (basis === 'authorised' ? 'authorised' : 'required'),
  selection: () => 'selected',
  training: () => 'trained',
  readiness: () => 'ready',
  casualty: ({ type }) => CASUALTIES[type ?? ''] ?? 'killed',
};
const CASUALTIES: Readonly<Record<string, string>> = {
  killed: 'killed',
  wounded: 'injured',
  missing: 'missing',
};
const FUNDS: Readonly<Record<string, string>> = {
  received: 'deposited',
  available: 'deposited',
  required: 'needed-funds',
  shortfall: 'needed-funds',
  paused: 'frozen',
};
const TERMS = new Set(['days', 'weeks', 'months', 'years']);

/**
 * The measure under which an accepted proposal enters the ledger; `none` for what counts nothing that
 * the ledger measures, `office` for a holder of a post.
 */
export function proposedMeasure({ kind, unit, attributes }: Proposed): string {
  if (kind === 'office') return 'office';
  if (unit === 'personnel') return OF_PEOPLE[kind]?.(attributes) ?? 'none';
  if (unit === 'countries') return 'countries';
  if (unit === 'USD') return FUNDS[attributes['status'] ?? ''] ?? 'pledged-funds';
  if (unit !== null && TERMS.has(unit)) return kind === 'selection' ? 'min-service' : 'duration';
  return 'none';
}

function movementOf({ status, direction }: Proposed['attributes']): string {
  if (direction === 'return') return 'returned';
  return status === 'departing' ? 'departed' : 'arrived';
}
