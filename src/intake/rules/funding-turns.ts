import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const PAY_EN =
  '(?:pay|salar(?:y|ies)|wages?|stipends?|allowances?|per diems?|bonus(?:es)?|premiums?|reimbursements?|top - ups?|supplements?|arrears)';
const PAY_FR = '(?:soldes?|primes?|salaires?|indemnites?|remboursements?|complements?|arrieres)';
const PAY_ES =
  '(?:sueldos?|salarios?|pagas?|viaticos?|dietas?|reembolsos?|complementos?|bonificacion(?:es)?|prestaciones)';
const PURSE =
  '(?:fund|account|budget|treasur(?:y|ies)|money|cash|kitty|purse|coffers|trust fund|funds|funding)';

/** Money told by verbs of every day: spent, owed, put in the pot; pay that comes late; who foots the bill. */
export const FUNDING_TURNS: readonly FactRule[] = [
  {
    id: 'funding.moved',
    kind: 'funding',
    takes: 'money',
    subject: 'fund',
    timing: 'dated',
    attributes: { status: 'spent' },
    cue: {
      en: [
        `(?:${english('spend', 'inject', 'pour', 'sink', 'invest', 'plough', 'fork out', 'shell out', 'cough up', 'stump up', 'add', 'top up', 'put', 'bill', 'charge', 'send', 'plan', 'intimate', 'hint', 'mull', 'recoup', 'recover', 'refund', 'protect', 'exempt', 'shield', 'waive', 'save', 'lose', 'owe', 'seek', 'want', 'ask for', 'get', 'win', 'secure', 'unlock', 'unfreeze', 'divert', 'redirect')}|went (?:in)?to|goes to|came to|comes to|amounts? to|totall?ed|totals|in the (?:pot|kitty|bank)|has|spoken for|each|per head|a head|a day|a month|monthly|more|put the [a-z]+ at|worth|costed(?: by [^ ;.]+(?: [^ ;.]+){0,2})? at|short(?:fall)?|lead time|said to need|guess|guessed|tab|price)(?: (?:in|into|on|at|up|another|some|about))*`,
      ],
      fr: [
        `${french('depenser', 'injecter', 'consacrer', 'affecter', 'rembourser', 'proteger', 'reclamer', 'chiffrer', 'evaluer')}|a coute|s' eleve(?:nt)? a|atteint|atteignent|frole(?:nt)?|se monte a|doit|doivent|il manque|par (?:mois|jour|tete)`,
      ],
      es: [
        `${spanish('gastar', 'invertir', 'inyectar', 'recuperar', 'reembolsar', 'adeudar', 'reclamar', 'sumar', 'costar')}|asciende(?:n)? a|alcanza(?:n)?|cuesta|al (?:dia|mes|ano)|por cabeza|es de|son de`,
      ],
    },
    examples: [
      'Japan has put 100 million dollars in the pot.',
      'Le pays a dépensé 9 millions de dollars.',
      'El Estado gastó 9 millones de dólares.',
    ],
  },
  {
    id: 'funding.late',
    kind: 'funding',
    takes: 'event',
    subject: 'contributor',
    timing: 'event',
    attributes: { status: 'delayed', item: 'pay' },
    cue: {
      en: [
        `${PAY_EN}(?: [^ ;.,]+){0,6}? (?:(?:not|never)(?: yet)?(?: been)? (?:paid|released|received|come|arrived|cleared|transferred|credited)|(?:came|arrived|come) (?:in )?(?:only|late)|(?:is|are|was|were|remain|remains|been) (?:late|unpaid|overdue|withheld|delayed|outstanding|owed|behind|stuck|in arrears|pending))`,
        `(?:no|without|awaiting|await|waiting for|unpaid) (?:their |its |any )?${PAY_EN}|(?:want|wants|wanted|waits?|waiting|hopes?|has yet|have yet|is yet) to be (?:reimbursed|paid|refunded)|(?:behind|late) (?:with|on|in) (?:pay|payments?|salaries|its dues)|(?:unpaid|not been paid|gone unpaid) (?:since|for|in)`,
        `(?:await(?:s|ed|ing)?|waiting for) (?:funds|money|funding|cash)`,
      ],
      fr: [
        `${PAY_FR}(?: [^ ;.,]+){0,5}? (?:(?:n' (?:est|sont|a|ont)|pas) (?:pas |encore |toujours )*(?:ete )?(?:versee?s?|payee?s?|arrivee?s?)|accusent? un retard|tardent|se font attendre|en retard|impayee?s?)`,
      ],
      es: [
        `${PAY_ES}(?: [^ ;.,]+){0,5}? (?:no (?:llega|llegan|ha llegado|han llegado|se paga|se pagan|ha sido)|atrasad[oa]s?|pendientes?|impag[oa]s?|con retraso|retrasad[oa]s?)`,
      ],
    },
    examples: [
      'The night allowance for November came in only on Tuesday.',
      'Les primes de juin se font attendre au contingent.',
      'El complemento de la misión no llega desde agosto.',
    ],
  },
  {
    id: 'funding.bill',
    kind: 'funding',
    takes: 'event',
    subject: 'contributor',
    timing: 'none',
    attributes: { status: 'arrangement' },
    cue: {
      en: [
        `(?:${english('foot', 'settle', 'pick up', 'cover', 'meet', 'share', 'bear', 'absorb', 'shoulder')})(?: [a-z]+){0,2} (?:bills?|tab|costs?|expenses?|fares?|fuel)|(?:who|nobody|no one) (?:pays|will pay|is to pay|foots)|(?:paid|financed|funded|covered|met|borne|reimbursed) (?:for )?(?:by|from|out of)(?= )(?! U)`,
        "(?:was|were|is|are|been|being|will be) (?:donated|gifted|given free|lent|loaned|supplied free|provided free)(?: (?:by|to|from))?|(?:C|M) 's gift|a gift (?:from|of|by)|courtesy of (?:C|the [a-z]+ government)|in - kind|earmarked (?=[a-z]+ (?:,|and))",
        `${PURSE}${GAP} (?:will be|is|are|was|were|would be|has|have|had|runs?|ran|running|be) (?:dry|empty|exhausted|depleted|run (?:out|dry)|running (?:out|dry|low)|out of money|bare|drained|bust|spent)`,
        '(?:from|under|through) (?:the )?(?:[a-z]+ )?(?:assessment|assessed budget|assessed contributions|voluntary fund|peacekeeping budget|regular budget|trust fund)(?! (?:administered|holds))',
      ],
      fr: [
        "(?:sera|seront|est|sont|a ete) (?:versee?s?|payee?s?|financee?s?|prise?s? en charge|remboursee?s?|couverte?s?|supportee?s?) (?:par|sur|a)|a la charge d[eu]|(?:aucun|nul) (?:engagement|financement|credit)(?: [^ ;.,]+){0,4}|(?:don|cadeau) d[eu] (?:C|la|l')|offerte?s? par C",
      ],
      es: [
        '(?:sera|seran|es|son|fue|fueron) (?:pagad|financiad|costead|cubiert|sufragad|reembolsad|donad)[oa]s? (?:por|con)|corre(?:ra|n)? (?:con|por cuenta)|a cargo de (?:C|la ONU|los)|(?:donacion|regalo) de C|quien paga',
      ],
    },
    examples: [
      'The United Nations will settle a bill for the vessel.',
      'La solde sera versée par le fonds volontaire.',
      'La dieta será pagada por el fondo voluntario.',
    ],
  },
];
