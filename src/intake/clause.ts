import type { Hit } from './match-rules.ts';
import type { Force } from './mention.ts';
import { covering, type Span } from './passage.ts';
import { type Shadow, spanOf } from './shadow.ts';
import type { Topic } from './subject.ts';

const PRONOUN = /^(?:they|them|it|he|she|we|ils|elles|il|elle|nous)$/;
const PLACE_BEFORE = /^(?:in|to|from|at|for|of|en|a|de|du|au|on|with|by)$/;
const CLOSES = /^[;:]$/;
const ACTOR_REACH = 14;

/** The words from who acts to the cue; `null` when nobody of the mission stands before it. */
export function actorSpan(shadow: Shadow, topic: Topic, hit: Hit): Span | null {
  const actor = actorToken(shadow, topic, hit);
  return actor === null ? null : covering(hit.span, spanOf(shadow, actor, hit.last));
}

function actorToken(shadow: Shadow, topic: Topic, hit: Hit): number | null {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - ACTOR_REACH); at--) {
    const found = isActor(shadow, topic, hit, at);
    if (found === 'nobody') return null;
    if (found) return at;
  }
  return null;
}

/** Whether the search ends here: with who acts, or with somebody else. */
function isActor(shadow: Shadow, topic: Topic, hit: Hit, at: number): boolean | 'nobody' {
  const { mention, word } = shadow.tokens[at] ?? { mention: null, word: ';' };
  if (CLOSES.test(word) || mention?.tag === 'P') return 'nobody';
  if ((shadow.depth[at] ?? 0) > (shadow.depth[hit.first] ?? 0)) return false;
  if (PRONOUN.test(word)) return topic.contributor === null ? 'nobody' : true;
  return acts(shadow, topic, hit, at);
}

/** "The rest will be sent", "the vehicles reached the port": a contributor's, though it is not named. */
const THEIRS = /^(?:rest|remainder|others|vehicles|trucks|helicopters|newcomers|autres|demas)$/;

function acts(shadow: Shadow, topic: Topic, hit: Hit, at: number): boolean {
  const mention = shadow.tokens[at]?.mention;
  if (hit.rule.kind === 'movement' && THEIRS.test(shadow.tokens[at]?.word ?? '')) return true;
  if (mention?.tag === 'M')
    return hit.rule.id === 'movement.withdraw' || hit.rule.kind !== 'movement';
  if (mention?.tag === 'F') return forceActs(mention.force, topic, hit);
  if (mention?.tag !== 'C' || mention.country.country === topic.host) return false;
  const owns = shadow.tokens[at + 1]?.word === "'s" && hit.rule.kind === 'movement';
  return !owns && !PLACE_BEFORE.test(shadow.tokens[at - 1]?.word ?? '');
}

/** Whose people they are must be said where they offer something. */
function forceActs({ country }: Force, topic: Topic, hit: Hit): boolean {
  if (hit.rule.kind === 'pledge') return country !== null && country !== topic.host;
  return country === null || country !== topic.host;
}

const BREAK = /^(?:[,;:–—]|but|mais|pero|while)$/;
const CLAUSE_TOKENS_MAX = 30;

/** What goes on after a comma: who else was there. */
const BESIDE = /^(?:along|together|alongside|accompanied|joined|aux|junto)$/;

/** Who acts may stand before the comma that closes an apposition. */
const isPerson = (shadow: Shadow, token: number) => shadow.tokens[token]?.mention?.tag === 'P';

/** The part of the sentence between commas that holds the cue. */
export function clauseOf(
  shadow: Shadow,
  hit: { readonly first: number; readonly last: number },
): Span {
  const first = clauseStart(shadow, hit.first);
  let last = clauseEnd(shadow, hit.last);
  if (BESIDE.test(shadow.tokens[last + 2]?.word ?? '')) last = clauseEnd(shadow, last + 2);
  if (/^[.!?]$/.test(shadow.tokens[last]?.word ?? '') && last > hit.last) last--;
  return covering(spanOf(shadow, hit.first, hit.last), spanOf(shadow, first, last));
}

const stops = (shadow: Shadow, token: number) => BREAK.test(shadow.tokens[token]?.word ?? ',');

function clauseStart(shadow: Shadow, from: number): number {
  let first = from;
  while (first > 0 && from - first < CLAUSE_TOKENS_MAX && !stops(shadow, first - 1)) first--;
  return isPerson(shadow, first - 2) ? first - 2 : first;
}

function clauseEnd(shadow: Shadow, from: number): number {
  const end = shadow.tokens.length - 1;
  let last = Math.min(from, end);
  while (last < end && last - from < CLAUSE_TOKENS_MAX && !stops(shadow, last + 1)) last++;
  return last;
}
