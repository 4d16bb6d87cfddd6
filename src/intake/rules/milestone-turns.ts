import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** What a mission's course is made of: the undertaking itself, its phases, plans and papers. */
const COURSE =
  '(?:M|mission|force|operations?|deployment|drawdown|withdrawal|transition|hand(?: ?- ?)?over|transfer|phase|stage|plan|plans|venture|exercise|programme|process|rollout|build - up|build ?up|advance|offensive|campaign|curfew|ceasefire|truce|disarmament|election|elections|command|sector|headquarters|unit|component|agreement|accord|sofa|pact|memorandum|deal|protocol|framework|concept of operations|conops)';
const COURSE_FR =
  '(?:M|mission|force|operations?|deploiement|desengagement|retrait|transition|passation|transfert|phase|etape|plan|processus|accord|protocole|convention|memorandum|treve|cessez - le - feu|quartier general|secteur|montee en puissance|avancee|offensive)';
const COURSE_ES =
  '(?:M|mision|fuerza|operacion(?:es)?|despliegue|repliegue|retirada|transicion|traspaso|transferencia|fase|etapa|plan|proceso|acuerdo|protocolo|convenio|memorando|tregua|alto el fuego|cuartel general|sector|avance|ofensiva)';

/** Turns in a mission's course: transitions, halts, inquiries, agreements that take effect. */
export const MILESTONE_TURNS: readonly FactRule[] = [
  {
    id: 'milestone.transition',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'transition' },
    cue: {
      en: [
        '(?:take|takes|took|taken|taking) over (?:from(?! P)|as the|responsibility|security|the (?:airport|port|palace|state|sector|base|camp|duties|role|task|post|city|town|area|road|building)|[a-z]+ house|C )',
        '(?<!(?:proposal|idea|plan|call|bid|motion)s? to )(?:become|becomes|became|becoming|turn|turns|turned|convert|converts|converted|transform|transforms|transformed|morphs?|morphed|evolves?|evolved|shift|shifts|shifted|merge|merges|merged|folded|rolled|absorbed|rebadged|rebranded|renamed|rehatted) (?:it )?(?:into |to )?(?:a |an |the )?(?:(?!head|chief|acting|deputy|commander|members?|part)[a-z]+ ){0,3}(?:mission|force|operation|presence|office|M)',
        '(?:transition|hand(?: ?- ?)?over|transformation|conversion|switch|changeover|re - hatting|rehatting) (?:from|to|into|between|of(?! posts))(?: [^ ;.]+){0,6}',
        '(?:M|mission|force)(?: [^ ;.]+){0,4} (?:ma(?:ke|kes|de)|giv(?:e|es|en)|gave) way to|(?:bow|bows|bowed) out|(?:hand|hands|handed|handing) (?:over )?(?:to|the baton|responsibility|security|control|sector)(?! P)',
        '(?:C|F|M)(?: [^ ;.,]+){0,3} (?:was|were|been|is) (?:left out|excluded|shut out|cut out)(?: (?:of|from|when))?',
      ],
      fr: [
        `${COURSE_FR}${GAP} (?:prend la (?:releve|suite)|prendra la (?:releve|suite)|a pris la (?:releve|suite)|${french('remplacer', 'succeder', 'transformer')}|cede la place|cedera la place|devient|deviendra|laisse la place)(?! (?:par P|P))`,
        '(?:transition|transformation|passage) (?:vers|en|a|de la)(?: [^ ;.]+){0,5}',
      ],
      es: [
        `${COURSE_ES}${GAP} (?:${spanish('reemplazar', 'sustituir', 'suceder', 'transformar')}|toma el relevo|tomo el relevo|tomara el relevo|da paso|dio paso|dara paso|pasa a ser|se convierte|se convirtio|se convertira)(?! (?:a P|P))`,
      ],
    },
    examples: [
      'It took over from the regional mission on 2 October.',
      'La force prend la relève de la mission régionale le 2 octobre.',
      'La fuerza toma el relevo de la misión regional el 2 de octubre.',
    ],
  },
  {
    id: 'milestone.turn',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'turn' },
    cue: {
      en: [
        `${COURSE}(?: [^ ;.,]+){0,5}? (?:is|are|was|were|been|be|being) (?:${english('halt', 'suspend', 'pause', 'stall', 'freeze', 'block', 'bar', 'scrap', 'shelve', 'cancel', 'abandon', 'call off', 'delay', 'launch', 'activate', 'complete', 'conclude', 'finalise', 'finalize', 'sign', 'ratify', 'unveil', 'declare', 'wind up', 'wrap up', 'dissolve', 'disband', 'revive', 'relaunch', 'resume')}|frozen|put on (?:hold|ice)|(?<=be )over|under way|underway)`,
        `${COURSE}(?: [^ ;.,]+){0,4}? (?:${english('begin', 'start', 'commence', 'end', 'conclude', 'finish', 'stall', 'resume', 'collapse')}|kick(?:s|ed) off|gets? under ?way|got under ?way|goes live|went live|(?:take|takes|took) effect|(?:comes?|came|enter(?:s|ed)?) into (?:force|effect)|lapsed|draws? to a close|drew to a close|(?:is|are|was|were) complete)(?= (?:in |on |at |by |D|this|last|next|after|as|\\.|,))`,
        '(?:phase|stage|step|tranche) (?:[a-z]+ |N ){0,2}(?:begins?|began|starts?|started|ends?|ended|opens?|opened|closes?|closed|is complete|was completed|concluded)',
        '(?:reach(?:es|ed)?|attain(?:s|ed)?|hit|achiev(?:es|ed)|declar(?:es|ed)|pass(?:es|ed)) (?:[a-z]+ ){0,2}(?:full|initial|operational|the halfway|half|its target|its ceiling|authori[sz]ed|final operating|ioc|foc)(?: [a-z]+){0,3}',
        '(?:by|in|before|until|expected by)[^;.]{0,30}: ? full (?:strength|deployment|operation)|(?<!staying at )full strength|half the force|at full (?:stretch|capacity|complement)',
        '(?:L|days|weeks|months|years?) (?:after|since|on from) (?:the |its )?(?:first (?:boots|troops|arrivals|flight|plane|deployment|landing|officers)|F|landing|launch|start of)|first boots|(?:first|second|third|fifth|tenth) anniversary|(?:marked|marks|marking) (?:a|its|one|the) (?:[a-z]+ )?(?:year|anniversary)',
        '(?:C|M|mission|force|it|she|he said ,|,) (?:has|have|had) been (?:present|there|in place|on the ground|active|operating|deployed) (?:D|since|for L)',
      ],
      fr: [
        `${COURSE_FR}(?: [^ ;.,]+){0,5}? (?:est|sont|a ete|ont ete|sera|seront|etait) (?:suspendu|interrompu|bloque|gele|annule|abandonne|reporte|lance|acheve|conclu|finalise|signe|dissou[st]|relance|repris)(?:e|es|s|te)?`,
        `${COURSE_FR}(?: [^ ;.,]+){0,4}? (?:a (?:debute|commence|demarre|pris fin|repris|ete lance|ete lancee)|${french('debuter', 'demarrer')}|s' acheve(?:ra)?|s' est achevee?|prend fin|prendra fin|entre en vigueur|est entree? en vigueur|entrera en vigueur|est present[e]?)(?= (?:D|en|le|a|au|depuis|\\.))`,
      ],
      es: [
        `${COURSE_ES}(?: [^ ;.,]+){0,5}? (?:esta|estan|fue|fueron|sera|seran|ha sido|quedo) (?:suspendid|interrumpid|bloquead|congelad|cancelad|abandonad|aplazad|lanzad|complet|concluid|finalizad|firmad|disuelt|reanudad)[oa]s?`,
        `${COURSE_ES}(?: [^ ;.,]+){0,4}? (?:comenzo|comienza|comenzara|empezo|empieza|empezara|arranco|arranca|arrancara|termino|termina|terminara|concluyo|concluira|finalizo|finalizara|entro en vigor|entra en vigor|entrara en vigor|se reanudo)(?= (?:D|en|el|a|al|\\.))`,
      ],
    },
    examples: [
      'The advance is halted to let mediators talk.',
      'Le déploiement a été suspendu mardi.',
      'El despliegue fue suspendido el martes.',
    ],
  },
  {
    id: 'milestone.inquiry',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'inquiry' },
    cue: {
      en: [
        '(?:board of inquiry|inquiry|investigation|audit|strategic review|(?:mandate|mid - term|six - monthly|independent) review|review of|probe|fact - finding|task force|commission of inquiry|court martial)(?: [^ ;.,]+){0,5}? (?:will|would|is|are|was|were|has|have|to|must|shall|sits?|sat|opens?|opened|begins?|began|finds?|found|reports?|reported|concludes?|concluded) ?(?:to |been |be )?(?:sit|set up|open|opened|convened?|launched?|ordered|established|completed?|announced|report|begin|conclude|under ?way|presented?|due)?',
        `(?:${english('order', 'launch', 'open', 'convene', 'set up', 'announce', 'establish', 'appoint', 'begin', 'complete')})(?: [^ ;.,]+){0,3}? (?:board of inquiry|inquiry|investigation|audit|probe|review|commission|task force)`,
        '(?:council|parliament|cabinet|senate|board|summit|union|leaders|states)(?: [^ ;.,]+){0,3} (?:be asked|to be asked|look again|take up|return to|revisit|review|reconsider|decide|(?<!the )vote|meet to decide|take a decision|rule)(?: [^ ;.,]+){0,4}',
      ],
      fr: [
        "(?:commission d' enquete|enquete|audit|revue strategique|evaluation|commission)(?: [^ ;.,]+){0,4}? (?:a ete|est|sera|ont ete|doit|devra) (?:ouvert|lance|ordonne|mise? en place|cree|acheve|rendu|etabli|diligente)e?s?",
        '(?:ouvert|ordonne|lance|diligente)(?: [^ ;.,]+){0,2} (?:une enquete|un audit|une commission)',
      ],
      es: [
        '(?:comision investigadora|investigacion|auditoria|revision estrategica|pesquisa)(?: [^ ;.,]+){0,4}? (?:fue|sera|ha sido|esta|debera) (?:abiert|lanzad|ordenad|cread|concluid|iniciad)[oa]s?',
        '(?:abrio|ordeno|inicio|lanzo)(?: [^ ;.,]+){0,2} (?:una investigacion|una auditoria|una comision)',
      ],
    },
    examples: [
      'A board of inquiry will sit within two weeks.',
      "Une enquête a été ouverte mardi sur l'accident.",
      'Una investigación fue abierta el martes.',
    ],
  },
];
