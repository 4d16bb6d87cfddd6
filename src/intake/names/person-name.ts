import { fold } from '../fold.ts';
import type { Span } from '../passage.ts';

/** Words with a capital that are no part of a person's name. Folded. */
const NOT_A_NAME = new Set(
  `the a an in on at of and or but for by to from with as it its this that these those they he she we there their his her
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  un us uk eu au nato sadc ecowas eac mission force council resolution security united nations national international government ministry police army
  president minister general colonel captain major commissioner inspector secretary state council senate congress parliament union african european
  said says told le la les un une des du de el los las un una en y et il elle ils elles dans sur sous ce cette ces lors selon mr mrs
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo north south east west
  operation headquarters embassy court base camp team unit contingent battalion brigade company department office organisation organization
  english french spanish kenyan haitian day world peace press statement spokesperson house white earlier when while after before also both if no not yes`.split(
    /\s+/,
  ),
);
const WORD = String.raw`(?:El Hadji?|\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*)`;
const PARTICLE =
  '(?:de la|de los|de|da|dos|du|van der|van den|van de|van|von|al|el|bin|ben|ould|ag|di|del|y)';
const NEXT = new RegExp(`(?:(${PARTICLE}) )?(${WORD})`, 'uy');
const LAST = new RegExp(`(?:^|[^\\p{L}])((?:${WORD} (?:${PARTICLE} )?){0,4}${WORD})$`, 'u');
const WORDS_MAX = 5;

/** The person's name that begins at `at`; `null` when no capitalised word that may be a name stands there. */
export function nameAfter(original: string, at: number): Span | null {
  let end = at;
  let position = at;
  for (let count = 0; count < WORDS_MAX; count++) {
    NEXT.lastIndex = position;
    const match = NEXT.exec(original);
    const word = match?.[2];
    if (!match || !word || (count === 0 && match[1]) || NOT_A_NAME.has(fold(word))) break;
    end = NEXT.lastIndex - possessive(word);
    if (end < NEXT.lastIndex || original.charAt(end) !== ' ') break;
    position = end + 1;
  }
  const name = original.slice(at, end);
  return /\p{L}{2}/u.test(name) && !/^\p{Lu}\.$/u.test(name) ? { start: at, end } : null;
}

const possessive = (word: string) => (/['’]s$/.test(word) ? 2 : 0);

/** The person's name that ends where `separator` before `at` begins; at least two words. */
export function nameBefore(original: string, at: number, separator: RegExp): Span | null {
  const head = original.slice(Math.max(0, at - 100), at);
  const gap = separator.exec(head);
  if (!gap) return null;
  const before = head.slice(0, gap.index);
  const match = LAST.exec(before);
  if (!match?.[1]) return null;
  let words = match[1];
  const base = at - head.length + match.index + match[0].length - words.length;
  let start = base;
  while (words.includes(' ') && isNoName(words) && leadingRank(words) === 0) {
    const cut = words.indexOf(' ') + 1;
    words = words.slice(cut);
    start += cut;
  }
  const ranked = leadingRank(words);
  start += ranked;
  words = words.slice(ranked);
  const known = words.includes(' ') || (ranked > 0 && words.length > 2);
  return known ? { start, end: start + words.length } : null;
}

const isNoName = (words: string) => NOT_A_NAME.has(fold(words.split(' ')[0] ?? ''));

const RANKS =
  /^(?:(?:Lt|Gen|Maj|Brig|Col|Capt|Cdr|Commodore|Lieutenant|Major|General|Brigadier|Colonel|Captain|Admiral|Commander|Superintendent|Inspector|Senior|Chief|Deputy|Assistant|Commissioner|Ambassador|Private|Corporal|Sergeant|Constable|Sgt|Cpl|Pte|Brigadier-General|Major-General|Lieutenant-General|Lieutenant-Colonel|Rear|Vice|Dr|Mr|Mrs|Ms|Mme)\.?[ -])+/;

function leadingRank(words: string): number {
  return RANKS.exec(words)?.[0].length ?? 0;
}
