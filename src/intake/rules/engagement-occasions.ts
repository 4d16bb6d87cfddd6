import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const LEADERS =
  '(?:P|(?:[a-z]+ )?(?:leaders|ministers|chiefs|presidents|heads of (?:state|government|mission)|officials|officers|envoys|ambassadors|commanders|delegations|delegates|planners|donors|lawmakers|council|committee|assembly|board|panel|steering group|contact group|working group|core group|(?:sub)?committee|C and C|partners|governments|states|K))';
const LEADERS_FR =
  "(?:P|chefs? d' etat(?: - major)?|ministres?|general|president|commandant|dirigeants|presidents|ambassadeurs|delegations|responsables|conseil|comite|commission|chefs|bailleurs|donateurs|deputes)";
const LEADERS_ES =
  '(?:P|jefes? de estado(?: mayor)?|ministr[oa]s?|general|comandante|president[ea]|lideres|presidentes|embajadores|delegaciones|autoridades|consejo|comite|comision|jefes|donantes|diputados|cancilleres)';

/** Gatherings, receptions and appearances, by who does them rather than by their name. */
export const ENGAGEMENT_OCCASIONS: readonly FactRule[] = [
  {
    id: 'engagement.gathering',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'meeting' },
    cue: {
      en: [
        `${LEADERS}${GAP} (?:${english('gather', 'convene', 'meet again', 'assemble', 'huddle', 'confer', 'attend')}|(?:sat|sits)(?= (?:in|on|for) D)|${english('meet')})(?= (?:in|at|on|for|with|D|C|to|\\.|,|and|an?|the))(?! (?:in (?:for|camp|parliament)|evidence|information))`,
        '(?:council|committee|subcommittee|panel|board|commission|senate|parliament|house)(?: [^ ;.,]+){0,3} (?:heard|hears|questioned|grilled|quizzed|interviewed)(?! (?:of|that|about))|held : D|(?:meeting|session) in the week|(?<!(?:before|until|ahead of|for) (?:the|its|their) )(?:next|last|previous|following) (?:meeting|session|summit|conference|round)',
        '(?:countries|states|K|delegations|nations|ministers|officials|commanders)(?: [^ ;.,]+){0,3} attended',
        '(?<!national )(?<!(?:told|tells|telling) (?:a|the|an) (?:[a-z]+ )?)(?:assembly|conference|convention|forum|retreat|workshop|seminar|round ?table|hearing|session|sitting|dinner|reception|press conference|town hall) (?:(?:was )?held )?(?:in(?! (?:office|power|recess))|at(?! (?:least|the|odds))|on(?= D)|took place|opened|closed|wrapped up|heard(?! of))',
        '(?:drafted|issued|signed|agreed|adopted) (?:[a-z]+ ){0,2}(?:communiques?|declarations?|joint statements?) (?:in|at)',
        '(?:at (?:his|her|their) side|side by side|alongside P|accompanied by P|joined by P|together with P)(?: (?:in|at|on))?',
        '(?:called|calls) on P(?! to)|paid (?:a |an )?(?:courtesy |official |brief )?call|courtesy call|audience with|sat down with|(?:dialled|dialed|beamed|logged) in|by video ?(?:link|conference)|via video ?(?:link|conference)|over (?:dinner|lunch|breakfast)',
        '(?:hosted|chaired|co - chaired|convened|opened|addressed|attended)(?: [^ ;.]+){0,4}? (?:meeting|conference|summit|session|forum|talks|seminar|workshop|hearing|event|gathering|assembly|round ?table|ceremony|parade)',
        '(?:meeting|talks|conference|session|hearing|summit|visit) (?:is|are|was|were|will be|has been) (?:pencilled|scheduled|set|planned|due|held|convened|called|expected|fixed|slated|postponed)',
        '(?<!(?:before|until|ahead of) (?:the|its|their) )(?:next|first|second|third|last|latest|monthly|weekly|annual|emergency|closed - door|joint|special) (?:[a-z]+ ){0,2}(?:meeting|session|conference|summit|hearing)',
      ],
      fr: [
        `${LEADERS_FR}${GAP} (?:se |s' )?(?:${french('reunir', 'rassembler', 'rencontrer', 'retrouver')}|est reuni|sont reunis|(?:tient|tiennent|a tenu|ont tenu)(?= (?:une?|leur|sa|son) ))(?= (?:a|au|en|D|une?|leur|avec|le|la|les|sa|son))`,
        "(?:par visioconference|aux cotes de P|en presence d[eu]|accompagnee? d[eu]|reunion|seance|conference|audience|atelier|table ronde) (?:P|tenue|prevue|aura lieu|a eu lieu|s' est tenue|D)",
        "(?:reunion|sommet|conference|ceremonie|seance|rencontre)(?: [^ ;.]+){0,6} (?:s' est tenue?|aura lieu|a eu lieu|se tiendra)",
      ],
      es: [
        `${LEADERS_ES}${GAP} (?:se )?(?:${spanish('reunir', 'congregar', 'juntar', 'asistir')}|reune|reunen|celebr(?:o|aron|an))(?= (?:en|con|D|a|por|una?))`,
        '(?:junto a P|acompanad[oa] (?:de|por)|en presencia de|por videoconferencia|tuvo lugar|tendra lugar|se celebr[oa]|se celebrara)',
        '(?:reunion|sesion|conferencia|audiencia|encuentro|cumbre|asamblea|taller|foro) (?:D|se celebr|prevista|en C|convocada)',
      ],
    },
    examples: [
      'Army chiefs of the region gathered in Lusaka on Friday.',
      'Les ministres se sont réunis à Dakar mardi.',
      'Los cancilleres se reunieron en Lima el martes.',
    ],
  },
  {
    id: 'engagement.reception',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'occasion',
    attributes: { type: 'ceremony' },
    cue: {
      en: [
        `(?:${english('decorate', 'honour', 'salute', 'review', 'inspect', 'greet', 'welcome', 'thank', 'address')})(?: [a-z]+)? (?:F|them|the (?:returnees|returning|troops|soldiers|officers|contingent|unit|men|women|families|departing|arriving|arrivals|new|first|guard)|K|by P)`,
        '(?:reviewed|inspected|received|met|greeted|welcomed|thanked|seen off|sent off|addressed|decorated)(?: (?:in|at|on) [^ ;.,]+)? by (?:P|the (?:president|minister|prime|chief|commander|ambassador))',
        '(?:handed|presented|gave|passed|receiv(?:ed|es)|lowered|raised|hoisted)(?: [^ ;.]+){0,3}? (?:colou?rs|(?:national )?flag|standard|pennant|medals?|ribbon)',
        '(?:cut (?:the|a) ribbon|laid (?:a |the )?wreath|(?:a |one )?minute of silence|guard of honou?r|gun salute|last post|medals? (?:were|was) pinned|pinned medals?|swore? in|(?:is|was|were|be) sworn in|took the salute|took the oath)',
        '(?:at the (?:foot|top|bottom) of the (?:stairs|steps|ramp|gangway)|on the tarmac|on hand|was there|were there|at the (?:airport|pier|quay|dock|gate|airfield))(?: to)? (?:meet|greet|receive|welcome|see|wave|shake)',
        '(?:is|was|were|stood|waited|stands) (?:at the (?:foot|top|bottom) of the (?:stairs|steps|ramp|gangway)|on the tarmac)',
        '(?:laid to rest|was buried|were buried|funeral|burial|field service|church service|memorial(?: service)?|homecoming|send - ?off|farewell|medal parade|passing - out parade)(?= )',
      ],
      fr: [
        `${LEADERS_FR}${GAP} (?:${french('accueillir', 'saluer', 'decorer', 'feliciter', 'remettre', 'inspecter', 'presider', 'honorer')}|a remis|recu|recoit|recevra|a passe en revue)(?= (?:le|la|les|l'|leur|au|aux|F|une?|D))`,
        "(?:passe|passent|passa|passait|ont passe|a passe) (?:[^ ;.,]+ ){0,4}en revue|qui a (?:recu|accueilli|salue) (?:les|la|le)|remise (?:du|de) drapeau|minute de silence|au pied de (?:l' avion|la passerelle)|sur le tarmac|depose une gerbe|inhumee?s?",
      ],
      es: [
        `${LEADERS_ES}${GAP} (?:${spanish('despedir', 'saludar', 'condecorar', 'inspeccionar', 'presidir', 'homenajear', 'recibir')}|entrego|dio la bienvenida)(?= (?:a|al|el|la|los|las|D))(?! (?:a C|F))`,
        'al pie de la escalerilla|en la pista|minuto de silencio|entrega de(?: la)? (?:bandera|medallas)|ofrenda floral|juramentacion|jura de bandera|sepelio',
      ],
    },
    examples: [
      'The president reviewed the troops on Friday.',
      'Le ministre a remis le drapeau au contingent mardi.',
      'La ministra presidió el acto en la pista el lunes.',
    ],
  },
  {
    id: 'engagement.appearance',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'hearing' },
    cue: {
      en: [
        `P${GAP} (?:${english('testify', 'appear', 'field questions', 'take questions', 'answer questions')})(?= )`,
        '(?:appeared before|testified|was heard|were heard|was grilled|was questioned|gave evidence) (?:before|by|in|at)',
        '(?:to|and) (?:see|meet|visit|comfort|console) (?:the )?(?:famil(?:y|ies)|relatives|wounded|injured|troops|widow|parents|bereaved)',
        `P${GAP} (?:${english('visit', 'tour', 'travel')}|flew|paid a visit)(?= (?:the|to|C|in|M|LSA|camp|base|its|a|his|her|their|lsa|N))`,
      ],
      fr: [
        "P(?: [^ ;.]+){0,4} (?:a (?:visite|comparu|repondu)|s' est rendue?|se rend|se rendra|s' est expliquee?) (?:a|au|en|devant|aux|le|la|les|sur)",
      ],
      es: [
        'P(?: [^ ;.]+){0,4} (?:visito|recorrio|viajo|visitara|viajara|acudio)(?: (?:a|al|el|la|los|D))',
      ],
    },
    examples: [
      'Minister John Reed testified before the committee on Monday.',
      "Le ministre Paul Koffi s'est rendu au camp mardi.",
      'El ministro Juan Paz visitó la base el lunes.',
    ],
  },
];
