import { type FactRule, GAP } from './rule.ts';

/** Sizes and capabilities needed, planned, allocated or authorised; tour lengths; phases of a plan. */
export const REQUIREMENT: readonly FactRule[] = [
  {
    id: 'requirement.authorised',
    kind: 'requirement',
    takes: 'force',
    bareReach: 6,
    subject: 'mission',
    timing: 'dated',
    attributes: { basis: 'authorised' },
    cue: {
      en: [
        '(?:authori[sz]ed|allowed|mandated|entitled|cleared) to (?:have|field|number|deploy|keep|maintain)(?: up to)?|(?:is|are|was|were|has been|have been|with)? ?(?:authori[sz]ed|approved|mandated|sanctioned)(?: (?:strength|ceiling|size|level|force|total|troop|troops|police|maximum))*(?: (?:of|is|at|to|up to|stands at|was|remains))*',
        '(?:troop |force |personnel |police |authori[sz]ed |the |its |overall |new )*(?:ceiling|cap|upper limit|limit)(?: (?:of|is|at|stands|was|remains|set|on|now|to|from|stays))*',
        'authori[sz](?:es|ing) (?:up to|a (?:force|strength|mission) of)?|(?:lower|raise|reduc|increas|cut)(?:s|es|ed|ing)? the (?:troop |force |authori[sz]ed )*(?:ceiling|cap)(?: (?:from|to|by))*',
      ],
      fr: [
        "(?:plafond|effectif(?:s)?)(?: (?:autorisee?s?|maximal|maximum|fixe|militaire|actuel|de la force))*(?: (?:est|a|de|aujourd' hui|D|fixe|s' eleve|reste|demeure|passe))*",
        "(?:autorise(?:e|s|es|nt)?|autorisant)(?: (?:jusqu' a|un effectif de|l' envoi de|a))?",
      ],
      es: [
        '(?:techo|tope|limite|dotacion|fuerza)(?: (?:autorizad[oa]|maxim[oa]|militar|actual))+(?: (?:de|es|asciende|a|sigue|en))*',
        '(?:autoriza|autorizo|autorizad[oa]s?)(?: (?:hasta|un maximo de|una fuerza de))?',
      ],
    },
    examples: [
      'Nearly 12,000 soldiers are authorised.',
      "Le plafond autorisé est aujourd'hui de 13.500 militaires.",
      'El techo autorizado es de 13.500 militares.',
    ],
  },
  {
    id: 'requirement.planned-strength',
    kind: 'requirement',
    takes: 'force',
    bareReach: 4,
    subject: 'mission',
    timing: 'none',
    attributes: { basis: 'planned strength' },
    cue: {
      en: [
        '(?:planned|target|targeted|intended|full|projected|eventual|original|envisaged|foreseen|desired|anticipated|final) (?:strength|size|force|level|total|number|complement|deployment)?(?: (?:of|is|was|at|to))*',
        '(?:target|goal|aim|plan|plans|call|calls|called|calling|envisage[sd]?|foresees?|foresaw|projected|designed|meant|supposed|intended|expected)(?: (?:is|was|for|to be|to (?:reach|grow to|number|have|field|total)|of|a force of|a total of|eventually|up to))+',
        '(?:once|originally|initially|first|previously|then)? ?(?:foreseen|envisaged|planned|expected|anticipated|hoped for|projected|budgeted for)|concept of operations(?: [^ ;.]+){0,3}?(?= N)|(?:demand|request|call|appeal|need|ask) for|(?:places|seats|posts|slots|billets)',
        '(?:M|force|mission|operation) of(?= F)|(?:planned|envisaged|promised|foreseen|intended)(?= [,.])',
        '(?:should|would|will|is to|is expected to|set to|due to) (?:eventually |ultimately |then )?(?:reach|number|total|grow to|rise to|swell to|comprise|climb to|have)(?! (?:the|C|gone|left|been|returned|arrived|departed|completed|had|come|flown|a))',
      ],
      fr: [
        '(?:prevue?s?|attendue?s?|envisagee?s?|esperee?s?|requise?s?)(?! (?:D|pour|le|en|a))',
        "(?:pour un total (?:annonce |prevu |attendu )?de|effectif (?:prevu|cible|final|vise|complet) (?:est )?de|a terme|devrait (?:compter|atteindre|comprendre)|doit (?:compter|atteindre)|objectif (?:est )?de|(?<=N\\d+ )(?:prevus|promis|annonces)|prevoit(?: le deploiement de| l' envoi de)?)(?! D)",
      ],
      es: [
        '(?:previst|esperad|requerid|anunciad|planead)[oa]s(?! (?:D|para|en))',
        '(?:para un total (?:previsto |anunciado )?de|debe (?:llegar|alcanzar)|deberia (?:llegar a|alcanzar|contar con)|preve(?: el despliegue de| un total de)?|objetivo (?:es )?de|meta de|(?:previst|contemplad)[oa]s)(?! D)',
      ],
    },
    examples: [
      'The force is meant to reach 2,500 personnel.',
      'Des renforts sont attendus, pour un total annoncé de 2.500 soldats.',
      'La fuerza debería alcanzar 2.500 efectivos.',
    ],
  },
  {
    id: 'requirement.need',
    kind: 'requirement',
    takes: 'force',
    bareReach: 3,
    subject: 'mission',
    timing: 'none',
    attributes: { basis: 'stated need' },
    cue: {
      en: [
        '(?:need|needs|needed|needing|require|requires|required|requiring|requirement|requirements|lacks?|lacking|still wants|seeks?|is seeking|(?:asked for|requested)(?= F))(?: (?:for|of|at least|is|are|an additional|to have))*(?! (?:to|help|protection))',
        '(?:is|are|was) (?:still )?short of|(?:shortfall|shortage) of(?= (?:about |some |at least )?[FNK]\\d)',
      ],
      fr: [
        "(?:a|ont|aurait) besoin d[e']|(?:besoin|besoins) (?:de|d'|estimes? a)|(?:necessite|requiert|il faudrait|il manque|manquent|reclame)",
      ],
      es: [
        '(?:necesita|necesitan|requiere|requieren|hacen falta|faltan|precisa|precisan|se necesitan)',
      ],
    },
    examples: [
      'The force needs 300 engineers.',
      'La force nécessite 300 policiers.',
      'La fuerza necesita 300 policías.',
    ],
  },
  {
    id: 'requirement.allocation',
    kind: 'requirement',
    takes: 'force',
    bareReach: 3,
    timing: 'none',
    attributes: { basis: 'allocation', status: 'planned' },
    cue: {
      en: [
        '(?:allocat(?:ed|es|ion)|allott?ed|allotment|apportioned|quota|share|slots?|tranches|rotations|batches|groups|waves)(?: (?:of|for|to|is|are|were|was))+',
        '(?:is|are|was|were|(?:has|have|had) been) (?:allocated|allotted|assigned|given|awarded)',
      ],
      fr: [
        "(?:quota|part|contingent) (?:de|alloue|fixe)|(?:se voit|s' est vu) (?:attribuer|allouer)",
      ],
      es: ['(?:cuota|cupo) (?:de|asignad[oa])|le corresponden|se le asignan'],
    },
    examples: [
      'Uganda was allocated 4,500 soldiers.',
      "L'Ouganda s'est vu attribuer 4.500 soldats.",
      'A Uganda le corresponden 4.500 soldados según el plan.',
    ],
  },
  {
    id: 'requirement.tour',
    kind: 'requirement',
    takes: 'term',
    timing: 'none',
    attributes: { basis: 'tour length' },
    cue: {
      en: [
        '(?:a |the |its |their |completed a |completing a |finished a |standard )*(?:tour|deployment|rotation|stint|posting|assignment|tour of duty|term of service)s?(?: of duty)?(?: (?:of|lasts?|lasting|runs?|for|is|(?:will|would|should|could|may|is to|was to) last|expected to last|that lasted))+',
        '(?:complet(?:e|es|ed|ing)|finish(?:ed|es)?|spen(?:d|t|ds|ding)|after|did|done)(?= (?:a |an |their |its )?L(?: of (?:service|duty)| in (?:C|the (?:field|mission|country|theatre))| away| abroad| with M))',
        '(?:each |to |will |who |and )*(?:serv(?:e|es|ing|ed)|stay|stays|remain|rotat(?:e|es|ing|ed)|relieved)(?: (?:for|every|after|about))*',
        '- (?:tour|rotation|deployment|stint|posting)|(?:tour|deployment|rotation|stint|mission)(?= of duty)?',
      ],
      fr: [
        '(?:servir|servent|serviront|servi|servait|devaient servir|doivent servir|passe|passes|passeront)(?= L)|releves? (?:tous les|toutes les)',
        "(?:mission|mandat|sejour|rotation|deploiement|tour de service) (?:de|d'|d ')|(?:serviront|servira|resteront|restera|releves tous les|pour une duree de|apres)",
      ],
      es: [
        `(?:relevo|turno|rotacion|contingente|estadia)${GAP} (?:dura|durara|duraria|durar|es de|sera de|seria de)`,
        '(?:mision|turno|rotacion|despliegue|periodo|servicio) de|(?:permaneceran?|serviran?|estaran?)(?: (?:durante|por))?|tras',
      ],
    },
    examples: [
      'Each contingent will serve for nine months.',
      'Ils sont déployés pour une durée de douze mois.',
      'Los policías permanecerán durante seis meses.',
    ],
  },
  {
    id: 'requirement.plan-phases',
    kind: 'requirement',
    takes: 'force',
    timing: 'none',
    attributes: { basis: 'plan' },
    cue: {
      en: [
        '(?:plan|withdrawal|drawdown|disengagement|deployment|concept|programme|handover|transition|operation)[a-z ]{0,30} (?:in|has|have|foresees|comprises|covers|runs in|consists of|over|through)(?= K)',
      ],
      fr: [
        "(?:plan|retrait|desengagement|deploiement|dispositif)[a-z' ]{0,30}(?:D )?(?:C )?(?:comporte|compte|prevoit|se deroule en|en|comprend)(?= K)",
        "(?:convenu|arrete|adopte|signe)[a-z' ]{0,16}(?:C\\d+ )?comporte",
      ],
      es: [
        '(?:plan|retirada|repliegue|despliegue)[a-z ]{0,30} (?:consta de|en|preve|comprende|tiene)(?= K)',
      ],
    },
    examples: [
      'The drawdown plan has three phases.',
      'Le plan de retrait comporte trois étapes.',
      'El plan de retirada consta de tres fases.',
    ],
  },
  {
    id: 'requirement.original',
    kind: 'requirement',
    takes: 'force',
    side: 'after',
    bareReach: 1,
    subject: 'mission',
    timing: 'none',
    attributes: { basis: 'planned strength' },
    cue: {
      en: [
        "(?:'s |its |the )(?:original|initial|planned|full|intended|projected)",
        '(?:short|far short|well short|shy) of(?: the| its)?(?: (?:planned|target|full|promised|authori[sz]ed))?',
      ],
      fr: ['(?:sur|loin) (?:les|des)(?= N)'],
      es: ['(?:lejos )?de los(?= N\\d+ (?:previst|prometid|autorizad))'],
    },
    examples: [
      "Fewer than 13,000 of the mission's original 20,000 were left.",
      'Il reste 300 soldats sur les 900 prévus.',
      'Hay 300 soldados de los 900 previstos.',
    ],
  },
];
