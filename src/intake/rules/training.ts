import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const COURSE_EN =
  '(?:training|course|exercise|induction|induction course|induction training|training course|pre - deployment training|instruction|drills?|programme|program|workshop)';

/** Courses: their length, place, content, start, and graduation. */
export const TRAINING: readonly FactRule[] = [
  {
    id: 'training.graduated',
    kind: 'training',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'trained', event: 'graduation' },
    cue: {
      en: [
        '(?:graduat(?:e|es|ed|ing|ion)|passing - out|passed out|pass - out|commencement ceremony)(?: (?:D|on D|from|of|last|parade))?',
      ],
      fr: [
        '(?:remise de(?:s)? (?:diplomes|brevets|certificats)|ont (?:recu|obtenu) leurs? (?:diplomes|brevets|certificats)|diplomes)',
      ],
      es: ['(?:se graduo|se graduaron|graduacion|se gradua|clausura del curso)'],
    },
    examples: [
      'The officers graduated last Friday.',
      'Les policiers ont reçu leurs certificats vendredi.',
      'Los policías se graduaron el viernes.',
    ],
  },
  {
    id: 'training.length',
    kind: 'training',
    takes: 'term',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'completed' },
    cue: {
      en: [
        `(?:(?:intensive|specialised|specialized|joint|pre - deployment|basic|advanced|rigorous|gruelling|of|worth|long|-) )*${COURSE_EN}|(?:trained|prepared|drilled)(?: (?:together|there|hard))?(?: for| over)?`,
      ],
      fr: [
        "(?:de |d' )?(?:formation|entrainement|stage|instruction|cours|exercices)|se sont (?:entraines|prepares|formes)(?: pendant| durant)?",
      ],
      es: [
        '(?:de )?(?:entrenamiento|formacion|curso|instruccion|adiestramiento|capacitacion)|se (?:entrenaron|formaron|prepararon|entreno|preparo)',
      ],
    },
    examples: [
      'It comes after an eight-week training.',
      'Ils ont suivi six semaines de formation.',
      'Recibieron seis semanas de entrenamiento.',
    ],
  },
  {
    id: 'training.planned-length',
    kind: 'training',
    unless: /(?:deployment|tour|rotation|mission|stay|stint|posting|mandate)[^.;]{0,20} last/,
    takes: 'term',
    side: 'after',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'planned' },
    cue: {
      en: [
        `(?:(?:${COURSE_EN}|it|which) )?(?:was|were|is|had been|will|would|should)? ?(?:to |meant to |supposed to |due to |planned to |expected to |scheduled to )?(?:last|lasts|lasted|run|lasting|take)(?: for)?`,
        `${COURSE_EN} (?:of|for)`,
      ],
      fr: [
        "(?:formation|stage|entrainement|cours|elle|il)?(?: [a-z']+){0,3} ?(?:dure|durera|durait|dura|durer|duree de|d' une duree de)",
      ],
      es: [
        '(?:formacion|curso|entrenamiento)?(?: [^ ;.,]+){0,3} ?(?:dura|durara|duro|duraria|durar|duracion de)',
      ],
    },
    examples: [
      'The training was to last for about 18 weeks.',
      'La formation durera dix semaines.',
      'El curso durará diez semanas.',
    ],
  },
  {
    id: 'training.course',
    kind: 'training',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'completed' },
    cue: {
      en: [
        `(?:finish(?:ed|es)?|complet(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|undergo(?:es|ing|ne)?|underwent|attend(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|began|begin|begun|start(?:s|ed)?|commenc(?:e|es|ed)|pass(?:ed|es)?|took|taking)(?: (?:its|their|the|a|an|first|intensive|joint|special|specialised|specialized|basic|advanced|final|[^ ;.,]+)){0,5} ${COURSE_EN}(?: (?:in|on|at) (?:D|C|[a-z]+))?`,
        `${COURSE_EN}(?: [^ ;.,]+){0,3}? (?:${english('start', 'begin', 'end', 'finish', 'conclude', 'close', 'open', 'take place', 'run', 'resume', 'kick off', 'wrap up')})(?= (?:on|in|at|D|last|this|next|for|$))`,
        `(?:${english('train', 'instruct', 'rehearse', 'practise', 'learn')})(?= (?:in|with|at|on|how|for|together|alongside|french|english|creole|crowd|first aid|riot))|(?:instructors|trainers|advisers) (?:from|of) (?:the )?C|(?<!(?:by|newly|well -|highly|of|with|more|be) )train(?:ed|s|ing)(?= (?:the |some |about )?F)|(?:learn(?:ing|ed|t|s)?|stud(?:y|ying|ied|ies)|taught) (?:A|french|creole|english|human rights|first aid)`,
        '(?:was|were|been|being|are|is) (?:being )?(?:trained|drilled|instructed) (?:in|by|at|on|for|to|with)',
        '(?:put|puts|putting|took|take) (?:them|him|her|us|F|the [a-z]+) through|(?:instructors|trainers|mentors)(?: [^ ;.]+){0,5}? (?:put|taught|teach|train|trained|drilled|ran|led)|(?:been preparing|(?:been|were|are|is) (?:already |now )?(?:training|rehearsing|in training))(?= )|training of (?:F|A|C)|(?:course|training|class|classes|lessons|exercise|stage|drill)(?: [^ ;.]+){0,6}? (?:is|are|was|were|will|would) (?:to |meant to |due to |expected to )?(?:be over|be complete|last|end|finish|run)|(?:finish(?:es|ed)?|complet(?:es|ed)|began|begins|starts?)(?: [^ ;.,]+){0,4} exercise',
        'pre - deployment (?:training|course|exercise|preparation)|trained (?:by|with) (?:A|C|us|french|british)',
      ],
      fr: [
        `(?:formation|stage|entrainement|cours|exercice|preparation)${GAP} (?:${french('debuter', 'commencer', 'demarrer', 'terminer')}|s' acheve|s' est acheve|s' est terminee?|s' achevera|a pris fin|prendra fin|dispensee?)`,
        "(?:a|ont|avait|avaient)? ?(?:termine|acheve|suivi|suit|suivent|suivront|recu|recoivent|debute|entame|commence|boucle)(?:e|s|es)?(?: [a-z']+){0,4} (?:formation|entrainement|stage|instruction|exercice|cours)(?: [a-z']+){0,3}",
        '(?:ont ete|a ete|sont) (?:formee?s|entrainee?s|instruits) (?:a|au|par|en|aux)',
      ],
      es: [
        `(?:formacion|curso|entrenamiento|adiestramiento|capacitacion|instruccion|preparacion)${GAP} (?:${spanish('comenzar', 'empezar', 'iniciar', 'arrancar', 'terminar', 'concluir', 'finalizar', 'culminar')})`,
        '(?:termino|terminaron|completo|completaron|concluyo|concluyeron|recibio|recibieron|reciben|inicio|iniciaron|culmino|culminaron|realizo|realizaron)(?: [^ ;.,]+){0,4} (?:entrenamiento|formacion|curso|instruccion|adiestramiento|capacitacion)(?: [^ ;.,]+){0,3}',
        '(?:fueron|fue|han sido) (?:entrenad|formad|adiestrad|capacitad)[oa]s? (?:en|por|para)',
      ],
    },
    examples: [
      "Sierra Leone's formed police unit has finished its induction course in Kismayo.",
      'Le contingent béninois a terminé sa formation à Cotonou.',
      'El contingente chileno completó su entrenamiento en Santiago.',
    ],
  },
  {
    id: 'training.content',
    kind: 'training',
    takes: 'event',
    subject: 'contributor',
    timing: 'none',
    cue: {
      en: [
        `${COURSE_EN}(?: (?:also|has|have))* (?:covered|covers|included|includes|focus(?:ed|es)? on|centred on|centered on|dealt with|taught|involved|comprised)`,
      ],
      fr: [
        "(?:formation|stage|entrainement|cours|modules?)(?: [a-z']+){0,3} (?:porte|portait|portent|comprenait|comprend|couvre|couvrait|inclut|incluait|a porte)(?: sur)?",
      ],
      es: [
        '(?:formacion|curso|entrenamiento|instruccion|capacitacion)(?: [^ ;.,]+){0,3} (?:incluyo|incluye|abarco|abarca|comprendio|cubrio|se centro)',
      ],
    },
    examples: [
      'The training covered physical activities and close-quarter combat.',
      'La formation portait sur le droit international.',
      'El curso incluyó derecho internacional.',
    ],
  },
];
