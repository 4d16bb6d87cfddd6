import { type FactRule, GAP } from './rule.ts';
import { english } from './verb-forms.ts';

/** States of preparation: bases, equipment, documents and people; rest or leave before departure. */
export const READINESS: readonly FactRule[] = [
  {
    id: 'readiness.share',
    kind: 'readiness',
    takes: 'share',
    side: 'before',
    subject: 'mission',
    timing: 'now',
    attributes: { status: 'incomplete' },
    cue: {
      en: [
        '(?:built|complete|completed|ready|finished|done|equipped|operational|manned|staffed|of (?:the )?(?:work|equipment|construction|vehicles|units)[a-z ]{0,20})',
      ],
      fr: [
        '(?:acheve(?:e|s|es)?|pret(?:e|s|es)?|termine(?:e|s|es)?|realise(?:e|s|es)?|construit(?:e|s|es)?|operationnel(?:le|s|les)?)',
      ],
      es: ['(?:terminad[oa]s?|list[oa]s?|construid[oa]s?|complet[oa]s?|operativ[oa]s?)'],
    },
    examples: [
      'The operating base is roughly 70 percent built.',
      'La base est à 70 % achevée.',
      'La base está al 70 % terminada.',
    ],
  },
  {
    id: 'readiness.missing',
    kind: 'readiness',
    takes: 'event',
    subject: 'mission',
    timing: 'now',
    attributes: { status: 'missing' },
    cue: {
      en: [
        `(?:vehicles|equipment|helicopters|radios|trucks|weapons|kit|gear|uniforms|supplies|ammunition|boats|generators|tents|bunks|accommodation|barracks|camp|base|fob|K)${GAP} (?:is|are|was|were|been|has|have|had|still|not|yet)(?: (?:been|not|yet|still|all|fully|already|to be|now|only|partly))* (?:delivered|finished|completed|built|installed|issued|cleared|released|stuck|unpacked|painted|connected|taken|full|overcrowded|ready|operational|u / s|short|shared)`,
        '(?:short of|run out of|ran out of|running (?:low|short)|out of)(?= (?:[^ ;.,]+ ){0,2}(?:body armou?r|ammunition|fuel|water|food|rations|spare parts|spares|radios|vehicles|drones|equipment|medicine))|(?:off duty|on sick leave|in tents|living in tents|full to capacity|is full|are full|overcrowded|need(?:s)? (?:repairs?|work|maintenance|servicing))|(?:site survey|survey only|under construction|work (?:has|is) (?:begun|under way)|nowhere to (?:house|sleep|put)|customs)',
        'no (?:[^ ;.,]+ ){0,2}(?:armou?ry(?: store)?|vehicles?|helicopters?|equipment|radios?|accommodation|barracks|hospital|ammunition|weapons|fuel|water|power)(?: [a-z]+)?',
        '(?:vehicles|equipment|helicopters|radios|trucks|fuel|armou?r|weapons|ammunition|kit|visas|passports|supplies|gear|accommodation|drones|boats)(?: [^ ;.,]+){0,2} (?:still )?(?:(?:is|are|was|were|has|have) )?(?:still )?(?:to come|missing|lacking|not (?:yet )?(?:arrived|here|ready|been delivered|in place|delivered)|awaited|outstanding|delayed|insufficient|inadequate|short|yet to (?:arrive|be delivered|come))',
        '(?:lack|lacks|lacked|lacking|short of|shortage of|await|awaits|awaiting|waiting for|without)(?: (?:the|a|an|any|of|enough|adequate|sufficient|their|its|[a-z]+)){0,3} (?:armou?red vehicles|vehicles|equipment|helicopters|radios|weapons|ammunition|supplies|kit|gear|air assets|drones|accommodation|K)',
      ],
      fr: [
        `(?:camps?|bases?|logements?|casernes?|cantonnements?|installations?)(?: [^ ;.,]+){0,5} (?:ne |n' )(?:est|sont|sera|seront) (?:pas|toujours pas|pas encore) (?:termine|acheve|pret|construit)e?s?|(?:vehicules|equipements?|materiel|helicopteres?|armes|munitions|camp|base|logements|blindes|K)${GAP} (?:tombes? en panne|en panne|introuvables?|hors service|dedouanes?|bloques?|livres?|acheves?|termines?|prets?|insuffisants?)`,
        "(?:vehicules|equipements?|materiel|helicopteres|armes|munitions|visas|moyens|logements)(?: [a-z']+){0,3} (?:manqu(?:e|ent|ant)|attendus?|insuffisants?|pas (?:encore )?(?:arrivee?s?|livree?s?|prets?)|font defaut|en attente)",
        "(?:manque|manquent|faute|depourvu|attend|attendent)(?: (?:de|d'|encore|toujours|les|des|ses)){0,3} (?:vehicules|equipements?|materiel|helicopteres|blindes|armes|munitions|moyens aeriens)",
      ],
      es: [
        `(?:vehiculos|equipos?|helicopteros?|armas|campamento|base|blindados|K)${GAP} (?:averiad|retenid|entregad|terminad|bloquead|list)[oa]s?`,
        '(?:vehiculos|equipos?|equipamiento|helicopteros|armas|municiones|visas|material|blindados)(?: [^ ;.,]+){0,3} (?:falta(?:n|ba|ban)?|pendientes?|insuficientes?|no (?:han )?lleg(?:ado|an)|sin llegar)',
        '(?:falta(?:n)?|carece(?:n)? de|a la espera de|espera(?:n)?)(?: (?:de|los|las|el|aun|mas)){0,3} (?:vehiculos|equipos?|equipamiento|helicopteros|blindados|armas|municiones|material)',
      ],
    },
    examples: [
      'There is no secure armoury store, and vehicles are still to come.',
      'Les véhicules ne sont pas encore arrivés.',
      'Faltan vehículos blindados en la base.',
    ],
  },
  {
    id: 'readiness.conditional',
    kind: 'readiness',
    takes: 'event',
    timing: 'none',
    attributes: { status: 'conditional' },
    cue: {
      en: [
        '(?:if|once|only when|as soon as|until|provided|subject to|only after|unless)(?: [a-z-]+){0,8} (?:is|are|has been|have been) (?:in hand|in place|ready|complete|completed|available|delivered|secured|met|issued|fixed|built)',
        'must be (?:fixed|ready|in place|completed|resolved|met|met first) before',
      ],
      fr: [
        "(?:si|une fois|des que|lorsque|a condition que)(?: [a-z']+){0,8} (?:est|sont|sera|seront|soit|soient) (?:prete?s?|en place|disponibles?|livree?s?|acheve?e?s?|reunie?s?)",
      ],
      es: [
        '(?:si|una vez que|cuando|siempre que|en cuanto)(?: [a-z]+){0,8} (?:este|esten|esta|estan) (?:list[oa]s?|disponibles?|complet[oa]s?|entregad[oa]s?)',
      ],
    },
    examples: [
      'The date will hold only if protective equipment for every member is in hand by then.',
      'Ils partiront dès que les véhicules seront prêts.',
      'Partirán en cuanto los vehículos estén listos.',
    ],
  },
  {
    id: 'readiness.ready',
    kind: 'readiness',
    takes: 'event',
    subject: 'contributor',
    timing: 'now',
    attributes: { status: 'ready' },
    cue: {
      en: [
        '(?:is|are|was|were|now|fully|stands?|remain|declared|said to be) (?:now |fully |combat |mission |well )*(?:ready|prepared|equipped|set)(?: (?:for|to (?:deploy|go|start|begin|leave|depart|move|serve|take)))(?! the public)',
        `(?:F|officers|members|troops|unit|all)${GAP} (?:were|was|have been|has been|are|is)(?: (?:all|fully|already))* (?:${english('vaccinate', 'issue', 'equip', 'kit out', 'inoculate', 'insure', 'fit out', 'brief', 'accredit')})(?: (?:with|against|and|for))?`,
        '(?:camps?|bases?|site|headquarters|compound|field hospital|barracks|housing|accommodation|lodgings|quarters|(?:medical |north |south |new )?wing|kitchen|clinic|airstrip|helipad|tents|blocks?)(?: [^ ;.]+){0,5}? (?:will be|is|are|was|should be|to be) (?:ready|finished|complete|completed|operational|habitable)',
        "(?:on|at) (?:high |full )?(?:standby|alert|readiness)|at (?:[a-z0-9]+ )?(?:hours|days) ' ?notice",
        '(?:can|could|are able to|is able to|cleared to|now able to) (?:now )?(?:start|begin|take up|assume) (?:the |its |their )?(?:work|duties|operations|patrols|duty)(?: [^ ;.,]+){0,4}',
        '(?:combat|mission|operational|fully) ready|(?:combat|operational|mission) readiness|ready for (?:deployment|duty|departure)|cleared for duty|state of (?:preparedness|readiness)(?: for the [a-z]+)?',
        '(?:passed|failed|inspect(?:ed|ion)|verif(?:ied|ication))(?: [^ ;.,]+){0,4} (?:readiness|equipment|inspection|verification|operational)',
      ],
      fr: [
        '(?:est|sont|etait|etaient|se dit|se disent|declaree?s?) (?:desormais |fin )?(?:prete?s?|operationnel(?:le)?s?|equipee?s?) (?:a|au|pour)',
        'etat de preparation|pret(?:e|s|es)? au deploiement|peut (?:desormais )?(?:commencer|entamer) (?:sa|son|ses)',
      ],
      es: [
        '(?:esta|estan|se declaro|se encuentra) (?:ya |plenamente )?(?:list|preparad|equipad)[oa]s? para',
        'estado de preparacion|listos para (?:partir|desplegarse|operar)|puede (?:ya )?(?:comenzar|iniciar) su',
      ],
    },
    examples: [
      'The Togolese unit is now ready to deploy.',
      'Le contingent togolais est prêt à partir.',
      'El contingente chileno está listo para partir.',
    ],
  },
  {
    id: 'readiness.rest',
    kind: 'readiness',
    takes: 'term',
    subject: 'contributor',
    timing: 'start',
    attributes: { status: 'on leave', item: 'rest period' },
    cue: {
      en: [
        '(?:-? ?)?(?:break|leave|rest|holiday|time off|home leave|furlough)(?: (?:period|of|for))*',
        '(?:given|granted|on|take|enjoy)(?: a| an)? (?:break|leave|rest)(?: (?:of|for))*',
      ],
      fr: ["(?:de |d' )?(?:repos|permission|conge|conges|pause)(?: (?:de|d'))*"],
      es: ['(?:de )?(?:descanso|permiso|licencia|vacaciones|pausa)(?: de)*'],
    },
    examples: [
      'The officers have been given a two-week break.',
      'Les policiers ont deux semaines de repos.',
      'Los policías tienen dos semanas de descanso.',
    ],
  },
  {
    id: 'readiness.standby',
    kind: 'readiness',
    takes: 'force',
    side: 'before',
    alone: true,
    timing: 'now',
    attributes: { status: 'ready' },
    cue: {
      en: [
        '(?:are|is|remain|stand|kept|held|put|placed)? ?(?:on (?:high )?(?:standby|alert|call)|serviceable|ready to (?:deploy|move|go)|at (?:[a-z]+ )?notice|available for duty|fit for duty)',
      ],
      fr: [
        "(?:est|sont|reste|restent|tenus|places)? ?(?:en (?:etat d' )?alerte|en attente de depart|prets a (?:partir|intervenir)|disponibles)",
      ],
      es: [
        '(?:estan|esta|permanecen)? ?(?:en (?:alerta|espera)|listos para (?:partir|intervenir)|disponibles)',
      ],
    },
    examples: [
      'A further 700 soldiers are on standby.',
      'Quelque 700 soldats belges sont en alerte.',
      'Otros 700 soldados chilenos están en alerta.',
    ],
  },
  {
    id: 'readiness.unserviceable',
    kind: 'readiness',
    takes: 'force',
    side: 'before',
    timing: 'now',
    attributes: { status: 'unserviceable' },
    cue: {
      en: [
        '(?:are|is|remain|remains|were)? ?(?:unserviceable|out of (?:action|service|order)|broken down|grounded|not (?:serviceable|operational|working)|under repair|off the road)',
      ],
      fr: [
        '(?:sont|est|restent)? ?(?:hors service|en panne|immobilisee?s?|inutilisables?|clouee?s? au sol)',
      ],
      es: [
        '(?:estan|esta|siguen)? ?(?:fuera de servicio|averiad[oa]s?|inutilizables?|en reparacion)',
      ],
    },
    examples: [
      'Some 30 vehicles are unserviceable.',
      'Une trentaine de véhicules sont en panne.',
      'Unos 30 vehículos están fuera de servicio.',
    ],
  },
  {
    id: 'readiness.stocks',
    kind: 'readiness',
    takes: 'event',
    subject: 'mission',
    timing: 'none',
    attributes: { status: 'stocks' },
    cue: {
      en: [
        '(?:rations|fuel|water|stocks|supplies|food|ammunition|spares)(?: [^ ;.,]+){0,3} (?:is|are|remain|remains|will last|last|lasts|cover|covers) (?:sufficient|enough|adequate|low|short|running low|exhausted|for|until|D|L)',
      ],
      fr: [
        "(?:vivres|carburant|eau|stocks|munitions|rations)(?: [^ ;.,]+){0,3} (?:suffisent|suffit|suffisants?|est bas|sont bas|s' epuisent|couvrent)",
      ],
      es: [
        '(?:raciones|combustible|agua|existencias|municiones|viveres)(?: [^ ;.,]+){0,3} (?:alcanzan|alcanza|bastan|suficientes?|escasean|cubren)',
      ],
    },
    examples: [
      'Rations are sufficient until mid-March.',
      "Les vivres suffisent jusqu'en mars.",
      'Las raciones alcanzan hasta marzo.',
    ],
  },
];
