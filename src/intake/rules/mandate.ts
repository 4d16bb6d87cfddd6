import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** Resolutions and decisions that give, extend, change or end a mission's authority. */
export const MANDATE: readonly FactRule[] = [
  {
    id: 'mandate.authorised',
    kind: 'mandate',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'authorised' },
    cue: {
      en: [
        '(?<!national )(?<!national security )(?:council|resolution|R|union)[a-z ,]{0,40} (?:authori[sz]ed|approved|established|created|set up|mandated|endorsed|adopted|gave the green light|allowed|cleared|backed)(?: (?:the|a|an|this|its|deployment of|of))*(?: [a-z-]+){0,3} ?(?:M|mission|force|operation|deployment|police|withdrawal|troops)?',
        `(?<!national )(?<!national security )(?:security council|council|unsc|R|members of the council)${GAP} (?:${english('authorise', 'authorize', 'approve', 'adopt', 'back', 'endorse', 'pass', 'mandate', 'create', 'establish', 'clear', 'agree', 'vote', 'bless', 'convert', 'transform', 'turn', 'replace', 'let', 'allow', 'permit', 'empower', 'decide', 'set up', 'lift', 'sanction')}|green - lit|green - lights?|gave (?:its|the) (?:assent|approval|blessing|nod|green light))(?! (?:a letter|the report|statement|presidential))`,
        '(?:vote|votes|voted|ballot|members|N|K|hands|text|draft)(?: [^ ;.]+){0,6} (?:in favou?r|abstain(?:ed|ing)?|abstentions?)|unanimously|(?:by )?N votes (?:to|for|against) (?:N|nil|none|zero)|N to (?:nil|none|zero)|by all N|abstained|cast (?:its|a|their) vetoe?s?|vetoed',
        '(?:M|mission|force|it|venture|operation|brigade|body|deployment)(?: [^ ;.,]+){0,4}? (?:was|were|had been|has been|is) (?:set up|established|created|authori[sz]ed|mandated|approved|stood up|endorsed|launched by)(?: (?:by|in|on|under|with))?(?: (?:the )?(?:security )?council| R)?(?: (?:in|on|of))? ?(?:D)?',
        '(?:was|were|been|is) (?:mandated|authori[sz]ed|created|established|set up|approved) by (?:the )?(?:un |united nations )?(?:security )?(?:council|R)',
        '(?:adopted|passed|approved) (?:by the (?:un |united nations )?(?:security )?council )?(?:on |in )?D',
        '(?:unsc|council|un|united nations)[a-z ()]{0,24}(?:-? ?)?(?:mandated|authori[sz]ed|backed|approved|sanctioned)(?= M| mission| force)',
        '(?:under|rests? on|based on|by|pursuant to|in line with|basis is|basis:|through|of|per|cites?|following) (?:the )?R(?:,? (?:adopted|passed|approved) (?:on |in )?D| of D)?',
        'R (?:of|adopted|,|was|authori[sz]ed|authori[sz]es|established|created|passed|set up|gave|mandates?)(?: (?:on|in|adopted))* ?(?:D)?',
      ],
      fr: [
        `(?:conseil de securite|conseil|R)${GAP} (?:a |avait |ont )?(?:${french('autoriser', 'approuver', 'creer', 'adopter', 'voter', 'enteriner', 'avaliser', 'decider', 'mandater', 'valider', 'transformer', 'remplacer')}|donne (?:son|le) (?:feu vert|aval|accord))`,
        "(?:conseil(?: de securite)?|resolution|R)[a-z' ,]{0,40} (?:a |avait |ont )?(?:autorise|approuve|cree|mandate|enterine|adopte|etabli|avalise)e?(?: [a-z']+){0,4}",
        "(?:en vertu de|decoule d'|sur la base de|conformement a|aux termes de|par) (?:une |la )?(?:resolution|R)(?: [a-z']+){0,3} ?(?:D)?",
        "adoptee? D|(?:recueilli|obtenu) (?:l' unanimite|N voix)|(?:adoptee?|votee?) a l' unanimite|par N voix|se sont abstenus|abstentions?|oppose son veto",
      ],
      es: [
        `(?:consejo de seguridad|consejo|R)${GAP} (?:${spanish('autorizar', 'aprobar', 'crear', 'establecer', 'respaldar', 'avalar', 'adoptar', 'votar', 'decidir', 'transformar')}|dio (?:luz verde|su aval))`,
        '(?:consejo(?: de seguridad)?|resolucion|R)[a-z ,]{0,40} (?:autorizo|aprobo|creo|establecio|respaldo|avalo|adopto|ha autorizado|habia autorizado)(?: [^ ;.,]+){0,4}',
        '(?:en virtud de|conforme a|segun|al amparo de|por) (?:una |la )?(?:resolucion|R)(?: [^ ;.,]+){0,3} ?(?:D)?',
        '(?:por unanimidad|por N votos (?!contra)|se abstuvieron|abstenciones|con N votos a favor|veto de)',
        '(?:aprobada|adoptada) (?:por el consejo(?: de seguridad)? )?D',
      ],
    },
    examples: [
      'The Council authorised the mission in October 2023.',
      'Le Conseil de sécurité a autorisé la mission en octobre 2023.',
      'El Consejo de Seguridad autorizó la misión en octubre de 2023.',
    ],
  },
  {
    id: 'mandate.extended',
    kind: 'mandate',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'extended' },
    cue: {
      en: [
        "(?:extend|extends|extended|extending|renew|renews|renewed|renewing|prolong|prolongs|prolonged|roll over|rolled over)(?: (?:the|its|their|a|that|this|for|by|mission|force|[a-z]+|M|C|'s)){0,6}? (?:mandate|authori[sz]ation|mission|M|term|force|tenure|presence)(?: (?:in|on|for|until|to|by|another|a further|through|D|L)){0,6}",
        "(?:mandate|authori[sz]ation|mission|M)(?: (?:of|the|M|C|'s))* (?:was|has been|were|is|be) (?:extended|renewed|prolonged)(?: (?:in|on|for|until|to|by|another|a further|through|D|L)){0,6}",
        "(?:renewal|extension) of (?:the |its )?(?:M |mission |force )?(?:'s )?(?:mandate|authori[sz]ation|M|mission)?",
      ],
      fr: [
        "(?:proroge|prolonge|renouvele|reconduit)(?:r|e|ee|es|s|ant)?(?: [a-z']+){0,5}(?: (?:mandat|mission|M))?(?: (?:en|le|de|d'|d|'|pour|jusqu'|D|L)){0,6}",
        '(?:prorogation|prolongation|renouvellement|reconduction) (?:du|de) (?:la )?(?:mandat|mission|M)?',
      ],
      es: [
        '(?:prorrog|renov|extend|prolong)(?:o|aron|ar|ado|ada|io|ieron|er|ido|ida)(?: [^ ;.,]+){0,5}(?: (?:mandato|mision|M))?(?: (?:en|el|por|hasta|durante|D|L)){0,6}',
        '(?:prorroga|renovacion|extension) (?:del|de) (?:la )?(?:mandato|mision|M)?',
      ],
    },
    examples: [
      'The Security Council extended the mandate for a year on Tuesday.',
      "Le Conseil de sécurité a prorogé le mandat d'un an mardi.",
      'El Consejo de Seguridad prorrogó el mandato por un año el martes.',
    ],
  },
  {
    id: 'mandate.term',
    kind: 'mandate',
    takes: 'term',
    subject: 'mission',
    timing: 'none',
    attributes: { event: 'term' },
    cue: {
      en: [
        '(?:text|draft|resolution|R|council)(?: [^ ;.,]+){0,4} (?:add|adds|adding|grant|grants|granted)(?: (?:a|another|it|the mission|M))*|(?:mandate|authori[sz]ation|initial (?:period|term|mandate)|first term)(?: (?:of|is|for|was|runs|lasts|an|initial|period|term|will run))*',
        '(?:prolonged|extended|renewed|rolled over|prolongs?|extends?|renews?)(?: (?:once|twice|again|only|the mission|M|it))*(?: by| for)?|(?:set up|authori[sz]ed|established|created|mandated)(?: D)? for|operate for(?: an initial)?|(?:runs?|lasts?|valid|good) for',
        '- (?:mandate|authori[sz]ation|extension|renewal)|(?:mandate|extension|renewal)|for an? (?:initial|further|additional)(?= L)',
      ],
      fr: [
        "(?:mandat|autorisation|periode initiale)(?: (?:initial|de|est|d'|d|'|pour|une|duree))*",
      ],
      es: ['(?:mandato|autorizacion|periodo inicial)(?: (?:inicial|de|es|por|un))*'],
    },
    examples: [
      'The initial mandate is for one year.',
      "Le mandat initial est d'un an.",
      'El mandato inicial es de un año.',
    ],
  },
  {
    id: 'mandate.expiry',
    kind: 'mandate',
    takes: 'event',
    subject: 'mission',
    timing: 'end',
    attributes: { event: 'expiry' },
    cue: {
      en: [
        `(?:mandate|authori[sz]ation|authority|term|tenure|R|plan|M|it|clock)(?: [^ ;.]+){0,9}? (?:${english('expire', 'lapse', 'run out', 'run to', 'run until', 'end', 'wind up', 'terminate', 'come to an end', 'fall due', 'come up for renewal')}|is (?:good|valid|due) (?:until|for renewal)|in force)(?: (?:on|in|at|until|to|through|by))* D`,
        "(?:mandate|authori[sz]ation|resolution|M|mission|term|it)(?: (?:of|the|M|'s|current|is|was|that|which|due|set|and|meant|supposed|scheduled|will|would|to|now))* (?:expire|expires|expired|expiring|lapse|lapses|lapsed|runs? out|ends?|run|runs|run until|valid|lasts?)(?: (?:on|in|at|until|to|through))* D",
        "(?:end(?:ed|s)?|terminat(?:ed|es)|revok(?:ed|es)|cut short|withdrew)(?: (?:the|its|their|his|that))? (?:(?:M|C|mission|force|operation|'s) ){0,3}mandate",
        '(?:(?<!time - )expir(?:y|ation|es|ed|ing)|runs out|lapses?)(?: (?:of|on|in|at|the|its|mandate))*(?: D)?',
      ],
      fr: [
        `(?:mandat|autorisation|R|M)(?: [^ ;.]+){0,11}? (?:${french('expirer', 'courir', 'echoir')}|prend fin|prendra fin|s' acheve|s' achevera|vient a (?:echeance|terme|expiration)|arrive a (?:echeance|terme|expiration)|arrivera a (?:echeance|terme)|cesse)(?: (?:le|en|a|au))*(?: D)`,
        "(?:court|expire(?:ra|r)?|prend fin|prendra fin|s' acheve(?:ra)?|arrive a (?:echeance|terme|son terme)|valable)(?: (?:le|en|a|au))*(?: D)?",
      ],
      es: [
        `(?:mandato|autorizacion|R|M)${GAP} (?:vence|vencera|${spanish('expirar', 'caducar', 'terminar', 'finalizar', 'concluir')}|llega a su fin)(?: (?:el|en|hasta|a))*(?: D)`,
        '(?:vence|vencera|expira|expirara|caduca|termina|finaliza|concluye|vigente|rige)(?: (?:el|en|hasta))*(?: D)',
      ],
    },
    examples: [
      'The mandate expires on 2 October 2025.',
      "Le mandat court jusqu'en octobre 2024.",
      'El mandato vence el 2 de octubre de 2025.',
    ],
  },
  {
    id: 'mandate.terminated',
    kind: 'mandate',
    takes: 'event',
    subject: 'mission',
    timing: 'event',
    attributes: { event: 'terminated' },
    cue: {
      en: [
        '(?:pull(?:s|ed)? the plug|call(?:s|ed)? time|(?:leaders|states|bloc|council|union|summit)(?: [^ ;.]+){0,5} (?:ended|end|terminated?|wound up|scrapped|withdrew|dissolved|disbanded))(?: (?:on|the|M|mission|force|venture|operation|deployment))*',
        "(?:terminat(?:e|es|ed|ing|ion of)|end(?:s|ed|ing)? the mandate(?: of)?|withdrew (?:its )?consent|wind(?:s|ing)? (?:up|down) (?:the )?(?:M|mission)|(?:council|R)[a-z ,]{0,30} (?:ended|ends|terminated|closed))(?: (?:the|M|mission|'s|mandate))*",
      ],
      fr: [
        '(?:mis fin|met fin|mettre fin|mettant fin|mettra fin|retire son consentement)(?: (?:a|au|la|mandat|M|mission|de))*',
      ],
      es: [
        '(?:puso fin|pone fin|pondra fin|poner fin|poniendo fin|dio por terminad[oa])(?: (?:a|al|la|mandato|M|mision|de))*',
      ],
    },
    examples: [
      'Resolution 2690 terminated the mandate on 30 June 2023.',
      'La résolution 2690 a mis fin au mandat le 30 juin 2023.',
      'La resolución 2690 puso fin al mandato el 30 de junio de 2023.',
    ],
  },
];
