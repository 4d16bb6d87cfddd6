import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const LAWMAKERS_EN =
  '(?:cabinet|parliament|senate|congress|chamber(?: of deputies)?|(?:lower |upper )?house(?: of [a-z]+)?|king|emir|sultan|defen[cs]e ministry|dail|seanad|oireachtas|sejm|riksdag|storting|folketing|national assembly|assembly|bundestag|knesset|duma|lawmakers|legislators|deputies|senators|mps|ministers|council of ministers|government)';
const LAWMAKERS_FR =
  '(?:parlement|senat|assemblee(?: nationale)?|chambre(?: des deputes)?|deputes|senateurs|conseil des ministres|gouvernement|bundestag|congres|cabinet)';
const LAWMAKERS_ES =
  '(?:congreso|senado|camara(?: de diputados)?|parlamento|asamblea(?: nacional)?|diputados|senadores|consejo de ministros|gabinete|gobierno|legislativo)';
/** What lawmakers pass on other days: schools, fares, fields. */
const OTHER_BILL =
  'an? (?:[a-z]+ )?(?:bill|budget|law) (?:on|for|about) (?!the (?:deployment|mission)|[MF]\\d|sending)';
const SITE_EN =
  '(?:K|bases?|camps?|sites?|posts?|outposts?|compounds?|garrisons?|headquarters|barracks|fob|checkpoints?|positions?|accommodation block|blocks?|airport|hospital|road|facilit(?:y|ies)|hospitals?|cent(?:er|re)s?|command post)';

