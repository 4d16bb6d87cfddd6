import { distance } from './attach.ts';
import type { ReadDate } from './date-expression.ts';
import type { Hit } from './match-rules.ts';
import type { Timing } from './rules/rule.ts';
import type { Shadow } from './shadow.ts';

/** Tokens, both included. */
export type Stretch = { readonly first: number; readonly last: number };

const DATE_REACH = 14;
/** The only date of a sentence is also that of an event further off. */
const LONE_DATE_REACH = 22;
const LONE: ReadonlySet<Timing> = new Set(['event', 'occasion', 'start', 'end']);
/** A date this much nearer to another cue belongs to that one. */
const OTHERS_DATE = 3;
/** "One was killed and four were hurt on Saturday": things of one kind share a date more readily. */
const SAME_KINDS_DATE = 8;
const NOW =
  /^(?:now|currently|today|so|still|actuellement|desormais|aujourd'|deja|ahora|actualmente|ya|hoy)$/;
const SAYING =
  /^(?:said|says|announced|announces|told|reported|reports|confirmed|added|disclosed|dit|annonce|declare|indique|precise|confirme|dijo|anuncio|informo|declaro|confirmo|preciso|statement|communique)$/;
/** Timings whose date says when something held. */
export const AS_OF: ReadonlySet<Timing> = new Set(['state', 'now', 'dated']);

/** The date that belongs to a cue: the nearest one that no other cue is nearer to. */
export function nearestDate(
  shadow: Shadow,
  hit: Hit,
  near: Stretch,
  hits: readonly Hit[],
): ReadDate | null {
  let best: ReadDate | null = null;
  let least = reachOf(shadow, hit);
  shadow.tokens.forEach(({ mention }, token) => {
    if (mention?.tag !== 'D' || !mayDate(shadow, token, mention.date, hit, near)) return;
    const cost =
      dateCost(shadow, token, hit, near) +
      (leansBack(mention.date) ? 1 : 0) +
      suits(mention.date, hit);
    if (cost >= least || belongsElsewhere(shadow, token, cost, hit, hits)) return;
    best = mention.date;
    least = cost;
  });
  return best;
}

/** "Now" beside the cue keeps dates that stand further away out. */
function reachOf(shadow: Shadow, hit: Hit): number {
  if (LONE.has(hit.rule.timing) && hasLoneDate(shadow)) return LONE_DATE_REACH;
  if (hit.rule.timing !== 'now') return DATE_REACH;
  const around = shadow.tokens.slice(Math.max(0, hit.first - 2), hit.last + 3);
  return around.some(({ word }) => NOW.test(word)) ? 4 : DATE_REACH;
}

/** Whether the sentence has one date, and not of another thing: "the assault of 24 September". */
function hasLoneDate(shadow: Shadow): boolean {
  const [token, ...others] = shadow.tokens.flatMap(({ mention }, at) =>
    mention?.tag === 'D' ? [at] : [],
  );
  if (token === undefined || others.length > 0) return false;
  return !/^(?:of|de|du|del)$/.test(shadow.tokens[token - 1]?.word ?? '');
}

function dateCost(shadow: Shadow, token: number, hit: Hit, near: Stretch): number {
  const at = { first: token, last: token };
  return Math.min(distance(shadow, at, hit), distance(shadow, at, near) + 1);
}

const TO_WHOM =
  /^(?:on|late|early|le|el|ce|this|parliament|reporters|journalists|lawmakers|the|press|afp|reuters|radio|local|media|a|la|presse|prensa|council)$/;

/** Whether a verb of saying stands right before a date: "told parliament yesterday". */
export function saysOn(shadow: Shadow, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    const word = shadow.tokens[at]?.word ?? '';
    if (SAYING.test(word)) return true;
    if (!TO_WHOM.test(word)) return false;
  }
  return false;
}

/** "Said on Monday that it would contribute $22 million": the money was promised on that day. */
export const isPromised = ({ rule, modality }: Hit): boolean =>
  rule.kind === 'funding' && modality === 'planned';

/** The date of what was said of it, not of the thing: "the mission announced on Wednesday". */
function isSaid(shadow: Shadow, token: number, hit: Hit): boolean {
  if (!saysOn(shadow, token) || hit.rule.kind === 'commitment' || isPromised(hit)) return false;
  return !(hit.first <= token && token <= hit.last);
}

/** "Promised an answer by Wednesday": when it is due, not when it was promised. */
const isDue = ({ binding }: ReadDate, token: number, hit: Hit): boolean =>
  hit.rule.kind === 'commitment' && binding === 'by' && token > hit.first;

/** "Allowances for August": of what is paid, not of who is there. */
const isForMonth = (shadow: Shadow, token: number, { expression, binding }: ReadDate): boolean =>
  expression.form === 'month' && !binding && shadow.tokens[token - 1]?.word === 'for';

/** Whether a date may be that of a cue at all. */
function mayDate(shadow: Shadow, token: number, date: ReadDate, hit: Hit, near: Stretch): boolean {
  if (isSaid(shadow, token, hit) || isDue(date, token, hit)) return false;
  if (hit.rule.kind === 'strength' && isForMonth(shadow, token, date)) return false;
  return reaches(shadow, token, hit, near);
}

/** A date within an aside is that of the aside: "who met them last week, wants". */
function reaches(shadow: Shadow, token: number, hit: Hit, near: Stretch): boolean {
  const depth = shadow.depth[token] ?? 0;
  return [hit.first, hit.last, near.first].some((at) => depth <= (shadow.depth[at] ?? 0));
}

function belongsElsewhere(
  shadow: Shadow,
  token: number,
  cost: number,
  hit: Hit,
  hits: readonly Hit[],
): boolean {
  const at = { first: token, last: token };
  return hits.some(
    (other) =>
      other !== hit &&
      other.rule.kind !== null &&
      other.rule.timing !== 'none' &&
      other.rule.timing !== 'occasion' &&
      !(hit.rule.kind === 'casualty' && other.rule.kind === 'engagement') &&
      distance(shadow, at, other) +
        (other.rule.kind === hit.rule.kind ? SAME_KINDS_DATE : OTHERS_DATE) <
        cost,
  );
}

/** "As of Wednesday" dates a state, and hardly an event. */
function suits({ binding }: ReadDate, hit: Hit): number {
  if (binding !== 'as-of') return 0;
  return AS_OF.has(hit.rule.timing) ? -AS_OF_PULL : AS_OF_PULL;
}
const AS_OF_PULL = 8;

const leansBack = ({ expression }: ReadDate) =>
  expression.form === 'anchor' || (expression.form === 'away' && expression.anchored);
