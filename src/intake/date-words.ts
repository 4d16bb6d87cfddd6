import type { Binding, CalendarUnit, Part, Which } from './date-expression.ts';
import type { Language } from './passage.ts';

/** How a language writes dates. All words are folded; phrases are regular expressions without groups. */
export type DateWords = {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Time of the day that may follow a day and adds nothing: "lundi soir". */
  readonly hour: string;
  readonly parts: readonly (readonly [phrase: string, Part])[];
  readonly which: readonly (readonly [phrase: string, Which])[];
  /** EDTF's numbers: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Ordinals of the quarters of a year. */
  readonly quarters: ReadonlyMap<string, number>;
  readonly units: readonly (readonly [phrase: string, CalendarUnit])[];
  readonly bindings: readonly (readonly [phrase: string, Binding])[];
  readonly about: string;
  /** Fixed words: yesterday is -1 day. */
  readonly days: readonly (readonly [phrase: string, number])[];
  /** Shapes with `{s}` (season), `{o}` (ordinal of a quarter), `{n}` (amount), `{u}` (unit), `{q}` (which), `{w}` (weekday), `{m}`, `{d}`, `{y}`, `{p}` (part). */
  readonly shapes: {
    readonly day: readonly string[];
    readonly month: readonly string[];
    readonly year: readonly string[];
    readonly season: readonly string[];
    readonly quarter: readonly string[];
    readonly weekday: readonly string[];
    readonly unit: readonly string[];
    readonly ago: readonly string[];
    readonly ahead: readonly string[];
    readonly before: readonly string[];
    readonly later: readonly string[];
    /** A day without its month: "on the 27th". */
    readonly dayOfMonth: readonly string[];
    readonly within: readonly string[];
    readonly open: readonly string[];
    readonly anchor: readonly string[];
  };
  /** Words of an interval: "from 3 to 5 May", "entre le 3 et le 5 mai". */
  readonly rangeStart: string;
  readonly rangeJoin: string;
};

const counted = (names: string, variants: readonly string[] = []): ReadonlyMap<string, number> =>
  new Map(
    [names, ...variants].flatMap((list) =>
      list.split(' ').flatMap((word, index) => (word === '_' ? [] : [[word, index + 1] as const])),
    ),
  );

const ENGLISH: DateWords = {
  months: counted(
    'january february march april may june july august september october november december',
    ['jan feb mar apr _ jun jul aug sept oct nov dec', '_ _ _ _ _ _ _ _ sep _ _ _'],
  ),
  weekdays: counted('monday tuesday wednesday thursday friday saturday sunday'),
  hour: '(?: (?:early |late )?(?:morning|afternoon|evening|night))',
  parts: [
    ['(?:the )?(?:very )?(?:start|beginning|opening) of', 'early'],
    ['early(?: in)?', 'early'],
    ['(?:the )?(?:middle|midpoint) of', 'mid'],
    ['mid', 'mid'],
    ['(?:the )?(?:very )?(?:end|close) of', 'late'],
    ['late(?: in)?|end', 'late'],
  ],
  which: [
    ['last|this past|the previous|past', 'last'],
    ['next|this coming|the coming|coming', 'next'],
    ['this|the current', 'this'],
  ],
  seasons: new Map([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]),
  quarters: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['last', 4],
  ]),
  units: [
    ['fortnights?', 'fortnight'],
    ['days?', 'day'],
    ['week-?ends?', 'weekend'],
    ['weeks?', 'week'],
    ['months?', 'month'],
    ['years?', 'year'],
  ],
  bindings: [
    [
      'by no later than|no later than|not later than|nlt|on or before|by|before|prior to|ahead of',
      'by',
    ],
    ['as from|effective from|starting|starting from|beginning|dating from|since|from', 'since'],
    ['up until|until|till|through|up to|to', 'until'],
    ['after|following', 'after'],
    ['as of|as at|as on|current as of|status', 'as-of'],
  ],
  about: 'about|around|approximately|roughly|some time in|sometime in|circa',
  days: [
    ['the day before yesterday', -2],
    ['yesterday|last night|overnight', -1],
    ['today|tonight|this (?:morning|afternoon|evening)', 0],
    ['tomorrow', 1],
  ],
  shapes: {
    day: [
      '(?:{q} )?(?:{w},? )?(?:the )?{d} (?:of )?{m}(?:,? {y})?',
      '(?:{q} )?(?:{w},? )?{m}\\.? {d}(?:,? {y})?',
    ],
    month: ['{p}[ -](?:{q} )?{m}(?:,? {y})?', '(?:{q} )?{m}(?:,? (?:of )?{y})?'],
    year: ['{p}[ -]{y}', '{y}'],
    season: [
      '(?:{q} |(?:in|by|until|since|before|during|of) (?:the )?){s}(?:,? (?:of )?{y})?(?! (?:offensive|term|school|session))',
    ],
    quarter: ['(?:the )?{o} quarter(?: of {y})?'],
    weekday: ['(?:{q} )?{w}'],
    unit: [
      '{p} {q} {u}',
      '{p} the {u}',
      "(?:the )?{u}(?:'s |[ -]){p}",
      '{q} {u}',
      '(?:over|at|during) (?:the )?(?<u>week-?end)',
    ],
    ago: ['{n} {u} ago', '{n} {u} (?:back)'],
    ahead: ["in {n} {u}(?:'s|')?(?: time)?", '{n} {u} from now', '{n} {u} hence'],
    before: ['{n} {u} (?:before that|earlier|before then|previously)'],
    later: ['{n} {u} (?:later|afterwards|after that|after(?= ?(?:[.,;)]|$)))'],
    dayOfMonth: [
      '(?<=(?:on|by|until|till|since|from|before|after|effective) )the {d}(?= ?(?:[.,;:)]|$)| (?:and|to|at|in|by|after|before|but|with|from|for|when)(?!\\p{L}))',
    ],
    within: ['(?:over|in|within|during) the (?:next|coming) {n} {u}', 'within {n} {u}'],
    open: [
      'in the (?:coming|next(?: few)?) (?:days|weeks|months)(?: and (?:weeks|months))?',
      'in (?:coming|the days ahead|the weeks ahead|the months ahead)(?: (?:days|weeks|months))?',
      'over the coming (?:days|weeks|months)',
      'within (?:days|weeks|months)',
      'soon(?! after)|shortly(?! (?:before|after|afterwards))|subsequently|imminently|in due course|before long|in the near future',
    ],
    anchor: [
      'th(?:at|e) same (?:day|morning|afternoon|evening)',
      'that (?:day|morning|afternoon|evening|night)',
    ],
  },
  rangeStart: 'from |between ',
  rangeJoin: ' to | and | until | through |-|–| - | – ',
};

