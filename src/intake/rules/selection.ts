import type { FactRule } from './rule.ts';

/** Criteria, vetting, source units, and the task that a body was chosen for. */
export const SELECTION: readonly FactRule[] = [
  {
    id: 'selection.service',
    kind: 'selection',
    takes: 'term',
    side: 'before',
    timing: 'none',
    attributes: { criterion: 'service' },
    cue: {
      en: ["(?:of|') ?(?:[a-z]+ ){0,2}(?:service|experience|seniority)"],
      fr: ["(?:de|d') ?(?:service|experience|anciennete|carriere)"],
      es: ['de (?:servicio|experiencia|antiguedad)'],
    },
    examples: [
      'Those selected need a minimum of five years of service.',
      'Il faut au moins cinq ans de service pour être retenu.',
      'Se exigen al menos cinco años de servicio.',
    ],
  },
  {
    id: 'selection.criterion',
    kind: 'selection',
    takes: 'event',
    subject: 'contributor',
    timing: 'none',
    attributes: { criterion: 'language' },
    cue: {
      en: [
        '(?:proficiency|proficient|fluency|fluent|command|knowledge|working knowledge) (?:in|of) (?:english|french|spanish|creole|kreyol|A|arabic|portuguese)',
        '(?:french|english|spanish|creole|arabic) - speaking(?= (?:F|officers|police))',
        '(?:must|have to|required to|had to) (?:speak|have a (?:valid )?driv|pass (?:a|an|the) (?:[a-z]+ ){0,2}(?:test|exam|interview))',
      ],
      fr: [
        "(?:maitrise|connaissance|pratique) (?:du|de l') ?(?:francais|anglais|espagnol|creole|A)",
        '(?:doivent|devaient|doit) (?:parler|maitriser)',
      ],
      es: [
        '(?:dominio|conocimiento|manejo) (?:del? )?(?:ingles|frances|espanol|creole|criollo|A)',
        '(?:deben|debian) (?:hablar|dominar)',
      ],
    },
    examples: [
      'Officers were required to have proficiency in English.',
      'La maîtrise du français est exigée des policiers.',
      'Se exige dominio del francés a los policías.',
    ],
  },
  {
    id: 'selection.vetting',
    kind: 'selection',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'vetted' },
    cue: {
      en: [
        '(?:vetted|vetting|screened|screening|background checks?|medical (?:tests?|examinations?|checks?)|shortlist(?:ed)?|hand - ?picked|were selected|was selected|were chosen|selected (?:from|after|for|on)|recruitment of|passed the (?:test|selection|exam))',
      ],
      fr: [
        '(?:ont ete (?:selectionnes|retenus|choisis)|selection des|criblage|verification des antecedents|visite medicale|tries sur le volet)',
      ],
      es: [
        '(?:fueron (?:seleccionad|escogid|elegid)[oa]s|proceso de seleccion|depuracion|verificacion de antecedentes|examenes medicos)',
      ],
    },
    examples: [
      'The officers were vetted by the embassy.',
      'Les policiers ont été sélectionnés parmi 900 candidats.',
      'Los policías fueron seleccionados entre 900 candidatos.',
    ],
  },
  {
    id: 'selection.source-unit',
    kind: 'selection',
    takes: 'names',
    subject: 'contributor',
    timing: 'none',
    attributes: { role: 'source unit' },
    cue: {
      en: [
        '(?:will be|to be|being|would be) (?:drawn|selected|picked|taken|chosen|recruited) from(?! K)',
      ],
      fr: [
        '(?:seront|sera) (?:issus?|tires?|choisis?|preleves?|selectionnes?) (?:de|du|des|parmi)',
      ],
      es: ['(?:seran|sera) (?:seleccionad|escogid|extraid)[oa]s? (?:de|del|entre)|procederan de'],
    },
    examples: [
      'The police units will be drawn from the paramilitary General Service Unit.',
      'Les policiers seront issus de la Garde Républicaine.',
      'Los policías serán seleccionados de la Fuerza Especial.',
    ],
  },
  {
    id: 'selection.task',
    kind: 'selection',
    takes: 'event',
    needsActor: true,
    subject: 'contributor',
    timing: 'none',
    attributes: { role: 'task' },
    cue: {
      en: [
        '(?:will|would|is to|are to|shall|expected to|set to) (?:sit in|be (?:responsible for|in charge of|tasked with|charged with|attached to|assigned to|based at|employed)|handle|man|staff|serve as|act as|take on|take charge of|secure|guard|protect|patrol|escort|mentor|advise|train|support the|provide (?:security|medical|air|engineering|logistics?|training)|focus on|help (?:the|to|with|train)|assist)(?! (?:in the|D))',
        '(?:is|are|was|were|been) (?:tasked (?:with|to)|charged with|responsible for|mandated to|in charge of|entrusted with)',
        '(?:their|its) (?:tasks?|duties|role|job|mission) (?:will be|include|includes|is to|is|are|will include|included|was to)',
      ],
      fr: [
        "(?:sera|seront|est|sont|etait|etaient) (?:chargee?s?|responsables?) (?:de|d'|du|des)|(?:assurera|assureront|aura pour mission|auront pour (?:mission|tache)|s' occupera|s' occuperont|se consacrera)|leur (?:mission|tache|role) (?:est|sera|consiste|consistera)",
      ],
      es: [
        '(?:se encargara|se encargaran|sera responsable|seran responsables|estara a cargo|estaran a cargo|tendra (?:como|por) mision|tendran (?:como|por) mision|se ocupara|se ocuparan|brindara|brindaran|su (?:tarea|mision|labor) (?:sera|es|consistira))',
      ],
    },
    examples: [
      'The Jamaican group will handle command, planning and logistics.',
      "Le contingent togolais sera chargé de la protection de l'aéroport.",
      'Los recién llegados de Chile se encargarán del apoyo aéreo.',
    ],
  },
];
