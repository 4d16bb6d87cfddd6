import type { Language } from '../passage.ts';

/** A post as texts write it; the pattern is folded, without groups. `english` is how Muster writes it. */
export type OfficeWord = { readonly pattern: string; readonly english: string | null };

const as = (english: string | null, ...patterns: string[]): OfficeWord[] =>
  patterns.map((pattern) => ({ pattern, english }));

/** What a minister or a secretary is in charge of. */
const PORTFOLIO =
  '(?:foreign affairs|national defen[cs]e|the armed forces|armed forces|armies|public security|citizen security|law and order|home|police|labou?r|economy|economic affairs|trade|treasury|education|tourism|environment|gender|infrastructure|immigration|culture|human rights|regional integration|state|parliamentary affairs|youth|foreign|external affairs|defen[cs]e|interior|internal security|justice|finance|security|home affairs|public safety|national security|planning|health|transport|information|communications?|regional cooperation|international relations|veterans)';

/** One word more of the post's name, but none that merely stands before it. */
const QUALIFIER =
  '(?:(?!(?:as|the|a|an|and|by|to|of|said|told|new|its|his|her|our|with|from|that|for|when|in|on|at|is|was) )[a-z]+ )?';

export const OFFICE_WORDS: Readonly<Record<Language, readonly OfficeWord[]>> = {
  en: [
    ...as(
      null,
      'president[- ]elect',
      '(?:vice |deputy |interim )?president(?! of the (?:security )?council)',
    ),
    ...as(null, '(?:deputy )?prime minister', 'premier', 'chancellor', 'taoiseach'),
    ...as(null, `(?:deputy )?${PORTFOLIO} (?:minister|secretary|cabinet secretary)`),
    ...as(
      null,
      `(?:deputy |state )?minister (?:of|for) (?:state for )?${PORTFOLIO}(?: and [a-z]+(?: [a-z]+)?)?`,
    ),
    ...as(
      null,
      '(?:prime )?cabinet secretary',
      'principal secretary',
      '(?:assistant |deputy )?secretary of (?:state|defen[cs]e)',
    ),
    ...as(
      null,
      '(?:deputy |assistant |under[- ])?secretary[- ]general',
      '(?:deputy )?special representative(?: of the secretary[- ]general)?',
    ),
    ...as(null, '(?:un |us |eu )?special envoy', 'envoy'),
    ...as(
      null,
      '(?:deputy |acting )?(?:force|sector|mission|operation|component|task force|brigade|contingent|battalion|unit|company|group|detachment|garrison|regional) commander',
    ),
    ...as(
      null,
      'officer commanding',
      'commanding officer',
      'commander[- ]in[- ]chief',
      'supreme allied commander(?: europe)?',
    ),
    ...as(
      null,
      '(?:deputy |assistant )?(?:police commissioner|commissioner of police|police commander)',
    ),
    ...as(null, '(?:deputy |assistant )?inspector[- ]general(?: of police)?'),
    ...as('Prime Minister', 'pm', 'pms'),
    ...as('Member of Parliament', 'mp', 'backbencher', 'tanaiste'),
    ...as('Force Commander', 'fc', 'mission commander', 'dfc'),
    ...as('Special Representative of the Secretary-General', 'd?srsg'),
    ...as('Chief of Defence Staff', 'cds'),
    ...as(
      null,
      '(?:high court|supreme court|appeal court|chief|federal|constitutional court)? ?(?:judge|justice|magistrate)',
      '(?:deputy )?(?:director|secretary|registrar)(?= [a-z]|,)',
      '(?:own |army |navy |air |military |mission |force |party |union )?(?:chief|boss|head)(?=, [a-z])',
      'deputy(?= [a-z]+ [a-z]+)',
    ),
    ...as('Inspector General of Police', 'ig'),
    ...as('Deputy Inspector General', 'dig', 'deputy inspector general ?\\(dig\\)'),
    ...as(
      null,
      '(?:deputy )?director[- ]general',
      '(?:national )?police (?:chief|director)',
      'army (?:chief|commander)',
      'military chief',
      'defen[cs]e chief',
    ),
    ...as(
      null,
      '(?:deputy |vice )?chief of (?:the )?(?:defen[cs]e|army|general|naval|air|joint)?(?: staff| forces| force)?(?: staff)?',
      'chief of police',
    ),
    ...as(
      null,
      '(?:deputy )?ambassador',
      'high commissioner',
      '(?:deputy )?permanent representative',
      'charge d.affaires',
    ),
    ...as(
      null,
      '(?:government |mission |military |police |army |force |ministry |un |chief )?spokes(?:man|woman|person)',
    ),
    ...as(
      null,
      '(?:deputy |acting )?head of (?:the )?(?:mission|delegation|office|operations|state|government|police|peacekeeping)',
    ),
    ...as(null, '(?:deputy )?(?:chairperson|chairman|chairwoman|chair)(?= of|,| [a-z])'),
    ...as(null, `${QUALIFIER}(?:coordinating officer|coordinator|liaison officer)`),
    ...as(null, 'national security advis[eo]r', 'security advis[eo]r'),
    ...as(
      null,
      '(?:deputy |principal deputy )?(?:assistant|under) secretary(?: of (?:state|defen[cs]e))?',
      '(?:special |humanitarian |resident |mission |field |joint )?coordinator',
      "charge(?: d'affaires)?",
      '(?:opposition |government |ruling party )?(?:senator|congressman|congresswoman|lawmaker|legislator|parliamentarian)',
      '(?:opposition leader|majority leader|minority leader|speaker of (?:the )?(?:house|parliament|senate|national assembly)|speaker(?=,))',
      '(?:deputy|successor|predecessor|number two|second[- ]in[- ]command|aide)(?=, )',
      '(?:deputy |acting )?(?:director|head|chief) of (?:operations|staff|logistics|training|communications?|public affairs|information|personnel|police|the police|peacekeeping operations|medical services)',
      '(?:mission|base|camp|training|hospital|contingent|company|legal|political|military|police|medical|senior) (?:director|manager|chief|doctor|adviser|advisor|lead)',
      'defen[cs]e attache',
      'general secretary',
      'king|queen|emperor|crown prince|vice chair',
    ),
    ...as(
      null,
      'governor(?:[- ]general)?',
      'mayor',
      'commandant(?= of|,| [a-z])',
      'attorney[- ]general',
      'under-?secretary',
    ),
    ...as(
      null,
      '(?:deputy |acting )?(?:commander|head|director|chief|leader)(?= of)',
      '(?:deputy )?commander',
    ),
    ...as('Prime Minister', '(?:vice |deputy )?pm(?= [a-z])', "(?<='s )pm"),
    ...as('Force Commander', 'fc', '(?:force )?command(?=:)'),
    ...as('Deputy Force Commander', 'dfc|d/?comd|dep(?:uty)? comd|2ic'),
    ...as('Commanding Officer', 'co|comd|(?:contingent|force|sector|unit) (?:comd|cdr)'),
    ...as('Chief of Staff', 'cos'),
    ...as('Secretary-General', 'un ?sg|sg'),
    ...as('Permanent Representative', '(?:deputy )?perm ?rep'),
    ...as('Inspector General of Police', 'igp'),
    ...as('Cabinet Secretary', `${QUALIFIER}cs(?= [a-z])`),
    ...as('Principal Secretary', `${QUALIFIER}ps(?= [a-z])`),
    ...as(null, '(?:foreign |defen[cs]e )(?:fm|min)'),
    ...as('Special Representative', 'd?srsg'),
    ...as('Head of Mission', 'hom', 'mission (?:chief|leader|head|boss)'),
    ...as('Chief of Defence Forces', 'cdf(?= )', 'defen[cs]e (?:force |forces )?chief'),
    ...as(
      'Member of Parliament',
      `${QUALIFIER}(?:mps?|meps?|tds?)(?= [a-z])`,
      '(?<=, )(?:an? )?mp',
    ),
    ...as(
      null,
      `${QUALIFIER}(?:judge|magistrate|justice)`,
      '(?:junior |cabinet |senior )?minister',
      '(?:deputy |assistant |permanent |chief |home |press |army |cabinet |foreign |defen[cs]e |private )?secretary',
      '(?:rep|sen|amb)\\.(?= )',
      '(?:state |opposition )?representative(?= [a-z])',
      'tanaiste|deputy(?! (?:commissioner|superintendent|inspector|head|chief|commander|sheriff)(?!\\p{L}))',
      '(?:chief )?(?:medical|press|information|liaison|public affairs|public information|executive|operations|logistics|training|protocol|legal|planning|gender|administrative) officer',
      'officer[- ]in[- ]charge',
      "(?<= own )chief|(?<='s )(?:[a-z]+ )?(?:chief|head|boss|leader)",
      '(?:union |party |bloc |council |commission |committee |board |assembly |court |regional |deputy |executive |programme |program |country |police |army |navy |air force |military |security |rights |un |peacekeeping |aid |agency |coast guard )?(?:chief(?! (?:inspector|superintendent|warrant|petty|master|of|justice)(?!\\p{L}))|boss|director|chairman|chairwoman|chairperson|president|leader|head|administrator|ombudsman|attache)',
      'chief (?:justice|executive|instructor|negotiator|prosecutor|medical officer)',
      '(?:military|police|political|legal|presidential|special|senior) advis[eo]r',
      'number two|second[- ]in[- ]command|right-hand man|caretaker|treasurer|ranking member|rapporteur|registrar',
      '(?:transitional |council )?(?:council member|councillor|presidential council member)',
    ),
  ],
  fr: [
    ...as('President', '(?:vice-)?presidente?(?! du conseil de securite)'),
    ...as('Prime Minister', '(?:vice-)?premiere? ministre', 'chef du gouvernement'),
    ...as(
      'Foreign Minister',
      'ministre des affaires etrangeres',
      'chef(?:fe)? de la diplomatie',
      'chancelier',
    ),
    ...as('Defence Minister', 'ministre (?:de la|des?) (?:defense|armees)(?: nationale)?'),
    ...as('Interior Minister', "ministre de l'interieur"),
    ...as('Minister', "ministre (?:de la |de l'|du |des )?[a-z]+"),
    ...as('Secretary-General', 'secretaire generale?'),
    ...as('Special Representative', '(?:representante?) speciale?(?: du secretaire general)?'),
    ...as(
      'Force Commander',
      '(?:commandante?|chef) (?:de la force|des forces)',
      'commandant de la mission',
    ),
    ...as(
      'Contingent Commander',
      '(?:commandante?|chef) (?:du|de son) (?:contingent|bataillon|detachement)',
      'commandant de (?:l.unite|la compagnie)',
    ),
    ...as('Head of Mission', 'chef(?:fe)? de (?:la )?mission'),
    ...as(
      'Chief of Defence Staff',
      "chef d'etat-major(?: general)?(?: des armees| de l'armee)?(?: adjoint)?",
      'chef des armees',
    ),
    ...as('Member of the Presidential Council', 'conseill(?:er|ere)-presidente?'),
    ...as('Judge', 'juge', 'magistrate?', 'procureure?'),
    ...as('Envoy', 'emissaire', 'envoyee? speciale?'),
    ...as('Commanding Officer', 'chef de corps', 'chef de bataillon', 'chef du detachement'),
    ...as('Deputy', 'adjointe?(?= [a-z])', 'numero deux'),
    ...as('Chairperson', 'president de la commission', 'coordonnateur du conseil'),
    ...as(
      'Police Commissioner',
      '(?:chef(?:fe)?|commissaire|commandant) de la (?:composante )?police',
    ),
    ...as('Director General', '(?:directeur|directrice) generale?'),
    ...as('Inspector General', 'inspecteur general'),
    ...as('Ambassador', 'ambassadeur', 'ambassadrice'),
    ...as('Permanent Representative', 'representante? permanente?'),
    ...as('Spokesperson', 'porte-parole'),
    ...as('Governor', 'gouverneure?'),
    ...as('Commander', 'commandante?'),
    ...as('Minister', 'ministre'),
    ...as('Member of Parliament', 'deputee?', 'parlementaire'),
    ...as('Senator', 'senateur', 'senatrice'),
    ...as('Deputy', 'adjointe?'),
    ...as('Deputy', '(?:adjointe?|successeure?|predecesseure?|numero deux)(?=, )'),
    ...as('Coordinator', 'coordonnateur', 'coordonnatrice', 'coordinateur'),
    ...as('Mayor', 'maire'),
    ...as('Secretary of State', "secretaire d'etat"),
    ...as('Police Chief', '(?:chef|patron|directeur general) de la police(?: nationale)?'),
    ...as('Commander', 'colonel commandant', 'commandante? (?:en second|adjointe?)'),
    ...as('Head', 'chef(?:fe)?(?= d)', 'patron(?:ne)?(?= d)'),
  ],
  es: [
    ...as('President', '(?:vice)?president[ea]'),
    ...as('Prime Minister', 'primera? ministr[oa]'),
    ...as('Foreign Minister', 'canciller', 'ministr[oa] de (?:relaciones|asuntos) exteriores'),
    ...as('Defence Minister', 'ministr[oa] de (?:la )?defensa(?: nacional)?'),
    ...as('Interior Minister', 'ministr[oa] (?:del interior|de gobernacion)'),
    ...as('Minister', '(?:vice)?ministr[oa] de (?:la )?[a-z]+'),
    ...as('Secretary-General', 'secretari[oa] general'),
    ...as('Special Representative', 'representante especial(?: del secretario general)?'),
    ...as('Force Commander', '(?:comandante|jefe) (?:de la (?:fuerza|mision)|militar)'),
    ...as('Contingent Commander', '(?:comandante|jefe) del (?:contingente|batallon|destacamento)'),
    ...as('Head of Mission', 'jef[ea] de (?:la )?mision'),
    ...as(
      'Chief of Defence Staff',
      'jefe del estado mayor(?: conjunto| general)?(?: de la defensa| de las fuerzas armadas)?',
    ),
    ...as('Director General', 'director(?:a)?(?: general)?'),
    ...as('Judge', 'juez(?:a)?', 'magistrad[oa]', 'fiscal(?: general)?'),
    ...as('Envoy', '(?:enviad[oa] especial|emisari[oa])'),
    ...as(
      'Contingent Commander',
      '(?:comandante|jef[ea]) (?:de la unidad|del batallon|del grupo|del componente)',
    ),
    ...as(
      'Deputy',
      '(?:subcomandante|subjefe|subdirector|subsecretari[oa]|viceministr[oa]|adjunt[oa](?= [a-z]))',
    ),
    ...as('Inspector General', 'inspector general'),
    ...as('Ambassador', 'embajador(?:a)?'),
    ...as('Spokesperson', 'portavoz', 'vocer[oa]'),
    ...as('Commander', 'comandante(?: en jefe)?'),
    ...as('Minister', 'ministr[oa]'),
    ...as('Senator', 'senador(?:a)?'),
    ...as('Member of Congress', 'diputad[oa]', 'congresista', 'legislador(?:a)?', 'asambleista'),
    ...as('Deputy', '(?:adjunt[oa]|segund[oa] al mando|sucesor(?:a)?|predecesor(?:a)?)(?=, )'),
    ...as('Coordinator', 'coordinador(?:a)?(?: residente| especial)?'),
    ...as('Mayor', 'alcalde(?:sa)?', 'intendente'),
    ...as('Governor', 'gobernador(?:a)?'),
    ...as(
      'Secretary',
      'secretari[oa] (?:de estado|de defensa|de seguridad|de relaciones exteriores)',
    ),
    ...as('Police Director', '(?:director|jefe)(?: general)? de la policia(?: nacional)?'),
    ...as('Head', 'jef[ea](?= de)', 'titular(?= de)'),
  ],
};

