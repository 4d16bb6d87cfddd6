import type { OfficerStage } from '../force/officer.ts';
import type { FieldError } from '../problem.ts';
import type { Excess } from './payload.ts';
import { REST_RULE } from './rest.ts';

/** What is known of somebody who might board. `null` is what nobody has recorded. */
export type BoardingCase = {
  readonly serviceNumber: string;
  readonly mayGo: boolean | null;
  /** The rules that stand against it, in words. */
  readonly unmet: readonly string[];
  /** Where they are in the chain. */
  readonly stage: string;
  readonly trainedOn: string | null;
  /** Another manifest that holds them. */
  readonly bookedOn: string | null;
  readonly passportUntil: string | null;
};

/** Stages of those who have left: nobody travels twice without coming home. */
const AWAY: ReadonlySet<string> = new Set<OfficerStage>(['departed', 'in theatre']);

/** The days by which boarding is judged; what is `null` is not set yet, and then not judged. */
export type TravelDays = { readonly departsOn: string | null; readonly arrivesOn: string | null };

/**
 * Why somebody cannot go on a manifest; `null` when they can. The first reason is enough, the gravest
 * first. Rest is judged by the day of departure, a passport by the day of landing.
 */
export function boardingBlock(one: BoardingCase, days: TravelDays): FieldError | null {
  const block = (code: string, message: string, fix: string) =>
    boardingFinding(one.serviceNumber, code, message, fix);
  if (AWAY.has(one.stage))
    return block('already-there', `They are ${one.stage}.`, 'Record their return first.');
  if (one.mayGo !== true)
    return block(
      'not-eligible',
      `The rules do not let them go: ${one.unmet.join('; ')}.`,
      'Correct the roll, or let two people waive the rule.',
    );
  if (one.trainedOn === null)
    return block('not-trained', 'They have passed no class.', 'Record the class results first.');
  if (one.bookedOn !== null)
    return block(
      'already-booked',
      `They are on manifest ${one.bookedOn}.`,
      'Take them off it first.',
    );
  const { departsOn } = days;
  if (departsOn === null) return null;
  const rested = Temporal.PlainDate.from(one.trainedOn).add({ days: REST_RULE.days }).toString();
  if (departsOn < rested)
    return block('on-rest', `They rest until ${rested}.`, 'Depart on that day or later.');
  const landsOn = days.arrivesOn ?? departsOn;
  if (one.passportUntil !== null && one.passportUntil < landsOn)
    return block(
      'passport-expired',
      `The passport ends on ${one.passportUntil}, before the landing on ${landsOn}.`,
      'Renew it and correct the roll.',
    );
  return null;
}

/** A row of a manifest that cannot stand, with the reason and what to do about it. */
export function boardingFinding(
  serviceNumber: string,
  code: string,
  message: string,
  fix: string,
): FieldError {
  return { pointer: `/officers/${serviceNumber}`, code, value: serviceNumber, message, fix };
}

/** The rows that no longer fit a lift, last in line first to stay; see {@link excessOf}. */
export function excessFindings(
  aboard: readonly { readonly serviceNumber: string }[],
  { what, most, over }: Excess,
): readonly FieldError[] {
  const unit = what === 'people' ? 'seats' : 'kg';
  return aboard
    .slice(aboard.length - over)
    .map(({ serviceNumber }) =>
      boardingFinding(
        serviceNumber,
        what === 'people' ? 'over-seats' : 'over-weight',
        `The lift takes ${most} ${unit}.`,
        'Leave them for another lift, or state a larger one.',
      ),
    );
}
