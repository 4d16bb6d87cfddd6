import type { FieldError } from '../problem.ts';
import { REST_RULE } from './rest.ts';

/** What is known of somebody who might board. `null` is what nobody has recorded. */
export type BoardingCase = {
  readonly serviceNumber: string;
  readonly mayGo: boolean | null;
  readonly trainedOn: string | null;
  /** Another manifest that holds them. */
  readonly bookedOn: string | null;
  readonly passportUntil: string | null;
};

/**
 * Why somebody cannot go on a manifest; `null` when they can. The first reason is enough, the gravest
 * first.
 *
 * @param departsOn the day of departure, or `null` when it is not set: then nobody's rest is judged
 */
export function boardingBlock(one: BoardingCase, departsOn: string | null): FieldError | null {
  const block = (code: string, message: string, fix: string): FieldError => ({
    pointer: `/officers/${one.serviceNumber}`,
    code,
    value: one.serviceNumber,
    message,
    fix,
  });
  if (one.mayGo !== true)
    return block(
      'not-eligible',
      'The rules do not let them go.',
      'See "officer show", or waive the rule.',
    );
  if (one.trainedOn === null)
    return block('not-trained', 'They have passed no class.', 'Record the class results first.');
  if (one.bookedOn !== null)
    return block(
      'already-booked',
      `They are on manifest ${one.bookedOn}.`,
      'Take them off it first.',
    );
  if (departsOn === null) return null;
  const rested = Temporal.PlainDate.from(one.trainedOn).add({ days: REST_RULE.days }).toString();
  if (departsOn < rested)
    return block('on-rest', `They rest until ${rested}.`, 'Depart on that day or later.');
  if (one.passportUntil !== null && one.passportUntil < departsOn)
    return block('passport-expired', `The passport ends on ${one.passportUntil}.`, 'Renew it.');
  return null;
}