/** Words before a post that say how it is held, or which one is meant. */
export const HOLDING: readonly (readonly [pattern: string, status: string | null])[] = [
  ['acting|interim|caretaker|par interim|interino|interina|en funciones', 'acting'],
  ['outgoing|sortante?|saliente', 'outgoing'],
  ['newly appointed|newly elected|incoming|new|nouve(?:au|lle)|nuev[oa]|designad[oa]', null],
];

/** No longer in office: not a statement that a person holds the post. */
export const FORMER = /(?:former|ex-|ex |then-?|late|ancien(?:ne)?|ex) ?$/;

/** Ranks and forms of address: they stand before a name and are no post. Folded. */
export const RANK =
  /^(?:(?:the |le |la |el |l')?(?:lt\.?|lieutenant|maj\.?|major|brig\.?|brigadier|col\.?|colonel|gen\.?|general|capt\.?|captain|cdr\.?|commodore|rear|vice|admiral|sgt\.?|sergeant|senior|chief|deputy|assistant|superintendent|supt\.?|commissioner|inspector|constable|corporal|wing|group|air|vice-marshal|marshal|commandant|commander|divisionnaire|principal|teniente|coronel|capitan|mayor|contraalmirante|almirante|vicealmirante|comisario|comisionado|commissaire|capitaine|lieutenant-colonel|contre-amiral|amiral|de division|de brigade|de brigada|de division|d'armee|mr\.?|mrs\.?|ms\.?|dr\.?|sir|dame|m\.|mme|sr\.?|sra\.?|don|dona|prof\.?|professor|hon\.?|honourable|rtd\.?|ssp|acp|csp|dig|aig|cp|ds?p)[ -]){1,5}/;
