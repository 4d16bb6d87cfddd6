/** A mission that texts name. */
export type MissionName = {
  /** How Muster writes it. */
  readonly name: string;
  /** Where it serves, in English. */
  readonly host: string;
  /** Acronyms and names as texts write them. */
  readonly aliases: readonly string[];
};

const mission = (name: string, host: string, ...aliases: string[]): MissionName => ({
  name,
  host,
  aliases: [name, ...aliases],
});

/**
 * Multinational missions since 1990 that reports name, ours by hand from their mandates. A text's own
 * mission may be another: it comes in as an argument.
 */
export const MISSIONS: readonly MissionName[] = [
  mission(
    'MSS Haiti',
    'Haiti',
    'MSS',
    'MMSS',
    'MMAS',
    'MSSM',
    'Multinational Security Support Mission',
    'Multinational Security Support',
    "Mission multinationale d'appui à la sécurité",
    'Misión Multinacional de Apoyo a la Seguridad',
  ),
  mission(
    'GSF Haiti',
    'Haiti',
    'GSF',
    'Gang Suppression Force',
    'Force de répression des gangs',
    'Fuerza de Represión de Pandillas',
    'FRG',
  ),
  mission('MINUSTAH', 'Haiti'),
  mission('MINUJUSTH', 'Haiti'),
  mission('BINUH', 'Haiti'),
  mission('AMISOM', 'Somalia'),
  mission('ATMIS', 'Somalia'),
  mission('AUSSOM', 'Somalia'),
  mission('MONUSCO', 'DR Congo'),
  mission('MONUC', 'DR Congo'),
  mission('SAMIDRC', 'DR Congo', 'SADC Mission in the DRC', 'SAMI-DRC'),
  mission('EACRF', 'DR Congo', 'East African Community Regional Force', 'EAC Regional Force'),
  mission('MINUSMA', 'Mali'),
  mission('MINUSCA', 'Central African Republic'),
  mission('MISCA', 'Central African Republic'),
  mission('AFISMA', 'Mali', 'MISMA'),
  mission('UNMISS', 'South Sudan', 'MINUSS'),
  mission('UNISFA', 'Abyei', 'FISNUA'),
  mission('UNAMID', 'Sudan', 'MINUAD'),
  mission('UNMIS', 'Sudan'),
  mission('UNMIL', 'Liberia', 'MINUL'),
  mission('UNOCI', "Côte d'Ivoire", 'ONUCI'),
  mission('UNAMSIL', 'Sierra Leone', 'MINUSIL'),
  mission('UNIFIL', 'Lebanon', 'FINUL', 'FPNUL'),
  mission('UNDOF', 'Golan', 'FNUOD'),
  mission('UNTSO', 'Jerusalem'),
  mission('UNFICYP', 'Cyprus'),
  mission('UNMIK', 'Kosovo'),
  mission('MINURSO', 'Western Sahara'),
  mission('UNTAET', 'Timor-Leste'),
  mission('UNMIT', 'Timor-Leste'),
  mission('INTERFET', 'Timor-Leste'),
  mission('UNMISET', 'Timor-Leste'),
  mission('KFOR', 'Kosovo', 'Kosovo Force'),
  mission('EUFOR Althea', 'Bosnia and Herzegovina', 'EUFOR', 'Operation Althea'),
  mission('SFOR', 'Bosnia and Herzegovina'),
  mission('EUFOR RCA', 'Central African Republic'),
  mission('EULEX', 'Kosovo'),
  mission('EUTM', 'Mali'),
  mission('EUMAM', 'Ukraine'),
  mission('ISAF', 'Afghanistan'),
  mission('Resolute Support', 'Afghanistan', 'Resolute Support Mission'),
  mission('NATO Mission Iraq', 'Iraq', 'NMI'),
  mission('MFO', 'Sinai', 'Multinational Force and Observers'),
  mission('RAMSI', 'Solomon Islands'),
  mission('SAMIM', 'Mozambique', 'SADC Mission in Mozambique'),
  mission('ECOMIG', 'Gambia', 'MICEGA'),
  mission('ECOMIB', 'Guinea-Bissau'),
  mission('ECOMIL', 'Liberia'),
  mission('SSMGB', 'Guinea-Bissau'),
  mission('MNJTF', 'Lake Chad', 'Multinational Joint Task Force', 'FMM'),
  mission('G5 Sahel Joint Force', 'Sahel', 'G5 Sahel', 'FC-G5S', 'force conjointe du G5 Sahel'),
  mission('Takuba', 'Mali', 'Task Force Takuba'),
  mission('SPMAGTF', 'Haiti', 'Multinational Interim Force'),
  mission('EUNAVFOR', 'Gulf of Aden', 'Atalanta', 'Aspides'),
];

/** Words that stand for the text's own mission. Folded. */
export const OWN_MISSION =
  /(?<![\p{L}\d])(?<!\b(?:an?|each|every|no|this|une?|una|assessment|air|armed|police|task|defen[cs]e|labou?r|work|security|joint) )(?:(?:the|la|el|cette|esta|whole) )?(?:(?:[a-z]+(?: [a-z]+)?|u\.?n\.?|un|nato|au|eu|sadc|ecowas|eac)[- ](?:led|backed|mandated|authori[sz]ed|approved) )?(?:(?:multinational|security|peace(?:keeping)?|support|regional|stabili[sz]ation|interim|international|new|whole|entire|un|au|eu|nato|african union|kenyan|(?:southern|east|west|central) african|multinationale|internationale|onusienne|multinacional|internacional|de paix|de paz) )*(?:mission|operation|force|mision|fuerza)(?: (?:multinationale|internationale|onusienne|multinacional|internacional|de paix|de paz|de maintien de la paix))*(?![\p{L}\d-])(?! (?:commander|headquarters|spokes|reserve|police|member|chief|strength|generation|hq|site|plan|support|of \d|communications))/gu;
