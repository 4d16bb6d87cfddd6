import type { FactRule } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** Mission members killed, wounded or missing; and the cues of losses that are not the mission's. */
export const CASUALTY: readonly FactRule[] = [
  {
    id: 'casualty.killed',
    kind: 'casualty',
    takes: 'force',
    bareReach: 3,
    timing: 'event',
    attributes: { type: 'killed' },
    cue: {
      en: [
        '(?:(?:is|are|was|were|has|have|been|had) )*(?:reported |confirmed |said |feared )?(?:to have )?(?:died|killed|dead|fallen|lost (?:their|his|her) (?:lives|life)|drowned|murdered)(?: (?:in|on|when|while|after|during|by|from))?',
        `(?:${english('die', 'perish', 'drown', 'succumb')}|kia|slain|shot dead|(?:was|were|been) (?:shot|gunned down|blown up|crushed|stabbed)(?! (?:in the (?:leg|arm|foot))))`,
        '(?<!(?:militias?|gangs?|rebels?|enemy|gunmen|bandits|army|they) )(?:killing|leaving|lost|loses|buried|mourned)(?= (?:at least |about |some )?[FN]\\d+(?! (?:U|Q|L|per|million)))',
        '(?:deaths?|loss|killing) of|by suicide|(?:claimed|cost|took) the (?:lives|life) of|mourn(?:s|ed|ing)?(?: the)?',
      ],
      fr: [
        '(?:(?:a|ont|est|sont|ete|a ete|ont ete|etait) )*(?:tuee?s?|mort(?:e|es|s)?|decedee?s?|tombee?s?|perdu la vie|peri)(?: (?:dans|lors|au|en|sous))?',
        `${french('succomber', 'perir')}|abattue?s?|emportee?s? par`,
        "(?:mort|deces) (?:de|d'|du|des)",
      ],
      es: [
        '(?:(?:fue|fueron|ha|han|resulto|resultaron|sido) )*(?:muert[oa]s?|murio|murieron|fallecio|fallecieron|fallecid[oa]s?|asesinad[oa]s?|perdio la vida|perdieron la vida)(?: (?:en|al|tras|durante))?',
        `${spanish('morir', 'fallecer', 'sucumbir')}|abatid[oa]s?`,
        'muerte de',
      ],
    },
    examples: [
      'Two Tanzanian peacekeepers were killed on Friday.',
      'Deux Casques bleus tanzaniens ont été tués vendredi.',
      'Dos soldados uruguayos murieron el viernes.',
    ],
  },
  {
    id: 'casualty.wounded',
    kind: 'casualty',
    takes: 'force',
    bareReach: 3,
    timing: 'event',
    attributes: { type: 'wounded' },
    cue: {
      en: [
        '(?:(?:is|are|was|were|has|have|been|had) )*(?:seriously |slightly |gravely |badly |lightly )?(?:wounded|injured|hurt|hospitali[sz]ed)',
        '(?<=N\\d+ of (?:them|whom) )(?:badly|seriously|critically|gravely|severely)|(?:was|were|been) (?:maimed|burned|concussed|grazed)|(?:broke|lost|fractured|injured) (?:an?|his|her|both) (?:ankle|leg|arm|foot|hand|finger|eye|wrist|collarbone|rib)',
        'wounding|injuring|wia|(?:suffered|sustained|took|with) (?=N (?:wounded|injured))|(?:gunshot|shrapnel|bullet) wounds?',
      ],
      fr: [
        '(?:(?:a|ont|est|sont|ete) )*(?:grievement |legerement )?blessee?s?(?: graves?)?',
        'blessant',
      ],
      es: ['(?:(?:fue|fueron|resulto|resultaron|ha|han|sido) )*herid[oa]s?', 'hiriendo'],
    },
    examples: [
      'Three Kenyan officers were wounded in an ambush.',
      'Trois policiers kényans ont été blessés.',
      'Tres policías kenianos resultaron heridos.',
    ],
  },
  {
    id: 'casualty.missing',
    kind: 'casualty',
    takes: 'force',
    timing: 'event',
    attributes: { type: 'missing' },
    cue: {
      en: [
        '(?:is|are|was|were|remain|remains|went|gone|reported|declared|still) (?:still |reported )?(?:missing|unaccounted for)(?! (?:from|in action))|mia|missing in action|(?:was|were|been) (?:abducted|taken hostage|kidnapped|captured)',
      ],
      fr: [
        '(?:est|sont|reste|restent|porte|portes) (?:toujours )?(?:disparus?|portee?s? disparue?s?|introuvables?)',
      ],
      es: ['(?:esta|estan|sigue|siguen|permanece) (?:desaparecid[oa]s?)'],
    },
    examples: [
      'One Kenyan officer is still missing.',
      'Un policier kényan est toujours porté disparu.',
      'Un policía keniano sigue desaparecido.',
    ],
  },
  {
    id: 'casualty.named',
    kind: 'casualty',
    takes: 'event',
    timing: 'event',
    attributes: { type: 'killed' },
    cue: {
      en: [
        '(?:F|private|corporal|sergeant|constable|officer|trooper|captain|lieutenant|major|policeman|policewoman|peacekeeper|soldier|inspector|superintendent)(?: ,)?(?: (?!(?:who|and|said|told|from|to|in|on|at|of|for|was|had|has) )[a-z]+){1,3}(?: ,)? (?:who )?(?:was |had been |has |had )?(?:shot dead|killed|gunned down|murdered|died|dies|succumbed|fell|drowned|went missing|lost (?:his|her) life)',
        '(?:(?!(?:and|who|he|she|they|was|were|of|the) )[a-z]+ ){2,3}(?:succumbed to|went missing(?= in)|was given up for dead)',
      ],
      fr: [
        '(?:F|soldat|caporal|sergent|adjudant|lieutenant|capitaine|gendarme|policier)(?: ,)?(?: (?!(?:qui|et|a|du|de|des|en|est) )[a-z]+){1,3}(?: ,)? (?:a ete |est |, )?(?:tue|mort|abattu|decede|tombe)e?',
      ],
      es: [
        '(?:F|soldado|cabo|sargento|teniente|capitan|policia|agente)(?: ,)?(?: (?!(?:que|y|de|del|en|a) )[a-z]+){1,3}(?: ,)? (?:fue |, )?(?:murio|fallecio|abatid[oa]|asesinad[oa]|muert[oa]|cayo)',
      ],
    },
    examples: [
      'Corporal Mwangi Otieno was shot dead near the port on Friday.',
      'Le sergent Koffi Mensah est mort vendredi près du port.',
      'El cabo Pedro Rojas murió el viernes cerca del puerto.',
    ],
  },
  {
    id: 'casualty.cumulative',
    kind: 'casualty',
    takes: 'event',
    subject: 'mission',
    timing: 'none',
    attributes: { type: 'killed', measure: 'cumulative' },
    cue: {
      en: [
        '(?:the|its|their) (?:first|second|third|fourth|fifth|sixth) (?:loss|fatality|death|casualty)(?: [^ ;.,]+){0,3}? (?:the force|the mission|M|F|C|it|they|since|has|in)',
      ],
      fr: ['(?:sa|la) (?:premiere|deuxieme|troisieme) (?:perte|mort)[a-z ]{0,20}'],
      es: ['(?:su|la) (?:primera|segunda|tercera) (?:baja|muerte)[a-z ]{0,20}'],
    },
    examples: [
      'It is the first loss the force has suffered.',
      "C'est la première perte de la mission.",
      'Es la primera baja de la misión.',
    ],
  },
  {
    id: 'casualty.one',
    kind: 'casualty',
    takes: 'event',
    timing: 'event',
    attributes: { type: 'wounded' },
    cue: {
      en: [
        '(?:an?|one|another|N|F)(?: (?:A|C))?(?: [a-z]+){0,2}? ?(?:constable|corporal|private|sergeant|officer|trooper|soldier|peacekeeper|policeman|policewoman|marine|gendarme|medic|driver|pilot|captain|lieutenant|F|N)(?: [^ ;.,]+){0,3}? (?:was|is|has been|had been) (?:hit (?:in|by)|shot (?:in|by)|struck|burned|stabbed|run over|grazed|gunned down)',
        '(?:coffin|casket|body|remains) of (?:an? |one |the )?(?:A |F |fallen |dead |slain )*(?:constable|corporal|private|sergeant|officer|trooper|soldier|peacekeeper|policeman|marine|gendarme|F)',
      ],
      fr: [
        "(?:un|une|l') (?:autre|caporal|sergent|soldat|gendarme|policier|adjudant)(?: [^ ;.,]+){0,3}? (?:mort|tue|blesse|decede|touche|atteint)e? (?:du|de|par|dans|d')",
        "(?:cercueil|depouille|corps) (?:du|de la|de|d') (?:une? )?(?:caporal|sergent|soldat|gendarme|policier|adjudant|F)",
      ],
      es: [
        '(?:F(?=(?: [^ ;.,]+){0,4} (?:alcanzad|ingresad|hospitalizad|balead))|(?:un|una|otro|otra) (?:[a-z]+ )?(?:sargento|cabo|soldado|policia|agente|permanece|sigue))(?: [^ ;.,]+){0,4}? ?(?:alcanzad[oa]|ingresad[oa]|hospitalizad[oa]|baleado)',
        '(?:feretro|restos|cuerpo) (?:del?|de un) (?:sargento|cabo|soldado|policia|agente|F)',
      ],
    },
    examples: [
      'One constable was hit in the shoulder on Friday.',
      "Le cercueil d'un caporal est arrivé vendredi.",
      'Un sargento alcanzado por una bala sigue en el hospital.',
    ],
  },
];
