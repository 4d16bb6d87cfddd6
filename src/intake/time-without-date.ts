import { carriedTime } from './carried-time.ts';
import { isoDay } from './civil-day.ts';
import type { CalendarUnit } from './date-expression.ts';
import { type Hit, isPlanned } from './match-rules.ts';
import { moved } from './resolve-date.ts';
import type { Kind, Timing } from './rules/rule.ts';
import type { Shadow } from './shadow.ts';
import type { StatedTime, TimeContext } from './stated-time.ts';

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

/** What the words, the report and the sentences before give to a statement that has no date beside it. */
export function timeWithoutDate(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  const { timing } = hit.rule;
  const year = resolutionYear(shadow, hit);
  if (year) return { edtf: year, role: 'occurred' };
  if (context.headDay && ON_HEAD_DAY.has(timing) && !isPlanned(hit))
    return { edtf: context.headDay.edtf, role: 'occurred' };
  const told = onReportDay(shadow, hit, context) ?? carriedTime(shadow, hit, context);
  if (told) return told;
  if (timing === 'occasion') return onOccasion(shadow, hit, context);
  if (timing === 'delay') return delayed(shadow, hit, context);
  if (timing === 'start' && hasTerm(shadow, hit) && hit.rule.kind === 'milestone')
    return { edtf: isoDay(context.published), role: 'as-of' };
  if (timing === 'dated') return onStateDay(hit, context);
  return NO_DEFAULT.has(timing) ? null : undated(shadow, hit, context);
}

/** What is counted so far, is under way, or is offered now holds on the day of the report. */
function onReportDay(shadow: Shadow, hit: Hit, context: TimeContext): StatedTime | null {
  const { kind, timing } = hit.rule;
  const words = around(shadow, hit);
  const counted = SO_FAR.test(words) && COUNTED_SO_FAR.has(kind) && !isPlanned(hit);
  const goesOn = kind === 'movement' && timing === 'event' && isUnderWay(shadow, hit);
  const offered = kind === 'pledge' && NOW_NEAR.test(words);
  return counted || goesOn || offered ? onToday(context) : null;
}

const onToday = ({ reportDay, published }: TimeContext): StatedTime => ({
  edtf: reportDay?.edtf ?? isoDay(published),
  role: 'as-of',
});

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

/** "Is crossing", "are being flown": it holds on the day of the report. */
const isUnderWay = (shadow: Shadow, hit: Hit): boolean =>
  hit.modality === 'ongoing' &&
  / (?:is|are|'re|now|currently)(?: (?:now|still|currently|already|being))* $/.test(
    shadow.text.slice(0, shadow.tokens[hit.first]?.at ?? 0),
  );

const SO_FAR =
  / (?:so far|to date|until now|up to now|a ce jour|jusqu' ici|jusqu' a present|hasta ahora|hasta la fecha) /;
/** What is counted up to a day holds on it. */
const COUNTED_SO_FAR: ReadonlySet<Kind | null> = new Set(['casualty', 'funding', 'pledge']);

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
  const { stateDay } = context;
  if (isPlanned(hit)) return null;
  if (stateDay && hit.rule.kind === 'strength' && !NOW_NEAR.test(words))
    return { edtf: stateDay, role: 'as-of' };
  if (PAST.test(words) || isPast(shadow, hit)) return null;
  if (hit.rule.timing !== 'now' && !PRESENT.test(words)) return null;
  return onToday(context);
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
