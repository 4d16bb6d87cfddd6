import { civilDay, type DayNumber, isoDay, lastDayOfMonth } from './civil-day.ts';
import type { CalendarUnit, ReadDate } from './date-expression.ts';
import type { Hit } from './match-rules.ts';
import { AS_OF, nearestDate, type Stretch } from './nearest-date.ts';
import { type Leaning, moved, type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { Timing } from './rules/rule.ts';
import type { Shadow } from './shadow.ts';

/** When a statement holds or happens: an EDTF date with what it means for the statement. */
export type StatedTime = {
  readonly edtf: string;
  readonly role: 'occurred' | 'planned' | 'as-of' | 'start' | 'end';
};

/** The time of a statement, and the date it was read from. */
export type ReadTime = { readonly time: StatedTime | null; readonly date: ReadDate | null };

export type TimeContext = {
  readonly published: DayNumber;
  /** The date that the text spoke of last. */
  readonly anchor: ResolvedDate | null;
  /** The last single day that the text spoke of: "that morning". */
  readonly dayAnchor: ResolvedDate | null;
  /** The day of the event that the text reports; `null` before the text has named one. */
  readonly eventDay: ResolvedDate | null;
  /** The day of the briefing or session that the text reports: what "now" means in it. */
  readonly reportDay: ResolvedDate | null;
  /** The day on which an earlier sentence had the speaker speak. */
  readonly speakerDay: ResolvedDate | null;
  /** The day for which the paragraph gives figures: "as of 31 March". */
  readonly stateDay: string | null;
  /** The day at the head of the list entry, in a chronology. */
  readonly headDay: ResolvedDate | null;
};

const TENTATIVE =
  / (?:pencilled in|penciled in|tentative(?:ly)?|provisional(?:ly)?|possibly|perhaps|may|might|could|subject to|if all goes well|conditional(?:ly)?|a confirmer|sous reserve|tentativ[oa]|podrian?) /;
const PRESENT =
  / (?:now|currently|today|so far|to date|at present|is|are|has|have|remains?|stands?|holds?|numbers|include[s]?|actuellement|aujourd' hui|desormais|compte|comptent|est|sont|dispose|ahora|actualmente|ya|hoy|cuenta|cuentan|suma|es|son|esta|estan|tiene|tienen|hay) /;
const PAST =
  / (?:was|were|had|did|etait|etaient|avait|comptait|comptaient|era|eran|estaba|contaba|tenia|fue|fueron) /;
/** What an entry of a chronology reports happened on its day. */
const ON_HEAD_DAY: ReadonlySet<Timing> = new Set(['event', 'occasion', 'start']);
/** These kinds of timing take no date from the day of publication. */
const NO_DEFAULT: ReadonlySet<Timing> = new Set([
  'event',
  'dated',
  'occasion',
  'start',
  'end',
  'delay',
  'none',
]);

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
  if (found && resolved) return { time: dated(found, resolved, shadow, hit), date: found };
  return { time: withoutDate(shadow, hit, context), date: null };
}

/** Whether a date without a year is the next one or the latest one. */
function leaningOf(shadow: Shadow, hit: Hit, found: ReadDate | null): Leaning {
  const since = found?.binding === 'since' && !isPlanned(hit);
  const ahead = isPlanned(hit) || hit.modality === 'present' || isStillToEnd(shadow, hit);
  /** "Full strength by the end of October": a term set for a turn lies ahead. */
  const term = found?.binding === 'by' && hit.rule.kind === 'milestone';
  return (ahead || term) && !since ? 'future' : 'past';
}

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

export const isPlanned = (hit: Hit) => hit.rule.planned === true || hit.modality === 'planned';

function withoutDate(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  const { timing } = hit.rule;
  const year = resolutionYear(shadow, hit);
  if (year) return { edtf: year, role: 'occurred' };
  if (context.headDay && ON_HEAD_DAY.has(timing) && !isPlanned(hit))
    return { edtf: context.headDay.edtf, role: 'occurred' };
  if (timing === 'occasion') return onOccasion(shadow, hit, context);
  if (timing === 'delay') return delayed(shadow, hit, context);
  if (timing === 'start' && hasTerm(shadow, hit) && hit.rule.kind === 'milestone')
    return { edtf: isoDay(context.published), role: 'as-of' };
  if (timing === 'dated') return onStateDay(hit, context);
  if (hit.rule.kind === 'pledge' && NOW_NEAR.test(around(shadow, hit)))
    return { edtf: context.reportDay?.edtf ?? isoDay(context.published), role: 'as-of' };
  return NO_DEFAULT.has(timing) ? null : undated(shadow, hit, context);
}

/** A figure without a date of its own, in a paragraph of figures for a day or a report of a briefing. */
function onStateDay(hit: Hit, { stateDay, reportDay }: TimeContext): StatedTime | null {
  if (isPlanned(hit) || hit.rule.kind === 'requirement') return null;
  const edtf = hit.rule.kind === 'strength' ? stateDay : reportDay?.edtf;
  return edtf ? { edtf, role: 'as-of' } : null;
}

/** What was said or done without a date of its own was so on the day the text reports. */
function onOccasion(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  const day = hit.rule.kind === 'commitment' ? context.speakerDay : context.eventDay;
  if (!day || hit.modality === 'planned') return null;
  const cue = shadow.tokens.slice(hit.first, hit.last + 1).map(({ word }) => word);
  const present = cue.some((word) =>
    /^(?:[a-z]+(?:sts|nks|res|ges|ges|ces|ses|ies|ects|rns)|insists|says|hopes|warns|urges|denies|espera|pide|insiste|souhaite|insta)$/.test(
      word,
    ),
  );
  return present ? null : { edtf: day.edtf, role: 'occurred' };
}

const TERM_UNITS: Readonly<Record<string, CalendarUnit>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

function delayed(shadow: Shadow, hit: Hit, { published }: TimeContext): StatedTime | null {
  for (const { mention } of shadow.tokens.slice(hit.first, hit.last + 1)) {
    if (mention?.tag !== 'L') continue;
    const { value, unit } = mention.amount.quantity;
    const calendar = TERM_UNITS[unit];
    if (calendar) return { edtf: `${isoDay(moved(published, calendar, value))}~`, role: 'planned' };
  }
  return null;
}

function resolutionYear(shadow: Shadow, hit: Hit): string | null {
  for (const { mention } of shadow.tokens.slice(hit.first, hit.last + 1))
    if (mention?.tag === 'R') return mention.resolution.year;
  return null;
}

const hasTerm = (shadow: Shadow, hit: Hit) =>
  shadow.tokens.slice(hit.first, hit.last + 3).some(({ mention }) => mention?.tag === 'L');

/** What holds without a date holds on the day of publication, unless the words are of the past. */
function undated(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  const words = around(shadow, hit);
  const { stateDay, reportDay, published } = context;
  if (isPlanned(hit)) return null;
  if (stateDay && hit.rule.kind === 'strength' && !NOW_NEAR.test(words))
    return { edtf: stateDay, role: 'as-of' };
  if (PAST.test(words) || isPast(shadow, hit)) return null;
  if (hit.rule.timing !== 'now' && !PRESENT.test(words)) return null;
  return { edtf: reportDay?.edtf ?? isoDay(published), role: 'as-of' };
}

const around = (shadow: Shadow, hit: Hit): string =>
  ` ${shadow.tokens
    .slice(Math.max(0, hit.first - 6), hit.last + 4)
    .map(({ word }) => word)
    .join(' ')} `;

const NOW_NEAR = / (?:now|currently|today|so far|aujourd' hui|desormais|hoy|ahora|actualmente) /;
/** "At its height the force numbered 5,432": a strength that once was. */
const isPast = (shadow: Shadow, hit: Hit) =>
  /^(?:numbered|mustered|totalled|counted|hosted|peaked|stood|comprised|consisted|fielded|boasted|kept|comptait|alignait|contaba|tenia|sumaba)$/.test(
    shadow.tokens[hit.first]?.word ?? '',
  );

function dated(date: ReadDate, resolved: ResolvedDate, shadow: Shadow, hit: Hit): StatedTime {
  const edtf = boundEdtf(date, resolved, hit);
  const tentative = isPlanned(hit) && TENTATIVE.test(shadow.text) && !/[~?]$/.test(edtf);
  return { edtf: tentative && !edtf.includes('/') ? `${edtf}?` : edtf, role: roleOf(date, hit) };
}

function roleOf(date: ReadDate, hit: Hit): StatedTime['role'] {
  const { timing } = hit.rule;
  if (timing === 'start' || timing === 'end') return timing;
  if (AS_OF.has(timing)) return 'as-of';
  if (date.binding === 'until') return 'end';
  if (date.binding === 'since' && hit.rule.takes === 'event' && !isPlanned(hit)) return 'start';
  const planned = isPlanned(hit) || hit.modality === 'present';
  return planned || date.expression.form === 'open' ? 'planned' : 'occurred';
}

/** "By" leaves the start open; "to the end of 2028" means its last day. */
function boundEdtf(date: ReadDate, resolved: ResolvedDate, hit: Hit): string {
  if (date.binding === 'by' && !resolved.edtf.includes('..'))
    return AS_OF.has(hit.rule.timing) ? isoDay(resolved.last) : `../${isoDay(resolved.last)}`;
  const ends = date.binding === 'until' || hit.rule.timing === 'end';
  return ends && isPartOf(date) ? isoDay(lastDayOf(resolved)) : resolved.edtf;
}

const isPartOf = ({ expression }: ReadDate) => 'part' in expression && expression.part === 'late';

function lastDayOf(resolved: ResolvedDate): DayNumber {
  const { year, month, day } = civilDay(resolved.last);
  return resolved.last + lastDayOfMonth(year, month) - day;
}
