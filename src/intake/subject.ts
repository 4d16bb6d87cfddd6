import type { Group } from './attach.ts';
import type { Hit } from './match-rules.ts';
import type { Force, Mention } from './mention.ts';
import type { Shadow } from './shadow.ts';

/** What the text has spoken of so far: for "they", "the unit", "its relief". */
export type Topic = {
  /** The mission the document is about. */
  readonly mission: string;
  /** Where it serves: its own people there are not contributors. */
  readonly host: string | null;
  /** The contributor spoken of last; `null` at the start. */
  contributor: string | null;
  /** The part of it that the text has named last: "Rwanda FPU3-1"; `null` when it named none. */
  unit: string | null;
};

const PLACE_BEFORE =
  /^(?:in|to|from|at|for|into|near|inside|via|through|across|over|a|au|aux|en|vers|pour|dans|de|du|d'|hacia|hasta|desde|over|between|entre|southern|northern|eastern|western|central)$/;

/** The country or mission that does what the cue says; in English. */
export function subjectOf(shadow: Shadow, hit: Hit, force: Force | null, topic: Topic): string {
  switch (hit.rule.subject ?? 'contributor') {
    case 'occasion':
      return occasionOf(shadow, hit) ?? capitalised(hit.rule.attributes?.['type'] ?? 'engagement');
    case 'person':
      return personNear(shadow, hit) ?? contributorNear(shadow, hit, force, topic);
    case 'fund':
      return fundOf(shadow, hit, topic);
    case 'mission':
      if (!force?.country)
        return holderBefore(shadow, hit, topic) ?? missionNear(shadow, hit) ?? topic.mission;
      return contributorNear(shadow, hit, force, topic);
    default:
      return contributorNear(shadow, hit, force, topic);
  }
}

const EVENT =
  / (?:(?<kind>farewell|joint|pledging|donors?|force generation|state|official|working|field|medal|flag|handover|welcome|mortar|rocket|drone|convoy|planning|ministerial|steering group|closing|signing|mini -|training|passing - out|graduation|arrival|memorial|inspection|assessment|special|regional|emergency) )?(?<event>parade|ceremony|meeting|conference|summit|raid|ambush|attack|visit|farewell|briefing|hearing|patrol|operation|strike|send - off|reception|exercise|funeral)(?= )/;

/** "Farewell parade", "Joint raid": the occasion as the text calls it. */
function occasionOf(shadow: Shadow, hit: Hit): string | null {
  const words = shadow.tokens.slice(Math.max(0, hit.first - 3), hit.last + 1);
  const found = EVENT.exec(` ${words.map(({ word }) => word).join(' ')} `)?.groups;
  if (!found?.['kind'] || !found['event']) return null;
  const name = `${found['kind']} ${found['event']}`.replace(/ ?- ?/g, '-');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "MSS" of "MSS Haiti": how the mission's own things are called after it. */
const shortName = (mission: string): string => mission.split(' ')[0] ?? mission;

/** Money is the trust fund's where the sentence speaks of it, else the donor's, else the mission's. */
function fundOf(shadow: Shadow, hit: Hit, topic: Topic): string {
  const mission = missionNear(shadow, hit) ?? topic.mission;
  if (/ (?:trust fund|the fund|fonds fiduciaire|fondo fiduciario|into the fund) /.test(shadow.text))
    return `${shortName(mission)} Trust Fund`;
  return donorBefore(shadow, hit, topic) ?? mission;
}

const DONOR_REACH = 8;

/** "The United States has provided 300 million": who stands before the verb, host and places left out. */
function donorBefore(shadow: Shadow, hit: Hit, topic: Topic): string | null {
  for (let at = hit.first; at >= Math.max(0, hit.first - DONOR_REACH); at--) {
    const { mention, word } = shadow.tokens[at] ?? { mention: null, word: ';' };
    if (/^[;:.]$/.test(word)) return null;
    if (mention?.tag !== 'C' || mention.country.country === topic.host) continue;
    if (!isPlace(shadow, at)) return mention.country.country;
  }
  return null;
}

/** The subject of a statement with a force: the mission's own things and all its contributors by their own names. */
export function ownerOf(hit: Hit, force: Force | null, subject: string, topic: Topic): string {
  if (hit.rule.kind === 'readiness') return thingsOf(force, subject, topic);
  return hit.rule.kind === 'pledge' ? offererOf(hit, force, subject, topic) : subject;
}

/** "MSS vehicles": things of the mission, where no contributor owns them. */
function thingsOf(force: Force | null, subject: string, topic: Topic): string {
  const unit = force?.quantity?.unit ?? '';
  const own = subject === topic.mission && /^(?:vehicles|helicopters|bases)$/.test(unit);
  return own ? `${shortName(topic.mission)} ${unit}` : subject;
}

/** "MSS contributors": who offers, where the figure counts countries or sums up all offers. */
function offererOf(hit: Hit, force: Force | null, subject: string, topic: Topic): string {
  const all = force?.quantity?.unit === 'countries' || hit.rule.attributes?.['measure'] === 'total';
  return all ? `${shortName(topic.mission)} contributors` : subject;
}

function contributorNear(shadow: Shadow, hit: Hit, force: Force | null, topic: Topic): string {
  if (force?.country && force.country !== topic.host) return named(force.country, force);
  const left = actorBefore(shadow, hit.last, topic);
  if (left) return left.mission ?? named(left.country ?? topic.mission, force ?? left.force);
  if (force?.mission) return force.mission;
  if (!topic.contributor) return topic.mission;
  const own = topic.unit?.startsWith(`${topic.contributor} `) ? topic.unit : null;
  return own && !force ? own : named(topic.contributor, force);
}

const UNIT_LABELS: readonly (readonly [RegExp, string | ((text: string) => string)])[] = [
  [/^fpu ?\d/, (text) => text.toUpperCase().replace(/ ?- ?/g, '-')],
  [/^(?:formed police|unites? de police|unidad de policia)/, 'FPU'],
  [/^protection/, 'PSU'],
  [/^advance/, (text) => text],
  [/^(?:first|second|third|last|final) /, (text) => text],
];

/** "Rwanda FPU3-1": the contributor with the unit that the words name. */
export function named(country: string, force: Force | null): string {
  const unit = force?.unit;
  if (!unit) return country;
  for (const [pattern, label] of UNIT_LABELS)
    if (pattern.test(unit)) return `${country} ${typeof label === 'string' ? label : label(unit)}`;
  return country;
}

const HOLDER_REACH = 3;

/** "Rwanda has 2,150 troops", "the Kenyan contingent numbers 700": the contributor right before the verb. */
function holderBefore(shadow: Shadow, hit: Hit, topic: Topic): string | null {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - HOLDER_REACH); at--) {
    const { mention, word } = shadow.tokens[at] ?? { mention: null, word: ',' };
    if (mention?.tag === 'M' || /^[,;:.]$/.test(word)) return null;
    const country = mention && countryOf(mention);
    if (country && country !== topic.host)
      return isPlace(shadow, at) ? null : namedOf(mention, country);
  }
  return null;
}

