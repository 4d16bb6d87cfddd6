import { type FactRule, GAP } from './rule.ts';
import { english } from './verb-forms.ts';

const THINGS =
  '(?:vehicles?|trucks?|carriers?|mraps?|helicopters?|hueys|aircraft|airframes?|drones?|radios?|boats?|generators?|fleet|weapons|rifles|spare parts|spares|parts|kit|gear|equipment|body armou?r|visas?|passports?|vaccinations?|uniforms|tents|beds|bunks|barracks|block|camp|base|fob|hospital|K)';

/** How many things and people are fit or not, where goods are stuck, and what a camp holds. */
export const READINESS_COUNTS: readonly FactRule[] = [
  {
    id: 'readiness.out-of-use',
    kind: 'readiness',
    takes: 'force',
    bareReach: 4,
    timing: 'now',
    attributes: { status: 'unserviceable' },
    cue: {
      en: [
        '(?:(?:are|is|remain|remains|were|was|still|stay) )*(?:in the (?:workshop|garage|shop|hangar)|in (?:repair|dock|customs|storage|quarantine|hospital)|under repair|off (?:duty|the road|sick)|on sick leave|sick|down with [a-z]+|u / s|out of (?:use|action|service|order)|broken down|grounded|unserviceable|unfit|idle|stranded|still (?:in|at) [a-z]+(?= ,)|still (?:in|at) C|cannibalised|beyond repair|stuck (?:in|at)|held (?:up )?(?:in|at)|awaiting (?:parts|spares|repair|spare parts))',
      ],
      fr: [
        "(?:(?:sont|est|reste|restent|etaient) )*(?:a l' atelier|en reparation|en panne|tombe(?:e|s|es)? en panne|hors service|hors d' usage|malades?|bloquee?s? (?:a|en|au)|en douane|cloue(?:e|s|es)? au sol)",
      ],
      es: [
        '(?:(?:estan|esta|siguen|permanecen) )*(?:en (?:el )?taller|en reparacion|averiad[oa]s?|fuera de servicio|enferm[oa]s|retenid[oa]s|varad[oa]s|en (?:la )?aduana|de baja)|falta(?:n)?',
      ],
    },
    examples: [
      'Twelve of the carriers are in the workshop.',
      'Trois véhicules sont en réparation au camp.',
      'Tres vehículos están en el taller de la base.',
    ],
  },
  {
    id: 'readiness.serviceable',
    kind: 'readiness',
    takes: 'share',
    subject: 'mission',
    timing: 'now',
    attributes: { status: 'serviceable' },
    cue: {
      en: [
        '(?:fleet )?(?:serviceab(?:le|ility)|availability|readiness|operational|roadworthy|running|working|complete|completed|built|staffed|manned|equipped|stocked|ready|finished|done|fitted out|off the road|out of (?:action|service)|unserviceable)',
      ],
      fr: ['disponibilite|operationnel(?:le)?s?|acheve(?:e|s|es)?|en panne|hors service'],
      es: ['disponibilidad|operativ[oa]s?|terminad[oa]s?|averiad[oa]s?|fuera de servicio'],
    },
    examples: [
      'Fleet serviceability stands at 55 percent.',
      'La disponibilité des véhicules est de 55 %.',
      'La disponibilidad de los vehículos es del 55 %.',
    ],
  },
  {
    id: 'readiness.capacity',
    kind: 'readiness',
    takes: 'force',
    side: 'after',
    bareReach: 3,
    subject: 'mission',
    timing: 'now',
    attributes: { item: 'accommodation' },
    cue: {
      en: [
        '(?:camp|base|barracks|block|hospital|compound|lsa N|lsa 1|site)(?: [^ ;.,]+){0,4}? (?:houses?|holds?|sleeps?|accommodates?|designed for|built for|meant for|room for|fit for|beds for)|(?:houses|sleeps|accommodates|designed for|room for|beds for)',
      ],
      fr: [
        '(?:camp|base|caserne)(?: [^ ;.,]+){0,4}? (?:abrite|loge|heberge|concue? pour|prevue? pour)',
      ],
      es: [
        '(?:campamento|base|cuartel)(?: [^ ;.,]+){0,4}? (?:alberga|aloja|disenad[oa] para|previst[oa] para)',
      ],
    },
    examples: [
      'It has a camp that houses 1,200.',
      'Le camp abrite 1 200 personnes.',
      'El campamento alberga 1.200 policías.',
    ],
  },
  {
    id: 'readiness.state',
    kind: 'readiness',
    takes: 'event',
    subject: 'contributor',
    timing: 'now',
    attributes: { status: 'state' },
    cue: {
      en: [
        `(?:packed(?= (?:and|up|,|for|"|\\.))|told to (?:stay put|stand by|wait|stand down)|on hold|in limbo|all dressed up|waiting (?:for (?:a |the |their )?(?:plane|flight|lift|airlift|ship|orders|word|order|visas))|cleared to (?:travel|fly|deploy)|still in (?:barracks|camp)|confined to (?:barracks|camp)|acclimatis(?:ed|ing))`,
        `${THINGS}${GAP} (?:${english('borrow', 'lend', 'hire', 'rent', 'mislay', 'lose', 'hold up', 'impound')}|sat (?:on|in|at)|stuck|(?:are|is|were) (?:grounded|lacking|missing|short|borrowed|needed))`,
        `(?:needs?|needed|lacks?|lacked) (?:[a-z]+ ){0,2}(?:work|repairs?|servicing|overhaul|parts|spares|maintenance)|(?:has|have|got) (?:its|their) (?:vaccinations?|visas?|kit|equipment|body armou?r|passports?|jabs|shots|uniforms|weapons)(?: (?:,|and|[a-z]+)){0,5}|only [a-z]+ (?:is|are) (?:lacking|missing)`,
        `(?:date|deadline|delivery|completion|extension|handover)(?: [^ ;.,]+){0,6}? (?:bed|block|camp|barracks|extension|wing)s?(?: : D)?|no (?:such )?(?:agreement|pact|deal|helicopters?|beds?|bunks|doctor|ambulance|radios?|vehicles?)(?= )(?! (?:was|has been) signed)|none (?:exists|exist|has arrived)`,
        '(?:they|troops|soldiers|police|F|unit)(?: [^ ;.,]+){0,2} (?:are|is|were) (?:still )?(?:in a hotel|in hotels|in tents|under canvas|homeless|sleeping|billeted)|no (?:barracks|housing|camp|quarters) for',
      ],
      fr: [
        "(?:attend(?:ent)?|en attente) (?:de |d' |encore |toujours )*(?:l' avion|leurs? vols?|les visas|l' ordre|un vol|leurs? visas)|vaccines?|paquetage|reste introuvable",
      ],
      es: [
        '(?:lo que falta|solo falta|faltan?|a la espera de|esperan?) (?:es )?(?:el |la |los |las |solo )*(?:pasaportes?|visas?|vuelo|avion|radios|vacunas?|dosis|permiso|orden|equipos?)|vacuna(?:s|dos)?',
      ],
    },
    examples: [
      'His officers are packed and waiting for a plane.',
      'Les policiers attendent toujours leurs visas.',
      'Lo que falta es el pasaporte oficial de los policías.',
    ],
  },
];
