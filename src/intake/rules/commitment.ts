import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** Who may promise, ask, deny or take a side: persons, states, missions, bodies. */
const WHO =
  '(?:P|C|M|he|she|they|(?:A )?(?:ministry|government|ministers?|president|premier|commander|chief|spokes(?:man|woman|person)|officials?|diplomats?|envoys?|ambassador|embassy|secretary - general|general|colonel|opposition|party|council|bloc|union|parliament|assembly|lawmakers?|senators?|deputy|deputies|mps?|leaders?|donors|families|organi[sz]ation|agency|commission|committee|headquarters|office|authorities|administration|cabinet|delegation|states|members|critics|groups?|governments?|fc|hom|srsg))';
const WHO_FR =
  '(?:P|C|M|il|elle|ils|elles|ministere|ministre|gouvernement|porte - parole|opposition|commandant|president|presidente|ambassadeur|ambassade|general|colonel|diplomate|depute|deputee|senateur|senatrice|parti|organisation|conseil|union|commission|autorites|responsables?|secretaire|chef|etats?|pays|familles)';
const WHO_ES =
  '(?:P|C|M|el|ella|ministerio|ministr[oa]|gobierno|portavoz|vocer[oa]|oposicion|comandante|president[ea]|embajador(?:a)?|embajada|general|coronel|diplomatico|diputad[oa]|senador(?:a)?|partido|organizacion|consejo|comision|autoridades|canciller|jefe|paises?|familias)';
/** Offers of people are pledges, not promises. */
const NO_OFFER =
  '(?! (?:to )?(?:F|N|K|U|send|sends|deploy|contribute|provide|supply|field|commit F|offer))';
const OBJECT =
  '(?= (?:the|a|an|its|his|her|their|any|all|no|more|that|this|it|to|on|for|against|over|with|help|such|sending|extending|deploying|renewing|F|M|C|A|R|[a-z]+ing|claims?|reports?|rumou?rs|suggestions?|calls|allegations?|accusations?|talk|having|as|nobody|un) )';

