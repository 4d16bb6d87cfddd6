import { amountOf, forceOf, type Group } from './attach.ts';
import type { Shadow } from './shadow.ts';

/** Sentences of the country's plight, of polls and of prices: their figures are not a mission's. */
const OF_OTHERS =
  /(?<!\p{L})(?:gangs?|gunmen|bandits?|militias?|insurgents?|rebels?|jihadists?|militants?|civilians? (?:were|have|had|are)|displaced|refugees?|residents|inhabitants|population|poll|survey|humanitarian|aid (?:agencies|workers)|hungry|hunger|cholera|earthquake|tsunami|school|prices?|deport|deportations?|kidnapped|murders?|homicides?|voters?|assailants?|prisoners?|inmates|pandillas?|pandilleros|civiles muertos|desplazad[oa]s|encuesta|precio|boleto|habitantes|poblacion|gangs armes|bandits|deplaces|habitants|riverains|sondage|prix|population|civils tues)(?!\p{L})/u;
const MONEY_MIN = 100_000;
const PAY =
  /(?<!\p{L})(?:pay|paid|unpaid|allowances?|salar(?:y|ies)|wages|stipends?|primes?|soldes?|indemnites?|sueldos?|salarios?|viaticos|dietas)(?!\p{L})/u;
/** "Seven months after" is a date; a term longer than this is history. Unit: years. */
const YEARS_MAX = 5;

/**
 * Whether a figure that no rule took is worth a second look: the people of a contributor, sums that
 * a mission could cost, terms that a tour could last.
 */
export function isOfInterest(sentence: { readonly shadow: Shadow }, group: Group): boolean {
  const { shadow } = sentence;
  const text = shadow.folded.slice(shadow.tokens[0]?.start ?? 0, shadow.tokens.at(-1)?.end ?? 0);
  const first = group.members[0]?.mention;
  const amount = first ? amountOf(first) : null;
  if (group.kind === 'money')
    return (amount?.quantity.value ?? 0) >= MONEY_MIN ? !OF_OTHERS.test(text) : PAY.test(text);
  if (group.kind === 'term')
    return amount?.quantity.unit !== 'years' || amount.quantity.value <= YEARS_MAX;
  if (group.kind !== 'force') return false;
  const forces = group.members.map(({ mention }) => forceOf(mention));
  if (!forces.some((force) => force?.quantity)) return false;
  return forces.some((force) => force?.country || force?.mission) || !OF_OTHERS.test(text);
}

const NOT_OF_MISSION =
  /^(?:migrants?|deportees?|refugees?|asylum|civilians?|residents|villagers|families|households|voters|pupils|prisoners|inmates|pilgrims|tourists|migrantes|deportados|refugiados|civiles|familias|refugies|deplaces|civils|familles) /;
const SPEAK = /^(?:told|say|says|said (?!to be)|recalled|complained|ont (?:dit|declare)|dijeron) ?/;
const OTHER_AID =
  /^(?:more )?(?:in|of|for|worth of|d'|de|en|para) (?:[a-z]+ )?(?:humanitarian|disaster|famine|flood|aide humanitaire|ayuda humanitaria)(?: |$)/;
const HIRED =
  /(?:^| )(?:hire|hires|hired|hiring|enlist|enlists|enlisting|take in|takes in|took in|taking in|embaucher|embauche|recruter|contratar|contratara) (?:another |some |about )?$/;
/** Who tells a reporter something is few. */
const SPEAKERS_MAX = 10;

/** "3,000 migrants", "two officers told us", "hire 500 recruits", "45 million in food aid": nothing of a mission's. */
export function isOfOthers(shadow: Shadow, group: Group): boolean {
  const next = shadow.tokens
    .slice(group.last + 1, group.last + 5)
    .map(({ word }) => `${word} `)
    .join('');
  if (group.kind === 'money') return OTHER_AID.test(next);
  if (group.kind !== 'force') return false;
  const last = group.members.at(-1)?.mention;
  const count = (last && forceOf(last)?.quantity?.value) ?? SPEAKERS_MAX + 1;
  const before = shadow.text.slice(0, shadow.tokens[group.first]?.at ?? 0);
  if (HIRED.test(before.slice(-40))) return true;
  return NOT_OF_MISSION.test(next) || (count <= SPEAKERS_MAX && SPEAK.test(next));
}

const PRICE_MAX = 100;
const SMALL_MAX = 5000;
const PER_HEAD = / (?:per head|a head|each|per capita|par tete|por cabeza) /;

/** Small change is a price, unless it is pay or a rate for each person. */
export function isPrice(shadow: Shadow, group: Group): boolean {
  const [member] = group.members;
  const value = (member && amountOf(member.mention)?.quantity.value) ?? PRICE_MAX;
  if (group.kind !== 'money' || value >= SMALL_MAX) return false;
  return value < PRICE_MAX || !(PAY.test(shadow.text) || PER_HEAD.test(shadow.text));
}

/** "VISITS." announces, and states nothing. */
export const isHeading = ({ tokens }: Shadow) =>
  tokens.filter(({ word, mention }) => mention || /\p{L}/u.test(word)).length === 1 &&
  tokens.every(({ mention }) => mention === null);

/** A question states nothing; its answer may. */
export const isQuestion = ({ text }: Shadow) => text.endsWith(' ? ');
