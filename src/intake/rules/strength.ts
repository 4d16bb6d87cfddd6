import type { FactRule } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** People present, assigned or in training; what a body is made of; how many contribute. */
export const STRENGTH: readonly FactRule[] = [
  {
    id: 'strength.total',
    kind: 'strength',
    takes: 'force',
    side: 'after',
    bareReach: 4,
    subject: 'mission',
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?<!(?:authori[sz]ed|allowed|mandated|entitled) to )(?:(?:now |currently )?(?:stands?|standing|stood) at|(?:now |currently )?number(?:s|ed|ing)?|(?:now |currently )?(?:comprise|consist|compris|total)(?:s|ed|es|ing)?(?: of)?|(?:is|are|was) (?:currently |now )?made up of|(?:now |currently )?(?:has|have|had|counts|fields|maintains?|keeps?|musters?|includes?)(?= (?:now |currently |already |still |just |only |a total of |at least |deployed |stationed |had ){0,3}[NFK])|bring(?:s|ing)? (?:the|its|their|that) (?:[^ ;.,]+ ){0,3}to|brought (?:the|its|their) (?:[^ ;.,]+ ){0,3}to|taking (?:the|its) (?:[^ ;.,]+ ){0,3}to)(?! (?:been|arrived|left|to|not|sent|deployed|pledged))',
        `(?<!(?:authori[sz]ed|allowed|mandated|entitled) to )(?:(?:now|currently|today|still) )?(?:${english('muster', 'number', 'count', 'boast', 'field', 'deploy', 'total', 'hover around', 'hold at', 'remain at', 'sit at', 'peak at', 'host', 'house', 'be home to', 'include', 'station', 'keep', 'have')})(?= (?:now |currently |already |still |just |only |so far )*[FN])`,
        '(?:(?:top|largest|main|leading|other|biggest|current) )*contributors?(?: [^ ;.,]+){0,2} :',
        '(?<=[FM]\\d+ )(?:is|are|was|were)(?= (?:now |currently |only |still )*F)',
        '(?:there (?:is|are|were|have been)|home to)(?= (?:now |currently |already |still |only )*[FN])',
        '(?:(?:daily|present|personnel|in - country|all|uniformed) )?(?:muster|roll|head ?count|all ranks|on the books|present)(?: D)?(?: (?::|is|was|of|at))+',
        '(?:(?:combined|total|current|overall|actual|present|deployed|its|their|force|mission|troop|police|uniformed) )*(?:strength|headcount|size|numbers|tally)(?: (?:of|is|was|stands at|now|currently|rose|grew|fell|dropped|has|risen|fallen|to|in|the|force|mission|at|now stands at))*',
      ],
      fr: [
        `(?:${french('compter', 'totaliser', 'regrouper', 'aligner', 'maintenir', 'rassembler', 'mobiliser', 'abriter')}|il y a|comprend(?:nent)?)(?: (?:desormais|aujourd' hui|actuellement|encore|maintenant|deja|ainsi|toujours))?(?= [FN])`,
        "(?:compte(?:nt|r)?|comptait|totalise(?:nt)?|regroupe(?:nt)?|dispose(?:nt)? d[e']|aligne(?:nt)?|maintient|maintiennent|se compose(?:nt)? d[e']|est composee? d[e']|est forte? d[e']|rassemble(?:nt)?)(?: (?:desormais|aujourd' hui|actuellement|encore|maintenant|deja|ainsi))?",
        "(?:effectif|effectifs|total|portant|porte|portent)(?: [a-z']+){0,6} (?:a|de|est de|s' eleve a|s' elevent a|est|atteint)",
      ],
      es: [
        `(?:${spanish('contar', 'sumar', 'mantener', 'tener', 'totalizar', 'integrar', 'agrupar', 'albergar')}|hay|comprende|incluye)(?: (?:ya|ahora|actualmente|con|de|hoy|apenas|solo))*(?= [FN])`,
        '(?:cuenta|cuentan|contaba|suma|suman|mantiene|mantienen|tiene|tienen|dispone|disponen|agrupa|reune|totaliza|integran|componen)(?: (?:ya|ahora|actualmente|con|de|hoy))*',
        '(?:asciende|ascienden|se eleva|eleva|elevan|elevando|llega)(?: [^ ;.,]+){0,3} a(?! C)|(?:esta |estan )?(?:integrad|compuest|conformad|formad)[oa]s? por',
      ],
    },
    examples: [
      'KFOR now stands at well over 4,500 troops.',
      'La mission compte environ 15.000 Casques bleus et 1.600 policiers.',
      'La misión cuenta ahora con 859 integrantes.',
    ],
  },
  {
    id: 'strength.present',
    kind: 'strength',
    takes: 'force',
    side: 'before',
    alone: false,
    bareReach: 7,
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:(?:is|are|was|were|remain|remains|remained|still|now|currently|all|have been|has been|already) )+(?:deployed|stationed|based|present|posted|serving|in (?:the )?(?:country|theatre|place|position|field|C)|on the ground|on station|operating|working|garrisoned|assigned|under its command|there|here)',
        '(?:now |currently |still )?(?:serve|serves|serving|operate|operates) (?:in|with|alongside|there|under|at|across)',
        '(?:now |currently )(?:serve|in (?:country|theatre|C)|on the ground)',
        '(?:in theatre|on the ground|on (?:A|C) soil|in uniform in C|in service)(?! as)',
        '(?:(?:have|has) (?:so far |since |already )?(?:deployed|arrived)) (?:so far|since|to date|as of|thus far)',
        '(?:have|has) deployed|(?:remain|remains|stay|stays) (?:in|at|on|there|behind)',
        '(?:take|takes|taking) part in|participat(?:e|es|ing) in',
      ],
      fr: [
        "(?:sont|est|restent|reste|etaient|demeurent) (?:[a-z']+ )?(?:deployee?s?|stationnee?s?|presente?s?|basee?s?|sur place|sur le terrain|affectee?s?|postee?s?|a pied d' oeuvre)",
        '(?:y )?(?:servent|sert|operent|opere) (?:actuellement|au|a|en|dans|sous|au sein)|sur le terrain|sur place|deployes (?:en|au|a|dans) C',
      ],
      es: [
        '(?:estan|esta|permanecen|permanece|siguen|estaban|se encuentran|se encuentra) (?:ya |actualmente )?(?:desplegad|destinad|estacionad|presente|en|basad|sobre)[a-z]*',
        'sobre el terreno|desplegados en C|prestan servicio|quedan(?: en C)?|permanecen(?: en C)?',
      ],
    },
    examples: [
      'Some 700 Kenyan officers are now deployed.',
      'Quelque 700 policiers kényans sont déployés sur place.',
      'Unos 700 policías kenianos están desplegados en Haití.',
    ],
  },
  {
    id: 'strength.share',
    kind: 'strength',
    part: true,
    takes: 'force',
    bareReach: 5,
    timing: 'now',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:of them|of whom|of which|among them|including)(?: (?:are|were|is|some|about))*(?: from)?',
        '(?:,|\\() (?=N\\d+ ,? ?(?:are|were|is|wear|of them|women|men|from))|(?<=[NF]\\d+ )(?:, )?(?:are|were)(?= (?:F|A) ?[.,;])|(?<=[NF]\\d+ )(?:, )?(?:are|were|is|being) (?:women|men|female|kenyan|police|soldiers|officers|A)|(?<=[NF]\\d+ )(?:of (?:them|these|whom)|were (?=F)|are (?=F))|wear(?:s|ing)? A uniform',
        'drawn from|(?:are|is|were|come|comes) from(?= C)|from(?= K)|hail(?:ing)? from|come(?:s)? from|representing(?= K)|each from|nationals of(?= K)|one battalion each',
      ],
      fr: [
        '(?:dont|parmi lesquels|parmi eux|issue?s? de|venue?s? de|originaires de|fournis par|provenant de)',
      ],
      es: [
        '(?:entre ellos|de ellos|de los cuales|incluidos|incluidas|procedentes de|provenientes de)',
      ],
    },
    examples: [
      'But only about 430 have come, nearly 400 of them from Kenya.',
      'La force réunit 900 soldats, dont 200 policiers kényans.',
      'La fuerza tiene 900 soldados, entre ellos 200 policías kenianos.',
    ],
  },
  {
    id: 'strength.contributors',
    kind: 'strength',
    takes: 'list',
    timing: 'none',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        '(?:also |all |now |currently |each )*(?:contribute|contributes|take part|participate|have (?:troops|personnel|officers|soldiers|police|people)(?: (?:in|on the ground|there))?|are (?:also )?(?:represented|present|contributing|taking part)|make up the rest|round out|serve alongside|complete the force)',
        '(?:contingents|personnel|troops|officers|soldiers|police|detachments|units|contributors|contributions)(?: are| is| include| includes| come| comes| also)*(?: from|:)',
        'other contributors(?: are| include)?|the (?:other )?contributors (?:are|include)|one battalion each from|battalions? each from',
      ],
      fr: [
        '(?:participent|contribuent|prennent part|y participent)(?: aussi| egalement)?',
        '(?:contingents|soldats|policiers|militaires|personnels)(?: [a-z]+)? (?:du|de la|des|de|venus)',
      ],
      es: [
        '(?:participan|contribuyen|aportan|toman parte)(?: tambien)?',
        '(?:contingentes|soldados|policias|militares|efectivos) de',
      ],
    },
    examples: [
      'Guatemala, Jamaica, El Salvador, the Bahamas and Belize also contribute.',
      'Le Bénin, le Tchad et la Jamaïque y participent aussi.',
      'Guatemala, Jamaica y El Salvador también participan.',
    ],
  },
  {
    id: 'strength.in-training',
    kind: 'strength',
    takes: 'force',
    bareReach: 3,
    timing: 'now',
    attributes: { status: 'in-training' },
    cue: {
      en: [
        '(?:(?:is|are|were|was|have been|has been) )(?:currently |now |still |being |undergoing )*(?:in training|training|trained|undergoing|being trained|under instruction)(?! (?:in|at) (?:august|may))',
        '(?:undergo(?:es|ing)?|underwent|complet(?:ed|ing)|receiv(?:ed|ing)) (?:[a-z-]+ ){0,3}training',
      ],
      fr: [
        "(?:sont|est|suivent|suit)(?: [a-z]+)? (?:en (?:cours de )?formation|une formation|a l' entrainement|en cours d' instruction|formes)",
      ],
      es: [
        '(?:estan|esta|reciben|recibe)(?: [a-z]+)? (?:en (?:formacion|entrenamiento)|entrenamiento|instruccion|formacion)',
      ],
    },
    examples: [
      'Another 300 officers are in training.',
      'Trois cents gendarmes sont en formation.',
      'Otros 300 policías están en entrenamiento.',
    ],
  },
  {
    id: 'strength.composition',
    kind: 'strength',
    takes: 'event',
    timing: 'none',
    attributes: { status: 'assigned' },
    cue: {
      en: ['the rest (?:are|is|come|comes|were|will come) (?:from|drawn from)'],
      fr: ['(?:les autres|le reste) (?:viennent|proviennent|vient|provient|sont issus)'],
      es: ['(?:el resto|los demas) (?:proceden|procede|provienen|son|viene)'],
    },
    examples: [
      'The rest are from the national guard.',
      'Les autres viennent de la garde nationale.',
      'El resto procede de la guardia nacional.',
    ],
  },
];
