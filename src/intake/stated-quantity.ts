import { amountOf, forceOf, type Member } from './attach.ts';
import type { Hit } from './match-rules.ts';
import type { Force, Mention } from './mention.ts';
import type { StatedQuantity, Unit } from './quantity.ts';
import type { Shadow } from './shadow.ts';

/** "A Kenyan officer was killed" is one. */
export function isOne(shadow: Shadow, force: Force): boolean {
  return /^(?:an?|une?|una) /.test(shadow.folded.slice(force.start, force.end));
}

/** The figure of one member of a group. */
export function quantityOf(
  shadow: Shadow,
  { mention }: Member,
  hit: Hit,
  force: Force | null,
): StatedQuantity | null {
  if (amountOf(mention)?.foreign) return null;
  const stated = force?.quantity ?? amountOf(mention)?.quantity ?? null;
  if (stated && force?.bare && hit.rule.kind === 'readiness')
    return { ...stated, unit: thingBefore(shadow, force) ?? stated.unit };
  if (stated || hit.rule.kind !== 'casualty' || !force || !isOne(shadow, force)) return stated;
  return { value: 1, unit: 'personnel', qualifier: 'exact' };
}

const THINGS: readonly (readonly [RegExp, Unit])[] = [
  [/vehicle|truck|carrier|mrap|maxxpro|vehicul|blinde|camion|vehiculo|blindado/, 'vehicles'],
  [/helicopter|huey|airframe|helicopt/, 'helicopters'],
  [/base|camp(?!aign)|fob|campamento/, 'bases'],
];

/** "Of the 16 trucks nine are in customs", "three had been built": what a number alone counts. */
function thingBefore(shadow: Shadow, force: Force): Unit | null {
  const from = shadow.tokens[0]?.start ?? force.start;
  const text = shadow.folded.slice(Math.max(0, from - THING_REACH), force.end + THING_REACH / 4);
  const said = THINGS.map(([pattern, unit]) => ({ at: text.search(pattern), unit }));
  return said.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.unit ?? null;
}
const THING_REACH = 80;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
  primera: 1,
  segunda: 2,
  tercera: 3,
};

/** A figure inside the cue itself: "a delay of three weeks", "the first loss", "he was flown". */
export function amountWithin(shadow: Shadow, hit: Hit): StatedQuantity | null {
  if (hit.rule.kind === 'commitment') return null;
  for (const { mention } of shadow.tokens.slice(hit.first, hit.last + 1)) {
    const quantity = mention ? figureOf(mention) : null;
    if (quantity) return quantity;
  }
  const value = saidPersons(shadow, hit);
  return value ? { value, unit: 'personnel', qualifier: 'exact' } : null;
}

function figureOf(mention: Mention): StatedQuantity | null {
  const amount = amountOf(mention);
  if (amount?.foreign) return null;
  return amount?.quantity ?? forceOf(mention)?.quantity ?? null;
}

/** Persons whom the words of a cue count without a figure: one who is named, "the third loss". */
function saidPersons(shadow: Shadow, hit: Hit): number | undefined {
  const words = shadow.tokens
    .slice(Math.max(0, hit.first - 1), hit.last + 1)
    .map(({ word }) => word);
  if (hit.rule.id === 'casualty.named' || hit.rule.id === 'casualty.one') return 1;
  if (hit.rule.id === 'casualty.cumulative')
    return words.map((word) => ORDINALS[word]).find(Boolean);
  const one = /^(?:he|she|il|elle|el|ella)$/.test(words[0] ?? '');
  return hit.rule.id === 'movement.evacuate' && one ? 1 : undefined;
}

const COUNTED: ReadonlySet<string> = new Set(['selection', 'training', 'readiness', 'milestone']);
const COUNT_REACH = 4;

/** "42 Kenyans passed the course": who stands right before the cue of an event, where they are counted. */
export function countBefore(shadow: Shadow, hit: Hit): StatedQuantity | null {
  if (hit.rule.takes !== 'event' || !COUNTED.has(hit.rule.kind ?? '')) return null;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - COUNT_REACH); at--) {
    const { mention, word } = shadow.tokens[at] ?? { mention: null, word: ',' };
    if (/^[,;:.()]$/.test(word)) return null;
    const force = mention && mention.tag !== 'N' ? forceOf(mention) : null;
    if (force) return force.quantity;
  }
  return null;
}
