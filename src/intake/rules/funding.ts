import type { FactRule } from './rule.ts';
import { english } from './verb-forms.ts';

/** Money and in-kind aid for the mission: received, pledged, paused, required, short; pay that is late. */
export const FUNDING: readonly FactRule[] = [
  {
    id: 'funding.received',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'received' },
    cue: {
      en: [
        `(?:${english('receive', 'bank', 'deposit', 'disburse', 'pay', 'collect', 'transfer', 'contribute', 'donate', 'give', 'provide', 'spend', 'release', 'raise', 'wire', 'take in', 'chip in', 'put in', 'pay in', 'bring in', 'draw', 'reimburse')})(?: (?:so far|of it|to|into|a total of|another|over|around))*`,
        '(?:(?:has|have|had|been|was|were|already|so far|is|are) )*(?:received|banked|deposited|disbursed|paid(?: in| out)?|holds?|held|collected|transferred|in hand|in the (?:bank|fund|account)|contributed|donated|gave|given|provided|spent|handed over|released|raised|wired)(?: (?:so far|of it|to|into|a total of))?',
      ],
      fr: [
        '(?:(?:a|ont|ete|deja|est|sont) )*(?:recu(?:e|s|es)?|verse(?:e|s|es)?|depose(?:e|s|es)?|debourse(?:e|s|es)?|donne(?:e|s|es)?|collecte(?:e|s|es)?|encaisse(?:e|s)?|detient|dispose de|contient)',
      ],
      es: [
        '(?:(?:ha|han|sido|ya|fue|fueron) )*(?:recibi(?:do|dos|o|eron)|desembols(?:ado|ados|o|aron)|deposit(?:ado|ados|o|aron)|aport(?:ado|ados|o|aron)|entreg(?:ado|ados|o|aron)|recaud(?:ado|ados|o|aron)|dispone de|tiene)',
      ],
    },
    examples: [
      'The trust fund holds USD 10.8 million.',
      'Le Canada a versé 60 millions de dollars au fonds.',
      'Canadá entregó 60 millones de dólares al fondo.',
    ],
  },
  {
    id: 'funding.pledged',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'pledged' },
    cue: {
      en: [
        `(?:${english('pledge', 'promise', 'commit', 'offer', 'announce', 'earmark', 'allocate', 'approve', 'set aside', 'budget', 'request', 'grant')}|will (?:give|provide|contribute|pay|donate)|on offer)(?: (?:of|to|for|by|a|an additional|in|worth|another|some))*`,
        '(?:(?:has|have|had|been|was|were|is|are|a further) )*(?:pledged|promised|committed|offered|announced|earmarked|allocated|approved|put at|will (?:give|provide|contribute|pay|donate)|share|pledges?|commitments?|contribution|set aside)(?: (?:of|to|for|by|a|an additional|in|worth|another))*',
      ],
      fr: [
        "(?:(?:a|ont|ete|est|sont) )*(?:promi(?:s|se|ses)|annonce(?:e|s|es)?|engage(?:e|s|es)?|alloue(?:e|s|es)?|promesses?|contribution|debloque(?:r|e|es|s)?|versera|fournira)(?: (?:de|d'))*",
      ],
      es: [
        '(?:(?:ha|han|sido|fue|fueron) )*(?:prometi(?:do|dos|o|eron)|anunci(?:ado|ados|o|aron)|comprometi(?:do|dos|o)|asign(?:ado|ados|o|aron)|promesas?|contribucion|aportara|destinara)(?: de)*',
      ],
    },
    examples: [
      'A further USD 78 million is promised.',
      'Paris a promis 4 millions de dollars.',
      'Canadá prometió 60 millones de dólares.',
    ],
  },
  {
    id: 'funding.required',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'required' },
    cue: {
      en: [
        '(?:cost|costs|costing|estimated at|budget(?:ed)?|needs?|needed|requires?|required|bill|price tag|priced at|annual|per year|a year|requirement)(?: (?:of|is|to|at|about|for|was))*',
      ],
      fr: [
        "(?:cout(?:e|era|erait)?|budget|besoins?|necessite|estimee?s? a|coute)(?: (?:de|d'|est|a|annuel|total))*",
      ],
      es: [
        '(?:costo|coste|cuesta|costara|presupuesto|necesita|requiere|estimad[oa] en)(?: (?:de|es|en|anual|total))*',
      ],
    },
    examples: [
      'The mission is estimated to cost USD 600 million a year.',
      'La mission coûte 600 millions de dollars.',
      'La misión cuesta 600 millones de dólares.',
    ],
  },
  {
    id: 'funding.short',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'shortfall' },
    cue: {
      en: [
        '(?:shortfall|gap|deficit|shortage|arrears|debt|hole|missing|short|owes?|owed|outstanding|unpaid)(?: (?:of|by|in|to))*',
      ],
      fr: ["(?:deficit|manque|manquent|arrieres|dette|trou|doit encore)(?: (?:de|d'))*"],
      es: ['(?:deficit|faltan|brecha|deuda|atrasos|adeuda)(?: de)*'],
    },
    examples: [
      'The mission faces a funding gap of USD 40 million.',
      'La mission affiche un déficit de 40 millions de dollars.',
      'La misión tiene un déficit de 40 millones de dólares.',
    ],
  },
  {
    id: 'funding.paused-amount',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'none',
    attributes: { status: 'paused' },
    cue: {
      en: [
        '(?:freeze|froze|frozen|freezing|pause|paused|halt|halted|suspend|suspended|withheld|cut|cuts|blocked|puts? the effect at|affects?|affected|effect)(?: (?:of|by|at|on|about))*',
      ],
      fr: ["(?:gel|gele(?:e|s|es)?|suspendu(?:e|s|es)?|bloque(?:e|s|es)?|coupe)(?: (?:de|d'))*"],
      es: [
        '(?:congel(?:o|ado|ados|a)|suspendi(?:o|do|dos)|bloque(?:o|ado|ados)|recort(?:e|o))(?: de)*',
      ],
    },
    examples: [
      'Washington froze USD 13.3 million.',
      'Washington a gelé 13 millions de dollars.',
      'Washington congeló 13 millones de dólares.',
    ],
  },
  {
    id: 'funding.available',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'available' },
    cue: {
      en: [
        '(?:from (?:other )?(?:donors|partners|contributors)|available|at (?:its|their) disposal|to carry on|remains?|left|balance|remaining)(?: (?:of|is|are|in))*',
      ],
      fr: ['(?:disponibles?|restants?|restent|reste)'],
      es: ['(?:disponibles?|restantes?|quedan|queda)'],
    },
    examples: [
      'About USD 110 million remains in the account.',
      'Il reste 110 millions de dollars disponibles.',
      'Quedan 110 millones de dólares.',
    ],
  },
  {
    id: 'funding.lack',
    kind: 'funding',
    takes: 'event',
    subject: 'fund',
    timing: 'none',
    attributes: { status: 'shortfall' },
    cue: {
      en: [
        '(?:await(?:s|ed|ing)?|waiting for|starved of|without|dependent on|depends? on) (?:funds|funding|money|cash|financing|donors)|(?:unfunded|unpaid)(?= (?:balance|bills|claims))',
        '(?:lack|shortage|want|absence) of (?:money|funds|funding|cash|resources|financing)',
        '(?:funding|financial|budget|cash|money) (?:gaps?|shortfalls?|shortages?|constraints?|problems?|crisis|difficulties|woes)(?! of)',
        '(?:money|funding|funds|cash|financing)(?: for [a-z ]{2,20})? (?:is|are|was|were|remain|remains) (?:not (?:yet )?(?:secured|assured|guaranteed|in place)|insufficient|uncertain|unsecured|running (?:out|low|short)|short|scarce|in doubt)',
        '(?:under - ?funded|underfunded|cash - strapped|unfunded|barely funded|running out of (?:money|funds|cash))',
      ],
      fr: [
        "(?:manque|absence) (?:de|d') ?(?:argent|fonds|moyens|financements?|ressources)",
        "(?:financement|fonds|budget)s? [a-z' ]{0,24}(?:insuffisant|incertain|pas assure|non assure|pas garanti)e?s?",
        "sous - finance(?:e|s|es)?|difficultes financieres|n' (?:est|etait|sont|a)(?: [a-z]+){0,2} (?:pas|ni|jamais)(?: [a-z]+)? finance(?:e|s|es)?",
      ],
      es: [
        'falta de (?:fondos|dinero|recursos|financiacion|financiamiento)',
        '(?:financiacion|financiamiento|fondos)[a-z ]{0,24} (?:insuficiente|no esta garantizad|incierto|incierta)[a-z]*',
      ],
    },
    examples: [
      'The minister pointed to a lack of money.',
      'Le ministre a évoqué un manque de moyens.',
      'El ministro habló de la falta de fondos.',
    ],
  },
  {
    id: 'funding.arrangement',
    kind: 'funding',
    takes: 'event',
    subject: 'fund',
    timing: 'none',
    attributes: { status: 'arrangement' },
    cue: {
      en: [
        '(?:was|were|is|are|been) (?:donated|gifted|lent|leased|supplied free|paid for|funded|financed|provided) by|(?:from|under|through) the (?:regular )?(?:peacekeeping |un )?(?:assessment|assessed budget|budget)|(?:C|donors?|A|it|washington|brussels|london|paris|ottawa) (?:has |have |had |will |would )?(?:also )?(?:paid|pays?|paying|footed|covered|reimburses?|reimbursed) (?:for|the (?:bill|cost|costs|expenses|rest))(?! (?:by|with))|reimburse(?:s|d)? (?:the|its|their|any|all) (?:costs?|expenses?|bills?|outlays?|spending)|(?:gifted|donated|lent) (?=(?:[^ ;.,]+ ){0,3}(?:vehicles|trucks|equipment|helicopters|K))',
        '(?:voluntary (?:contributions|funding|donations|basis)|assessed contributions|funded (?:by|through|from)(?! U)|financed (?:by|through|from)(?! U)|paid for by|assessed funding)',
      ],
      fr: ['(?:contributions (?:volontaires|obligatoires)|financee? par)'],
      es: ['(?:contribuciones (?:voluntarias|obligatorias)|financiad[oa] (?:por|con|mediante))'],
    },
    examples: [
      'The mission is to be paid for by voluntary contributions.',
      'La mission est financée par des contributions volontaires.',
      'La misión depende de contribuciones voluntarias.',
    ],
  },
  {
    id: 'funding.paused',
    kind: 'funding',
    takes: 'event',
    subject: 'fund',
    timing: 'event',
    attributes: { status: 'paused' },
    cue: {
      en: [
        '(?:halt|halts|halted|halting|stop|stopped|suspend|suspends|suspended|pause|paused|freeze|froze|frozen|cut|cut off|block|blocked|resume|resumed)(?: (?:the|its|all|us|further))* (?:payments?|disbursements?|funding|contributions?|transfers|aid|money|support payments)(?: (?:to|into)[a-z ]{0,20}| for [a-z ]{0,20})?',
        '(?:cut|cuts|cutting|slash(?:ed|es)?|reduc(?:e|es|ed|ing)|trim(?:s|med)?|halv(?:e|es|ed)|end(?:s|ed)?|withdr(?:aw|ew|awn)) (?:its|their|the|us|all) (?:[^ ;.,]+ ){0,2}(?:contribution|funding|aid|share|support|payments)',
        '(?:L )?(?:aid|funding) (?:freeze|pause|suspension)|(?:payments?|funding|contributions?|disbursements?) (?:was|were|is|are|has been|have been) (?:halted|suspended|paused|frozen|stopped|blocked|resumed)',
        '(?:freeze|pause|hold) on (?:[^ ;.,]+ ){0,2}(?:payments|funding|aid|contributions|funds)',
      ],
      fr: [
        "(?:suspend(?:u|re|us)?|gele(?:r|e|s)?|bloque(?:r|e)?|interromp(?:u|re))(?: [a-z']+){0,3} (?:paiements|versements|financements?|contributions?|aide)",
        "(?:gel|suspension) (?:de|du|des) (?:l' aide|financements?|versements|paiements|contributions?)",
      ],
      es: [
        '(?:suspend(?:io|er|ido)|congel(?:o|ar|ado)|detuvo|paraliz(?:o|ar))(?: [^ ;.,]+){0,3} (?:pagos|desembolsos|fondos|financiacion|ayuda|contribuciones?)',
        '(?:congelacion|suspension) de (?:la ayuda|los fondos|los pagos|la financiacion)',
      ],
    },
    examples: [
      'On Tuesday Washington ordered the UN to halt payments into the fund.',
      'Washington a suspendu ses versements mardi.',
      'Washington suspendió sus pagos el martes.',
    ],
  },
  {
    id: 'funding.covered',
    kind: 'funding',
    takes: 'event',
    subject: 'fund',
    timing: 'end',
    attributes: { status: 'available' },
    cue: {
      en: [
        '(?:is|are|was|remains) (?:covered|funded|financed|paid for|solvent) (?:D|until|through)',
        '(?:cash|money|funding|funds|resources) (?:is|are|was|were|remain|remains) (?:sufficient|enough|adequate|secured|assured|in place|guaranteed)',
        'enough (?:money|cash|funds|funding)',
      ],
      fr: [
        "(?:financee?|couverte?) (?:D|jusqu')",
        '(?:fonds|argent|financement)s? (?:est|sont) (?:suffisant|assure|garanti)e?s?',
      ],
      es: [
        '(?:financiad|cubiert)[oa] (?:D|hasta)',
        '(?:fondos|dinero|recursos) (?:es|son|estan) (?:suficiente|garantizad)[a-z]*',
      ],
    },
    examples: [
      'The mission is covered until the end of September 2025.',
      "La mission est financée jusqu'en septembre 2025.",
      'La misión está financiada hasta septiembre de 2025.',
    ],
  },
  {
    id: 'funding.pay',
    kind: 'funding',
    takes: 'event',
    timing: 'event',
    attributes: { status: 'delayed', item: 'pay' },
    cue: {
      en: [
        '(?:pay|allowances?|salar(?:y|ies)|wages|stipends|bonuses)(?: [^ ;.]+){0,5} (?:(?:was|were|is|are|been) (?:paid|received|settled|released)|(?:paid|arrived|came|coming) late)|received (?:everything|all|nothing)(?: [a-z]+){0,3} (?=D|due|owed|up to|until)|(?:pay|allowances?|salar(?:y|ies)|wages|stipends|bonuses)(?: [^ ;.]+){0,4} (?:unpaid|not (?:yet )?(?:been )?(?:released|paid|received)|withheld|overdue|late|delayed|in arrears|gone unpaid)|(?:not|never) been paid|without pay|unpaid since|owed (?:pay|allowances|back pay)|back pay',
        '(?:unpaid (?:salaries|allowances|wages|stipends|for)|(?:allowances|salaries|pay|wages|stipends|reimbursements?) (?:have|has|had|were|was|are|is) (?:not (?:yet )?(?:been )?(?:paid|received)|delayed|late|in arrears|unpaid)|(?:delay|delays|delayed) (?:in |of )?(?:pay|salaries|allowances|payments?|reimbursements?))',
      ],
      fr: [
        "(?:soldes|primes|salaires|indemnites) (?:impayee?s|[a-z' ]{0,16}(?:en retard|pas ete (?:versees?|payee?s)))",
      ],
      es: [
        '(?:sueldos|salarios|pagos|dietas|viaticos) (?:atrasad|impag|pendientes|retrasad)[a-z]*',
      ],
    },
    examples: [
      'Officers say allowances have not been paid since June.',
      'Les primes impayées inquiètent les policiers.',
      'Los policías reclaman salarios atrasados.',
    ],
  },
];
