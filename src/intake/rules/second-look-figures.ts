import type { FactRule } from './rule.ts';

/** Money and terms that no rule took, by single words of the field within their reach. */
export const SECOND_LOOK_FIGURES: readonly FactRule[] = [
  {
    id: 'funding.second-look',
    kind: 'funding',
    secondLook: true,
    takes: 'money',
    subject: 'fund',
    timing: 'none',
    attributes: { status: 'stated' },
    cue: {
      en: [
        '(?:mission|force|M|F|fund|funds|funding|donors?|donation|budget|support|contribution|grant|package|reimburse(?:ment|ments|d)?|allowances?|salar(?:y|ies)|paying|paid|pays?|operations?|deployment|peacekeeping|troops|contingent|police|equipment|vehicles|took in|C)',
      ],
      fr: [
        '(?:mission|force|M|F|fonds|bailleurs?|donateurs?|budget|soutien|appui|contribution|aide|primes?|soldes?|indemnites|paye|paie|verser|rembours[a-z]+|deploiement|operations?|contingent|equipements?|C)',
      ],
      es: [
        '(?:mision|fuerza|M|F|fondos?|donantes?|presupuesto|apoyo|contribucion|ayuda|sueldos?|viaticos|paga|pago|pagar|reembols[a-z]+|despliegue|operacion(?:es)?|contingente|equipos?|C)',
      ],
    },
    examples: [
      'For the force there is a package worth USD 12 million.',
      'Pour le contingent togolais, il y a 12 millions de dollars.',
      'Para la fuerza hay 12 millones de dólares.',
    ],
  },
  {
    id: 'requirement.second-look-term',
    kind: 'requirement',
    secondLook: true,
    takes: 'term',
    timing: 'none',
    attributes: { basis: 'tour length' },
    cue: {
      en: [
        '(?:tours?|spells?|stints?|terms? of service|serve[sd]?|serving|relie(?:f|ved)|rotations?|rotated?|away|abroad|in (?:theatre|the field)|deployed)',
      ],
      fr: [
        '(?:tours?|servir|servi|servent|releves?|relevee?s?|rotations?|sejours?|sur place|loin)',
      ],
      es: ['(?:turnos?|servir|sirven|sirvieron|relevos?|rotacion(?:es)?|estadia|permanencia)'],
    },
    examples: [
      'They would be abroad nine months.',
      'Chaque relève sera de neuf mois.',
      'Cada relevo sería de nueve meses.',
    ],
  },
  {
    id: 'training.second-look-term',
    kind: 'training',
    secondLook: true,
    takes: 'term',
    subject: 'contributor',
    timing: 'none',
    attributes: { status: 'completed' },
    cue: {
      en: [
        '(?:train(?:s|ed|ing)?|course|courses|drill(?:s|ed|ing)?|exercises?|instruction|classes|learn(?:t|ed|ing)|preparation|preparing|rehears(?:al|als|ed|ing)|school|academy|going over|serial|prep|embakasi|academy|barracks|boot camp)',
      ],
      fr: [
        '(?:formation|formes?|stage|entrainement|instruction|cours|exercices?|preparation|ecole|academie)',
      ],
      es: [
        '(?:formacion|entrenamiento|adiestramiento|capacitacion|curso|instruccion|ejercicios?|preparacion|escuela)',
      ],
    },
    examples: [
      'They were three weeks at the school of infantry.',
      "Ils ont passé trois semaines à l'école d'infanterie.",
      'Estuvieron tres semanas en la escuela de infantería.',
    ],
  },
  {
    id: 'mandate.second-look-term',
    kind: 'mandate',
    secondLook: true,
    takes: 'term',
    subject: 'mission',
    timing: 'none',
    attributes: { event: 'term' },
    cue: {
      en: [
        '(?:mandate|authori[sz](?:ation|ed)|R|council|renew(?:al|ed)|exten(?:sion|ded)|initial(?=(?: [a-z]+)? L))',
      ],
      fr: ['(?:mandat|autorisation|R|conseil|prorogation|prolongation|renouvellement)'],
      es: ['(?:mandato|autorizacion|R|consejo|prorroga|renovacion|extension)'],
    },
    examples: [
      'What the Council gave was a bare six months.',
      'Une prorogation : six mois.',
      'La prórroga sería de seis meses.',
    ],
  },
  {
    id: 'funding.second-look-term',
    kind: 'funding',
    secondLook: true,
    takes: 'term',
    subject: 'contributor',
    timing: 'state',
    attributes: { status: 'delayed', item: 'pay' },
    cue: {
      en: [
        '(?:unpaid|arrears|without pay|allowances|salar(?:y|ies)|wages|not been paid|freeze|pause)',
      ],
      fr: ['(?:arrieres|impayee?s?|sans solde|primes|soldes)'],
      es: ['(?:atrasos|impag[oa]s?|sin cobrar|salarios|viaticos)'],
    },
    examples: [
      'The battalion is three months in arrears.',
      "La ministre reconnaît trois mois d'arriérés.",
      'La ministra reconoce tres meses de atrasos.',
    ],
  },
  {
    id: 'readiness.second-look-term',
    kind: 'readiness',
    secondLook: true,
    takes: 'term',
    subject: 'contributor',
    timing: 'none',
    attributes: { status: 'stated' },
    cue: {
      en: ['(?:leave|rest|off duty|rations|stocks?|water|fuel|ammunition|supplies)'],
      fr: ['(?:permissions?|conges?|repos|rations|vivres|stocks?|carburant)'],
      es: ['(?:licencia|descanso|permiso|raciones|viveres|reservas|combustible)'],
    },
    examples: ['Rations: 18 days.', 'Les vivres : 18 jours.', 'Los víveres: 18 días.'],
  },
];
