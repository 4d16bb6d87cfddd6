import type { FactRule } from './rule.ts';

/** Parts of a strength: source bodies, women, places, shares, changes. */
export const STRENGTH_PARTS: readonly FactRule[] = [
  {
    id: 'strength.drawn-from',
    kind: 'strength',
    takes: 'names',
    timing: 'none',
    attributes: { status: 'assigned' },
    cue: {
      en: ['(?<!be )(?:are|is|been) (?:all )?drawn from(?: both)?(?! K)'],
      fr: ['(?:sont|est) (?:tous |toutes )?issus? (?:de|du|des)'],
      es: ['(?:proceden|provienen|procede|proviene) (?:de|del)(?! C)'],
    },
    examples: [
      'They are drawn from both the Kenya Police and the Administration Police Service.',
      'Ils sont tous issus de la Garde Nationale.',
      'Los policías proceden de la Guardia Nacional.',
    ],
  },
  {
    id: 'strength.women',
    kind: 'strength',
    takes: 'event',
    timing: 'none',
    attributes: { composition: 'women' },
    cue: {
      en: ['all - (?:female|women|woman)'],
      fr: ['(?:exclusivement|entierement) (?:feminine?s?|composee? de femmes)'],
      es: ['(?:exclusivamente|integramente) (?:femenin[oa]|compuest[oa] por mujeres)'],
    },
    examples: [
      'The Kenyan unit has an all-female team.',
      'Une unité entièrement féminine vient du Bangladesh.',
      'Una unidad íntegramente femenina viene de Bangladesh.',
    ],
  },
  {
    id: 'strength.located',
    kind: 'strength',
    takes: 'force',
    side: 'before',
    alone: true,
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:(?:work|works|operate|operates|sit|sits|patrol|patrols) (?:out of|from|in)|(?:is|are|remain|remains|,) (?:now )?(?:based|stationed|headquartered|located|garrisoned) (?:at|in|near)|covers?(?= [a-z]+ and))',
      ],
      fr: [
        '(?:est|sont|,) (?:basee?s?|stationnee?s?|installee?s?|cantonnee?s?) (?:a|au|en|dans)|(?:opere|operent) depuis',
      ],
      es: ['(?:esta|estan) (?:basad|acantonad|ubicad|estacionad)[oa]s? en|opera(?:n)? desde'],
    },
    examples: [
      'The Rwandan unit works from Bangui.',
      'Le contingent rwandais est basé à Bangui.',
      'El contingente ruandés está basado en Bangui.',
    ],
  },
  {
    id: 'strength.contributes',
    kind: 'strength',
    takes: 'force',
    side: 'after',
    timing: 'dated',
    attributes: { status: 'assigned' },
    cue: {
      en: [
        '(?:contribut(?:e|es|ed|ing)|(?<!(?:their|its|of|the|medical|his|her|food) )suppl(?:y|ies|ied)(?! of)|account(?:s)? for|provides?)(?: a total of)?',
      ],
      fr: ['(?:fournit|fournissent|contribue a hauteur de)'],
      es: ['(?:aporta|aportan)'],
    },
    examples: [
      'The General Service Unit contributes a total of 200 officers.',
      'La garde nationale fournit 200 policiers.',
      'La guardia nacional aporta 200 policías.',
    ],
  },
  {
    id: 'strength.orbat',
    kind: 'strength',
    takes: 'force',
    side: 'after',
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:orbat|order of battle|composition|laydown|force composition|make - up) ?(?::|is|of|-)',
      ],
      fr: ['(?:composition|ordre de bataille|articulation) ?(?::|de)'],
      es: ['(?:composicion|orden de batalla) ?(?::|de)'],
    },
    examples: [
      'Orbat: two battalions from Uganda and one battalion from Kenya.',
      "Composition : deux bataillons d'Ouganda.",
      'Composición: dos batallones de Uganda.',
    ],
  },
  {
    id: 'strength.changed',
    kind: 'strength',
    takes: 'force',
    side: 'after',
    bareReach: 1,
    subject: 'mission',
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:lift(?:s|ed|ing)?|rais(?:e|es|ed|ing)|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|push(?:es|ed|ing)?|swell(?:s|ed|ing)?|expand(?:s|ed|ing)?|cut|cutting|reduc(?:e|es|ed|ing)|trim(?:med|ming)?|scal(?:ed|ing) (?:back|down|up)|boost(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|risen?|rose|shrunk|fallen|fell|draw(?:ing|n) down|down|up|went|gone|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|shrank|swollen|dwindl(?:e|es|ed|ing)|double(?:s|d)?)(?: [^;,.]{1,40})? (?:to|from)(?= [NF])',
      ],
      fr: [
        '(?:port(?:e|er|era|erait|ant)|ramen(?:e|er|era|ant)|fait passer|pass(?:e|er|era)|mont(?:e|er|era)|redui(?:t|re|ra|sant)|tombe|chute|augmente|grimpe|est passe)(?:e|es)?(?: [^;,.]{1,40})? (?:a|de)(?= [NF])',
      ],
      es: [
        '(?:eleva|elevara|elevo|elevando|reduce|reducira|lleva|llevara|aumenta|aumentara|sube|subira|baja|bajara|paso|pasa|crecio|aumento|redujo|bajo|subio)(?: [^;,.]{1,40})? (?:a|de)(?= [NF])',
      ],
    },
    examples: [
      'The flight lifted the multinational force to nearly 800.',
      'Berlin portera son contingent au Mali à 1.400 soldats.',
      'El vuelo eleva la fuerza multinacional a 800 efectivos.',
    ],
  },
  {
    id: 'strength.with',
    kind: 'strength',
    takes: 'force',
    side: 'after',
    bareReach: 0,
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: ['(?<=C\\d+ )(?:, )?with(?= F)|contributors?(?: [a-z]+| M\\d+| ,){0,6} with(?= [NF])'],
      fr: ['(?<=C\\d+ )(?:, )?avec(?= F)|contributeurs?(?: [a-z]+| M\\d+| ,){0,6} avec(?= [NF])'],
      es: ['(?<=C\\d+ )(?:, )?con(?= F)|contribuyentes?(?: [a-z]+| M\\d+| ,){0,6} con(?= [NF])'],
    },
    examples: [
      'Others are there too, among them Guatemala, with 150 military police.',
      'Le Tchad est le premier contributeur de la force avec 900 soldats.',
      'Argentina es el principal contribuyente, con 245 cascos azules.',
    ],
  },
  {
    id: 'strength.women-share',
    kind: 'strength',
    takes: 'share',
    timing: 'now',
    attributes: { composition: 'women' },
    cue: {
      en: ['F (?:now |also )?(?:make up|account for|represent|constitute|comprise)'],
      fr: ['F (?:representent|constituent|forment)'],
      es: ['F (?:representan|constituyen|forman)(?: el)?'],
    },
    examples: [
      'Women make up 12 per cent of the unit.',
      'Les femmes représentent 12 % du contingent.',
      'Las mujeres representan el 12 % del contingente.',
    ],
  },
];
