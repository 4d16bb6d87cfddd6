import type { FactRule } from './rule.ts';

/** Departures, arrivals, reliefs, returns and withdrawals of people of a mission. */
export const MOVEMENT: readonly FactRule[] = [
  {
    id: 'movement.arrive',
    kind: 'movement',
    takes: 'force',
    side: 'before',
    alone: true,
    bareReach: 4,
    timing: 'event',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|disembark(?:s|ed|ing)?|stepped off|set foot|flew in(?:to)?|flown in(?:to)?|got in|closed on|came (?:in(?! (?:N|two|three))|later|over)|reach(?:es|ed|ing)?(?! (?:full|agreement|a deal|an |its (?:full|peak)|N|F|out|for)))',
        'join(?:s|ed|ing)? (?:the )?(?:M|force|contingent|comrades|colleagues|compatriots)',
        'hit the ground|(?:have|has) been in (?:the )?(?:country|theatre|C) D',
      ],
      fr: [
        "(?:(?:est|sont|etait|etaient|sera|seront) )?(?:arrive(?:s|e|es|r|ra|ront|nt)?|debarque(?:s|e|es|r|ra|ront|nt)?|atterri(?:s|t|r|ra|ront)?|rejoint|rejoindront|rejoindra|rejoindre|gagne(?:r|ront|nt) (?=C)|pris pied)(?! a un accord)",
      ],
      es: [
        '(?:llego|llegaron|llegan|llega|llegara|llegaran|han llegado|ha llegado|llegado|llegados|aterrizo|aterrizaron|aterrizan|aterrizara|aterrizaran|arribo|arribaron|arriban|arribara|arribaran|desembarco|desembarcaron|se sumo|se sumaron|se sumaran|se unieron|se unira|se uniran)(?! a un acuerdo)',
      ],
    },
    examples: [
      'About 150 Guatemalan soldiers landed in Port-au-Prince on Friday.',
      'Quelque 150 soldats burundais sont arrivés à Bangui vendredi.',
      'Unos 150 soldados chilenos aterrizaron en Puerto Príncipe el viernes.',
    ],
  },
  {
    id: 'movement.depart',
    kind: 'movement',
    takes: 'force',
    side: 'before',
    alone: true,
    bareReach: 4,
    timing: 'event',
    attributes: { status: 'departing' },
    cue: {
      en: [
        '(?:depart(?:s|ed|ing)?|take(?:s)? off|took off|taking off|set(?:s)? (?:off|out)|setting off|embark(?:s|ed|ing)?(?! on an?)|board(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|flew (?:out|to|from)|flown (?:out )?(?:to|from)|fl(?:y|ies|ying)(?: out)? (?:to|from)|flew out|flown out|fly out|flying out|head(?:s|ed|ing)? (?:out|for|to)|go(?:es|ing)? (?:out )?to C|went (?:out )?to C|ship(?:s|ped|ping)? out|move(?:s|d)? (?:in)?to C)',
        'left (?:for )?(?:C|the capital|the country|home|nairobi|their base|camp|D)',
        '(?:leave|leaves|leaving) (?:for |on )?(?:C|D|the country|home)',
      ],
      fr: [
        '(?:ont|a|avaient|avait|auront) (?:quitte|decolle|embarque|pris l\' avion|pris la route)(?:e|es|s)?',
        '(?:quitter(?:a|ont)?|decoller(?:a|ont)?|embarquer(?:a|ont)?|partir(?:a|ont)?|partis|partie|parties|sont partis|est parti|s\' envoler(?:a|ont)?|se sont envoles|s\' est envole)',
      ],
      es: [
        '(?:partio|partieron|parte|parten|partira|partiran|partir|salio|salieron|sale|salen|saldra|saldran|salir|viajo|viajaron|viaja|viajan|viajara|viajaran|viajar|despego|despegaron|embarco|embarcaron|han partido|ha partido|han salido)',
      ],
    },
    examples: [
      'A group of 120 Bolivian police took off for Haiti on Monday.',
      "Deux cents policiers béninois ont quitté Cotonou lundi soir pour Haïti.",
      'Un grupo de 40 policías chilenos partió hacia Haití el lunes.',
    ],
  },
  {
    id: 'movement.send',
    kind: 'movement',
    takes: 'force',
    alone: true,
    timing: 'event',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:have |has |had )?(?:also |already |just |since )?(?:sent|deployed|dispatched|fielded|redeployed|airlifted|flew|ferried|rushed)(?! (?:by|to the un|a letter|letters|out|to|from|in|into|humanitarian|aid|home|back|back home))',
        '(?:was|were|been|be|being) (?:sent|deployed|dispatched|flown|airlifted|redeployed|rushed|moved)(?! (?:home|back))',
        '(?:send|sends|sending|deploy|deploys|deploying|dispatch|dispatches|dispatching|field|fielding)(?! (?:a letter|aid|home|back))',
        'which deployed|who deployed|deployed (?:to|in) C(?:\\d+) (?:on|in|last) ?D',
      ],
      fr: [
        "(?:a|ont|avait|avaient|aura)(?: deja)? (?:envoye|deploye|depeche|achemine|projete)(?:e|s|es)?",
        "(?:envoie|envoient|enverra|enverront|envoyer|deploie|deploient|deploiera|deploieront|deployer|depecher)",
        '(?:a ete|ont ete|seront|sera|etre) (?:envoye|deploye|depeche|achemine)(?:e|s|es)?',
      ],
      es: [
        '(?:envio|enviaron|ha enviado|han enviado|envia|envian|enviara|enviaran|enviar|desplego|desplegaron|ha desplegado|han desplegado|despliega|despliegan|desplegara|desplegaran|desplegar|mando|mandaron)',
        '(?:fue|fueron|sera|seran|ser) (?:enviad|desplegad|trasladad)(?:o|a|os|as)',
      ],
    },
    examples: [
      'Jamaica sent two dozen soldiers and police to Haiti last week.',
      'Le Tchad a envoyé 300 gendarmes en Haïti la semaine dernière.',
      'Guatemala envió 75 militares a Haití la semana pasada.',
    ],
  },
  {
    id: 'movement.return',
    kind: 'movement',
    takes: 'force',
    alone: true,
    bareReach: 4,
    timing: 'event',
    attributes: { status: 'repatriated', direction: 'return' },
    cue: {
      en: [
        '(?:return(?:s|ed|ing)?(?: home| to (?:base|C))|(?:came|come|comes|coming|flew|flown|sent|brought|going|go|went|head|headed|heading) (?:back )?home|came back|flew back|repatriat(?:e|es|ed|ing)|rotat(?:e|es|ed|ing) (?:out|home|back)|(?:is|are|was|were) (?:now )?back(?: in C| home| at|$)?|due back|back home|back in C|left for home|returned)',
        '(?:is|are) (?:due|expected|scheduled) (?:to be )?back',
        'repatriation of',
      ],
      fr: [
        "(?:rentre(?:r|s|nt|ra|ront|e|es)?|regagne(?:r|nt|ra|ront)?(?=.{0,12}C)|ont regagne|rapatrie(?:r|s|e|es|ront|nt)?|de retour|sont revenus|est revenu|retourne(?:r|s|nt|ront)?)",
      ],
      es: [
        '(?:regreso|regresaron|regresa|regresan|regresara|regresaran|regresar|retorno|retornaron|retornan|retornaran|volvio|volvieron|volveran|repatriad(?:o|os|a|as)|de regreso|de vuelta)',
      ],
    },
    examples: [
      'Some 240 Kenyan officers returned home on Tuesday.',
      'Près de 240 soldats tchadiens sont rentrés au pays mardi.',
      'Unos 240 soldados uruguayos regresaron a casa el martes.',
    ],
  },
  {
    id: 'movement.withdraw',
    kind: 'movement',
    takes: 'force',
    alone: true,
    timing: 'event',
    attributes: { status: 'withdrawn', direction: 'return' },
    cue: {
      en: [
        '(?:withdr(?:aw|aws|ew|awn|awing)|pull(?:s|ed|ing)? out|be gone|have (?:all )?left|exit(?:s|ed|ing)?|left (?!for|behind|to|with|by|over|an?)(?:C|the (?:country|region|area|province)|[a-z]+ [a-z]+ on D)|quit(?:s|ting)?|vacate(?:s|d)?|phased? out|leave (?:the (?:country|region|area|province)|by D|before D|C))',
        '(?:withdrawal|pull ?- ?out|departure|exit) of',
      ],
      fr: [
        "(?:se (?:retirer(?:a|ont)?|retirent)|s' est retire|se sont retires|se desengager|retire(?:r|s|e|es|ra|ront)?|plier bagage|(?:devront|doivent|devra|doit)(?: l')? ?(?:avoir )?quitte(?:r|e|s|es)?)",
        '(?:retrait|depart|desengagement) (?:de la|des|du|de)',
      ],
      es: [
        '(?:se retir(?:o|aron|ara|aran|an|a)|retirar(?:se|a|an)?|replego|replegaron|replegaran|abandon(?:o|aron|ara|aran|ar)(?= C| el pais| la zona))',
        '(?:retirada|repliegue|salida) de',
      ],
    },
    examples: [
      "Botswana's soldiers left Cabo Delgado on Friday.",
      'Les soldats allemands se retireront du Mali en décembre.',
      'Los soldados alemanes se retirarán de Malí en diciembre.',
    ],
  },
  {
    id: 'movement.relieve',
    kind: 'movement',
    takes: 'force',
    alone: true,
    timing: 'event',
    attributes: { status: 'deployed', direction: 'rotation-in' },
    cue: {
      en: ['(?:reliev(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|take(?:s)? over from|took over from|taking over from|rotat(?:e|es|ed|ing)(?: in(?:to)?)?(?! out| home| back))'],
      fr: ['(?:releve(?:r|nt|ra|ront)|ont releve|a releve|remplace(?:r|nt|ra|ront)?|ont remplace|a remplace)'],
      es: ['(?:relevo|relevaron|relevara|relevaran|relevar|reemplazo|reemplazaron|reemplazara|reemplazaran|reemplazar|sustituyo|sustituyeron)'],
    },
    examples: [
      'The 200 Nepali soldiers relieved an Indian contingent on 3 March.',
      'Les 200 soldats népalais ont relevé le contingent indien le 3 mars.',
      'Los 200 soldados nepalíes relevaron al contingente indio el 3 de marzo.',
    ],
  },
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
        '(?:announced |ordered )?an? (?:further )?delay(?: of L)?',
        '(?:deployment|departure|flight|lift|airlift|arrival|mission|rotation|F)[^;]{0,30} (?:postponed|delayed|pushed back|put off|put on hold|suspended|deferred|rescheduled)(?: (?:by|for|until|to) (?:L|D))?',
        '(?:postpone|postpones|postponed|delay|delays|delayed|pushed back|put off) (?:the|its|their|his) (?:[a-z]+ ){0,2}(?:deployment|departure|flight|lift|arrival|rotation)',
      ],
      fr: [
        "(?:deploiement|depart|envoi|rotation)[^;]{0,30} (?:reporte|repousse|retarde|suspendu|differe)e?",
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
        'no (?:firm |fixed |specific |exact |departure |deployment )?(?:date|timetable|timeline|schedule)(?: for [a-z ]{0,30})? (?:has|had|have|was|is) (?:yet )?(?:been )?(?:fixed|set|given|announced|decided|agreed|made public)?',
        '(?:date|timing) (?:of (?:the|their|its) (?:departure|deployment|arrival) )?(?:is|was|has|remains?) (?:yet to be|not (?:yet )?(?:been )?|still to be)(?: [a-z]+)?',
      ],
      fr: ["(?:aucune date|date) (?:de (?:depart|deploiement) )?(?:n' (?:a|est|avait)|reste|doit encore)[a-z ]{0,30}(?:fixee?|arretee?|annoncee?|communiquee?)"],
      es: ['(?:no (?:hay|se ha fijado|se fijo|existe) (?:una |aun )?fecha|sin fecha (?:fija|definida)|fecha[a-z ]{0,20} por (?:definir|determinar))'],
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
        "(?:depart|deploiement|arrivee|retour|retrait|releve)[^;,]{0,30} (?:est |sont )?(?:prevu|attendu|fixe|programme)e?s?",
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
    timing: 'event',
    planned: true,
    attributes: { status: 'planned' },
    cue: {
      en: ['(?:is|are|were|was) (?:preparing|getting ready|about|poised|ready|pencilled in|slated|scheduled|due|expected|set|tipped) to (?:join|leave|depart|deploy|fly|travel|go|arrive|land|head|move|reach|follow|return|be (?:deployed|sent|flown))(?! full)'],
      fr: ["(?:s' apprete(?:nt)?|se prepare(?:nt)?) a (?:partir|rejoindre|quitter|embarquer|s' envoler|se deployer)", '(?:doit|doivent|devrait|devraient|va|vont|devra|devront) (?:partir|arriver|rejoindre|quitter|embarquer|s\' envoler|se deployer|etre deployee?s?|decoller|rentrer)'],
      es: ['(?:se prepara(?:n)?|se alista(?:n)?) para (?:partir|viajar|salir|unirse|sumarse)', '(?:va|van|debe|deben|deberia|deberian) (?:a )?(?:partir|viajar|salir|llegar|unirse|sumarse|regresar|desplegarse)'],
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
        '(?:was|were|been|being) (?:medically )?(?:evacuated|medevaced|airlifted|flown|rushed|taken|transferred|moved) to (?:[a-z0-9\' ,-]|C\\d+)*(?:hospital|clinic|facility|aspen|medical centre)',
        '(?:remains|body|bodies|coffin|casket) (?:of [^;,]{2,40} )?(?:was|were|is|are|will be|arrived|have been|has been|left)(?: (?:flown|repatriated|returned|brought|sent|received|handed))?',
      ],
      fr: ["(?:a ete|ont ete|fut) evacuee?s? (?:vers|a|au)", '(?:depouille|corps|cercueil)s? (?:du|de la|des|de)[^;,]{2,40}(?:rapatrie|arrive|remis)e?s?'],
      es: ['(?:fue|fueron) (?:evacuad|trasladad)[oa]s? (?:a|al|hacia)', '(?:restos|cuerpo|feretro)s?[^;,]{2,40}(?:repatriad|llegaron|trasladad)[oa]?s?'],
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
      en: ['(?:lift|airlift|sealift|deployment|onward (?:move|movement)|movement|move|rotation|redeployment|insertion|repatriation|withdrawal|drawdown|exit)(?: (?:of|to|into|from|by) (?:[a-z]+|C|A|M|F)(?: [a-z]+){0,3})? (?:(?:has|have|was|is|will) (?:been )?)?(?:also )?(?:began|begun|begin|started|starts|begins|commenced|commences|under way|got under way|completed|complete|concluded|resumed|resumes|ended)(?: (?:on |in )?D)?'],
      fr: ["(?:deploiement|mouvement|transfert|rotation|retrait|releve|redeploiement|rapatriement|pont aerien)(?: (?:de|du|des|d'|vers|a) (?:[a-z]+|C|A|M|F)(?: [a-z]+){0,3})? (?:a |ont |est |s' est )?(?:debute|commence|demarre|acheve|termine|repris|achevee?)(?:e|s|r|ra)?(?: D)?"],
      es: ['(?:despliegue|movimiento|traslado|rotacion|retirada|relevo|repatriacion|repliegue|puente aereo)(?: (?:de|del|hacia|a) (?:[a-z]+|C|A|M|F)(?: [a-z]+){0,3})? (?:ha |se )?(?:comenzo|empezo|inicio|comenzara|concluyo|termino|culmino|completado|completo|reanudo)(?: D)?'],
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
      en: ['(?:aboard|on board|on|in) (?:a|an|two|three) (?:[a-z0-9]+ ){0,2}(?:plane|aircraft|flight|jet|airliner|transport|ship|vessel)s? (?:of|from|operated by|chartered (?:by|from)|belonging to|provided by|flown by)'],
      fr: ["(?:dans|a bord d'|a bord de) (?:un|deux|trois) (?:avion|vol|appareil|navire)s? (?:de|d'|affrete par|mis a disposition par)"],
      es: ['(?:en|a bordo de) (?:un|dos|tres) (?:avion|vuelo|aeronave|buque|aviones|vuelos)(?: [a-z]+)? (?:de|del|fletado por)'],
    },
    examples: [
      'The Kenyans left on a flight operated by the national carrier.',
      'Les Kényans sont partis dans un avion de la compagnie nationale.',
      'Los kenianos viajaron en un avión de la Fuerza Aérea.',
    ],
  },
];
