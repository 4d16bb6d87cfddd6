import type { Language } from './passage.ts';
import type { Unit } from './quantity.ts';

/** The nouns and adjectives of people and units. Patterns are folded and hold no groups. */
export type ForceWords = {
  /** People of a mission. Not "people" or "civilians": those are the population. */
  readonly people: string;
  /** Bodies of people: a contingent, a team, a batch. */
  readonly bodies: string;
  /** Counted things and the unit they are counted in. */
  readonly things: readonly (readonly [pattern: string, unit: Unit])[];
  /** What may stand between a number or a country and its noun. */
  readonly adjectives: string;
  readonly determiners: string;
  readonly ordinals: readonly (readonly [pattern: string, batch: string])[];
  readonly of: string;
  readonly and: string;
};

const ENGLISH: ForceWords = {
  people:
    'soldiers?|troops?|troopers?|police(?: ?men| ?women)?(?: ?(?:officers?|personnel))?|policem[ae]n|policewom[ae]n|officers?|personnel|peace ?keepers?|blue helmets|marines?|gendarmes?|service ?m[ae]n|service ?wom[ae]n|service members?|members|men|women|experts?|advis[eo]rs|medics|engineers|observers|volunteers|staff(?: officers?)?|instructors|trainers|trainees|recruits|graduates|infantrym[ae]n|infantry|sailors|airm[ae]n|commandos|paratroopers|specialists|uniforms|in uniform|reservists|nationals|boots|crew(?: members)?|air ?crew|pilots|pax|newcomers|arrivals|gunners|all ranks|riflem[ae]n|sappers|constables|inspectors|lieutenants|captains|sergeants|corporals|privates|detectives|medical (?:staff|workers)|nurses|doctors|surgeons|technicians|mechanics|drivers|divers|investigators|planners|liaison officers|monitors|mentors|guards|cadets|veterans|returnees|servicem[ae]n|servicewom[ae]n|military|rangers|carabinieri|hands|compatriots|comrades|colleagues',
  bodies:
    'contingents?|units?|battle ?groups?|battalions?|compan(?:y|ies)|platoons?|brigades?|teams?|groups?|detachments?|elements?|batch(?:es)?|tranches?|waves?|part(?:y|ies)|squads?|squadrons?|serials?|reinforcements?|reliefs?|replacements?|cohorts?|intakes?|components?|formations?|missions? of officers|garrisons?|chalks?|advance part(?:y|ies)|vanguard|rearguard|complements?|troupes?|crews?|cells?|contingents? of|fpus?(?: ?-? ?\\d+(?: ?- ?\\d+)?)?|fpu\\d+(?: - \\d+)?|psu|echelons?|packages?|corps|task force|regiments?|quick reaction force|qrf',
  things: [
    ['(?:infantry |mechani[sz]ed |motori[sz]ed )*battalions?', 'battalions'],
    ['compan(?:y|ies)', 'companies'],
    ['contingents?', 'contingents'],
    [
      '(?:formed police |protection support |police |special |specialised |medical |aviation |engineer(?:ing)? )*(?:units?|fpus?)',
      'units',
    ],
    [
      '(?:member |partner |contributing |troop - contributing |other |more |african |caribbean |different )*(?:countries|nations|states|governments|contributors|allies(?: and partner nations)?|nationalities|partners|flags|capitals|member states)',
      'countries',
    ],
    [
      '(?:operating |forward |military |company |field |temporary |patrol |main |police |new |fixed )*(?:bases|camps|outposts|sites|positions|posts|fobs|strongpoints|garrisons|checkpoints)',
      'bases',
    ],
    [
      '(?:armou?red |personnel |utility |light |mine - resistant |protected |tactical |four - wheel - drive |military |police |patrol |heavy |new |old |older |second - hand |used |refurbished )*(?:vehicles?|carriers?|apcs?|mraps?|maxxpros?|trucks?|pickups?|jeeps|ambulances?|lorries|lorry|cars?|buses)',
      'vehicles',
    ],
    [
      '(?:attack |utility |transport |military |medium |armed )*(?:helicopters?|choppers|gunships)',
      'helicopters',
    ],
    ['rotations', 'rotations'],
    ['attacks?|ambush(?:es)?|assaults', 'attacks'],
    ['phases|stages|steps', 'phases'],
    ['groups|teams', 'groups'],
  ],
  adjectives:
    'additional|more|extra|new|newly trained|newly arrived|fresh|other|further|elite|uniformed|senior|junior|specialised|specialized|special|paramilitary|military|police|defen[cs]e force|armed forces|police force|national guard|army|air|flight|combat|infantry|(?<!all - )female|(?<!all - )male|women|national|formed|individual|support|supporting|protection|medical|engineering|engineer|contingent|civilian|international|joint|seconded|army|air force|navy|naval|coast guard|marine|mechanised|mechanized|motorised|motorized|airborne|rapid reaction|rapid deployment|quick reaction|riot|riot control|anti - riot|advance|administrative|serving|regular|reserve|security|defence|defense|logistics|logistic|command|staff|public order|full - time|highly trained|well - trained|american|european|african|caribbean|central american|eastern|western|northern|southern|un|nato|eu|au|mss|mission|initial|original|remaining|mixed|crowd - control|peacekeeping|foreign|gsu|aps|kps',
  determiners:
    'the|a|an|its|their|his|her|our|all|these|those|this|that|another|some|any|both|each|every|no|one of (?:the|its|their)',
  ordinals: [
    ['first|initial|opening|lead', 'first'],
    ['second', 'second'],
    ['third', 'third'],
    ['fourth', 'fourth'],
    ['fifth', 'fifth'],
    ['sixth', 'sixth'],
    ['seventh', 'seventh'],
    ['eighth', 'eighth'],
    ['last|final', 'last'],
    ['latest|newest|new', 'latest'],
    ['next', 'next'],
    ['advance', 'advance team'],
    ['main', 'main body'],
    ['rear', 'rear party'],
    ['remaining', 'remainder'],
  ],
  of: 'of|of about',
  and: 'and|or|,|plus|along with|as well as|together with|alongside|&',
};

