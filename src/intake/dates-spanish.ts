import { counted, type DateWords } from './date-words.ts';

/** How Spanish writes dates. */
export const SPANISH_DATES: DateWords = {
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
