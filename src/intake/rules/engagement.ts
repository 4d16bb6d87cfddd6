import type { FactRule } from './rule.ts';

/** Meetings, calls, visits, ceremonies, summits, signings, operations and attacks. */
export const ENGAGEMENT: readonly FactRule[] = [
  {
    id: 'engagement.meeting',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'meeting' },
    cue: {
      en: [
        '(?<!was )(?<!were )(?<!is )(?<!be )(?:met|meets|meeting (?:with|between)|a meeting|will meet)(?: (?:with|separately|privately|D|on D))*(?! (?:its|their|the (?:target|deadline|requirement|conditions?|criteria)|by the|an offer|a (?:target|deadline)))',
        '(?:held|holds|holding|hold|had) (?:[^ ;.,]+ ){0,2}(?:talks|discussions|consultations|a meeting|meetings|a session|a briefing)(?: with)?',
        '(?:discussions|talks|meeting|session)(?: (?:which|that|was|were|is|being))* (?:held|took place|convened) (?:at|in)',
        '(?:K|countries|states|delegations|delegates|governments|nations|ministers|officials)(?: [^ ;.,]+){0,3} (?:attend(?:s|ed|ing)?|took part|participated|gathered|took their seats)|(?:addressed|testified|appeared before|briefed|faced|answered questions)(?: [a-z]+)? (?:before |in )?(?:the )?(?:council|parliament|senate|house|committee|congress|chamber|lawmakers|reporters)',
        '(?:saw|sees|conferred with|sat down with)(?: the)? (?:P|F|A [a-z]+|delegation)',
        '(?:received|receives|hosted|hosts)(?: the| a)? (?:P|A delegation|delegation|[a-z]+ (?:police|delegation|minister|officials|council|leaders))(?! (?:training|aid|equipment))',
        '(?:leaders|ministers|chiefs|heads of state|presidents|delegates|diplomats|donors|officials|council|committee|envoys|commanders)(?: [^ ;.,]+){0,2} (?:met|meet|gather|gathered|convene|convened|assemble|assembled|will meet|sat down|sit down)',
      ],
      fr: [
        "(?:a|ont|s' est|se sont|avait)? ?(?:rencontre|entretenue?s?|reunis?|recu)(?: (?:avec|a|D|le|la|les|mercredi))*(?= [a-zPFA])(?! en formation)",
        "(?:auditionnee?|s' est exprimee?|a comparu) (?:devant|par)|(?:recoit|recevra|a recu) (?:les|le|la|l') [a-z]+",
        "(?:entretien|reunion|rencontre|pourparlers|discussions)(?: [a-z']+)? (?:avec|a|D|entre)",
      ],
      es: [
        '(?:se reunio|se reunieron|se reune|se reuniran|(?:recibio|recibieron)(?= a la| al| a P)|se entrevisto|sostuvo (?:una reunion|un encuentro)|mantuvo (?:una reunion|conversaciones))(?: (?:con|D|a))*',
        '(?:comparecio|comparecieron|comparece|compareceran?|expuso|intervino)(?: (?:ante|durante|en|D))+',
        '(?:reunion|encuentro|conversaciones)(?: [a-z]+)? (?:con|D|entre|en)',
      ],
    },
    examples: [
      'The minister met with a delegation from Haiti on Tuesday.',
      "Le ministre s'est entretenu avec le commandant mardi.",
      'El ministro se reunió con la delegación el martes.',
    ],
  },
  {
    id: 'engagement.call',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'call' },
    cue: {
      en: [
        '(?:telephone|phone|video) (?:conversation|call|conference)s?(?: (?:with|between))?|spoke by (?:phone|telephone)|(?:called|telephoned|phoned) P|spoke (?:on the (?:phone|telephone) )?with P|by (?:telephone|phone|video)',
      ],
      fr: [
        '(?:conversation|entretien|appel) telephonique|au telephone|par telephone|par visioconference',
      ],
      es: ['(?:conversacion|llamada) telefonica|por telefono|por videoconferencia'],
    },
    examples: [
      'The president held a telephone conversation with his counterpart.',
      'Le président a eu un entretien téléphonique avec son homologue.',
      'El presidente tuvo una llamada telefónica con su homólogo.',
    ],
  },
  {
    id: 'engagement.visit',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'visit' },
    cue: {
      en: [
        '(?:state |official |working |field |reconnaissance |assessment |pre - deployment |inspection |surprise |one - day )*visit(?:s|ed|ing)?(?: (?:to|by|of|from|the|C))*',
        '(?:toured|inspected|travel(?:led|ed) to meet|paid (?:a|tribute)(?: [a-z]+)? visit)|assessment mission|reconnaissance (?:team|mission|visit|trip)|fact - finding (?:mission|team|visit)|delegation (?:arrived|travelled|visited|flew)',
      ],
      fr: [
        "(?:en |une |sa )?visite(?:r|s|e|es|nt)? (?:officielle|d' etat|de travail|de terrain|d' inspection|a|au|en|du|de)?|mission (?:d' evaluation|de reconnaissance|exploratoire)|(?:a|ont) (?:visite|inspecte)",
      ],
      es: [
        '(?:visita(?:s|r)?|visito|visitaron)(?: (?:oficial|de estado|de trabajo|a|al|de inspeccion))*|mision (?:de evaluacion|de reconocimiento|exploratoria)|inspecciono',
      ],
    },
    examples: [
      'The commander visited the camp on Tuesday.',
      'Le commandant a visité le camp mardi.',
      'El comandante visitó el campamento el martes.',
    ],
  },
  {
    id: 'engagement.ceremony',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'occasion',
    attributes: { type: 'ceremony' },
    cue: {
      en: [
        '(?:[a-z]+ )?(?:ceremony|parade|send - off|farewell|reception|inauguration|flag - raising|medal parade|memorial service|funeral|wreath - laying)(?! (?:for the press))(?: [^ ;.,]+){0,3}',
        '(?:was|were) (?:met|greeted|received|welcomed|seen off)(?: (?!by)[a-z]+){0,5} by',
        '(?:presid(?:ed|es|ing) over|oversaw|officiat(?:ed|es|ing)(?: at)?|flag(?:s|ged|ging) (?:them |the [a-z]+ |F |him |her )?off|s(?:aw|ees?|een) (?:them |the [a-z]+ |F |him |her )?off|bade (?:them |the [a-z]+ |F )?(?:farewell|goodbye)|bid (?:them |F )?farewell|welcomed(?: by)?|greeted(?: by)?|received (?:at|by)|were (?:there |at [a-z -]+ )?to (?:receive|welcome|greet)(?: them)?|to receive them|on hand to|(?:received|awarded|presented with|given|decorated with) (?:[a-z]+ ){0,2}medals?|decorated|handed (?:them|over) the (?:national )?flag|was guest of honou?r)',
      ],
      fr: [
        "(?:ceremonie|parade|prise d' armes|adieux|reception|inauguration|obseques|hommage|defile|remise de medailles)(?: [a-z']+){0,4}",
        '(?:a|ont|etait|etaient|avait) (?:preside|accueilli|salue|venue?s? (?:les|le|la) (?:saluer|accueillir)|remis (?:le|les) (?:drapeau|medailles)|passe en revue|assiste)(?:e|s|es)?',
        '(?:accueillis?|salues?|recus?) par',
      ],
      es: [
        '(?:ceremonia|desfile|acto|despedida|recepcion|inauguracion|funeral|homenaje|formacion de honor)(?: (?:de|en|oficial|militar|solemne|D)){1,3}',
        '(?:presidio|presidieron|despidio|despidieron|(?:recibio|recibieron)(?= (?:a|al) )|dio la bienvenida|dieron la bienvenida|encabezo el acto|acompano|acompanaron|paso revista|condecoro|recibidos por|despedidos por)',
      ],
    },
    examples: [
      'A farewell parade heard from the commander on Friday.',
      'Le président avait présidé une cérémonie à la base.',
      'El ministro presidió una ceremonia de despedida el lunes.',
    ],
  },
  {
    id: 'engagement.summit',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'summit' },
    cue: {
      en: [
        '(?:mini - )?summit(?: (?:of|in|on|D|heads|state|states|and|government|at|meeting|,|C|[a-z]+))*|(?:extraordinary|ordinary|ministerial|donors?|pledging|planning|force generation|chiefs of defence) (?:session|summit|conference|meeting)(?: (?:of|in|on|D|C))*|(?:donors?|pledging|force generation|planning) (?:conference|meeting|event|session)|(?<!(?:told|tells|telling) (?:a|the|an) (?:[a-z]+ )?)(?:conference|summit|forum|seminar|workshop|round table)(?= (?:in|of|on|at|D|will|was|is|opened|ended|took))',
      ],
      fr: [
        "(?:mini - )?sommet(?: (?:de|des|du|d'|extraordinaire|chefs|etat|a|en|D|C|l'))*|conference (?:des donateurs|ministerielle|de planification|de generation de forces)",
      ],
      es: [
        'cumbre(?: (?:de|del|en|jefes|estado|extraordinaria|D|C))*|conferencia (?:de donantes|ministerial|de planificacion)',
      ],
    },
    examples: [
      'The plan follows a mini-summit of heads of state on 17 February.',
      "Le plan suit un sommet des chefs d'État le 17 février.",
      'El plan sigue a una cumbre de jefes de Estado el 17 de febrero.',
    ],
  },
  {
    id: 'engagement.signing',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'event',
    attributes: { type: 'signing' },
    cue: {
      en: [
        '(?:signed|signs|signing|sign|initialled|concluded)(?: (?:of|the|a|an|their|[a-z]+)){0,4} (?:agreement|memorandum|mou|accord|status of (?:forces|mission) agreement|sofa|letter of assist|pact|treaty|arrangement|protocol|deal)',
        '(?:reciprocal|bilateral|status of forces) agreement (?:was )?signed',
      ],
      fr: [
        "(?:signe(?:e|s|r|nt)?|signature|paraphe)(?: (?:de|d'|un|une|l'|le|du|[a-z]+)){0,4} (?:accord|memorandum|protocole|convention|traite)",
      ],
      es: [
        '(?:firmo|firmaron|firma|firmar|suscribio|suscribieron)(?: (?:de|del|un|el|la|[a-z]+)){0,4} (?:acuerdo|memorando|memorandum|convenio|protocolo|tratado)',
      ],
    },
    examples: [
      'The two governments signed a status of forces agreement on Friday.',
      'Les deux pays ont signé un accord vendredi.',
      'Los dos países firmaron un acuerdo el viernes.',
    ],
  },
  {
    id: 'engagement.briefing',
    kind: 'engagement',
    takes: 'event',
    subject: 'occasion',
    timing: 'occasion',
    attributes: { type: 'briefing' },
    cue: {
      en: [
        '(?:(?:after |on )?(?:receiving|received|getting|given|gave|giving) (?:a |an )?(?:[a-z]+ )?(?:briefing|update|report)(?: from)?|briefed|was briefed by|were briefed)(?! the press)',
      ],
      fr: [
        '(?:briefe(?:e|s)?|fait le point|a recu un (?:briefing|compte rendu|rapport)|compte rendu (?:de|a))',
      ],
      es: ['(?:informo al consejo|recibio un informe|sesion informativa|expuso ante)'],
    },
    examples: [
      'Ruto spoke after receiving a briefing from the team.',
      'Le ministre a reçu un compte rendu de la mission.',
      'El ministro recibió un informe del equipo.',
    ],
  },
];
