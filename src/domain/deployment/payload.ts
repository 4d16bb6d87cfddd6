import { type Rule, ruleName } from '../force/rule.ts';

/** What somebody on a manifest weighs, in kilograms: person with kit, and baggage. */
export type Weight = { readonly kilograms: number; readonly baggageKilograms: number };

/** What a lift takes; `null` where nobody stated it, and then it is not held against anyone. */
export type Room = { readonly seats: number | null; readonly kilogramsMax: number | null };

/**
 * The planning weight of a passenger until each is weighed. Baggage is the older United Nations page's
 * 45 kg (V07, sourced); person and kit are the movement tables' 181 kg (V08), which a person must still
 * confirm, and so must the sum (V10). An airline's own figures replace both.
 */
export const PAYLOAD_RULE: Rule & Weight = {
  id: 'V10',
  version: 1,
  title: 'People with kit and baggage at or below the allowable cabin load',
  kilograms: 181,
  baggageKilograms: 45,
  source: 'movement planning tables (V08); UN contingent-owned equipment page (V07)',
  since: null,
  until: null,
  status: 'to confirm',
};

export function weightOf(people: readonly Weight[]): number {
  return people.reduce(
    (sum, { kilograms, baggageKilograms }) => sum + kilograms + baggageKilograms,
    0,
  );
}

/** What of a lift is too little for these people: what it is called, what it takes, what they need. */
export type Excess = {
  readonly what: 'people' | 'kilograms';
  readonly most: number;
  readonly wanted: number;
  /** How many of the last in line do not fit. */
  readonly over: number;
};

/**
 * The first limit of a lift that its people break, or `null`. Who stands last in line does not fit:
 * order is by unit and service number, as people board.
 */
export function excessOf(people: readonly Weight[], { seats, kilogramsMax }: Room): Excess | null {
  if (seats !== null && people.length > seats)
    return { what: 'people', most: seats, wanted: people.length, over: people.length - seats };
  const wanted = weightOf(people);
  if (kilogramsMax === null || wanted <= kilogramsMax) return null;
  let [fit, load] = [0, 0];
  for (const one of people) {
    load += weightOf([one]);
    if (load > kilogramsMax) break;
    fit += 1;
  }
  return { what: 'kilograms', most: kilogramsMax, wanted, over: people.length - fit };
}

/** "V10 v1, to confirm": how a weight names the rule it was planned by. */
export const PAYLOAD_RULE_NAME = `${ruleName(PAYLOAD_RULE)}, ${PAYLOAD_RULE.status}`;
