import { EVIDENCE, LEVELS } from '../force/pledge-level.ts';
import { AREAS, BANDS } from '../force/readiness.ts';
import { CASUALTY_STATES } from './casualty.ts';
import {
  closedCount,
  count,
  country,
  type Field,
  key,
  list,
  maybe,
  oneOf,
  place,
  shares,
  someOf,
  span,
  text,
  whole,
} from './chain-field.ts';

export const CHANNELS = ['spoken', 'press', 'meeting', 'note-verbale', 'notification'] as const;
export const MONEY_STATES = ['needed', 'pledged', 'deposited', 'disbursed', 'frozen'] as const;
export const GATE_KINDS = [
  'court-order',
  'parliament',
  'reciprocal-agreement',
  'host-government',
  'base',
  'armoury',
  'equipment',
  'funds',
  'other',
] as const;
export const MILESTONES = ['ready', 'load', 'depart', 'arrive'] as const;
export const RETURN_REASONS = [
  'tour-ended',
  'medical',
  'discipline',
  'funeral',
  'not-stated',
] as const;

const { text: words, assuming } = { text: maybe(text), assuming: maybe(text) };

/**
 * Everything that can be recorded of the chain, by noun and verb, with its fields. One table: the
 * reader of rows, the command line, the wire and the sheets are all made from it.
 *
 * `assuming` lets a step stand whose earlier stage no source tells ("the selection is not stated");
 * what is assumed is shown with every figure that rests on it.
 */
export const ACTS = {
  'requirement.state': {
    requirement: key,
    capability: text,
    count,
    status: oneOf(['required', 'authorised', 'planned']),
    until: maybe(span),
  },

  'pledge.offer': {
    pledge: key,
    contributor: country,
    capability: words,
    count: maybe(count),
    channel: oneOf(CHANNELS),
    conditions: maybe(list),
    caveats: maybe(list),
    lapses: maybe(span),
    words,
  },
  'pledge.confirm': {
    pledge: key,
    channel: oneOf(CHANNELS),
    count: maybe(count),
    lapses: maybe(span),
    words,
  },
  'pledge.move': {
    pledge: key,
    level: oneOf(LEVELS),
    evidence: maybe(someOf(EVIDENCE)),
    by: words,
  },
  'pledge.expect': { pledge: key, what: text, due: maybe(span) },
  'pledge.withdraw': { pledge: key, reason: words },
  'pledge.money': {
    money: key,
    giver: text,
    state: oneOf(MONEY_STATES),
    amount: text,
    currency: text,
    purpose: words,
  },

  'unit.add': { unit: key, name: text, contributor: country, parent: maybe(key), kind: words },
  'unit.move': { unit: key, parent: key },
  'unit.end': { unit: key },

  'class.venue': { venue: key, name: text, capacity: maybe(whole) },
  'class.course': { course: key, name: text, weeks: whole, modules: maybe(list) },
  'class.criterion': { criterion: key, title: text, version: whole, rule: words },
  'class.open': {
    class: key,
    contributor: country,
    course: maybe(key),
    venue: maybe(key),
    criteria: maybe(list),
    label: words,
  },
  'class.select': { class: key, count, units: maybe(shares), whole: maybe(list) },
  'class.start': { class: key, count, assuming },
  'class.shorten': { class: key, weeks: whole, reason: text, dropped: maybe(list), approver: text },
  'class.attend': { class: key, module: text, count },
  'class.lose': { class: key, count, reason: words },
  'class.graduate': { class: key, count, presider: words, venue: maybe(key), assuming },

  'readiness.assess': {
    of: key,
    area: oneOf(AREAS),
    met: whole,
    checked: whole,
    assessor: words,
    findings: words,
  },
  'readiness.override': { of: key, area: oneOf(AREAS), band: oneOf(BANDS), by: text, reason: text },
  'readiness.visit': {
    visit: key,
    contributor: country,
    team: words,
    findings: words,
    briefed: words,
  },

  'gate.open': {
    gate: key,
    kind: oneOf(GATE_KINDS),
    contributor: maybe(country),
    batch: maybe(key),
    reason: text,
  },
  'gate.close': { gate: key, reason: words, assuming },

  'batch.plan': {
    batch: key,
    contributor: country,
    class: maybe(key),
    count: maybe(count),
    label: words,
  },
  'batch.form': {
    batch: key,
    contributor: country,
    class: maybe(key),
    count,
    units: maybe(shares),
    whole: maybe(list),
    quotas: maybe(list),
    label: words,
    assuming,
  },
  'batch.rest': { batch: key, days: whole, reason: words },
  'batch.say': {
    batch: key,
    milestone: oneOf(MILESTONES),
    day: span,
    as: oneOf(['stated', 'planned']),
    count: maybe(count),
    speaker: words,
  },
  'batch.load': { batch: key },

  'lift.plan': {
    lift: key,
    day: maybe(span),
    from: place,
    to: place,
    via: maybe(list),
    aircraft: words,
    carrier: words,
    seats: maybe(whole),
    payload: maybe(whole),
  },
  'lift.book': { lift: key, batch: key, count: closedCount },
  'lift.release': { lift: key, batch: key, count: closedCount },
  'lift.depart': { lift: key, batch: key, count: closedCount, assuming },
  'lift.arrive': { lift: key, batch: key, count: closedCount, confirmer: words, assuming },

  'rotation.plan': {
    rotation: key,
    contributor: country,
    batch: key,
    out: closedCount,
    in: span,
    home: span,
    floor: whole,
    overlap: maybe(whole),
  },
  'rotation.return': {
    return: key,
    contributor: country,
    count: closedCount,
    reason: oneOf(RETURN_REASONS),
    rotation: maybe(key),
    lift: maybe(key),
  },
  'rotation.leave': { leave: key, contributor: country, count: closedCount, until: span },

  'casualty.report': {
    casualty: key,
    contributor: country,
    status: oneOf(CASUALTY_STATES),
    count: closedCount,
    kin: maybe(oneOf(['informed', 'not-informed'])),
  },
  'casualty.change': {
    casualty: key,
    status: oneOf(CASUALTY_STATES),
    speaker: words,
    kin: maybe(oneOf(['informed', 'not-informed'])),
  },
} as const satisfies Record<string, Record<string, Field<unknown>>>;

export type Act = keyof typeof ACTS;
export type Noun = Act extends `${infer N}.${string}` ? N : never;

export type FieldsOf<A extends Act> = {
  readonly [F in keyof (typeof ACTS)[A]]: (typeof ACTS)[A][F] extends Field<infer T> ? T : never;
};

export const ALL_ACTS = Object.keys(ACTS) as readonly Act[];

/** The acts of a noun in the order in which they happen. */
export function actsOf(noun: Noun): readonly Act[] {
  return ALL_ACTS.filter((act) => act.startsWith(`${noun}.`));
}

/** The fields of an act by name; the same table without the types of the values. */
export function fieldsOf(act: Act): Readonly<Record<string, Field<unknown>>> {
  return ACTS[act];
}
