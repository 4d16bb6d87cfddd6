import type { FactRule } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/**
 * People and things that no rule took: read by single words of the field within their reach. Wide
 * and shallow on purpose, so that an unheard turn of phrase still reaches the person who decides.
 */
export const SECOND_LOOK_PEOPLE: readonly FactRule[] = [
  {
    id: 'casualty.second-look',
    kind: 'casualty',
    secondLook: true,
    takes: 'force',
    bareReach: 2,
    timing: 'event',
    attributes: { type: 'killed' },
    cue: {
      en: [
        '(?:casualt(?:y|ies)|fatalit(?:y|ies)|fallen|slain|perished|succumbed|shot|gunned down|kia|wia|mia|maimed|lost|losses|bodies|coffins|abducted|taken hostage|captured)',
      ],
      fr: [
        '(?:pertes?|victimes?|tombee?s|abattue?s?|succombee?s?|enlevee?s?|pris en otage|cercueils)',
      ],
      es: [
        '(?:bajas?|victimas?|caid[oa]s|abatid[oa]s?|sucumbi(?:o|eron)|secuestrad[oa]s?|feretros)',
      ],
    },
    examples: [
      'Four Nepali soldiers succumbed within the week.',
      'Quatre soldats togolais ont succombé.',
      'Cuatro soldados chilenos sucumbieron.',
    ],
  },
  {
    id: 'pledge.second-look',
    kind: 'pledge',
    secondLook: true,
    takes: 'force',
    bareReach: 3,
    timing: 'event',
    attributes: { status: 'pledged' },
    cue: {
      en: [
        `(?:${english('offer', 'pledge', 'promise', 'propose', 'volunteer', 'table', 'donate', 'earmark', 'contribute', 'consider', 'mull', 'weigh')}|offers?|pledges?|promises?|proposals?|on the table|on offer|sounded out|willing(?:ness)?|readiness|ready to|in talks|earmarked|contributions?|may|might|could|would|if asked)`,
      ],
      fr: [
        `(?:${french('proposer', 'promettre', 'offrir', 'envisager', 'evoquer', 'etudier')}|offres?|promesses?|promise?s?|propositions?|dispose|pret|disposition|parle de|pourrait|pourraient)`,
      ],
      es: [
        `(?:${spanish('proponer', 'prometer', 'ofrecer', 'estudiar', 'evaluar')}|ofertas?|promesas?|propuestas?|disposicion|dispuesto|podria|podrian|habla de|aportaria)`,
      ],
    },
    examples: [
      'Dakar put 200 gendarmes on the table.',
      'Le Togo envisage 200 gendarmes.',
      'Chile estudia el envío de 200 militares a la misión.',
    ],
  },
  {
    id: 'movement.second-look',
    kind: 'movement',
    secondLook: true,
    takes: 'force',
    bareReach: 3,
    timing: 'event',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        `(?:${english('fly', 'bring', 'take', 'carry', 'transport', 'ferry', 'move', 'enter', 'step', 'come', 'go', 'leave', 'land', 'sail', 'drive', 'cross', 'roll', 'pour', 'file', 'transfer', 'redeploy', 'rotate', 'withdraw', 'return', 'deploy', 'send', 'pull', 'evacuate', 'repatriate', 'swap', 'replace', 'ship', 'mobilise', 'mobilize')}(?! in (?:(?:another|some|about|more) )?[FN]\\d)|${english('begin', 'start')}(?! (?:an?|the|their|its) )|ashore|aboard|inbound|outbound|en route|hercules|c - 17|c - 130|boeing|ship(?:load)?s?|sea|barge|bus(?:es)?|lorr(?:y|ies)|roster|waves?|on (?:their|its|the) way|bound for|out of|flights?|planes?|aircraft|airlift|convoys?|lifts?|home|back|newcomers|arrivals?|departures?|withdrawal|pull - ?out|pullout|redeployment|return)`,
      ],
      fr: [
        `(?:${french('partir', 'arriver', 'embarquer', 'decoller', 'transporter', 'acheminer', 'debarquer', 'quitter', 'rentrer', 'envoyer', 'deployer', 'retirer', 'transferer', 'rejoindre', 'poser', 'ramener', 'rapatrier', 'relever', 'remplacer', 'descendre', 'atterrir')}|retour|depart|arrivee|vols?|avions?|convois?|renforts|releve|rapatriement|retrait)`,
      ],
      es: [
        `(?:${spanish('partir', 'llegar', 'embarcar', 'despegar', 'trasladar', 'transportar', 'desembarcar', 'salir', 'volver', 'regresar', 'enviar', 'desplegar', 'retirar', 'aterrizar', 'relevar', 'reemplazar', 'sumar', 'viajar', 'rotar')}|regreso|salida|llegada|vuelos?|avion(?:es)?|convoy(?:es)?|rumbo|relevo|repatriacion|retirada)`,
      ],
    },
    examples: [
      'The ship carried 300 Fijian soldiers ashore on 3 March.',
      'Un convoi a transporté 300 soldats togolais le 3 mars.',
      'El convoy transportó 300 soldados chilenos el 3 de marzo.',
    ],
  },
  {
    id: 'requirement.second-look',
    kind: 'requirement',
    secondLook: true,
    takes: 'force',
    bareReach: 4,
    subject: 'mission',
    timing: 'none',
    attributes: { basis: 'planned strength' },
    cue: {
      en: [
        '(?:envisaged|foreseen|planned|intended|expected|awaited|required|needed|authori[sz]ed|mandated|approved|ceiling|cap|target|quota|allocation|allocated|places|seats|posts|slots|short of|shortfall|need of|speaks of|plans? for|demand for|request for|concept of operations|establishment|vacant|should)',
      ],
      fr: [
        '(?:prevue?s?|attendue?s?|necessaires?|requise?s?|autorisee?s?|plafond|objectif|quota|besoins?|manque|manquent|postes)',
      ],
      es: [
        '(?:previst[oa]s?|esperad[oa]s?|necesari[oa]s?|requerid[oa]s?|autorizad[oa]s?|techo|objetivo|cupo|necesidad|faltan?|plazas|puestos)',
      ],
    },
    examples: [
      'Twelve operating bases are envisaged.',
      'Douze bases sont prévues.',
      'Doce bases están previstas en el plan.',
    ],
  },
  {
    id: 'readiness.second-look',
    kind: 'readiness',
    secondLook: true,
    takes: 'force',
    bareReach: 4,
    subject: 'mission',
    timing: 'state',
    attributes: { status: 'stated' },
    cue: {
      en: [
        '(?:unserviceable|u / s|serviceable|broken|broke down|out of order|roadworthy|delivered|received|handed over|built|completed|equipped|issued|vaccinated|armed|kitted|housed|ready|operational|repaired|in stock|missing|stuck|held up)',
      ],
      fr: [
        '(?:en panne|hors service|introuvables?|dedouanee?s?|livree?s?|construite?s?|achevee?s?|equipee?s?|prete?s?|operationnel(?:le)?s?|loges|bloquee?s?)',
      ],
      es: [
        '(?:averiad[oa]s?|fuera de servicio|entregad[oa]s?|construid[oa]s?|terminad[oa]s?|equipad[oa]s?|list[oa]s?|operativ[oa]s?|alojad[oa]s?|retenid[oa]s?)',
      ],
    },
    examples: [
      'Nine of the trucks are broken and two helicopters are stuck in customs.',
      'Deux hélicoptères sont en panne.',
      'Dos helicópteros están averiados en la base.',
    ],
  },
  {
    id: 'selection.second-look',
    kind: 'selection',
    secondLook: true,
    takes: 'force',
    bareReach: 4,
    timing: 'none',
    attributes: { status: 'selected' },
    cue: {
      en: [
        '(?:candidates?|applicants?|applied|applications|volunteers|shortlist(?:ed)?|screened|vetted|rejected|dropped|disqualified|selected|chosen|picked|enrolled|signed up|turned down|weeded out|called up|were called|cleared|struck off|volunteered|put (?:in|down) their names|put their names (?:down|forward)|background checks?|short - listed|passed|failed|tests|fell by the wayside|made the cut|names)',
      ],
      fr: [
        '(?:candidats?|candidatures?|postulants?|ecartee?s?|retenue?s?|selectionnee?s?|recalee?s?|inscrits?|choisis)',
      ],
      es: [
        '(?:candidat[oa]s?|aspirantes?|postulantes?|descartad[oa]s?|seleccionad[oa]s?|inscri(?:tos|bieron)|elegid[oa]s?|rechazad[oa]s?|selecciono|seleccionaron|pruebas|admitid[oa]s)',
      ],
    },
    examples: [
      'Of these, 31 officers were rejected.',
      'Trente et un policiers ont été écartés.',
      'Treinta policías fueron descartados en la prueba.',
    ],
  },
  {
    id: 'training.second-look',
    kind: 'training',
    secondLook: true,
    takes: 'force',
    bareReach: 2,
    timing: 'event',
    attributes: { status: 'trained' },
    cue: {
      en: ['(?:course|courses|exercise|drills?|instructed|taught|classroom|academy|rehearsals?)'],
      fr: ['(?:stage|cours|exercice|instruction|academie|formees?)'],
      es: ['(?:curso|ejercicio|instruccion|academia|adiestrad[oa]s)'],
    },
    examples: [
      'Forty Ghanaian soldiers passed the mine course on Monday.',
      'Quarante soldats togolais ont réussi le stage.',
      'Cuarenta soldados chilenos aprobaron el curso.',
    ],
  },
  {
    id: 'strength.second-look',
    kind: 'strength',
    secondLook: true,
    takes: 'force',
    bareReach: -1,
    timing: 'state',
    attributes: { status: 'deployed' },
    cue: {
      en: [
        `(?:${english('have', 'number', 'muster', 'wear', 'serve', 'host', 'station', 'count', 'include', 'remain', 'keep', 'make up', 'stay', 'form', 'man', 'guard', 'patrol', 'comprise', 'total', 'stand', 'fall', 'drop', 'grow', 'peak')}|strength|present|all ranks|in country|among them|the rest|women|male|female|strong|today|currently|now)`,
      ],
      fr: [
        `(?:${french('compter', 'servir', 'aligner', 'rester', 'former', 'garder', 'patrouiller', 'totaliser')}|effectifs?|presents?|femmes|dont|aujourd' hui|actuellement|il y a)`,
      ],
      es: [
        `(?:${spanish('contar', 'servir', 'sumar', 'quedar', 'formar', 'patrullar', 'totalizar', 'integrar')}|hay|tiene|tienen|efectivos|presentes?|mujeres|hoy|actualmente)`,
      ],
    },
    examples: [
      'Nearly 300 Kenyan police serve at the port today.',
      'Environ 300 policiers kényans servent actuellement au port.',
      'Unos 300 policías kenianos patrullan hoy el puerto.',
    ],
  },
];
