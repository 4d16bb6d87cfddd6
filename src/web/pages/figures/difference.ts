import type { StatementAnswer } from '../../../contract/statements.ts';
import { measureLabel } from '../../measures.ts';
import { dateWords, rangeWords } from '../../wording.ts';

/** Why two statements differ or agree, each reason a sentence, in the order a reader checks them. */
export function differenceOf(a: StatementAnswer, b: StatementAnswer): string[] {
  return [
    measures(a, b),
    subjects(a, b),
    scopes(a, b),
    times(a, b),
    modalities(a, b),
    ranges(a, b),
  ].filter((sentence) => sentence !== '');
}

function measures(a: StatementAnswer, b: StatementAnswer): string {
  if (a.measure === b.measure) return '';
  const names = [a, b].map(({ measure }) => measureLabel(measure).toLowerCase());
  return `Other measures: ${names[0]} and ${names[1]}. Figures of different measures meet only by a named law.`;
}

function subjects(a: StatementAnswer, b: StatementAnswer): string {
  if (a.subject === b.subject) return '';
  return `Other subjects: ${a.subjectLabel} and ${b.subjectLabel}.`;
}

function scopes(a: StatementAnswer, b: StatementAnswer): string {
  if (a.scope === b.scope) return '';
  return `Other scope: ${a.scope ?? 'not stated'} and ${b.scope ?? 'not stated'}.`;
}

function times(a: StatementAnswer, b: StatementAnswer): string {
  if (a.validTime === b.validTime) return '';
  return `About other days: ${dateWords(a.validTime)} and ${dateWords(b.validTime)}.`;
}

function modalities(a: StatementAnswer, b: StatementAnswer): string {
  return a.modality === b.modality ? '' : `One is ${a.modality}, the other ${b.modality}.`;
}

function ranges(a: StatementAnswer, b: StatementAnswer): string {
  if (a.low === null || b.low === null) return '';
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  if (low > high) return 'The ranges do not meet.';
  return `The ranges meet: ${rangeWords(low, Number.isFinite(high) ? high : null)}.`;
}
