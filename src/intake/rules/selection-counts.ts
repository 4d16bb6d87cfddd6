import type { FactRule } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

const UNIT =
  '(?:gsu|[a-z]+ (?:police|guard|unit|regiment|brigade|division|corps|service|squad|force))';

/** How many came forward, were taken and were turned away; and where they come from. */
export const SELECTION_COUNTS: readonly FactRule[] = [
  {
    id: 'selection.applicants',
    kind: 'selection',
    takes: 'force',
    bareReach: 4,
    timing: 'none',
    attributes: { status: 'applicants' },
    cue: {
      en: [
        `(?:(?:who|have|had|that) )*(?:${english('apply', 'volunteer', 'enrol', 'enroll', 'register', 'sign up', 'come forward', 'put in for', 'turn up for', 'sit for')}|came forward|put (?:their|in their) names?(?: (?:down|forward))?|threw their hats?)(?! (?:to|as))`,
        '(?:applicants|candidates|volunteers|hopefuls|names|applications|nominees)(?= (?:[,.;:)]|for|from|were|who|came|in|on|and|applied|had|[a-z]+ed))|(?:first |final |short )?list of',
      ],
      fr: [
        `candidats?|candidatures|volontaires|postulants|dossiers|${french('postuler')}|se sont (?:inscrits|presentes|portes)`,
      ],
      es: [
        `candidatos?|aspirantes|voluntarios|postulantes|solicitudes|se (?:inscribieron|presentaron|postularon|ofrecieron)|${spanish('postular')}`,
      ],
    },
    examples: [
      'From 1,130 who applied, few were taken.',
      'Le jury a vu 512 candidats.',
      'Se inscribieron 340 para la misión.',
    ],
  },
  {
    id: 'selection.outcome',
    kind: 'selection',
    takes: 'force',
    bareReach: 4,
    timing: 'none',
    attributes: { status: 'selected' },
    cue: {
      en: [
        `(?:(?:were|was|been|have|had|being|are|who|which) )*(?:short - ?listed|shortlisted|selected|chosen|picked|called|cleared|vetted|screened|accepted|rejected|disqualified|eliminated|dropped|turned down|turned away|struck off|weeded out|thrown out|sifted out|ruled out|retained|passed over|deemed (?:fit|unfit))(?= (?:[,.;:)]|and|after|for|on|because|over|from|by|out|as|to|at|D))(?! (?:to (?:lead|command)))`,
        "(?:failed|flunked|fell by the wayside|fell short|dropped out|washed out|(?:did not|didn ' t) (?:make|pass)|made the (?:grade|cut|list)|passed (?:the (?:tests?|vetting|screening|selection|medical|exam)|muster)|turned up for)",
        '(?:posted|retained|picked|chose|selected|shortlisted|cleared|vetted|rejected|dismissed|whittled|accepted)(?= (?:some |about |only |just )?[FN]\\d+(?! (?:U|Q|L|per|million)))',
      ],
      fr: [
        `(?:(?:a|ont|ete|etaient|sont|furent) )*(?:retenus?|selectionnes?|choisis?|ecartes?|recales?|rejetes?|elimines?|admis|refuses?|inaptes?|aptes?|recrutes?|declares inaptes)(?: (?:apres|lors|pour|a))?`,
      ],
      es: [
        '(?:(?:fueron|fue|han|sido|quedaron|resultaron) )*(?:seleccionad|escogid|elegid|descartad|rechazad|eliminad|admitid|aprobad|excluid|aceptad)[oa]s?(?: (?:tras|por|para))?',
        '(?:selecciono|seleccionaron|eligio|eligieron|escogio|descarto|rechazo|aprobaron|reprobaron)(?: a)?(?= (?:a )?[FN]\\d+)',
      ],
    },
    examples: [
      'Thirty-two came; 14 were short-listed.',
      'Sur le total, 37 gendarmes ont été recalés.',
      'El Ministerio seleccionó a 150 policías.',
    ],
  },
  {
    id: 'selection.origin',
    kind: 'selection',
    takes: 'names',
    subject: 'contributor',
    timing: 'none',
    attributes: { role: 'source unit' },
    cue: {
      en: [
        '(?:most|all|many|half|some|they|officers|men|members)(?: of (?:them|whom))? (?:belong to|come from|are from|hail from|serve in|are drawn from)|(?:(?:,|F|and) )?(?:(?<!(?:was|were|are) (?:all )?)drawn|picked|taken|recruited|selected) from(?! (?:N|F|K|among))',
      ],
      fr: [
        '(?:issue?s?|tiree?s?|preleve(?:e|s|es)?) (?:de|du|des)|(?:appartiennent|appartient) (?:a|au|aux)',
      ],
      es: [
        '(?:procedentes?|provenientes?|extraid[oa]s|salidos) (?:de|del)|(?:pertenecen|pertenece) (?:a|al)',
      ],
    },
    examples: [
      'Most belong to the Border Police.',
      'Ils sont issus de la Garde Républicaine.',
      'Los agentes pertenecen a la Guardia Nacional.',
    ],
  },
  {
    id: 'selection.standard',
    kind: 'selection',
    takes: 'event',
    subject: 'contributor',
    timing: 'none',
    attributes: { criterion: 'standard' },
    cue: {
      en: [
        "(?:no|without an?|clean|spotless|unblemished) (?:pending |prior |past )?(?:criminal|disciplinary|human rights|record|service)(?: [a-z]+)? ?(?:case|cases|charge|charges|record|file|conviction|complaint)?|(?:doctor|medic|physician) 's (?:signature|note|certificate|clearance)|(?:medical|fitness|eye|drug|swimming|shooting|running) (?:test|exam|clearance|certificate|check)|(?:N - )?[a-z]+ run in (?:under|less)|(?:a|valid) (?:driving licen[cs]e|passport)",
        '(?:board|panel|ministry|army|police|jury|unit|mission|rules|criteria|requirements?)(?: [a-z]+){0,2} (?:wanted|wants|requires?|required|insists? on|looks? for|asks? for|demands?|favou?rs?|prefers?)(?= (?:[a-z]+ ,|a |an |at|english|french|spanish|creole|A|basic|experience|no ))',
        `(?:A|english|french|spanish|creole) speakers?(?: [^ ;.,]+){0,4}? (?:went|go|get|were|are|had|have) (?:to|first|priority|preferred|favou?red|preference|put)`,
        '(?:every|each|all) (?:name|candidate|officer|applicant|file|recruit|soldier|member)s?(?: [^ ;.,]+){0,3}? (?:goes|go|went|passes|passed|undergo(?:es)?|underwent|was|were|is|are) (?:through|an?|the|checked|vetted|screened|examined|interviewed)',
        `(?:will|would|is to|are to|shall) (?:be )?(?:drawn from|attached to|posted to|earmarked (?:to|for)|assigned to) ${UNIT}|(?:is|are|was|were) earmarked (?:to|for)|(?:joined|join|reinforce|reinforced) (?:the )?headquarters`,
        '(?:was|were) (?:all |both |mainly |mostly |largely )?(?:drawn|picked|taken|chosen|recruited) from(?! (?:N|F|K|C|among))',
        '(?:successor|replacement|new commander)(?: [^ ;.,]+){0,3}? (?:not|yet|has been|shortlisted|to be|will be)(?: [a-z]+){0,2}',
      ],
      fr: [
        "(?:controle|verification|enquete) (?:des antecedents|de moralite|de securite)|fait l' objet d' un controle|certificat (?:medical|d' aptitude)|successeur (?:n' a|sera|doit|reste)|(?:rejoindront|rejoignent|integrent) (?:l' )?(?:etat - major|quartier general)",
      ],
      es: [
        '(?:certificado|examen) medico|antecedentes (?:penales|limpios)|se (?:incorporaron|incorporan|incorporaran|integraron|sumaron) al (?:cuartel general|estado mayor)|su sucesor (?:no|sera|aun)',
      ],
    },
    examples: [
      'It takes no pending disciplinary case to be taken.',
      "Chaque dossier a fait l'objet d'un contrôle des antécédents.",
      'Los oficiales se incorporaron al cuartel general.',
    ],
  },
];
