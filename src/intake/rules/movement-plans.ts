import { type FactRule, GAP } from './rule.ts';
import { english, spanish } from './verb-forms.ts';

/** Movements that are planned, put off or undated, evacuations, carriers, and phases of a movement. */
export const MOVEMENT_PLANS: readonly FactRule[] = [
  {
    id: 'movement.postpone',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'delay',
    planned: true,
    attributes: { status: 'postponed' },
    cue: {
      en: [
        '(?:announced |ordered )?an? (?:further |new |second )?(?:delay|postponement|slippage)(?: of L)?',
        `(?:deployment|departure|flight|lift|airlift|arrival|rotation|return|handover|F)${GAP} (?:${english('slip', 'slide', 'push', 'delay', 'postpone', 'defer', 'stall', 'hold up', 'put back')}|pushed|been pushed|held up|put back)(?: back| to| by| until| into| again)+(?: (?:L|D))?`,
        '(?:deployment|departure|flight|lift|airlift|arrival|mission|rotation|F)[^;]{0,30} (?:postponed|delayed|pushed back|put off|put on hold|suspended|deferred|rescheduled)(?: (?:by|for|until|to) (?:L|D))?',
        '(?:postpone|postpones|postponed|delay|delays|delayed|pushed back|put off) (?:the|its|their|his) (?:[^ ;.,]+ ){0,2}(?:deployment|departure|flight|lift|arrival|rotation)',
      ],
      fr: [
        '(?:deploiement|depart|envoi|rotation)[^;]{0,30} (?:reporte|repousse|retarde|suspendu|differe)e?',
        '(?:reporte|repousse|retarde|differe)r? (?:le|son|leur) (?:deploiement|depart|envoi)',
      ],
      es: [
        '(?:despliegue|salida|partida|envio|relevo)[^;]{0,30} (?:aplazad|pospuest|retrasad|suspendid)[oa]',
        '(?:aplazo|pospuso|retraso|suspendio) (?:el|la|su) (?:despliegue|salida|partida|envio|relevo)',
      ],
    },
    examples: [
      'The deployment of the Chadian unit was postponed by two weeks.',
      'Le déploiement des policiers béninois est reporté de deux semaines.',
      'El despliegue de los policías chilenos fue aplazado dos semanas.',
    ],
  },
  {
    id: 'movement.undated',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'none',
    attributes: { status: 'undetermined' },
    cue: {
      en: [
        '(?:has|have|had) (?:not|yet to) (?:yet )?(?:set|fixed?|announced?|given?|decided?) (?:a |the |any )?(?:date|timetable)',
        '(?:remains?|still|is|are|go(?:es)?) without an? (?:date|timetable)|no (?:arrival|rotation|return|departure|deployment|new|travel|start|set) (?:date|timetable)',
        'no (?:firm |fixed |specific |exact |departure |deployment )?(?:date|timetable|timeline|schedule)(?: for [a-z ]{0,30})? (?:has|had|have|was|is) (?:yet )?(?:been )?(?:fixed|set|given|announced|decided|agreed|made public)?',
        '(?:date|timing) (?:of (?:the|their|its) (?:departure|deployment|arrival) )?(?:is|was|has|remains?) (?:yet to be|not (?:yet )?(?:been )?|still to be)(?: [a-z]+)?',
      ],
      fr: [
        "rien n' indique (?:une|de|la) date|sans (?:date|calendrier)|aucun calendrier",
        'pas (?:encore )?(?:arrete|fixe|precise|annonce|donne) (?:la |de )?date',
        "(?:aucune date|date) (?:de (?:depart|deploiement) )?(?:n' (?:a|est|avait)|reste|doit encore)[a-z ]{0,30}(?:fixee?|arretee?|annoncee?|communiquee?)",
      ],
      es: [
        '(?:ninguna fecha|sin (?:fecha|calendario)|aun no hay fecha)',
        '(?:no (?:ha |han )?(?:fijado|precisado|anunciado) (?:la |una )?fecha|no (?:hay|se ha fijado|se fijo|existe) (?:una |aun )?fecha|sin fecha (?:fija|definida)|fecha[a-z ]{0,20} por (?:definir|determinar))',
      ],
    },
    examples: [
      'Asked when the rest would go, the minister said no date had been fixed.',
      "Aucune date de départ n'a été fixée pour les policiers béninois.",
      'No se ha fijado una fecha para la salida de los policías.',
    ],
  },
  {
    id: 'movement.planned-move',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    planned: true,
    attributes: { status: 'planned' },
    cue: {
      en: [
        '(?:their|its|the|his) (?:planned )?(?:departure|deployment|arrival|return|withdrawal|rotation|lift) (?:is |was |are )?(?:scheduled|set|planned|expected|due|slated|foreseen|fixed)(?: for)?',
        '(?:are|is) expected to have F',
        '(?:planned|expected|scheduled) (?:arrival|departure|return|withdrawal) (?:on|in|by) ?D',
      ],
      fr: [
        '(?:depart|deploiement|arrivee|retour|retrait|releve)[^;,]{0,30} (?:est |sont )?(?:prevu|attendu|fixe|programme)e?s?',
        "on attend (?:l' arrivee|le depart|le retour) (?:de|du|des)",
      ],
      es: [
        '(?:salida|partida|despliegue|llegada|regreso|retirada|relevo)[^;,]{0,30} (?:esta )?(?:prevista|previsto|programada|programado|fijada)',
        'se (?:espera|preve|aguarda) (?:la llegada|la salida|el regreso|el despliegue) de',
      ],
    },
    examples: [
      'The unit is packing, with their departure scheduled for November 27.',
      'Le départ du contingent tchadien est prévu pour mardi.',
      'Se espera la llegada de helicópteros en los próximos días.',
    ],
  },
  {
    id: 'movement.preparing',
    kind: 'movement',
    takes: 'force',
    side: 'before',
    alone: true,
    timing: 'event',
    planned: true,
    attributes: { status: 'planned' },
    cue: {
      en: [
        '(?:is|are|was|were|,) (?:now |also |all |still )?(?:expected|due|awaited|anticipated|scheduled|slated|booked|set) (?:in|at|back|home|there|here|on|this|next|D|C|to be (?:in|out|home|back|gone))|(?:will|would|should) be (?:in|at|back) (?=(?:[^ ;.,]+ ){1,5}D)',
        '(?:has|have|had) (?:yet|still) to (?:leave|arrive|deploy|depart|land|fly|travel|show up|come|move)|(?:on standby|packed|waiting) to (?:leave|fly|deploy|depart|go)',
        '(?:is|are|were|was) (?:preparing|getting ready|about|poised|ready|pencilled in|slated|scheduled|due|expected|set|tipped) to (?:join|leave|depart|deploy|fly|travel|go|arrive|land|head|move|reach|follow|return|be (?:deployed|sent|flown))(?! full)',
      ],
      fr: [
        '(?:est|sont) (?:attendue?s?|annoncee?s?|espere?s?)(?= (?:a|en|au|aux|D|dans|C|sur|debut|fin|pour))',
        "(?:s' apprete(?:nt)?|se prepare(?:nt)?) a (?:partir|rejoindre|quitter|embarquer|s' envoler|se deployer)",
        "(?:doit|doivent|devrait|devraient|va|vont|devra|devront) (?:partir|arriver|rejoindre|quitter|embarquer|s' envoler|se deployer|etre deployee?s?|decoller|rentrer)",
      ],
      es: [
        '(?:se espera|se aguarda|esta prevista?|estan previst[oa]s) (?:la llegada de|que lleguen)?(?= F)',
        '(?:se prepara(?:n)?|se alista(?:n)?) para (?:partir|viajar|salir|unirse|sumarse)',
        '(?:va|van|debe|deben|deberia|deberian) (?:a )?(?:partir|viajar|salir|llegar|unirse|sumarse|regresar|desplegarse)',
      ],
    },
    examples: [
      'A team of five is pencilled in to fly to Haiti on Saturday 21 September.',
      'Un groupe de 50 policiers devrait partir le 12 mai.',
      'Un grupo de 50 policías va a viajar el 12 de mayo.',
    ],
  },
  {
    id: 'movement.evacuate',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'occasion',
    attributes: { type: 'medical evacuation' },
    cue: {
      en: [
        '(?:medevac(?:ed|s)?|casevac(?:ed)?|evacuated)(?: (?:to|by|from) [^ ]+)?',
        '(?:was|were|been|being) (?:medically )?(?:evacuated|medevaced|airlifted|flown|rushed|taken|transferred|moved) to [^;.]{0,50}?(?:hospital|clinic|facility|medical centre)',
        '(?:remains|body|bodies|coffin|casket) (?:of [^;,]{2,40} )?(?:was|were|is|are|will be|arrived|have been|has been|left)(?: (?:flown|repatriated|returned|brought|sent|received|handed))?',
      ],
      fr: [
        '(?:a ete|ont ete|fut) evacuee?s? (?:vers|a|au)',
        '(?:depouille|corps|cercueil)s? (?:du|de la|des|de)[^;,]{2,40}(?:rapatrie|arrive|remis)e?s?',
      ],
      es: [
        '(?:fue|fueron) (?:evacuad|trasladad)[oa]s? (?:a|al|hacia)',
        '(?:restos|cuerpo|feretro)s?[^;,]{2,40}(?:repatriad|llegaron|trasladad)[oa]?s?',
      ],
    },
    examples: [
      "He was flown to Aspen, the mission's level-two hospital.",
      'Il a été évacué vers Dakar.',
      'Fue evacuado a Santo Domingo.',
    ],
  },
  {
    id: 'movement.phase',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        `(?:flights?|planes?|aircraft|jets?|airliners?|transports?|ships?|vessels?|convoys?|lifts?|chalks?|trucks|equipment|kit|cargo)${GAP} ${english('land', 'touch down', 'arrive', 'come in', 'take off', 'leave', 'depart', 'set off', 'fly in', 'dock', 'sail', 'lift off', 'cross', 'return')}`,
        `(?:pull - out|pullout|withdrawal|drawdown|redeployment|deployment|airlift|rotation|relief|repatriation)${GAP} (?:${english('begin', 'start', 'end', 'finish', 'conclude', 'resume', 'complete', 'go on', 'take place', 'run', 'get under way', 'continue')}|under way|nlt)(?= (?:on|in|since|by|D|at|from|for|with|$))`,
        '(?:lift|airlift|sealift|deployment|onward (?:move|movement)|movement|move|rotation|redeployment|insertion|repatriation|withdrawal|drawdown|exit)(?: (?:of|to|into|from|by) (?:[a-z]+|C|A|M|F)(?: [^ ;.,]+){0,3})? (?:(?:has|have|was|is|will) (?:been )?)?(?:also )?(?:began|begun|begin|started|starts|begins|commenced|commences|under way|got under way|completed|complete|concluded|resumed|resumes|ended)(?: (?:on |in )?D)?',
      ],
      fr: [
        `(?:avion|appareil|vol|navire|convoi|helicoptere)s?${GAP} (?:s' est |se sont |a |ont |est |sont )?(?:pose|poses|atterri|decolle|arrive|arrives|parti|partis|quitte|accoste)`,
        "(?:deploiement|mouvement|transfert|rotation|retrait|releve|redeploiement|rapatriement|pont aerien)(?: (?:de|du|des|d'|vers|a) (?:[a-z]+|C|A|M|F)(?: [^ ;.,]+){0,3})? (?:a |ont |est |s' est )?(?:debute|commence|demarre|acheve|termine|repris|achevee?)(?:e|s|r|ra|rait)?(?: D)?",
      ],
      es: [
        `(?:avion|aeronave|vuelo|buque|convoy|helicoptero)(?:es|s)?${GAP} (?:${spanish('aterrizar', 'llegar', 'despegar', 'partir', 'salir', 'arribar', 'zarpar')})`,
        '(?:despliegue|movimiento|traslado|rotacion|retirada|relevo|repatriacion|repliegue|puente aereo)(?: (?:de|del|hacia|a) (?:[a-z]+|C|A|M|F)(?: [^ ;.,]+){0,3})? (?:ha |se )?(?:comenzo|empezo|inicio|comenzara|concluyo|termino|culmino|completado|completo|reanudo)(?: D)?',
      ],
    },
    examples: [
      'South Sudanese lift started Sunday 2 April.',
      'Le déploiement du contingent burundais a débuté lundi.',
      'El despliegue del contingente chileno comenzó el lunes.',
    ],
  },
  {
    id: 'movement.carrier',
    kind: 'movement',
    takes: 'event',
    subject: 'contributor',
    timing: 'occasion',
    attributes: { type: 'carrier' },
    cue: {
      en: [
        '(?:aboard|on board|on|in) (?:a|an|two|three) (?:[a-z0-9]+ ){0,2}(?:plane|aircraft|flight|jet|airliner|transport|ship|vessel)s? (?:of|from|operated by|chartered (?:by|from)|belonging to|provided by|flown by)',
      ],
      fr: [
        "(?:dans|a bord d'|a bord de) (?:un|deux|trois) (?:avion|vol|appareil|navire)s? (?:de|d'|affrete par|mis a disposition par)",
      ],
      es: [
        '(?:en|a bordo de) (?:un|dos|tres) (?:avion|vuelo|aeronave|buque|aviones|vuelos)(?: [a-z]+)? (?:de|del|fletado por)',
      ],
    },
    examples: [
      'The Kenyans left on a flight operated by the national carrier.',
      'Les Kényans sont partis dans un avion de la compagnie nationale.',
      'Los kenianos viajaron en un avión de la Fuerza Aérea.',
    ],
  },
  {
    id: 'movement.noun',
    kind: 'movement',
    takes: 'force',
    side: 'after',
    timing: 'event',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:rotation|relief|redeployment|replacement|departure|arrival|return|deployment|repatriation|transfer|dispatch|landing)(?: in place)?(?: [^;,.]{1,40} (?:and|which))?(?: of| involves| involving| concerns)(?= F)',
      ],
      fr: [
        '(?:rotation|releve|redeploiement|remplacement|arrivee|retour|deploiement|rapatriement|envoi)(?: de)?(?= F)',
      ],
      es: [
        '(?:rotacion|relevo|redespliegue|reemplazo|llegada|regreso|despliegue|repatriacion|envio)(?: de)?(?= F)',
      ],
    },
    examples: [
      'The minister announced the arrival of 150 Chilean soldiers.',
      "Le ministre a confirmé l'arrivée de 150 soldats togolais.",
      'El ministro confirmó la llegada de 150 soldados chilenos.',
    ],
  },
];