/** Events of a mission and its sites: starts, ends, handovers, decisions of cabinets and courts, full strength. */
export const MILESTONE: readonly FactRule[] = [
  {
    id: 'milestone.started',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'start',
    attributes: { event: 'mission start' },
    cue: {
      en: [
        '(?:M|mission|force|operation|operations|it|deployment)(?: (?:has|have|had|was|been|first|officially|formally))* (?:in place|under way|underway|operating|operational|present|in existence|on the ground|in the country|active|running|there) (?:for|D)',
        '(?:M|mission|force|operation|operations|it)(?: (?:has|have|had|was|were|officially|formally|first))* (?:began|begun|started|launched|got underway|got under way|opened|stood up|set up|inaugurated|activated|commenced|deployed)(?: [^ ;.,]+){0,3} ?(?:in |on )?D',
        `(?:M|it|which|force|mission)(?: (?:has|have|had|was|were|is|are|will|to|formally|officially|then))* (?:${english('take over from', 'replace', 'succeed', 'give way to', 'become', 'turn into', 'transition to', 'hand over to', 'supersede')}|rehatted|re - hatted|renamed)(?! (?:P|it|by))`,
        '(?<! been )(?:under way|underway|ongoing|in place|running) D',
      ],
      fr: [
        "(?:M|mission|force|operation|elle)(?: [a-z']+){0,2} (?:opere|presente?|deployee?|en place|active|a debute|a commence|a demarre|a ete lancee|lancee|est en cours)(?: [a-z']+){0,3}(?: C)? (?:D|depuis)(?: L)?",
      ],
      es: [
        'participan? en (?:la )?(?:M|mision)(?: [^ ;.,]+){0,2} (?:D|desde)',
        '(?:M|mision|fuerza|operacion)(?: [^ ;.,]+){0,2} (?:opera|presente|desplegada|activa|comenzo|inicio|empezo|arranco|funciona|fue lanzada)(?: [^ ;.,]+){0,3} (?:D|desde)',
      ],
    },
    examples: [
      'The force has been in place since 1999.',
      'La mission est présente depuis 1999.',
      'La misión opera desde junio de 2024.',
    ],
  },
  {
    id: 'milestone.ended',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'operations ceased' },
    cue: {
      en: [
        '(?:M|mission|force|operation)(?: (?:has|have|had|formally|officially|is|was|will|to|be))* (?:ceased|ended|ends|(?:closed|closes|close)(?! (?:its|the|a|an|[a-z]+ base|[a-z]+ camp))|concluded|concludes|completed|completes|shut down|wound up|cease|end|conclude)(?: (?:its|all|the))?(?: (?:operations?|mission|activities|drawdown|withdrawal|deployment|liquidation))?',
      ],
      fr: [
        "(?:M|mission|force)(?: [a-z']+){0,2} (?:cesse|acheve|termine|ferme|conclu|clos)(?:e|r|ra|s)?(?: [a-z']+){0,3}",
      ],
      es: [
        '(?:M|mision|fuerza)(?: [^ ;.,]+){0,2} (?:ceso|concluyo|termino|finalizo|cerro|concluira|terminara)(?: [^ ;.,]+){0,3}',
      ],
    },
    examples: [
      'The mission ceased operations on 30 June.',
      'La mission a cessé ses opérations le 30 juin.',
      'La misión concluyó sus operaciones el 30 de junio.',
    ],
  },
  {
    id: 'milestone.base',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'base handed over' },
    cue: {
      en: [
        '(?:hand(?:s|ed|ing)? over|transfer(?:s|red)?|turn(?:ed|s)? over|clos(?:e|es|ed|ing)|vacat(?:e|es|ed)|open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|shut(?:s|ting)?|built|complet(?:ed|es))(?: (?:its|the|a|an|their|control of|responsibility for|new|another|last|first|of|[a-z]+|C|K)){0,6} (?:base|bases|camp|camps|site|sites|headquarters|compound|barracks|outpost|post|facility|hospital|K)',
        '(?:base|bases|camp|camp [a-z]+|compound|K|headquarters|outpost|facility|hospital)(?: (?:in|at|of|[a-z]+)){0,3} (?:was|were|is|are|has been|have been|to be|will be|must be) (?:handed over|transferred|closed|opened|vacated|inaugurated|shut|completed)',
        '(?:re ?-? ?open|give|hand)(?:s|ed|ing)?(?: [^ ;.,]+){0,3} (?:road|airport|port|bridge|hospital|court|prison|police station|stations?|highway|market)(?: [^ ;.,]+){0,4}|(?:road|airport|port|bridge|market|highway)(?: [^ ;.,]+){0,3} (?:was|were|is|has been|to be|be) (?:reopened|re - opened|retaken|handed back|cleared|secured)|(?:base|camp|post|site|closure)[^;.]{0,20} (?:won|got|given|granted) a reprieve|(?:gates?|base|camp)(?: [^ ;.,]+){0,3} (?:was|were) (?:locked|padlocked|sealed)',
        '(?:K|camps?|bases?)(?: [^ ;.,]+){0,4} (?:will|would|to) (?:close|open|shut|be (?:closed|handed over|opened|vacated))',
        `${SITE_EN}${GAP} (?:was|were|is|are|be|been|being|will be) (?:${english('hand over', 'turn over', 'give', 'transfer', 'close', 'open', 'vacate', 'inaugurate', 'return', 'dismantle', 'abandon', 'hand back', 'cede', 'shut')})(?! (?:by gunfire|fire|to (?:[a-zC\\d]+ )?(?:airlines?|carriers?|flights?|traffic|aircraft|planes)))`,
        `(?:${english('hand over', 'turn over', 'transfer', 'vacate', 'inaugurate', 'dismantle', 'hand back', 'cede', 'open', 'close', 'shut')})(?: [^ ;.]+){0,5}? ${SITE_EN}`,
        `(?:hand(?: ?- ?)?over|closure|opening|inauguration|transfer|dismantling|return) of(?: [^ ;.]+){0,5}? ${SITE_EN}`,
        'those (?:at|in) [^;.]{3,40} (?:was|were|are|will be) (?:given|handed|turned|transferred|closed)',
        '(?:handover|closure|opening|inauguration|transfer) of (?:its |the |a )?(?:[^ ;.,]+ ){0,3}(?:base|camp|site|headquarters|compound|K)',
      ],
      fr: [
        "(?:a|ont|avait)? ?(?:remis|ferme|cede|transfere|retrocede|ouvert|inaugure|evacue)(?:e|s|es)?(?: [a-z']+){0,2}(?: D)?(?: [a-z']+){0,2} (?:base|bases|camp|emprise|emprises|quartier general|site|caserne)(?: (?:de|d')? ?[a-z]+)?",
        `(?<!(?:sur|dans|a|de) (?:la|le) )(?:K|bases?|camps?|emprises?|postes?|garnisons?|casernes?)${GAP} (?:remise?s?|rendue?s?|fermee?s?|cedee?s?|transferee?s?|ouverte?s?|evacuee?s?|demantelee?s?|retrocedee?s?)`,
        "(?:K|base|bases|camp|emprises?)(?: [a-z']+){0,3} (?:remise?s?|rendue?s?|fermee?s?|cedee?s?|transferee?s?|ouverte?s?|evacuee?s?)(?: D)?",
        ", ouverte (?:en )?D|(?:K|camps?|bases?)(?: [^ ;.]+){0,6} (?:doit|doivent|devra|va|vont) (?:ouvrir|fermer|etre (?:remise?s?|rendue?s?|fermee?s?))|(?:K|camps?|bases?|N)(?: [^ ;.,]+){0,3} (?:ont|a) change de mains|(?:K|camps?|bases?)(?: [a-z']+){0,2} (?:fermera|fermeront|ferment|ferme)|(?:remise|fermeture|transfert|ouverture|restitution) (?:de|du|des)(?: [a-z']+){0,2} (?:base|camp|emprises?|site)s?",
      ],
      es: [
        '(?:entrego|cerro|transfirio|inauguro|abrio|desalojo|entregara|cerrara)(?: D| [a-z]+){0,5} (?:base|bases|campamento|cuartel|puesto|sede)(?: de [a-z]+)?',
        `(?:K|bases?|campamentos?|cuartel(?:es)?|puestos?|sede)${GAP} (?:entregad|cerrad|transferid|inaugurad|abiert|desmantelad|devuelt|cedid)[oa]s?`,
        '(?:K|base|bases|campamento|cuartel)(?: [^ ;.,]+){0,3} (?:entregad|cerrad|transferid|inaugurad|abiert)[oa]s?',
      ],
    },
    examples: [
      'MONUSCO handed over its Kamanyola base on Wednesday.',
      'La MONUSCO a remis mercredi sa base de Kamanyola.',
      'La misión entregó el miércoles su base de Kamanyola.',
    ],
  },
  {
    id: 'milestone.approved',
    kind: 'milestone',
    takes: 'event',
    timing: 'event',
    attributes: { event: 'deployment approved' },
    cue: {
      en: [
        `(?:cabinet|parliament|senate|congress|national assembly|national security council|government|authorities|allies|committee|bundestag|lawmakers|legislators|ministers|leaders|summit|union|commission|assembly|president|mps|C)(?: (?!of|and|not|never|yet|which|that)[a-z]+| C\\d+| D\\d+){0,5} (?:decided to|agreed to|resolved to|voted to|approved?|approves|cleared|endorsed?|confirmed|ratified|decided on|agreed on|agreed to|signed off|authori[sz]ed|okayed|gave (?:its|the|their) (?:approval|nod|green light|go - ahead|consent|blessing|assent)|voted|settled|adopted|backed)(?! (?:that|by|friday|monday|${OTHER_BILL}))`,
        `${LAWMAKERS_EN}${GAP} (?:${english('approve', 'back', 'authorise', 'authorize', 'vote', 'clear', 'endorse', 'ratify', 'pass', 'adopt', 'green - light', 'consent', 'ratify', 'consider', 'examine', 'rule', 'pronounce', 'give its', 'reject', 'refuse', 'block', 'sign off', 'debate', 'decide', 'agree')}|green - lit|give (?:its|the|their) (?:go - ahead|consent|assent|nod|approval))(?= (?:the|a|an|on|to|sending|its|it|for|in|of|D|F|M|by|$))(?! ${OTHER_BILL})`,
        `(?:await(?:s|ing)?|pending|subject to|needs?|requires?|wait(?:s|ing)? for|still needs)(?: the| its| a)*(?: [a-z]+)? (?:approval|consent|assent|vote|nod|green light)?(?: of| by| from| in)?(?: the)? ?${LAWMAKERS_EN}`,
        '(?:approval|green light|go - ahead|clearance) (?:for|of|from|to) (?:the )?(?:[^ ;.,]+ ){0,2}(?:deployment|mission|plan|parliament|cabinet|congress|move)',
      ],
      fr: [
        `${LAWMAKERS_FR}${GAP} (?:${french('approuver', 'autoriser', 'valider', 'voter', 'enteriner', 'adopter', 'ratifier', 'rejeter', 'decider')}|donne son (?:feu vert|accord|aval)|se prononce|se prononcer|se prononcera)`,
        "(?:parlement|gouvernement|senat|assemblee(?: nationale)?|conseil des ministres|bundestag|congres|deputes|chefs d' etat|comite|cabinet)(?: [a-z']+){0,2} (?:a|ont|avait|avaient) (?:approuve|autorise|valide|enterine|adopte|donne son (?:accord|aval|feu vert)|vote|ratifie)",
      ],
      es: [
        `${LAWMAKERS_ES}${GAP} (?:${spanish('aprobar', 'autorizar', 'votar', 'ratificar', 'avalar', 'respaldar', 'rechazar', 'debatir', 'sancionar')}|dio (?:luz verde|su aval|via libre)|pronunciarse|se pronuncio|se pronunciara|da luz verde|dara luz verde)`,
        '(?:congreso|senado|parlamento|gobierno|asamblea|gabinete|diputados|comite|consejo de ministros)(?: [^ ;.,]+){0,2} (?:aprobo|autorizo|ratifico|avalo|dio luz verde|voto|respaldo|confirmo)',
      ],
    },
    examples: [
      'Parliament approved the deployment on Tuesday.',
      'Le parlement a approuvé le déploiement mardi.',
      'El Congreso aprobó el despliegue el martes.',
    ],
  },
  {
    id: 'milestone.court',
    kind: 'milestone',
    takes: 'event',
    timing: 'event',
    attributes: { event: 'deployment blocked by court' },
    cue: {
      en: [
        '(?:petition|lawsuit|law suit|suit|appeal|injunction|(?:interim|conservatory|court|temporary) orders?|ruling|verdict|challenge|case)(?: [^ ;.,]+){0,4}? (?:was|were|is|has been|had been|will be) (?:filed|lodged|heard|dismissed|issued|granted|extended|lifted|thrown out|upheld|overturned|adjourned|pending|withdrawn)',
        '(?:won|obtained|secured|sought|filed|lodged|granted|issued|brought)(?: [^ ;.,]+){0,4}? (?:(?:interim|conservatory|court|temporary) orders?|injunction|petition|lawsuit|stay|appeal|suit)',
        '(?:court|judge|tribunal|justices?|bench)(?: [^ ;.,]+){0,6} (?:barred?|torn up|tore up|threw out|thrown out|froze|frozen|adjourned|upheld|granted|ordered|heard|stayed|found|annulled|voided|blocked?|stopped|halted|suspended|ruled|declared|prohibited|struck down|issued|rejected|allowed|cleared|dismissed|extended|quashed|overturned|lifted)',
      ],
      fr: [
        "(?:cour|tribunal|juge|justice)(?: [a-z']+| C\\d+){0,5} (?:bloque|suspendu|interdit|juge|declare|rejete|autorise|leve|annule)e?",
      ],
      es: [
        '(?:corte|tribunal|juez|jueza|justicia)(?: [a-z]+| C\\d+){0,5} (?:bloqueo|suspendio|prohibio|declaro|rechazo|autorizo|fallo|levanto|anulo|freno)',
      ],
    },
    examples: [
      'A court in Nairobi has barred the deployment.',
      'Un tribunal de Nairobi a suspendu le déploiement.',
      'Un tribunal de Nairobi suspendió el despliegue.',
    ],
  },
  {
    id: 'milestone.full-strength',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'full deployment' },
    cue: {
      en: [
        '(?:fully deployed|full deployment|full (?:strength|operational capability|operating capability)|fully operational|initial operational capability|initial operating capability|reached full strength|operational readiness declared)',
      ],
      fr: [
        '(?:capacite operationnelle (?:initiale|pleine|totale)|change de mains|changent de mains|changeront de mains|pris en charge la securite|pleinement (?:deployee?|operationnelle?)|pleine capacite operationnelle|deploiement complet|effectif complet)',
      ],
      es: [
        '(?:capacidad operativa (?:inicial|plena|total)|se ha hecho cargo de|se hizo cargo de|asumio (?:la responsabilidad|el control|la seguridad)|plenamente (?:desplegad|operativ)[oa]|plena capacidad operativa|despliegue completo)',
      ],
    },
    examples: [
      'Force declared fully deployed today.',
      'La force est pleinement opérationnelle depuis lundi.',
      'La fuerza está plenamente desplegada desde el lunes.',
    ],
  },
  {
    id: 'milestone.first',
    kind: 'milestone',
    takes: 'event',
    timing: 'none',
    attributes: { event: 'first deployment' },
    cue: {
      en: [
        '(?:first|first - ever|maiden) (?:ever )?(?:[a-z]+ )?(?:deployment|participation|contribution|contingent|mission|overseas deployment|time) (?:to|in|of|by|abroad|that|since|for)(?! the (?:un|council))',
      ],
      fr: [
        "(?:premier deploiement|premiere participation|premiere fois que|premiere contribution)(?: [a-z']+){0,3}",
      ],
      es: [
        '(?:primer despliegue|primera participacion|primera vez que|primera contribucion)(?: [^ ;.,]+){0,3}',
      ],
    },
    examples: [
      'For Egypt it is a first deployment to Somalia.',
      "C'est le premier déploiement du Togo en Haïti.",
      'Es el primer despliegue de Chile en Haití.',
    ],
  },
  {
    id: 'milestone.shortened',
    kind: 'milestone',
    takes: 'event',
    timing: 'none',
    attributes: { event: 'plan changed' },
    cue: {
      en: [
        '(?:was|were|been|is|being) (?:reduced|shortened|cut short|curtailed|brought forward|accelerated|fast - tracked|compressed|lengthened|extended) (?:due to|because of|owing to|by|so|to allow|in order|given|from)',
      ],
      fr: [
        '(?:a|ont) ete (?:raccourci|ecourte|reduit|avance|accelere)(?:e|es|s)? (?:en raison|a cause|pour|du fait|afin)',
      ],
      es: [
        '(?:fue|fueron) (?:acortad|reducid|adelantad|acelerad)[oa]s? (?:debido|por|para|a causa)',
      ],
    },
    examples: [
      'It was reduced due to the urgency to deploy them.',
      "La formation a été raccourcie en raison de l'urgence.",
      'El curso fue acortado debido a la urgencia.',
    ],
  },
  {
    id: 'milestone.authority',
    kind: 'milestone',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'transfer of authority' },
    cue: {
      en: [
        '(?:took over|takes over|taken over|has taken charge of|assumed|assumes|handed over|handed back|passed) (?:the )?(?:responsibility|security|control|command|duties|guard|the sector|the airport)(?: [^ ;.]+){0,3}?(?= (?:of|for|on|from|to|D))|chang(?:ed|es) hands|keys (?:were )?(?:passed|handed)|(?:was|were|been|is) (?:called off|cancelled|scrapped|abandoned)',
        '(?:hand(?: ?- ?)?over|transfer|change) of (?:posts|authority|responsibilit(?:y|ies)|duties|command|control|the sector)(?: [^ ;.]+){0,6}?(?: (?:was|were|is) (?:concluded|completed|held|done))?|relief in place(?: [^ ;.,]+){0,3}',
        'command (?:of (?:[^ ;.]+ ){1,4})?(?:passed|passes|will pass|was handed|is handed) to',
        '(?:transfer of authority|took (?:over )?command|takes (?:over )?command|assumed command|assumes command|handed (?:over )?command|change of command|relinquished command|handover of command)',
      ],
      fr: [
        "(?:passation de (?:commandement|pouvoirs?)|transfert d' autorite|pris le commandement|prend le commandement)",
      ],
      es: [
        'se (?:ha hecho|hizo|hace|hara) cargo de(?: [^ ;.,]+){0,5}|(?:asumio|asume|asumira) (?:el control|la seguridad|la responsabilidad|el relevo)|(?:traspaso de (?:mando|autoridad)|asumio el mando|cambio de mando|relevo de mando)',
      ],
    },
    examples: [
      'Brigadier Ali took command of the sector on 1 May.',
      'Le général a pris le commandement du secteur le 1er mai.',
      'El general asumió el mando del sector el 1 de mayo.',
    ],
  },
];
