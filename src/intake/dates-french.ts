import { counted, type DateWords } from './date-words.ts';

/** How French writes dates. */
export const FRENCH_DATES: DateWords = {
  months: counted(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  weekdays: counted('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  hour: '(?: (?:matin|midi|apres-midi|soir))',
  parts: [
    [
      "(?:le |au )?(?:tout )?debut(?: du mois)?(?: de| du| d'| de l')?|des les premiers jours de",
      'early',
    ],
    ["(?:a la )?mi|(?:le |au )?milieu (?:de l'|du|de|d')", 'mid'],
    ["(?:la |a la )?fin(?: du mois)?(?: de l'| de| du| d')?", 'late'],
  ],
  which: [
    ['dernier|derniere|passe|passee|precedent|precedente', 'last'],
    ['prochain|prochaine|suivant|suivante', 'next'],
  ],
  seasons: new Map([
    ['printemps', 21],
    ['ete', 22],
    ['automne', 23],
    ['hiver', 24],
  ]),
  quarters: new Map([
    ['premier', 1],
    ['deuxieme', 2],
    ['troisieme', 3],
    ['quatrieme', 4],
    ['dernier', 4],
  ]),
  units: [
    ['jours?', 'day'],
    ['week-?ends?', 'weekend'],
    ['semaines?', 'week'],
    ['mois', 'month'],
    ['ans?|annees?', 'year'],
  ],
  bindings: [
    ["d'ici(?: a| au| la| le)?|au plus tard|avant|pour|au", 'by'],
    ["depuis|a partir d[eu']|a compter d[eu']|des", 'since'],
    ["jusqu'(?:a|au|en)", 'until'],
    ['apres', 'after'],
    ['a la date du|en date du|situation au|etat au', 'as-of'],
  ],
  about: 'vers|autour d[eu]|aux alentours d[eu]',
  days: [
    ['avant-hier', -2],
    ['hier|la nuit derniere|la veille', -1],
    ["aujourd'hui|ce (?:matin|soir)|cet apres-midi", 0],
    ['demain', 1],
  ],
  shapes: {
    day: ['(?:{w},? )?(?:le )?(?:{w} )?{d} {m}(?: {y}| {q})?'],
    month: ['{p}[ -]?{m}(?: {y}| {q})?', "(?:mois de |mois d')?{m}(?: {y}| {q})?"],
    year: ['{p} ?{y}', "(?:l'annee |annee )?{y}"],
    season: [
      "(?:au |en |a l'|cet |ce |l'|le |des le |d'ici l'|d'ici le ){s}(?: {y}| {q})?(?! (?:envoye|deploye|remplace))",
    ],
    quarter: ['(?:au |le )?{o} trimestre(?: (?:de )?{y})?'],
    weekday: ['(?:ce |le )?{w}(?: {q})?'],
    unit: [
      "{p} (?:du |de la |de l')?{u}(?: {q})?",
      "(?:la |le |l'|l’){u} {q}",
      '(?:cette |ce |le ){u}(?:-ci)?',
    ],
    ago: ['il y a {n} {u}', 'voila {n} {u}'],
    ahead: ['dans {n} {u}', "d'ici {n} {u}"],
    before: ['{n} {u} (?:plus tot|auparavant)'],
    later: ['{n} {u} (?:plus tard|apres(?= ?(?:[.,;)]|$)))'],
    dayOfMonth: ['(?:{w}) {d}(?= ?(?:[.,;:)]|$))'],
    within: ['(?:au cours|dans|durant)(?: des| les)? {n} prochain(?:e)?s {u}', 'sous {n} {u}'],
    open: [
      '(?:dans les|ces|au cours des|les)(?: tout)? prochaine?s (?:jours|semaines|mois)',
      'dans les (?:jours|semaines|mois) (?:a venir|qui viennent)',
      'prochainement|bientot|sous peu|incessamment',
    ],
    anchor: ['le meme jour', 'ce jour-la', 'le jour meme'],
  },
  rangeStart: 'du |entre le |entre |de ',
  rangeJoin: ' au | et le | et | a |-| - ',
};
