import { everyMatch } from './every-match.ts';
import type { Language, Span } from './passage.ts';
import type { FactRule } from './rules/rule.ts';
import { type Shadow, spanOf, tokensOf } from './shadow.ts';

/**
 * Whether the words of a cue report something done, planned, in the present tense (which means the
 * future where a date goes with it), going on, or denied.
 */
export type Modality = 'done' | 'planned' | 'present' | 'ongoing' | 'denied';

/** A rule's cue found in a sentence: its tokens, both included, and its span in the document. */
export type Hit = {
  readonly rule: FactRule;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly modality: Modality;
};

/** Whether what the cue tells is yet to come, by its rule or by the verb. */
export const isPlanned = (hit: Hit) => hit.rule.planned === true || hit.modality === 'planned';

/** Rules made ready for one language. */
export type RuleSet = {
  readonly first: readonly CompiledRule[];
  /** Rules for what the others leave over. */
  readonly second: readonly CompiledRule[];
};
type CompiledRule = { readonly rule: FactRule; readonly cue: RegExp };

const TAGS = /(?<![a-z\\])([ACDFKLMNPQRU])(?!\\d|[a-z])/g;

/** Compiles the cues; a capital letter in a cue stands for a mention with any number. */
export function compileRules(rules: readonly FactRule[], language: Language): RuleSet {
  const compiled = rules.flatMap((rule) => {
    const cues = rule.cue[language];
    if (!cues || cues.length === 0) return [];
    const source = cues.join('|').replace(TAGS, '$1\\d+');
    return [{ rule, cue: new RegExp(`(?<= )(?:${source})(?= )`, 'g') }];
  });
  return {
    first: compiled.filter(({ rule }) => rule.secondLook !== true),
    second: compiled.filter(({ rule }) => rule.secondLook === true),
  };
}

/** Cues of a sentence; of two that overlap and make the same kind, the longer one. */
export function hitsOf(
  shadow: Shadow,
  rules: readonly CompiledRule[],
  language: Language,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { rule, cue } of rules) {
    if (rule.unless?.test(shadow.text)) continue;
    for (const match of everyMatch(shadow.text, cue)) {
      const [first, last] = tokensOf(shadow, match.index, match.index + match[0].length);
      const end = match.index + match[0].length;
      const read = rule.secondLook ? modalityAround : modalityOf;
      const stated = read(
        shadow.text.slice(0, match.index),
        match[0],
        shadow.text.slice(end, end + 40),
        language,
      );
      const span = spanOf(shadow, first, last);
      const putOff = stated === 'denied' && NOT_BEFORE.test(wordsUpTo(shadow, span));
      hits.push({ rule, first, last, span, modality: putOff ? 'planned' : stated });
    }
  }
  return longestOfKind(hits);
}

