import type { Hit } from './match-rules.ts';
import type { Shadow } from './shadow.ts';
import type { StatedTime, TimeContext } from './stated-time.ts';

/** "They arrived aboard", "the officers landed": who did what the sentence before told. */
const SAME_PEOPLE =
  /^(?:they|both|all|the (?!first|second|last|\d)|ils|elles|les (?!\d)|ellos|los (?!\d))/;

/** The time that a movement without a date has from the day that the text spoke of last. */
export function carriedTime(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  if (hit.modality !== 'done' || hit.rule.planned || hit.rule.kind !== 'movement') return null;
  if (hit.rule.timing !== 'event' || shadow.mentions.some(({ tag }) => tag === 'D')) return null;
  const first = shadow.tokens[0];
  if (!first || !SAME_PEOPLE.test(shadow.folded.slice(first.start, first.start + 30))) return null;
  return context.dayAnchor && { edtf: context.dayAnchor.edtf, role: 'occurred' };
}