/** Promises, requests, appeals and denials of a named person or body. Not offers of numbers. */
export const COMMITMENT: readonly FactRule[] = [
  {
    id: 'commitment.request',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'request' },
    cue: {
      en: [
        `${WHO}${GAP} (?:${english('ask', 'request', 'urge', 'demand', 'beg', 'implore', 'invite', 'lobby', 'press', 'want', 'challenge', 'remind')})(?! (?:whether|about|how|what|when|why|if|rate|note))(?: [^ ;.]+){0,5}? (?:that|to|for|on|in|D|gone|out|over|back|done|[a-z]+ed)(?! (?:date|when))(?! N)`,
        `${WHO}${GAP} (?:${english('appeal', 'plead', 'call', 'push', 'press', 'ask', 'lobby')}) (?:on|upon|for|to|with)(?! (?:D|N|P|reporters|order))`,
        `${WHO}${GAP} (?:wants|sought|seeks|is seeking|are seeking|requested|demanded|demands|requests|proposes?d?|raised [a-z ]{0,20}with|asks for)(?= )(?! (?:asylum|refuge|medical|treatment))`,
        'i asked for|we asked for|(?:urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:for|to)|(?<!the )(?<!not )call(?:s|ed|ing)? (?:on|upon|for)(?! (?:D|P))|ask(?:s|ed|ing) (?:the|for|donors|governments|member|other|partners|[a-z]+ to)|request(?:s|ed|ing) (?:the|that|more|further|additional|[a-z]+ to)|plead(?:s|ed)?(?: for| with)?|press(?:es|ed) (?:the|for|donors)|implored|invited (?:the|other|donors|partners)|counting on|demand(?:s|ed) (?:that|the|more))(?! (?:date|when))',
        "(?:C|M|P|its|their|his|her)(?: 's)? (?:request|appeal|plea) (?:for|to|that)",
      ],
      fr: [
        `${WHO_FR}${GAP} (?:${french('demander', 'reclamer', 'exiger', 'exhorter', 'prier', 'inviter', 'solliciter', 'plaider', 'presser', 'sommer')})(?= (?:a|aux|au|que|qu'|la|le|les|l'|de|des|du|d'|une?|pour|son|sa|ses|C) )(?! ou )`,
        `(?:${WHO_FR}${GAP} )?(?:en appelle|a appele|ont appele|appellent?|lance un appel|a lance un appel) (?:a|aux|au|les|la|le|l'|donateurs)`,
      ],
      es: [
        `${WHO_ES}${GAP} (?:pidio|pide|piden|pidieron|habia pedido|ha pedido|${spanish('exigir', 'instar', 'exhortar', 'solicitar', 'reclamar', 'urgir')}|llamo|quiere|quieren)(?= (?:a|al|que|el|la|los|las|un|una|por|mas|D|su) )(?! (?:perdon|disculpas))`,
        '(?:pidio|pidieron|pide|insto|instaron|insta|exhorto|exhortaron|llamo a|solicito|solicitaron|reclamo|hizo un llamado|hizo un llamamiento|urgio)(?! (?:perdon|disculpas))',
      ],
    },
    examples: [
      'Dujarric appealed for more money.',
      'Le ministre a appelé les donateurs à agir.',
      'El comandante pidió que se adapten con rapidez.',
    ],
  },
  {
    id: 'commitment.promise',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'promise' },
    cue: {
      en: [
        `(?:${english('promise', 'vow', 'swear', 'assure', 'guarantee', 'undertake', 'pledge')})(?: to)? (?!by)(?:that|to|them|him|her|us|full|more|an|a|the|his|her|their|its|nobody|no one|support|help|lawmakers|parliament|reporters|relatives|families|members|[a-z]+ that)${NO_OFFER}`,
        `(?:vow(?:s|ed|ing)?|commit(?:s|ted)? (?:himself |herself |itself |themselves )?to(?! N)|reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing)|(?:remain|remains|remained|stays?|is|are) (?:fully )?committed to|undertook to|gave (?:an |his |her |its |their )?(?:assurances?|word|undertaking|guarantee)|pledg(?:e|es|ed|ing) (?:support|solidarity|cooperation|continued))${NO_OFFER}`,
        `(?<! (?:was|were|been|be) )(?:said|says|told|added|announced|announces|tells|confirmed|declared|stated)(?: [^;.]{1,90})? (?:would|will|shall)(?: not| never| also| soon| still)? (?:be )?(?:honou?r|compensate|compensated|lodge|lodged|appeal|help|support|protect|investigate|investigated|ensure|pay|paid|seek|push|press|consider|review|reviewed|cover|stand|fight|resist|oppose|block|veto|keep|hold|respect|abide|comply|looked|addressed|settled|punished|prosecuted|cooperate|work (?:with|for|to|towards|on)|do (?:all|everything|more|so)|publish|published|reimburse|reimbursed|accept|give)(?! at)`,
        '(?:promise|assurance|assurances|vow|undertaking|guarantee|word) (?:that|to|from)(?! (?:N|F|send|deploy))',
      ],
      fr: [
        `${WHO_FR}${GAP} (?:${french('promettre', 'jurer', 'garantir', 'reaffirmer', 'reiterer')}|(?:a |nous a |leur a )?promis|s' engage(?:nt)?|s' est engagee?|se sont engages|s' engageait)(?= (?:de|d'|que|qu'|a|son|sa|ses|la|le|un|une|l') )${NO_OFFER}`,
        "(?:assure|assurent|assurait|a assure|ont assure)(?: [a-z]+)? (?:que|qu')(?=[^.;]{0,60}(?:ra|ront|rait|raient) )|(?:il|elle|P|nous|ils) promet(?:tent)?|(?:a|ont)? ?reaffirmee?",
      ],
      es: [
        `${WHO_ES}${GAP} (?:nos |les |le |se )?(?:${spanish('prometer', 'garantizar', 'jurar', 'reafirmar', 'reiterar', 'comprometer')})(?! (?:F|N|enviar|desplegar|aportar))`,
        '(?:aseguro|aseguraron|asegura)(?: [a-z]+)? que(?=[^.;]{0,60}(?:ra|ran|ria|rian) )',
      ],
    },
    examples: [
      'The minister vowed to support the mission.',
      'Le ministre a réaffirmé son soutien à la mission.',
      'El ministro reafirmó su apoyo a la misión.',
    ],
  },
  {
    id: 'commitment.denial',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'denial' },
    cue: {
      en: [
        `(?:${english('deny', 'reject', 'refute', 'dispute', 'dismiss', 'rebuff', 'rebut', 'contest', 'disown')})${OBJECT}(?! (?:the (?:poll|vote|election)))`,
        `${WHO}${GAP} (?:rul(?:e|es|ed) out|play(?:s|ed) down|brush(?:es|ed) aside|sh(?:ot|oots) down|poured? cold water|turn(?:s|ed) down|sa(?:id|ys) no to)`,
        '(?:was|were|been) denied',
        `${WHO}${GAP} (?:said|says|insist(?:s|ed)?|told)(?: [^;.]{1,60})? (?:would|will|had|has|have|was|were|is|are|does|did) (?:not|never|no) (?:send|be|come|go|leave|withdraw|take|sign|pay|deploy|join|accept|been (?:asked|told|invited|consulted|informed)|quit|stay|any|plans?)`,
        '(?:said|says|there) (?:there )?(?:was|were|is|are) no (?:plans?|truth|question|intention)|no (?:plans?|intention) (?:to|of)',
      ],
      fr: [
        `${WHO_FR}${GAP} (?:${french('dementir', 'nier', 'rejeter', 'refuter', 'exclure', 'contester', 'recuser')}|dement|dementent|a exclu|ont exclu|exclut|a dementi|ecarte)(?= [a-z]+)(?! par)`,
        "n' (?:en |y )?(?:renverra|enverra|participera|envoie|ira|acceptera|prevoit)(?:it|nt|ient)? (?:pas|plus|personne|aucun)|nous n' enverrons",
      ],
      es: [
        '(?:desmintio|desmintieron|desmiente|nego|negaron|niega|rechazo|rechazaron|rechaza|descarto|descartaron|descarta|refuto)(?! (?:la medida))',
        'no (?:enviara|participara|mandara|aceptara|enviaran|habra|piensa enviar)(?! fecha)',
      ],
    },
    examples: [
      'The commander also ruled out friendly fire.',
      'Le commandant a démenti ces rumeurs.',
      'El comandante descartó el fuego amigo.',
    ],
  },
];
