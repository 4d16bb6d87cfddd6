/** The six stages from pledge to theatre; each has one colour, one shape and one word. */
export type Stage = 'pledged' | 'confirmed' | 'training' | 'ready' | 'transit' | 'deployed';

type MeasureWords = { readonly label: string; readonly stage: Stage | null };

/** How the screens name each measure of the ledger, and the stage whose mark it wears. */
const MEASURES: { readonly [measure: string]: MeasureWords } = {
  authorised: { label: 'Authorised', stage: null },
  required: { label: 'Required', stage: null },
  pledged: { label: 'Pledged', stage: 'pledged' },
  notified: { label: 'Notified', stage: 'confirmed' },
  selected: { label: 'Selected', stage: 'confirmed' },
  'in-training': { label: 'In training', stage: 'training' },
  trained: { label: 'Trained', stage: 'ready' },
  ready: { label: 'Ready', stage: 'ready' },
  departed: { label: 'Departed', stage: 'transit' },
  arrived: { label: 'Arrived', stage: 'transit' },
  'in-theatre': { label: 'In theatre', stage: 'deployed' },
  returned: { label: 'Returned', stage: null },
  killed: { label: 'Killed', stage: null },
  injured: { label: 'Injured', stage: null },
  missing: { label: 'Missing', stage: null },
  'needed-funds': { label: 'Funds needed', stage: null },
  'pledged-funds': { label: 'Funds pledged', stage: null },
  deposited: { label: 'Deposited', stage: null },
  disbursed: { label: 'Disbursed', stage: null },
  frozen: { label: 'Frozen', stage: null },
  countries: { label: 'Countries', stage: null },
  duration: { label: 'Duration', stage: 'training' },
  office: { label: 'Office', stage: null },
  none: { label: 'Event', stage: null },
};

/** An unknown measure is shown by its own name: the ledger may learn one before the screens do. */
export function measureLabel(measure: string): string {
  return MEASURES[measure]?.label ?? sentenceCase(measure.replaceAll('-', ' '));
}

export function stageOf(measure: string): Stage | null {
  return MEASURES[measure]?.stage ?? null;
}

/** The order of the measures on a page: along the way from mandate to return, then the rest. */
export function measureOrder(measure: string): number {
  const place = Object.keys(MEASURES).indexOf(measure);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
