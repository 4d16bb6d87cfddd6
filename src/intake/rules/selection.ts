import type { FactRule } from './rule.ts';
import { english } from './verb-forms.ts';

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
      en: ["(?:of|') ?(?:[^ ;.,]+ ){0,2}(?:service|experience|seniority)"],
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
        '(?:basic|fluent|working|spoken|good|elementary|intermediate|conversational|passable|some) (?:A|english|french|spanish|creole|portuguese|arabic)(?! (?:F|people))|(?:speak|speaks|spoke|speaking|master|know) (?:A|english|french|spanish|creole|some)',
        '(?:clean|spotless|unblemished) (?:[^ ;.,]+ ){0,2}(?:record|file)|(?:no|without an?) (?:criminal|disciplinary|human rights) (?:record|convictions?|complaints?|history)|(?:valid|international) (?:passport|driving licen[cs]e)|driving licen[cs]es?|physically fit|(?:fitness|medical|language|shooting|firearms|driving|psychological) (?:test|tests|exam|screening)',
        '(?:under|over|below|above|aged|older than|younger than|age limit|between) (?:N|L)(?: (?:and|to) (?:N|L))?(?: years)?(?: old| of age)?(?= ?(?:,|\\.|and|or|with|at|when|;))|(?:candidates|applicants|volunteers|recruits|those chosen)[^;.]{0,20} (?:must|should|had to|have to|need|needed)',
        '(?:french|english|spanish|creole|arabic) - speaking(?= (?:F|officers|police))',
        '(?:must|have to|required to|had to) (?:speak|have a (?:valid )?driv|pass (?:a|an|the) (?:[^ ;.,]+ ){0,2}(?:test|exam|interview))',
      ],
      fr: [
        "(?:parler|parlent|parlant|maitriser|maitrisent) (?:le |l' |couramment |un peu de )*(?:francais|anglais|espagnol|creole|A)|casier (?:judiciaire )?vierge|permis de conduire|(?:age|agee?s?) (?:de moins|maximum|limite)|aptitude physique",
        "(?:maitrise|connaissance|pratique) (?:du|de l') ?(?:francais|anglais|espagnol|creole|A)",
        '(?:doivent|devaient|doit) (?:parler|maitriser)',
      ],
      es: [
        '(?:hablar|hablen|dominar|hablan) (?:el )?(?:ingles|frances|espanol|creole|criollo|A)|no (?:tener|superar|pasar) (?:mas )?(?:de )?(?:los )?L|sin antecedentes|licencia de conducir|edad maxima',
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
        `(?:${english('vet', 'screen', 'shortlist', 'hand - pick', 'select', 'choose', 'recruit', 'pick', 'weed out', 'drop', 'disqualify', 'turn down')})(?= (?:from|among|by|for|after|out|because|over))|chosen (?:from|for|by|after)|made the (?:grade|cut|list)|failed (?:the|a|an) (?:[^ ;.,]+ ){0,2}(?:test|exam|screening)|(?:not|yet to be) vetted|shortlisted`,
        '(?:vetted|vetting|screened|screening|background checks?|medical (?:tests?|examinations?|checks?)|shortlist(?:ed)?|hand - ?picked|were selected|was selected|were chosen|selected (?:from|after|for|on)|recruitment of|passed the (?:test|selection|exam))',
      ],
      fr: [
        '(?:candidats?|candidatures|postulants)[^;.]{0,40} (?:ecartes?|retenus?|selectionnes?|rejetes?|recales?)|(?:ecartes|recales) (?:pour|apres|lors)|(?:a ete|ont ete) (?:controles?|verifies?|cribles?)',
        '(?:ont ete (?:selectionnes|retenus|choisis)|selection des|criblage|verification des antecedents|visite medicale|tries sur le volet)',
      ],
      es: [
        '(?:se inscribieron|inscritos|aspirantes|postulantes)|(?:descartad|rechazad)[oa]s',
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
        `(?:will|would|is to|are to|shall) (?:${english('guard', 'protect', 'patrol', 'escort', 'secure', 'man', 'run', 'staff', 'operate', 'clear', 'build', 'repair', 'mentor', 'advise', 'defend', 'hold', 'reinforce', 'police', 'treat', 'handle')})(?= (?:the|a|an|its|their|key|main|critical|convoys?|traffic|ports?|roads?|airports?|hospitals?|checkpoints?|medical|police|A|C))`,
        '(?:task|job|role|mission|duty|duties|mandate) (?:is|will be|was|are)(?! (?:to (?:end|expire|be extended)|extended|renewed|expire|over|under))',
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