const FRENCH: ForceWords = {
  people:
    'soldats?|soldates?|militaires?|policiers?|policieres?|gendarmes?|hommes?|agents?|casques bleus|personnels?|effectifs|membres|officiers?|observateurs|instructeurs|formateurs|femmes|specialistes|medecins|marins|commandos|legionnaires|parachutistes|volontaires|fantassins|elements|renforts|conseillers|sapeurs|tirailleurs|carabiniers|sous - officiers|cadets|medecins|infirmiers|demineurs|pilotes|aviateurs|collegues|camarades|compatriotes|caporaux|caporal|sergents?|capitaines?',
  bodies:
    'contingents?|unites?(?: de police constituees?)?|bataillons?|compagnies?|pelotons?|brigades?|equipes?|groupes?(?: tactiques?)?|detachements?|vagues?|escadrons?|upc|fpu|avant - garde|precurseurs|forces?|composantes?|delegations?|gros du contingent|gros',
  things: [
    ['bataillons?', 'battalions'],
    ['compagnies?', 'companies'],
    ['contingents?', 'contingents'],
    ['unites?(?: de police constituees?)?', 'units'],
    [
      '(?:pays|etats|nations|gouvernements|contributeurs|partenaires)(?: membres| contributeurs| africains)?',
      'countries',
    ],
    ['(?:bases|camps|emprises|sites|postes|positions|garnisons|casernes|cantonnements)', 'bases'],
    ['(?:vehicules?|blindes?|camions?|engins?|pick - ups?|ambulances?)', 'vehicles'],
    ['helicopteres?', 'helicopters'],
    ['rotations', 'rotations'],
    ['attaques?|embuscades?|assauts', 'attacks'],
    ['phases|etapes', 'phases'],
    ['groupes|equipes', 'groups'],
  ],
  adjectives:
    "d' elite|de police|de la police|militaires?|nouveaux|nouvelles|autres|supplementaires|premiers?|derniers?|premieres?|dernieres?|additionnels|internationaux|feminins?|en uniforme|specialises|forme(?:s|es)?|paramilitaires|armes|blindes?|constituees?|d' infanterie|medicale?|logistique|avancee?|precurseur|specialisee?s?|des forces speciales|de soldats|de policiers|de gendarmes|de militaires|de casques bleus|de l' armee|de combat|d' intervention",
  determiners: "les?|la|l'|un|une|des|ses|leurs?|son|sa|ces?|cette|cet|tous les|quelques|chaque",
  ordinals: [
    ['premiere?s?', 'first'],
    ['deuxieme|second|seconde', 'second'],
    ['troisieme', 'third'],
    ['quatrieme', 'fourth'],
    ['derniere?s?', 'last'],
    ['nouveau|nouvelle', 'latest'],
    ['prochaine?', 'next'],
  ],
  of: "de|d'|fort d'|forte d'|fort de|forte de|compose de|composee de",
  and: 'et|,|ainsi que|plus|avec|ou',
};

