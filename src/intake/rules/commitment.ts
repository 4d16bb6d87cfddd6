import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const WHO =
  '(?:P|ministry|government|secretary - general|spokes(?:man|woman|person)|opposition|commander|minister|president|he|she|they|ambassador|embassy|general|colonel|C)';
const WHO_FR =
  '(?:P|ministere|ministre|gouvernement|porte - parole|opposition|commandant|president|il|elle|ambassadeur|general|colonel|C)';
const WHO_ES =
  '(?:P|ministerio|ministr[oa]|gobierno|portavoz|vocer[oa]|oposicion|comandante|president[ea]|embajador(?:a)?|general|coronel|C)';
const WHO_EN =
  '(?:P|M|the [a-z]+(?: [a-z]+)?|he|she|it|officials|[a-z]+ spokes[a-z]+|governments?)';

/** Promises, requests, appeals, denials and positions of a named person or body. Not offers of numbers. */
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
        `${WHO}${GAP} (?:${english('ask', 'request', 'urge', 'demand', 'beg', 'plead', 'lobby', 'press', 'seek', 'appeal', 'call', 'implore', 'invite')})(?: [^ ;.]+){0,5}? (?:that|to|for|on)(?! (?:date|when))(?! N)`,
        '(?:urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:for|to)|call(?:s|ed|ing)? (?:on|upon|for)(?! D)|ask(?:s|ed|ing) (?:the|for|donors|governments|member|other|partners|[a-z]+ to)|request(?:s|ed|ing) (?:the|that|more|further|additional|[a-z]+ to)|plead(?:s|ed)?(?: for| with)?|press(?:es|ed) (?:the|for|donors)|implored|invited (?:the|other|donors|partners)|counting on|demand(?:s|ed) (?:that|the|more))(?! (?:date|when))',
      ],
      fr: [
        "(?:a|ont)? ?(?:appele|exhorte|demande|prie|reclame|invite|lance un appel|sollicite)(?:e|s|nt)?(?: (?:a|les|la|le|aux|au|que|l'|des|de|d'))",
      ],
      es: [
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
        `(?:${english('promise', 'vow', 'swear', 'assure', 'guarantee', 'undertake')}) (?:that|to|them|him|her|full|more|an|the|his|her|their|its|lawmakers|parliament|reporters|relatives|families)(?! (?:F|N|send|deploy|contribute|provide|supply|field))`,
        '(?:assur(?:e|es|ed|ing)(?! by)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing) (?:to (?:support|help|work|continue|cooperate|stand|protect|ensure|keep)|support|solidarity|cooperation|his|her|its|their)|promis(?:e|es|ed|ing) (?:better|more|full|continued|further|greater|air|financial|logistical|swift|to (?:support|help|work|continue|cooperate|stand|protect|ensure|investigate|keep)|support|help|that|his|her|its|their|an investigation)|guarantee(?:s|d) (?:that|the)|reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing)|(?:remain|remains|remained|stays?) committed|undertook to|commit(?:s|ted) (?:to (?:support|help|work|continue)|itself to))(?! (?:to F|F|to send F|N))',
      ],
      fr: [
        "(?:a|ont)? ?(?:(?<!pas )(?<!est )(?<!sont )assure|promis (?:de|d'|que|son)|reaffirme|reitere|garanti|s' est engagee? a (?:soutenir|aider|poursuivre|proteger)|jure)(?:e|s|nt)?(?! par)",
      ],
      es: [
        '(?:aseguro|aseguraron|prometio (?:apoyo|que|seguir|colaborar|ayudar)|reafirmo|reitero|garantizo|se comprometio a (?:apoyar|colaborar|seguir|ayudar|proteger))',
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
        `(?:${english('deny', 'reject', 'refute', 'dispute', 'dismiss', 'rebuff')})(?<!(?:was|were|been) [a-z]+)(?= (?:that|any|reports?|claims?|allegations?|the|it|rumou?rs|having|suggestions?|accusations?|as))`,
        '(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?(?! by)|(?<!was )(?<!were )(?<!been )rul(?:e|es|ed|ing) out|dismiss(?:es|ed|ing)(?! from)|refut(?:e|es|ed|ing)|rebuff(?:s|ed)|play(?:s|ed)? down|disput(?:es|ed)(?! by)|brushed aside|disowned)',
      ],
      fr: [
        '(?:a|ont)? ?(?:dementi|dement|demente|rejete|rejette|nie|exclu|exclut|refute|ecarte)(?:e|s|nt)?(?! par)',
      ],
      es: [
        '(?:desmintio|desmintieron|desmiente|nego|negaron|niega|rechazo|rechazaron|descarto|descartaron)',
      ],
    },
    examples: [
      'The commander also ruled out friendly fire.',
      'Le commandant a démenti ces rumeurs.',
      'El comandante descartó el fuego amigo.',
    ],
  },
  {
    id: 'commitment.position',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'statement' },
    cue: {
      en: [
        `${WHO}${GAP} (?:${english('insist', 'warn', 'stress', 'caution', 'argue', 'threaten', 'refuse', 'decline', 'oppose', 'propose', 'recommend', 'suggest', 'undertake', 'guarantee', 'admit', 'acknowledge', 'concede', 'regret', 'condemn', 'swear', 'reiterate', 'maintain that', 'agree that', 'complain', 'protest', 'object')})(?= (?:that|to|the|on|over|against|its|his|her|their|it|any|for))(?! (?:the (?:mandate|extension)|its mandate))`,
        `P${GAP} (?:${english('say', 'add', 'promise', 'explain', 'announce', 'recall', 'inform', 'note', 'repeat', 'hint', 'signal', 'pledge')}|told)(?: [^ ;."]+){0,12}? (?:would|will|must|should|shall|cannot) (?:not |never |also |now |soon |have to )*(?:keep|continue|stay|honou?r|pay|remain|help|support|seek|press|push|insist|accept|reject|look|consider|review|ensure|investigate|provide|give|share|appeal|raise|wait|hold|abide|cooperate|work|be (?:compensated|investigated|lodged|reviewed|paid|looked after|held|told|consulted|protected|punished))(?! (?:F|N))`,
        `(?:P|C|ministry|government|opposition|council|union|embassy|spokes(?:man|woman|person))(?: (?:also|now|still|again|strongly|openly|publicly|privately))? (?:${english('want', 'back', 'support', 'oppose', 'favour', 'favor', 'welcome', 'condemn', 'regret', 'propose', 'endorse', 'commit', 'resist', 'block', 'grumble', 'complain', 'object', 'hope')})(?! (?:F|N|U|in|at|on D))(?= [a-z])`,
        `${WHO}${GAP} (?:${english('put', 'submit', 'present', 'send', 'address')})(?: [^ ;.]+){0,5}? (?:proposal|appeal|request|protest|complaint|plea|demand)`,
        '(?:must|should|would be|will be|cannot|ought to) [^;."]{6,90} (?:said|says|told|added|argued|warned) P',
        '" [^"]{2,160} (?:will|shall|must|until|cannot|never|need|want|hope|promise|staying|stay)(?: [^"]{0,160})? ?" ,? ?(?:P|said|says|told|its|the|he|she|added)',
        `${WHO_EN} (?:also |then |has |have )*(?:insist(?:s|ed)?|express(?:es|ed) (?:confidence|hope|concern|optimism|regret|support|gratitude|satisfaction|readiness|willingness)|hop(?:es|ed) (?:that|to)|warn(?:s|ed)?|stress(?:es|ed)|underlin(?:es|ed)|maintain(?:s|ed) that|argu(?:es|ed) that|wants|wished)`,
        '(?:expressed|expressing) (?:confidence|hope|concern|optimism|support|readiness|willingness|satisfaction)|areas of cooperation|possible areas of',
      ],
      fr: [
        `${WHO_FR}${GAP} (?:a |ont |s' |se )?(?:${french('insister', 'avertir', 'souligner', 'menacer', 'refuser', 'proposer', 'recommander', 'regretter', 'condamner', 'deplorer', 'reconnaitre', 'exiger', 'engager', 'plaider', 'opposer', 'assurer', 'promettre')})(?= (?:que|a|de|d'|les|la|le|l'|qu'|son|sa|ses))(?! par)`,
        '" [^"]{2,200} " ,? ?(?:previent|avertit|insiste|assure|promet|repete|martele|prevenait)',
        "(?:a|ont)? ?(?:dit (?:souhaiter|esperer|vouloir|craindre)|souhaite(?:r|nt)?|espere(?:r|nt)?|exprime (?:sa|son|l'|ses)|insiste|souligne|averti|met en garde|mis en garde)(?: (?:que|sur|la|l'))?",
      ],
      es: [
        `${WHO_ES}${GAP} ${spanish('insistir', 'advertir', 'subrayar', 'amenazar', 'rechazar', 'proponer', 'recomendar', 'lamentar', 'condenar', 'reconocer', 'exigir', 'replicar', 'prometer', 'asegurar')}(?= (?:que|en|a|el|la|los|las|su))`,
        '(?:insistio|insiste|expreso (?:su|la|confianza|preocupacion)|espera que|confio en que|advirtio|subrayo|destaco|manifesto|recalco)',
      ],
    },
    examples: [
      'The minister expressed confidence that the units will fulfil their mandate.',
      "La cheffe de la mission a dit souhaiter que cette remise serve d'exemple.",
      'El ministro expresó su confianza en la misión.',
    ],
  },
];
