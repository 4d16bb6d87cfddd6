import { unreachable } from '../invariant.ts';
import type { Officer, OfficerField } from './officer.ts';

type DayField = 'bornOn' | 'enlistedOn' | 'passedOutOn' | 'drivingSince' | 'firearmsOn';
type EndField = 'medicalUntil' | 'passportUntil';

/**
 * What a rule comes to on a day: a comparison that reads the same in TypeScript and in SQL. Days are
 * worked out beforehand, so that both compare with the same one. What the roll does not say is unknown.
 */
export type Criterion =
  | { readonly kind: 'by'; readonly field: DayField | 'lastTourEndedOn'; readonly day: string }
  | { readonly kind: 'from'; readonly field: DayField | EndField; readonly day: string }
  /** The end of training by a day; where it is not said, the enlistment may settle it. */
  | { readonly kind: 'by-after'; readonly day: string }
  | {
      readonly kind: 'speaks';
      /** Any of these meets it: the levels that are enough. */
      readonly enough: readonly string[];
      /** Listed like this, the level is not known. */
      readonly unsaid: string | null;
    }
  | { readonly kind: 'clear'; readonly field: 'vetting' | 'conduct' };

/** The fields of the roll that settle a criterion. */
export function fieldsRead(criterion: Criterion): readonly OfficerField[] {
  switch (criterion.kind) {
    case 'by-after':
      return ['passedOutOn', 'enlistedOn'];
    case 'speaks':
      return ['languages'];
    default:
      return [criterion.field];
  }
}

/** `null`: the roll does not say. */
export type Met = boolean | null;

/** Whether an officer meets a criterion. The SQL of `store/screening-sql.ts` says the same. */
export function meets(criterion: Criterion, officer: Officer): Met {
  switch (criterion.kind) {
    case 'by': {
      const day = officer[criterion.field];
      return day === null ? null : day <= criterion.day;
    }
    case 'from': {
      const day = officer[criterion.field];
      return day === null ? null : day >= criterion.day;
    }
    case 'by-after':
      return trainedBy(criterion.day, officer);
    case 'speaks':
      return speaks(criterion, officer.languages);
    case 'clear': {
      const result = officer[criterion.field];
      return result === null || result === 'open' ? null : result === 'clear';
    }
    default:
      return unreachable(criterion);
  }
}

/** Training ends after enlistment: who enlisted too late certainly passed out too late. */
function trainedBy(day: string, { passedOutOn, enlistedOn }: Officer): Met {
  if (passedOutOn !== null) return passedOutOn <= day;
  return enlistedOn !== null && enlistedOn > day ? false : null;
}

function speaks(
  { enough, unsaid }: Extract<Criterion, { kind: 'speaks' }>,
  languages: readonly string[] | null,
): Met {
  if (languages === null) return null;
  if (languages.some((language) => enough.includes(language))) return true;
  return unsaid !== null && languages.includes(unsaid) ? null : false;
}