const SPANISH: ForceWords = {
  people:
    'soldados?|militares?|policias?|efectivos|agentes?|integrantes|cascos azules|miembros|uniformados|oficiales|gendarmes|tropas|hombres|mujeres|recien llegados|personal|instructores|observadores|marinos|infantes de marina|especialistas|medicos|elementos|carabineros|guardias civiles|infantes|paracaidistas|ingenieros|zapadores|asesores|voluntarios|suboficiales|tripulantes|pilotos|enfermeros|companeros|compatriotas|uniformad[oa]s|funcionarios|cadetes|sargentos?|cabos?|tenientes?|capitan(?:es)?',
  bodies:
    'contingentes?|unidad(?:es)?|batallon(?:es)?|compania|companias|pelotones|brigadas?|equipos?|grupos?|destacamentos?|oleadas?|tandas?|refuerzos|avanzadas?|fuerzas?|componentes?|grueso|delegacion|patrulla|dotacion',
  things: [
    ['batallones|batallon', 'battalions'],
    ['companias?', 'companies'],
    ['contingentes', 'contingents'],
    ['unidades', 'units'],
    [
      '(?:paises|estados|naciones|gobiernos|contribuyentes)(?: miembros| contribuyentes| socios)?',
      'countries',
    ],
    ['(?:bases|campamentos|puestos|posiciones)', 'bases'],
    ['(?:vehiculos?|blindados?|camion(?:es)?|camionetas?|ambulancias?)', 'vehicles'],
    ['helicopteros?', 'helicopters'],
    ['rotaciones', 'rotations'],
    ['ataques?|emboscadas?', 'attacks'],
    ['fases|etapas', 'phases'],
    ['grupos|equipos', 'groups'],
  ],
  adjectives:
    'militares|policiales?|nuevos|nuevas|otros|otras|mas|adicionales|primeros|ultimos|elite|de elite|de policia|de la policia|armados|especiales|especializad[oa]s|internacionales|femenin[oa]s|uniformados|de infanteria|medico|medicos|de apoyo|de seguridad|del ejercito|de soldados|de militares|de policias|de efectivos|aereo|naval|constituida',
  determiners: 'el|los|las|la|un|una|unos|sus?|estos|esos|este|esta|otros|otras|todos los|cada',
  ordinals: [
    ['primer(?:a|os|as|o)?', 'first'],
    ['segund[oa]', 'second'],
    ['tercer(?:a|o)?', 'third'],
    ['cuart[oa]', 'fourth'],
    ['ultim[oa]s?', 'last'],
    ['nuevo|nueva', 'latest'],
    ['proxim[oa]', 'next'],
    ['grueso', 'main body'],
    ['avanzada', 'advance team'],
  ],
  of: 'de|del|compuesto por|integrado por|formado por',
  and: 'y|e|,|mas|junto con|ademas de|o',
};

export const FORCE_WORDS: Readonly<Record<Language, ForceWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
};