const FRENCH: DateWords = {
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

const SPANISH: DateWords = {
  months: counted(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ['_ _ _ _ _ _ _ _ setiembre _ _ _'],
  ),
  weekdays: counted('lunes martes miercoles jueves viernes sabado domingo'),
  hour: '(?: (?:por la (?:manana|tarde|noche)|en la (?:manana|tarde|noche)))',
  parts: [
    ['(?:a )?(?:principios|comienzos|inicios)(?: de| del)?|el inicio de', 'early'],
    ['(?:a )?mediados(?: de| del)?', 'mid'],
    ['(?:a )?(?:finales|fines|fin)(?: de| del)?|el final de(?:l)?', 'late'],
  ],
  which: [
    ['pasado|pasada|ultimo|ultima', 'last'],
    ['proximo|proxima|que viene|entrante', 'next'],
    ['este|esta', 'this'],
  ],
  seasons: new Map([
    ['primavera', 21],
    ['verano', 22],
    ['otono', 23],
    ['invierno', 24],
  ]),
  quarters: new Map([
    ['primer', 1],
    ['segundo', 2],
    ['tercer', 3],
    ['cuarto', 4],
    ['ultimo', 4],
  ]),
  units: [
    ['dias?', 'day'],
    ['fin(?:es)? de semana', 'weekend'],
    ['semanas?', 'week'],
    ['mes(?:es)?', 'month'],
    ['anos?', 'year'],
  ],
  bindings: [
    ['a mas tardar(?: el| en)?|antes del?|para(?: el)?', 'by'],
    ['desde(?: el)?|a partir del?', 'since'],
    ['hasta(?: el)?', 'until'],
    ['despues del?|tras', 'after'],
    ['a fecha del?|con fecha del?|al cierre de', 'as-of'],
  ],
  about: 'hacia|alrededor del?|en torno al?',
  days: [
    ['anteayer|antier', -2],
    ['ayer|anoche|la vispera', -1],
    ['hoy|esta (?:manana|tarde|noche)', 0],
    ['manana', 1],
  ],
  shapes: {
    day: ['(?:el )?(?:{q} )?(?:{w},? )?(?:el )?{d} de {m}(?: (?:de |del )?{y}| {q})?'],
    month: [
      '{p} {m}(?: (?:de |del )?{y}| {q})?',
      '(?:{q} )?(?:mes de )?{m}(?: (?:de |del )?{y}| {q})?',
    ],
    year: ['{p} (?:ano )?{y}', '(?:ano )?{y}'],
    season: ['(?:en |el |la |este |esta |desde |para )(?:el |la )?{s}(?: (?:de |del )?{y}| {q})?'],
    quarter: ['(?:el |en el )?{o} trimestre(?: (?:de |del )?{y})?'],
    weekday: ['(?:el )?(?:{q} )?{w}(?: {q})?'],
    unit: [
      '{p} (?:de )?(?:este |el |la |esta )?{u}(?: {q})?',
      '(?:el |la ){u} {q}',
      '(?:la |el )?{q} {u}',
    ],
    ago: ['hace {n} {u}'],
    ahead: ['dentro de {n} {u}', 'en {n} {u}'],
    before: ['{n} {u} antes'],
    later: ['{n} {u} (?:despues|mas tarde)(?= ?(?:[.,;)]|$))'],
    dayOfMonth: ['(?:el )?(?:{w}|dia) {d}(?= ?(?:[.,;:)]|$))'],
    within: ['en (?:los|las) proxim[oa]s {n} {u}', 'en el plazo de {n} {u}'],
    open: [
      'en (?:los|las) proxim[oa]s (?:dias|semanas|meses)',
      'en breve|proximamente|pronto|cuanto antes',
    ],
    anchor: ['el mismo dia', 'ese (?:mismo )?dia', 'esa (?:misma )?(?:manana|tarde|noche)'],
  },
  rangeStart: 'del |entre el |entre |desde el |de ',
  rangeJoin: ' al | y el | y | a | hasta el |-| - ',
};

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
};