const isPlace = (shadow: Shadow, at: number): boolean =>
  shadow.tokens[at]?.mention?.tag === 'C' && PLACE_BEFORE.test(shadow.tokens[at - 1]?.word ?? '');
const namedOf = (mention: Mention, country: string): string =>
  mention.tag === 'F' ? named(country, mention.force) : country;

type Actor = {
  readonly country: string | null;
  readonly mission: string | null;
  readonly force: Force | null;
};

/** The nearest country or mission before a token that is no place: "Jamaica sent", "the mission counts". */
function actorBefore(shadow: Shadow, token: number, topic: Topic): Actor | null {
  for (let at = token - 1; at >= 0; at--) {
    const { mention, word } = shadow.tokens[at] ?? { mention: null, word: '' };
    if (word === ';') return null;
    const actor = mention && actorOf(mention, topic);
    if (!actor) continue;
    const before = shadow.tokens[at - 1]?.word ?? '';
    if (mention.tag === 'C' && PLACE_BEFORE.test(before)) continue;
    return actor;
  }
  return null;
}

function actorOf(mention: Mention, topic: Topic): Actor | null {
  if (mention.tag === 'M') return { country: null, mission: mention.mission.name, force: null };
  const country = countryOf(mention);
  const force = mention.tag === 'F' ? mention.force : null;
  return country && country !== topic.host ? { country, mission: null, force } : null;
}

/** The country of a mention: named, as a people, or within a force. */
export function countryOf(mention: Mention): string | null {
  if (mention.tag === 'C' || mention.tag === 'A') return mention.country.country;
  if (mention.tag === 'F' || mention.tag === 'K') return mention.force.country;
  return null;
}

/** The person who speaks: the nearest before the cue, else the nearest after it. */
function personNear(shadow: Shadow, hit: Hit): string | null {
  const persons = shadow.tokens.flatMap(({ mention }, token) =>
    mention?.tag === 'P' ? [{ token, name: mention.person.person }] : [],
  );
  const before = persons.findLast(({ token }) => token < hit.first);
  return (before ?? persons.find(({ token }) => token > hit.last))?.name ?? null;
}

function missionNear(shadow: Shadow, hit: Hit): string | null {
  let best: string | null = null;
  let least = 12;
  shadow.tokens.forEach(({ mention }, token) => {
    if (mention?.tag !== 'M') return;
    const apart = Math.min(Math.abs(token - hit.first), Math.abs(token - hit.last));
    if (apart >= least) return;
    best = mention.mission.name;
    least = apart;
  });
  return best;
}

const TO = /^(?:to|in|into|for|a|au|aux|en|vers|pour|hacia|at|reached|reach|reaches)$/;
const FROM = /^(?:from|left|leave|leaves|quitte|de|du|desde|quitter)$/;

/** Where a movement goes and where it comes from, where the words beside the cue say so. */
export function placesOf(
  shadow: Shadow,
  hit: Hit,
  group: Group | null,
): Readonly<Record<string, string>> {
  const places: Record<string, string> = {};
  const until = Math.min(shadow.tokens.length, Math.max(hit.last, group?.last ?? 0) + 9);
  for (let at = hit.first; at < until; at++) {
    const mention = shadow.tokens[at]?.mention;
    if (mention?.tag !== 'C') continue;
    const text = shadow.folded.slice(mention.span.start, mention.span.end);
    const place = mention.country.form === 'name' ? mention.country.country : capitalised(text);
    const before = shadow.tokens[at - 1]?.word ?? '';
    if (TO.test(before)) places['to'] ??= place;
    else if (FROM.test(before)) places['from'] ??= place;
  }
  return places;
}

const capitalised = (text: string) =>
  text.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
