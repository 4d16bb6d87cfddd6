import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** Offers of people or assets by a contributor, and totals of offers. */
export const PLEDGE: readonly FactRule[] = [
  {
    id: 'pledge.offer',
    kind: 'pledge',
    takes: 'force',
    alone: true,
    bareReach: 5,
    timing: 'event',
    attributes: { status: 'pledged' },
    cue: {
      en: [
        '(?:have |has |had )?(?:also |already |since |first |formally |publicly )*(?:pledged|promised|offered|volunteered|committed(?= (?:to (?:send|deploy|provide|contribute|supply|field)|up to|another|a |itself|F|K|N))|undertaken|undertook)(?: (?:to (?:send|deploy|provide|contribute|supply|make available|field|give|lead|join|up to)|itself to|a total of|another|up to|(?:the mission|the un)))?(?! (?:usd|U|to (?:support|help|work|continue|cooperate|train|the people)|support|assistance|that|his|her|their support))',
        '(?:pledges|promises|offers|volunteers|commits)(?: to (?:send|deploy|provide|contribute|supply))?(?! (?:of|from|by))',
        '(?:is|are|was|were|stands?|stood) (?:ready|willing|prepared|committed) to (?:send|deploy|provide|contribute|supply|join|offer)|(?:is|are|was|were) committed to F',
        '(?:will|would|could|may|plans? to|intends? to|agreed to|agrees to|expected to|decided to|wants to|is to|are to|hopes to) (?:also )?(?:contribute|provide|supply|make available|offer)(?! (?:(?:about|up to|another|some|the|its|their) )*(?:U\\d|F\\d+ with|them with|troops with))|(?:would|could|can|agreed to|willing to|prepared to|ready to|intends to|plans to|wants to|hopes to|offered to) (?:send|deploy|field)',
        `(?:${english('pledge', 'promise', 'offer', 'propose', 'volunteer', 'table', 'proffer', 'renew an offer of', 'consider', 'mull', 'weigh', 'study', 'explore', 'discuss')}|put on the table|put forward|on the table|sounded out|stands? ready with)(?: (?:to )?(?:send|sending|deploy|deploying|contribute|contributing|provide|providing|supply|supplying|lead|field|fielding))?(?= (?:about |up to |around )?(?:F|K|N|a (?:total|further|second|third|new|field|medical|police)|another|to (?:send|deploy|contribute|provide)))`,
        `C${GAP} (?:put|placed|laid|has|had) (?:[^ ;.]+ ){0,3}(?:on the table|on offer|at the disposal)`,
        `offers?${GAP} (?:stands?|stood|comes?|came|remains?|amounts?) (?:now )?(?:at|to|on the table)`,
        `(?:plans?|pledge|promise|proposal|offer|bid|scheme|intention|decision) to (?:${english('send', 'deploy', 'post', 'contribute', 'provide', 'dispatch', 'supply', 'second', 'loan', 'lend')})`,
        '(?:has|have|had)? ?(?:shown|showed|expressed|voiced|signalled) (?:an |some |their )?(?:interest|readiness|willingness)',
        'is to (?:include|comprise)|will (?:include|comprise)',
        '(?:talked of|spoke of|floated|mooted|signalled|hinted at)(?: (?:sending|providing|contributing))?(?= F)',
        '(?:earmarked|set aside|put forward|made available)',
        'mean to send|intend to send|(?:first|ready|willing|agreed|wants?|plans?) to (?:volunteer|offer|pledge|step forward)',
      ],
      fr: [
        `(?:${french('promettre', 'offrir', 'proposer', 'envisager', 'etudier')}|parle(?:nt)? (?:de|d')(?= F))(?: (?:d' envoyer|de deployer|de fournir|l' envoi de))?(?= (?:de |d' |les |quelque )?[FKN])`,
        "(?:a|ont|avait|avaient)(?: deja| aussi| egalement)? (?:promis|offert|propose|mis a disposition|annonce (?:l' envoi|une contribution)|confirme (?:l' envoi|sa participation))(?: d' envoyer| de (?:deployer|fournir|contribuer)| de)?",
        "s' (?:est|etait|sont|etaient) engagee?s? a (?:envoyer|fournir|deployer|contribuer)",
        '(?:promet|promettent|offre|offrent|propose|proposent|fournira|fourniront|contribuera|contribueront|mettra a disposition)',
        '(?:est|sont) (?:prets?|prete|disposee?s?) a (?:envoyer|fournir|deployer)',
      ],
      es: [
        `(?:${spanish('prometer', 'ofrecer', 'proponer', 'comprometer', 'estudiar', 'evaluar', 'aportar')}|habla de)(?: (?:el envio de|enviar|desplegar|aportar))?(?= (?:hasta |unos )?[FKN])`,
        'envio(?: de)?(?: (?:hasta|unos))?(?= F)(?! F[^;.]{0,20} (?:llego|partio))',
        '(?:prometio|prometieron|ha prometido|han prometido|ofrecio|ofrecieron|ha ofrecido|han ofrecido|se comprometio a|se comprometieron a|se ha comprometido a|comprometio|promete|prometen|ofrece|ofrecen|aportara|aportaran|anuncio el envio de)(?: (?:enviar|desplegar|aportar|contribuir con))?',
        '(?:esta|estan) dispuest[oa]s? a (?:enviar|aportar)',
      ],
    },
    examples: [
      'San Salvador offered 78 soldiers in August.',
      'Le Bénin a promis 1 500 soldats.',
      'El Salvador ofreció 78 soldados en agosto.',
    ],
  },
  {
    id: 'pledge.noun',
    kind: 'pledge',
    takes: 'force',
    side: 'after',
    bareReach: 3,
    timing: 'event',
    attributes: { status: 'pledged' },
    cue: {
      en: [
        '(?:promise|pledge|offer|commitment|contribution|total)s? (?:of|for)(?! U)',
        'pledges (?:total(?:ling)?|amount to|add up to|stand at|now stand at|of)',
        'promised(?= F)',
      ],
      fr: ["(?:promesse|offre|engagement|contribution)s? (?:de|d')"],
      es: ['(?:promesa|oferta|compromiso|contribucion)(?:es|s)? de'],
    },
    examples: [
      'That compares with a promise of 1,000 officers.',
      "L'offre de 300 gendarmes tient toujours.",
      'La oferta de 300 gendarmes sigue en pie según el ministro.',
    ],
  },
  {
    id: 'pledge.total',
    kind: 'pledge',
    takes: 'force',
    side: 'after',
    bareReach: 3,
    timing: 'none',
    attributes: { status: 'pledged', measure: 'total' },
    cue: {
      en: [
        '(?:have|has) (?:promised|pledged|offered|committed) to (?:send|provide|contribute|deploy) a total of',
        'send a total of',
        '(?:offers|pledges) (?:so far )?(?:now )?(?:come|amount|add up|total)(?:s|ling)?(?: to)?',
      ],
      fr: ['(?:promis|offert) (?:au total|un total de)'],
      es: ['(?:prometido|ofrecido) (?:en total|un total de)'],
    },
    examples: [
      'The partners have promised to send a total of about 2,900 troops.',
      'Les pays ont promis un total de 2.900 soldats.',
      'Los socios han prometido un total de 2.900 soldados.',
    ],
  },
  {
    id: 'pledge.notified',
    kind: 'pledge',
    takes: 'force',
    alone: true,
    bareReach: 5,
    timing: 'event',
    attributes: { status: 'notified' },
    cue: {
      en: [
        '(?:have |has |had )?(?:now |formally |officially |since )*(?:notified|informed|told|written to|wrote to) the (?:un|secretary - general|united nations|secretariat|council)(?: in writing)?(?: (?:that|of) (?:they|it|its|their) (?:mean|intend|plan|wish|intent|intention)s?(?: to (?:send|take part|contribute|participate|deploy))?)?',
        '(?:newest|latest|first|formal) (?:letter|notification|note) is',
      ],
      fr: [
        "(?:a|ont)(?: officiellement| formellement| deja)? (?:notifie|informe|ecrit)(?: a)?(?: l' onu| les nations unies| le secretaire general| au secretaire general| par ecrit)?",
      ],
      es: [
        '(?:notifico|notificaron|ha notificado|han notificado|informo|informaron|comunico|comunicaron)(?: por escrito| oficialmente| formalmente)?(?: a la onu| a las naciones unidas| al secretario general)?(?! que)',
      ],
    },
    examples: [
      'Benin has notified the Secretary-General of 1,500 soldiers.',
      'Le Tchad a notifié 300 gendarmes.',
      'Guatemala notificó a la ONU 150 policías.',
    ],
  },
  {
    id: 'pledge.list',
    kind: 'pledge',
    takes: 'list',
    timing: 'none',
    attributes: { status: 'pledged' },
    cue: {
      en: [
        '(?:have |has |had )?(?:also |already |likewise )*(?:pledged|promised|offered|volunteered|committed|agreed to send|(?:expressed|shown|show|voiced|signalled) (?:an |their |some )?(?:readiness|willingness|interest)|said they would|notified|confirmed)',
        '(?:each |all |both )?(?:made|tabled|signalled|indicated|filed|lodged|submitted|put in|put forward) (?:[^ ;.,]+ ){0,3}(?:offers?|pledges?|interest|commitments?|letters?)',
        '(?:with )?(?:others|pledges|offers|promises|contributions|reinforcements|commitments) (?:from|by|include|includes|are|were|have come from)',
        '(?:will|would|are to|are expected to|plan to|intend to) (?:also )?(?:contribute|send|provide|follow|join)',
        'the others are|other (?:pledging|pledged|offering) (?:countries|nations|states)(?: are| include)?',
      ],
      fr: [
        '(?:ont|a) (?:egalement |aussi |deja )?(?:promis|offert|annonce|propose|confirme)',
        '(?:egalement |aussi )?(?:attendus?|attendues?|prevus?)(?: (?:des|de))?|renforts',
        '(?:renforts?|contingents?|hommes|troupes|soldats|policiers) (?:promis|annonces|attendus|offerts) (?:par|de|du)',
        "(?:se sont|s' est) engages?|contribueront|enverront|doivent (?:aussi |egalement )?(?:envoyer|contribuer|suivre)",
      ],
      es: [
        '(?:han |ha )?(?:tambien )?(?:prometido|ofrecido|prometieron|ofrecieron|se comprometieron|anunciaron|confirmaron)',
        '(?:aportaran|enviaran|contribuiran)|se esperan (?:tambien )?refuerzos',
      ],
    },
    examples: [
      'The Bahamas, Bangladesh, Barbados and Chad have also pledged personnel.',
      'Sont également attendus des renforts du Bangladesh, du Bénin et du Tchad.',
      'Jamaica, Belice y las Bahamas también han prometido efectivos.',
    ],
  },
  {
    id: 'pledge.letter',
    kind: 'pledge',
    takes: 'event',
    timing: 'event',
    attributes: { status: 'notified' },
    cue: {
      en: [
        '(?:letter|note verbale|notification)s? (?:sent |addressed |submitted |delivered )?to (?:the )?(?:un|secretary - general|united nations|security council)(?: D)?',
      ],
      fr: [
        "(?:lettre|note verbale|notification)s? (?:envoyee?s? |adressee?s? |remise?s? )?(?:a l' onu|aux nations unies|au secretaire general)(?: D)?",
      ],
      es: [
        '(?:carta|nota verbal|notificacion) (?:enviada |dirigida |remitida )?(?:a la onu|a las naciones unidas|al secretario general)(?: D)?',
      ],
    },
    examples: [
      'Guatemala firmed up a letter sent to the UN in June.',
      "Le Togo confirme une lettre adressée à l'ONU en juin.",
      'Guatemala confirmó una carta enviada a la ONU en junio.',
    ],
  },
];
