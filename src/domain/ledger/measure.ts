import { Problem } from '../problem.ts';

/**
 * What a recorded change of a stock looks like. Two stated totals that lie more than 31 days apart
 * compare only when none of it is recorded between them.
 *
 * - `lifts`: people who arrived, departed or returned.
 * - `offers`: lifts, and offers by a part of the subject.
 * - `mandates`: nothing within one mandate; figures under another mandate never compare.
 * - `unrecorded`: changes leave no trace in the ledger (money), so only near days compare.
 */
export type Movement = 'lifts' | 'offers' | 'mandates' | 'unrecorded';

/**
 * What a figure counts. Figures of different measures never compare, except by a named law.
 *
 * `nature`: a *stock* holds on a day and carries forward; a *flow* happened once and adds up; a
 * *length* is a span of time; a *label* names and counts nothing. `occurs`: it is about what
 * happened, so a plan or a promise of it is not yet a figure. `grows`: a total that never falls.
 */
export type Measure = {
  readonly key: string;
  readonly counts: 'people' | 'countries' | 'money' | 'time' | 'nothing';
  readonly nature: 'stock' | 'flow' | 'length' | 'label';
  readonly occurs: boolean;
  readonly movement: Movement;
  readonly grows: boolean;
};

const stock = (key: string, movement: Movement, parts: Partial<Measure> = {}): Measure => ({
  key,
  counts: 'people',
  nature: 'stock',
  occurs: movement === 'lifts',
  movement,
  grows: false,
  ...parts,
});

const flow = (key: string): Measure => ({
  key,
  counts: 'people',
  nature: 'flow',
  occurs: true,
  movement: 'lifts',
  grows: true,
});

/** Every measure, in the order in which a force comes about. */
export const MEASURES: readonly Measure[] = [
  stock('authorised', 'mandates'),
  stock('required', 'mandates'),
  stock('pledged', 'offers'),
  stock('notified', 'offers'),
  stock('countries', 'offers', { counts: 'countries' }),
  stock('selected', 'lifts'),
  stock('in-training', 'lifts'),
  flow('trained'),
  stock('ready', 'lifts'),
  flow('departed'),
  flow('arrived'),
  stock('in-theatre', 'lifts'),
  flow('returned'),
  flow('killed'),
  flow('injured'),
  stock('missing', 'lifts'),
  stock('needed-funds', 'mandates', { counts: 'money' }),
  stock('pledged-funds', 'unrecorded', { counts: 'money' }),
  stock('deposited', 'unrecorded', { counts: 'money', grows: true, occurs: true }),
  stock('disbursed', 'unrecorded', { counts: 'money', grows: true, occurs: true }),
  stock('frozen', 'unrecorded', { counts: 'money', occurs: true }),
  stock('duration', 'mandates', { counts: 'time', nature: 'length' }),
  stock('min-service', 'mandates', { counts: 'time', nature: 'length' }),
  stock('office', 'mandates', { counts: 'nothing', nature: 'label' }),
  stock('none', 'mandates', { counts: 'nothing', nature: 'label' }),
];

const BY_KEY: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measure.key, measure]),
);

/** @throws {Problem} `unknown-measure` with the words that are measures */
export function measureOf(key: string): Measure {
  const measure = BY_KEY.get(key);
  if (!measure) throw new Problem('unknown-measure', { text: key, known: MEASURE_WORDS });
  return measure;
}

/** The measures that figures have, for a refusal and a list to choose from. */
export const MEASURE_WORDS = MEASURES.filter(({ nature }) => nature !== 'label')
  .map(({ key }) => key)
  .join(', ');

/** The stages of a force, from what was allowed to who came home. */
export const FUNNEL: readonly string[] = [
  'authorised',
  'required',
  'pledged',
  'notified',
  'selected',
  'in-training',
  'trained',
  'ready',
  'departed',
  'arrived',
  'in-theatre',
  'returned',
];