function longestOfKind(hits: readonly Hit[]): readonly Hit[] {
  const order = hits
    .map((hit, index) => ({ hit, index }))
    .sort((a, b) => b.hit.last - b.hit.first - (a.hit.last - a.hit.first) || a.index - b.index);
  const kept: Hit[] = [];
  for (const { hit } of order) if (!kept.some((other) => rivals(hit, other))) kept.push(hit);
  return kept.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** Lists and terms are stated beside what the same words say of the event. */
const sortOf = ({ rule }: Hit) =>
  rule.takes === 'list' || rule.takes === 'term' ? rule.takes : 'other';

/** Two readings of the same words: rules that take people share them, so one alone stands. */
function rivals(a: Hit, b: Hit): boolean {
  const overlap = a.first <= b.last && b.first <= a.last;
  if (!overlap) return false;
  if (a.rule.takes === 'force' && b.rule.takes === 'force') return true;
  return a.rule.kind === b.rule.kind && sortOf(a) === sortOf(b);
}

const PLANNED: Readonly<Record<Language, RegExp>> = {
  en: / (?:will|shall|would|'ll|may|might|could|should|must|can|ought to|(?<=(?<!(?:from|by|of|in|to|for|with|and) )[ACFM]\d+ )to|(?:is|are|was|were|due|expected|scheduled|set|plans?|planned|planning|ready|preparing|prepares|prepared|agreed|decided|meant|supposed|likely|wants?|hopes?|about|going|intends?|slated|poised|needs?|has|have|promised|pledged|offered|mean|yet|able|willing|committed|vowed|asked|request|required|urged|continue) to|in order to|expects?|expected|planned|plans|scheduled|upcoming|imminent|future|due|slated|set|before|once|if|when|until)(?: (?:also|then|soon|now|only|all|begin to|start to|start|begin|keep|continue to|be|have|been|not|first|initially|finally|shortly|eventually|later|immediately|have been|the|its|their|any|planned|expected|leave and)){0,3} $/,
  fr: / (?:doit|doivent|devra|devront|devrait|devraient|va|vont|sera|seront|serait|seraient|pourra|pourrait|pour|prevoit(?: de| d')?|prevoient de|(?:s' apprete|s' appretent|pret|prets|prete|commencer|commenceront|commencera) a|attendus?|prevue?s?|avant)(?: (?:y|se|etre|avoir|ensuite|bientot|aussi|l'|les)){0,2} $/,
  es: / (?:va a|van a|debe|deben|debera|deberan|deberia|deberian|sera|seran|se espera que|se preve que|podria|podrian|para|preve|preven|planea|planean|antes de)(?: (?:se|ser|ya|tambien|haber)){0,2} $/,
};
const FUTURE_FORM: Readonly<Record<Language, RegExp>> = {
  en: /^(?:will|would|shall|should|to|is to|are to|ought to) |^(?:is|are) (?:due|expected|scheduled|preparing|getting ready|poised|slated|set|about|pencilled)/,
  fr: /^(?:devront|doivent|devra|doit|va|vont|devrait|devraient) |(?:era|eront|ira|iront|dra|dront|rra|rront|erait|eraient)(?: [a-z]+)?$/,
  es: /^(?:va|van|debe|deben) |^(?:se )?(?!para |era |eran |fuera )[a-z]+(?:ara|aran|era|eran|ira|iran|dra|dran)(?: |$)/,
};
/** "Leaves on Friday" lies ahead. */
const PRESENT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:arriv|land|leav|depart|deploy|head|return|com|travel|follow|join|sail|embark|board|withdraw|pull(?! -)|exit|rotat|reliev|replac|hand|tak|begin|start|end|open|clos|meet|conven|vot|expir|bow|shift|transfer|resum|finish|graduat|sign|host|visit)(?:e|es|s)?(?: (?!by )|$)|^(?:fly|flies|go|goes|sets|ship|ships)(?: |$)/,
  fr: /^(?:part|partent|s' envole|s' envolent|decolle|decollent|quitte|quittent)(?: |$)/,
  es: /^(?:parte|parten|sale|salen|viaja|viajan|llega|llegan|regresa|regresan|comienza|empieza|termina|concluye)(?: |$)/,
};
/** A cue that begins with who acts holds its own auxiliary: "the council will vote". */
const PLANNED_WITHIN =
  / (?:will|shall|'ll|is to|are to|must|should|ought to|due to|debe|deben|debera|deberan|va a|van a|doit|doivent|devra|devront) | (?:is|are|was|were) (?:pencill?ed|scheduled|planned|due|expected|slated)$/;
const PLANNED_AFTER =
  /^ (?:is|are|was|were|will be|est|sont|esta|estan) (?:now |still |tentatively |provisionally )?(?:pencilled in|planned|scheduled|due|expected|set for|slated|foreseen|prevue?s?|attendue?s?|previst[oa]s?|programad[oa]s?) /;
/** Longer cues are no single verb. Unit: characters of the shadow. */
const PRESENT_LENGTH_MAX = 24;
const DENIED =
  / (?:not|n't|never|no longer|yet to|failed to|unable to|without|ne|n'|jamais|no|nunca|without having)(?: (?:yet|been|have|has|be|a|ont|ete|se|ha|han|still|also))? $/;
/** "Will not leave before January" puts off, and does not deny. */
const NOT_BEFORE = / (?:before|until|avant|antes de|hasta) /;
/** Unit: characters of the document. */
const NEXT_WORDS = 14;
const wordsUpTo = ({ folded }: Shadow, { start, end }: Span) =>
  folded.slice(start, end + NEXT_WORDS);

const ONGOING =
  / (?:is|are|am|'s|been|now|still|currently|being)(?: (?:now|still|currently|already))? $/;

/** A single noun has no tense: that of the words around it, "descenderán del avión". */
function modalityAround(before: string, cue: string, after: string, language: Language): Modality {
  const read = modalityOf(before, cue, after, language);
  const around = `${before.slice(-60)}${after}`;
  return read === 'done' && AHEAD[language].test(around) ? 'planned' : read;
}

const AHEAD: Readonly<Record<Language, RegExp>> = {
  en: / (?:will|shall|'ll|is to|are to|due to|set to|next up|tentatively|roster) /,
  fr: / (?:[a-z]{3,}(?:eront|iront|dront|dra|era)|doit|doivent|devront) /,
  es: / (?!para |eran |fueran |hubieran )(?:[a-z]{3,}(?:aran|eran|iran|dran|dra)|debe|deben|deberan) /,
};

function modalityOf(before: string, cue: string, after: string, language: Language): Modality {
  const context = before.slice(-60);
  if (DENIED.test(context) && !/^(?:pas|no|sin|aucune) /.test(cue)) return 'denied';
  if (FUTURE_FORM[language].test(cue) || PLANNED_WITHIN.test(cue) || PLANNED_AFTER.test(after))
    return 'planned';
  if (PLANNED[language].test(context) && !/^(?:have|has|had|ont|a|han|ha) /.test(cue))
    return 'planned';
  if (/ing(?: |$)/.test(cue) && ONGOING.test(context)) return 'ongoing';
  return cue.length <= PRESENT_LENGTH_MAX &&
    PRESENT[language].test(cue) &&
    !/ (?:that|to|did|was|were|been|be) $/.test(context)
    ? 'present'
    : 'done';
}
