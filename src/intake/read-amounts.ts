import type { ReadAmount } from './mention.ts';
import type { Language } from './passage.ts';
import type { Unit } from './quantity.ts';
import type { ReadNumber } from './read-numbers.ts';

const MONEY_AFTER =
  /^ ?(?:usd|us dollars|u\.s\. dollars|dollars|\$(?: us)?|de dollars|dolares|de dolares)(?: americains| estadounidenses)?(?![\p{L}])/u;
/** Other money is stated too, but Muster keeps sums in US dollars: the statement has no figure. */
const FOREIGN_AFTER =
  /^ ?(?:(?:euros?|€|pounds?(?: sterling)?|£|kenyan shillings?|shillings?|rand|francs?(?: cfa)?|(?:australian|canadian|jamaican|new zealand) dollars|gourdes|pesos|quetzales|lempiras|naira|cedis?|kroner|kronor|yen|yuan|rupees|libras|dolares (?:canadienses|australianos)|dollars (?:canadiens|australiens)|d'euros|de (?:francs|livres|euros|pesos|rands))(?![\p{L}]))/u;
const FOREIGN_MIN = 100_000;
const SHARE =
  /^ ?(?:%|percent(?:age points)?(?![\p{L}])|per cent(?![\p{L}])|pour cent|por ciento|pct(?![\p{L}])|pc(?![\p{L}]))/u;
const TERM: Readonly<Record<Language, RegExp>> = {
  en: /^[ -](?:(?:more|further|additional|full|consecutive|working|calendar|straight|whole) )?(days?|weeks?|months?|years?)(?![\p{L}])/u,
  fr: /^ (jours?|semaines?|mois|ans?|annees?)(?![\p{L}])/u,
  es: /^ (dias?|semanas?|mes(?:es)?|anos?)(?![\p{L}])/u,
};
const ONE_TERM: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\d])(?:one[- ]|a (?:full|further|single|whole) |an additional |(?<=(?:for|by|lasts?|lasted|lasting|runs?|after|spent|serve|serving|served) )a )(day|week|month|year)(?![\p{L}'])(?!-old)/gu,
  fr: /(?<![\p{L}\d])une? (jour|semaine|mois|an|annee)(?![\p{L}])/gu,
  es: /(?<![\p{L}\d])una? (dia|semana|mes|ano)(?![\p{L}])/gu,
};
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:day|jour|dia)/, 'days'],
  [/^(?:week|semaine|semana)/, 'weeks'],
  [/^(?:month|mois|mes)/, 'months'],
  [/^(?:year|an|ano)/, 'years'],
];
/** What other figures measure: they are never people of a mission. */
const NOISE_AFTER =
  /^(?:[ -]?(?:km|kms|kilomet|met(?:re|er|ros|res)|miles?|square|sq|hectar|ton(?:ne|elada|s)?|lit(?:re|er|ro)|degrees?|degres|grados|hours?|heures?|horas?|minutes?|minutos?|rounds?|knots|kg|pounds|euros?|€|£|per ?cent|shillings?|francs?|gourdes|inhabitants|habitants?|habitantes?|residents?|civilians?|civils?|civiles?|people|personas|displaced|deplaces|desplazad|refugees?|refugies|refugiados|households|families|familles|familias|children|enfants|ninos|deaths?|dead|morts?|muert[oa]s|killed|tues|containers?|conteneurs|contenedores|flights?|seats?|votes?|voix|votos|pages?|times|fois|veces|years? old|ans apres|teachers?|students?|schools?|beds?|lits|camas|out of|sur \d|de cada|inmates|prisoners|detainees|fighters|combatants|combattants|insurgents|militants|gang|rebels?|assailants|attackers|protesters|houses?|homes|women and|of whom were)(?![\p{L}])|[h:]\d)/u;

/** "Sent more than 600 people" is of a mission; "11 million people" is a population. */
const PEOPLE = /^ (?:people|personnes|personas)(?!\p{L})/u;
const PEOPLE_MAX = 50_000;
const SENDING =
  /(?:sent|sends?|deployed|pledged|promised|offered|dispatched|provid(?:es|ed)|contribut(?:es|ed)|has|have|with|envoye|promis|compte|enviado|tiene|con|(?:party|team|group|contingent|unit|element|vanguard|vanguardia|avanzada|grupo|equipo|contingente|groupe|equipe|detachement|avant-garde)(?: of|,| de)) $/;
/** The number is a name: "Battalion 3", "Phase 2". */
const NOISE_BEFORE =
  /(?:battalion|bataillon|batallon|company|phase|sector|secteur|sector|class|camp|level|lsa|brigade|article|chapter|annex|serial|rotation|group|grade|version|page|route|highway) $/;

/** The unit a figure is counted in, from the words beside it; `null` when they are no unit of ours. */
export type Figured = { readonly amount: ReadAmount | null; readonly noise: boolean };

export function readAmount(
  folded: string,
  number: ReadNumber,
  language: Language,
  offset = 0,
): Figured {
  const after = folded.slice(number.end - offset, number.end - offset + 40);
  if (number.currency) return amountOf(number, 'USD', number.start, number.end);
  const foreign = number.value >= FOREIGN_MIN && FOREIGN_AFTER.exec(after);
  if (foreign) return foreignAmount(number, number.end + foreign[0].length);
  const money = MONEY_AFTER.exec(after);
  if (money) return amountOf(number, 'USD', number.start, number.end + money[0].length);
  const share = SHARE.exec(after);
  if (share) return amountOf(number, 'percent', number.start, number.end + share[0].length);
  const term = TERM[language].exec(after);
  const unit = term && UNITS.find(([pattern]) => pattern.test(term[1] ?? ''))?.[1];
  if (term && unit && !/^[- ]old/.test(after.slice(term[0].length)))
    return amountOf(number, unit, number.start, number.end + term[0].length);
  const before = folded.slice(Math.max(0, number.start - offset - 24), number.start - offset);
  if (NOISE_BEFORE.test(before)) return { amount: null, noise: true };
  if (PEOPLE.test(after) && number.value < PEOPLE_MAX && SENDING.test(before))
    return { amount: null, noise: false };
  return { amount: null, noise: NOISE_AFTER.test(after) };
}

function foreignAmount(number: ReadNumber, end: number): Figured {
  const { amount } = amountOf(number, 'USD', number.start, end);
  return { amount: amount && { ...amount, foreign: true }, noise: false };
}

function amountOf(number: ReadNumber, unit: Unit, start: number, end: number): Figured {
  const { value, valueMax, qualifier } = number;
  const quantity = {
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    unit,
    qualifier,
  };
  return { amount: { start, end, quantity }, noise: false };
}

/** "one year", "un an": a term whose number is an article or the word one. */
export function singleTerms(folded: string, language: Language, offset = 0): readonly ReadAmount[] {
  return [...folded.matchAll(ONE_TERM[language])].flatMap((match) => {
    const unit = UNITS.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1];
    if (!unit) return [];
    const start = match.index + offset;
    return [
      {
        start,
        end: start + match[0].length,
        quantity: { value: 1, unit, qualifier: 'exact' as const },
      },
    ];
  });
}
