import { civilDay, type DayNumber, isoDay, lastDayOfMonth } from './civil-day.ts';
import type { ReadDate } from './date-expression.ts';
import { type Hit, isPlanned } from './match-rules.ts';
import { AS_OF, isPromised, nearestDate, type Stretch, saysOn } from './nearest-date.ts';
import { type Leaning, type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { Shadow } from './shadow.ts';
import type { ReadTime, StatedTime, TimeContext } from './stated-time.ts';
import { timeWithoutDate } from './time-without-date.ts';

const TENTATIVE =
  / (?:pencilled in|penciled in|tentative(?:ly)?|provisional(?:ly)?|possibly|perhaps|may|might|could|subject to|if all goes well|conditional(?:ly)?|a confirmer|sous reserve|tentativ[oa]|podrian?) /;
/** Reads the time of what a cue states, from the date beside it and the rule's own timing. */
export function timeOf(
  shadow: Shadow,
  hit: Hit,
  near: Stretch,
  context: TimeContext,
  hits: readonly Hit[],
): ReadTime {
  const { timing } = hit.rule;
  if (timing === 'none') return { time: null, date: null };
  const found = nearestDate(shadow, hit, near, hits);
  const leaning = leaningOf(shadow, hit, found);
  const anchor =
    found?.expression.form === 'anchor'
      ? context.dayAnchor
      : ((found && dateBefore(shadow, found, context)) ?? context.anchor);
  const resolved = found && resolveDate(found, { published: context.published, anchor, leaning });
  if (found && resolved)
    return { time: dated(found, resolved, shadow, hit, context.published), date: found };
  return { time: timeWithoutDate(shadow, hit, context), date: null };
}

/** Whether a date without a year is the next one or the latest one. */
function leaningOf(shadow: Shadow, hit: Hit, found: ReadDate | null): Leaning {
  if (found && isPromised(hit) && isSaying(shadow, found)) return 'past';
  const since = found?.binding === 'since' && !isPlanned(hit);
  const ahead = isPlanned(hit) || hit.modality === 'present' || isStillToEnd(shadow, hit);
  /** "Full strength by the end of October": a term set for a turn lies ahead. */
  const term = found?.binding === 'by' && /^(?:milestone|training)$/.test(hit.rule.kind ?? '');
  return (ahead || term) && !since ? 'future' : 'past';
}

const isSaying = (shadow: Shadow, date: ReadDate): boolean =>
  shadow.tokens.some(
    ({ mention }, token) => mention?.tag === 'D' && mention.date === date && saysOn(shadow, token),
  );

/** A term ends ahead, unless the cue says that it has ended. */
function isStillToEnd(shadow: Shadow, hit: Hit): boolean {
  if (hit.rule.timing !== 'end') return false;
  return shadow.tokens
    .slice(hit.first, hit.last + 1)
    .every(({ word }) => !/^(?:expired|lapsed|ended|expiro|vencio|caduco)$/.test(word));
}

/** The date that stands before another in the sentence: "in September, three months before that". */
function dateBefore(shadow: Shadow, date: ReadDate, context: TimeContext): ResolvedDate | null {
  const before = shadow.mentions.findLast(({ tag, span }) => tag === 'D' && span.end <= date.start);
  if (before?.tag !== 'D') return null;
  const { published, anchor } = context;
  return resolveDate(before.date, { published, anchor, leaning: 'past' });
}

function dated(
  date: ReadDate,
  resolved: ResolvedDate,
  shadow: Shadow,
  hit: Hit,
  published: DayNumber,
): StatedTime {
  const edtf = isNotBefore(shadow, date)
    ? `${isoDay(resolved.first)}/..`
    : boundEdtf(date, resolved, hit, published);
  const tentative = isPlanned(hit) && TENTATIVE.test(shadow.text) && !/[~?]$/.test(edtf);
  return {
    edtf: tentative && !edtf.includes('/') ? `${edtf}?` : edtf,
    role: roleOf(date, hit, tense(resolved, published)),
  };
}

/** Where the days of a date lie, seen from the day of publication. */
function tense({ first, last }: ResolvedDate, published: DayNumber): 'ahead' | 'behind' | 'across' {
  if (first > published) return 'ahead';
  return last < published ? 'behind' : 'across';
}

/** Losses since a day are no event that began on it. */
const opens = ({ binding }: ReadDate, hit: Hit): boolean =>
  binding === 'since' &&
  hit.rule.takes === 'event' &&
  hit.rule.kind !== 'casualty' &&
  !isPlanned(hit);

function roleOf(date: ReadDate, hit: Hit, lies: 'ahead' | 'behind' | 'across'): StatedTime['role'] {
  const { timing } = hit.rule;
  if (timing === 'start' || timing === 'end') return timing;
  if (AS_OF.has(timing)) return isSetFor(date, hit) ? 'planned' : 'as-of';
  if (date.binding === 'until') return 'end';
  if (opens(date, hit)) return 'start';
  const present = hit.modality === 'present' && lies !== 'behind';
  const planned = isPlanned(hit) || present || lies === 'ahead';
  return planned || date.expression.form === 'open' ? 'planned' : 'occurred';
}

/** "Has kept 150 there since January": so it stands on the day of the report. */
const holdsSince = ({ binding, start }: ReadDate, { rule, span }: Hit) =>
  binding === 'since' && start > span.end && rule.kind === 'strength' && rule.timing === 'now';

/** "Will be finished by the end of October": a state set for a day ahead. */
const isSetFor = ({ binding }: ReadDate, hit: Hit) =>
  binding === 'by' && hit.rule.kind === 'readiness' && isPlanned(hit);

/** "As of this week": as it stands on the day of the report. */
const isCurrent = ({ binding, expression }: ReadDate) =>
  binding === 'as-of' &&
  expression.form === 'unit' &&
  expression.count === 0 &&
  expression.part === null;

/** "Three dead since February": from then to the day of the report. */
const lostSince = ({ binding }: ReadDate, { edtf }: ResolvedDate, { rule }: Hit) =>
  binding === 'since' && rule.kind === 'casualty' && !/[/~]/.test(edtf);

/** "Not before January": from then on. */
function isNotBefore(shadow: Shadow, date: ReadDate): boolean {
  const before = shadow.folded.slice(Math.max(0, date.start - 5), date.start);
  return date.binding === 'by' && /(?:^|\s)(?:not|pas|no) $/.test(before);
}

/** "By" leaves the start open; "to the end of 2028" means its last day. */
function boundEdtf(date: ReadDate, resolved: ResolvedDate, hit: Hit, published: DayNumber): string {
  if (lostSince(date, resolved, hit)) return `${resolved.edtf}/${isoDay(published)}`;
  if (holdsSince(date, hit) || isCurrent(date)) return isoDay(published);
  if (date.binding === 'by' && !resolved.edtf.includes('..'))
    return AS_OF.has(hit.rule.timing) && !isSetFor(date, hit)
      ? isoDay(resolved.last)
      : `../${isoDay(resolved.last)}`;
  const ends = date.binding === 'until' || hit.rule.timing === 'end';
  return ends && isPartOf(date) ? isoDay(lastDayOf(resolved)) : resolved.edtf;
}

const isPartOf = ({ expression }: ReadDate) => 'part' in expression && expression.part === 'late';

function lastDayOf(resolved: ResolvedDate): DayNumber {
  const { year, month, day } = civilDay(resolved.last);
  return resolved.last + lastDayOfMonth(year, month) - day;
}
