import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const WHO =
  '(?:P|C|M|he|she|they|it|officials|(?:[a-z]+ )?(?:ministry|government|ministers?|president|premier|commander|chief|spokes(?:man|woman|person)|diplomats?|envoys?|ambassador|secretary - general|general|colonel|opposition|party|council|bloc|union|parliament|assembly|lawmakers?|senators?|deputies|mps?|leaders?|donors|families|organi[sz]ation|agency|commission|authorities|administration|cabinet|delegation|states|members|critics|groups?))';
const WHO_FR =
  '(?:P|C|M|il|elle|ministere|ministre|gouvernement|porte - parole|opposition|commandant|presidente?|ambassadeur|general|colonel|diplomate|deputee?s?|senateur|parti|organisation|conseil|union|commission|autorites|pays|familles)';
const WHO_ES =
  '(?:P|C|M|ministerio|ministr[oa]|gobierno|portavoz|vocer[oa]|oposicion|comandante|president[ea]|embajador(?:a)?|general|coronel|diputad[oa]s?|senador(?:a)?|partido|organizacion|consejo|comision|autoridades|canciller|paises)';
const THING =
  "(?= (?:that|the|a|an|its|his|her|their|any|such|to|on|for|against|over|[a-z]+ing|M|R|C 's|un) )";

/** The sides that persons, states and bodies take, their warnings and conditions. */
export const COMMITMENT_POSITIONS: readonly FactRule[] = [
  {
    id: 'commitment.position',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'position' },
    cue: {
      en: [
        `${WHO}${GAP} (?:${english('insist', 'warn', 'stress', 'caution', 'argue', 'threaten', 'refuse', 'decline', 'oppose', 'propose', 'recommend', 'suggest', 'favour', 'favor', 'condemn', 'complain', 'protest', 'object', 'grumble', 'doubt', 'criticise', 'criticize', 'lament')})(?: [a-z]+)?${THING}(?! (?:the (?:mandate|extension) |its mandate))`,
        `${WHO}${GAP} (?:backs|back(?=ed (?:the|a|calls))|supports|endorses|welcomes|opposes|blocks|vetoes|resists|favours|rejects|wants|prefers|is against|are against|is in favour|are in favour|stands? (?:by|behind|with|ready)|does not|do not|will not accept|would accept|would prefer|would welcome|would like|agrees? (?:that|with)|agreed (?:that|with))(?= )`,
        `${WHO}${GAP} (?:${english('put', 'submit', 'present', 'address', 'lodge', 'table', 'set out')})(?: [^ ;.]+){0,5}? (?:proposal|appeal|request|protest|complaint|plea|demand|motion|ultimatum|plan|options)`,
        `(?:${english('insist')}|express(?:es|ed|ing) (?:confidence|hope|concern|optimism|support|readiness|willingness)|hop(?:es|ed) (?:that)|maintain(?:s|ed) that|areas of cooperation)`,
        '(?:said|says|told|tells|told (?:mps|lawmakers|reporters|parliament|the [a-z]+))(?: [^;."]{1,60})? (?:must|should|ought to|cannot)(?= )(?! be (?:home|back|gone|out|in place|there|deployed|ready))',
        '(?:agree|agrees|agreed|disagree) with P(?: [^ ;.]+){0,4} that',
        '(?:must|should|would be|will be|cannot|ought to) [^;."]{6,90} (?:said|says|told|added|argued|warned) P',
      ],
      fr: [
        `${WHO_FR}${GAP} (?:s' |se )?(?:${french('insister', 'avertir', 'menacer', 'refuser', 'proposer', 'recommander', 'condamner', 'deplorer', 'opposer', 'soutenir', 'appuyer', 'conditionner', 'subordonner', 'souhaiter', 'esperer', 'inquieter', 'critiquer', 'soutenir que', 'bloquer')}|veut|veulent|previent|s' oppose)(?= (?:que|a|de|d'|du|des|les|la|le|l'|qu'|son|sa|ses|une?|pour|voir) )(?! par)`,
        "(?:a|ont)? ?(?:dit (?:souhaiter|esperer|vouloir|craindre)|exprime (?:sa|son|l'|ses)|met en garde|mis en garde)(?: (?:que|sur|la|l'))?",
      ],
      es: [
        `${WHO_ES}${GAP} (?:se )?(?:${spanish('insistir', 'amenazar', 'recomendar', 'condenar', 'apoyar', 'respaldar', 'condicionar', 'supeditar', 'bloquear', 'frenar', 'rechazar', 'criticar', 'subrayar')}|advierte|advirtio|sostiene|sostuvo|propone|propuso|se opone|se opuso|se niega|se nego|quiere|quieren|prefiere)(?= (?:que|en|a|al|el|la|los|las|su|una?|D) )`,
        '(?:(?:cuenta|cuentan) con el (?:respaldo|apoyo|aval) de|supedit[oa]|condicion[oa] (?:el|la|su)|(?:la|lo|los|las) (?:frenan?|bloquean?|respaldan?|apoyan?|rechazan?))',
        '(?:expreso|expresa) (?:su|la|confianza|preocupacion)|espera que|confio en que',
      ],
    },
    examples: [
      'The minister expressed confidence that the units will fulfil their mandate.',
      "La cheffe de la mission a dit souhaiter que cette remise serve d'exemple.",
      'El ministro expresó su confianza en la misión.',
    ],
  },
  {
    id: 'commitment.quoted',
    kind: 'commitment',
    takes: 'event',
    subject: 'person',
    timing: 'occasion',
    attributes: { type: 'statement' },
    cue: {
      en: [
        '" [^"]{2,160} (?:will|shall|must|until|cannot|never|need|want|hope|promise|staying|stay)(?: [^"]{0,160})? ?" ,? ?(?:P|said|says|told|its|the|he|she|added)',
        'P(?: (?:on )?D)? : " [^"]{3,160} (?:before|until|unless|if|will|must|never|not|cannot)(?: [^"]{0,120})?',
        '" (?:not|no|never) [^"]{3,120}" ,? ?(?:P|he|she|said)',
      ],
      fr: [
        '[«"“] [^«"»]{2,200} [»"”] ,? ?(?:previent|avertit|insiste|promet|repete|martele|prevenait)',
      ],
      es: ['[«"“] [^«"»]{2,200} [»"”] ,? ?(?:advirtio|insistio|prometio|exigio|repitio)'],
    },
    examples: [
      '"We will stay until the work is done," said Minister John Reed.',
      "« Nous n'irons pas sans blindés », prévient un diplomate.",
      '"No iremos sin blindados", advirtió el ministro.',
    ],
  },
];
