import type { FactRule } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

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
        '(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|disembark(?:s|ed|ing)?|stepped off|set foot|(?<!been )(?:got|gets?) to(?! (?:know|see|keep|work|be|do|have|the (?:point|bottom)))|flew in(?:to)?|flown in(?:to)?|got in|closed on|came (?:in(?! (?:N|two|three))|later|over)|reach(?:es|ed|ing)?(?! (?:full|agreement|a deal|an |its (?:full|peak)|N|F|out|for)))',
        'join(?:s|ed|ing)? (?:the )?(?:M|force|contingent|comrades|colleagues|compatriots)',
        `(?:${english('touch down', 'get in', 'step off', 'step ashore', 'step out', 'walk off', 'file off', 'pour in', 'roll in', 'roll ashore', 'come ashore', 'come in from', 'dock', 'enter', 'show up', 'turn up', 'set down', 'check in', 'move in', 'drive in', 'put in at', 'trickle in')}|(?:is|are|was|were|be|been) (?:now )?(?:in place|on the ground|on (?:A|C) soil)(?= (?:in|by|at|this|D|next|within))|(?:was|were|been|being|be) (?:flown|brought|ferried|driven|shipped|airlifted) in(?:to)?)(?! (?:a|an|its|their|force|the (?:public|country's)))`,
        'hit the ground|(?:have|has) been in (?:the )?(?:country|theatre|C) D',
      ],
      fr: [
        `${french('atterrir', 'debarquer', 'rejoindre', 'se poser', 'accoster', 'descendre')}|(?:s' est|se sont) posee?s?|pose le pied|foule le sol|mis pied a terre`,
        '(?:(?:est|sont|etait|etaient|sera|seront) )?(?:arrive(?:s|e|es|r|ra|ront|nt)?|debarque(?:s|e|es|r|ra|ront|nt)?|atterri(?:s|t|r|ra|ront)?|rejoint|rejoindront|rejoindra|rejoindre|gagne(?:r|ront|nt) (?=C)|pris pied)(?! a un accord)',
      ],
      es: [
        `(?:${spanish('llegar', 'aterrizar', 'arribar', 'desembarcar', 'incorporar', 'ingresar')}|toco tierra|tocaron tierra|tomo tierra|piso suelo|pisaron suelo)(?! a un acuerdo)`,
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
        `(?:${english('fly out', 'fly off', 'ship out', 'set sail', 'sail', 'move out', 'roll out', 'pull away', 'drive off', 'set off', 'set out', 'head off', 'leave from', 'leave aboard', 'file out', 'jet off', 'bid farewell to home')}|(?:is|are|was|were) (?:off to|bound for|en route|on (?:their|its|the) way|away to)|(?:is|are|was|were) (?:now )?(?:flying|travelling|heading|leaving)|(?:began|begun|begin|begins|start|starts|started) (?:leaving|departing|deploying|flying|moving|embarking|boarding)(?: (?:to|for|from|out))?|follow(?=(?: (?:suit|on|later|shortly|soon|in|by|when|once|next|D)| ,| \\.| them| it)))`,
        '(?:depart(?:s|ed|ing)?|take(?:s)? off|took off|taking off|set(?:s)? (?:off|out)|setting off|embark(?:s|ed|ing)?(?! on an?)|board(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|flew (?:out|to|from)|flown (?:out )?(?:to|from)|(?<=(?:will|to|would|shall) )follow|fl(?:y|ies|ying)(?: out)? (?:to|from)|lifted off|lift off|flew out|flown out|fly out|flying out|head(?:s|ed|ing)? (?:out|for|to)|go(?:es|ing)? (?:out )?to C|went (?:out )?to C|ship(?:s|ped|ping)? out|move(?:s|d)? (?:in)?to C)',
        'left (?:(?:for|in|on) )?(?:C|the capital|the country|home|their base|camp|D)',
        '(?:leave|leaves|leaving) (?:first|last|next|(?:for |on )?(?:C|D|the country|home))',
      ],
      fr: [
        `${french('partir', 'decoller', 'embarquer')}|(?:s' envole|s' envolent|s' envolera|s' envoleront|s' envoler|en partance|en route (?:pour|vers)|mis le cap|mettre le cap|prendra la route|faire route)`,
        "(?:ont|a|avaient|avait|auront) (?:quitte|decolle|embarque|pris l' avion|pris la route)(?:e|es|s)?",
        "(?:quitter(?:a|ont)?|decoller(?:a|ont)?|embarquer(?:a|ont)?|partir(?:a|ont)?|partis|partie|parties|sont partis|est parti|s' envoler(?:a|ont)?|se sont envoles|s' est envole)",
      ],
      es: [
        `(?:${spanish('partir', 'salir', 'viajar', 'despegar', 'zarpar', 'embarcar')}|emprend(?:e|io|ieron|era|eran) (?:viaje|vuelo|rumbo)|rumbo a|camino a)`,
        '(?:partio|partieron|parte|parten|partira|partiran|partir|salio|salieron|sale|salen|saldra|saldran|salir|viajo|viajaron|viaja|viajan|viajara|viajaran|viajar|despego|despegaron|embarco|embarcaron|han partido|ha partido|han salido)',
      ],
    },
    examples: [
      'A group of 120 Bolivian police took off for Haiti on Monday.',
      'Deux cents policiers béninois ont quitté Cotonou lundi soir pour Haïti.',
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
        `(?:${english('send', 'dispatch', 'despatch', 'field', 'redeploy', 'airlift', 'ferry', 'rush', 'commit', 'station', 'transfer', 'relocate', 'insert', 'move', 'transport', 'carry', 'bring', 'take', 'lead', 'draft', 'deliver', 'unload')})(?=(?: (?:over|there|out|another|up to|some|an additional|a further|a total of|its|the|their|a)){0,2} [FK]\\d)(?! F[^,;.]{0,20} (?:letter|aid))`,
        'which deployed|who deployed|deployed (?:to|in) C(?:\\d+) (?:on|in|last) ?D',
      ],
      fr: [
        `${french('envoyer', 'deployer', 'depecher', 'acheminer', 'projeter', 'transporter', 'mobiliser', 'transferer')}(?! (?:une lettre|par|un message))`,
        '(?:a|ont|avait|avaient|aura)(?: deja)? (?:envoye|deploye|depeche|achemine|projete)(?:e|s|es)?',
        '(?:envoie|envoient|enverra|enverront|envoyer|deploie|deploient|deploiera|deploieront|deployer|depecher)',
        '(?:a ete|ont ete|seront|sera|etre) (?:envoye|deploye|depeche|achemine)(?:e|s|es)?',
      ],
      es: [
        `${spanish('enviar', 'desplegar', 'mandar', 'trasladar', 'transportar', 'movilizar', 'destacar')}(?! (?:una carta|por))`,
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
        '(?:return(?:s|ed|ing)?(?: home| to (?:base|C))|(?:came|come|comes|coming|flew|flown|sent|brought|going|gone|go|went|head|headed|heading) (?:back )?home|came back|flew back|repatriat(?:e|es|ed|ing)|rotat(?:e|es|ed|ing) (?:out|home|back)|(?:is|are|was|were) (?:now )?back(?: in C| home| at|$)?|due back|back home|back in C|left for home|returned)',
        `(?:${english('fly back', 'come back', 'go back', 'send back', 'send home', 'fly home', 'bring home', 'bring back', 'take home', 'sail home', 'be home', 'repatriate')}|(?:is|are|was|were) (?:safely |finally |now |all )*(?:home|back)(?! (?:to (?:normal|square)|on|pay)))`,
        '(?:is|are) (?:due|expected|scheduled) (?:to be )?(?:back|home)',
        'repatriation of',
      ],
      fr: [
        `${french('rapatrier', 'rentrer', 'retourner', 'ramener')}|regagn(?:e|er|ent|era|eront)(?= (?:C|le pays|leurs?|leur base|la))|(?:revient|reviennent|reviendra|reviendront|revenus?|revenues?)|de retour`,
        '(?:rentre(?:r|s|nt|ra|ront|e|es)?|regagne(?:r|nt|ra|ront)?(?=.{0,12}C)|ont regagne|rapatrie(?:r|s|e|es|ront|nt)?|de retour|sont revenus|est revenu|retourne(?:r|s|nt|ront)?)',
      ],
      es: [
        `${spanish('regresar', 'retornar', 'volver', 'repatriar')}(?! (?:a (?:decir|pedir|insistir)))`,
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
        `(?:${english('withdraw', 'pull out', 'pull back', 'phase out', 'bow out', 'draw down', 'quit', 'vacate', 'depart for good', 'wind down', 'stand down')}|(?:will|would|to|must|should) be (?:out|gone|home)|${english('pull')}(?= F(?: [^ ;.,]+){0,3} (?:out|back|from)))`,
        '(?:withdrawal|pull ?- ?out|departure|exit) of(?= [FMC])',
      ],
      fr: [
        `(?:se |s' |en |est |sont )?${french('retirer', 'desengager', 'evacuer', 'plier bagage')}`,
        "(?:se (?:retirer(?:a|ont)?|retirent)|s' est retire|se sont retires|se desengager|retire(?:r|s|e|es|ra|ront)?|plier bagage|(?:devront|doivent|devra|doit)(?: l')? ?(?:avoir )?quitte(?:r|e|s|es)?)",
        '(?:retrait|depart|desengagement)(?: (?:de la|des|du|de))?(?= [FM])',
      ],
      es: [
        `(?:se )?${spanish('retirar', 'replegar', 'evacuar')}`,
        '(?:se retir(?:o|aron|ara|aran|an|a)|retirar(?:se|a|an)?|replego|replegaron|replegaran|abandon(?:o|aron|ara|aran|ar)(?= C| el pais| la zona))',
        '(?:retirada|repliegue|salida)(?: (?:de|del))?(?= [FM])',
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
      en: [
        `(?:${english('relieve', 'replace', 'take over from', 'succeed', 'swap places with', 'swap with', 'stand in for', 'rotate with')})(?! (?:P|at|by))`,
        '(?:reliev(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|take(?:s)? over from|took over from|taking over from|rotat(?:e|es|ed|ing)(?: in(?:to)?)?(?! out| home| back))',
      ],
      fr: [
        `${french('relever', 'remplacer')}(?= (?:F|le|la|les|l'|un|une|leurs?|D))|(?:prend|prendra|prennent|prendront|pris) la (?:releve|suite|place)`,
        '(?:releve(?:r|nt|ra|ront)|ont releve|a releve|remplace(?:r|nt|ra|ront)?|ont remplace|a remplace)',
      ],
      es: [
        `${spanish('relevar', 'reemplazar')}|(?:sustituye|sustituyo|sustituira|sustituiran|sustituyen) (?:a|al)`,
        '(?:relevo|relevaron|relevara|relevaran|relevar|reemplazo|reemplazaron|reemplazara|reemplazaran|reemplazar|sustituyo|sustituyeron)',
      ],
    },
    examples: [
      'The 200 Nepali soldiers relieved an Indian contingent on 3 March.',
      'Les 200 soldats népalais ont relevé le contingent indien le 3 mars.',
      'Los 200 soldados nepalíes relevaron al contingente indio el 3 de marzo.',
    ],
  },
  {
    id: 'movement.relieved',
    kind: 'movement',
    takes: 'force',
    side: 'before',
    alone: true,
    timing: 'event',
    attributes: { status: 'deployed', direction: 'rotation-out' },
    cue: {
      en: [
        '(?:will be|was|were|has been|have been|to be|being) (?:relieved|replaced|rotated out)(?: by)?',
      ],
      fr: ['(?:sera|seront|a ete|ont ete|est|sont) (?:relevee?s?|remplacee?s?)(?: par)?'],
      es: ['(?:sera|seran|fue|fueron|ha sido) (?:relevad|reemplazad)[oa]s?(?: por)?'],
    },
    examples: [
      'The Indian battalion will be relieved in December.',
      'Le contingent togolais sera relevé en décembre.',
      'El contingente chileno será relevado en diciembre.',
    ],
  },
];
