import type { Group } from './attach.ts';
import type { Hit } from './match-rules.ts';
import type { FactRule, Kind, Timing } from './rules/rule.ts';
import { type Shadow, spanOf } from './shadow.ts';

/** What the heading of a return, a fact sheet or a situation report makes of the figures below it. Folded. */
const HEADINGS: readonly (readonly [RegExp, Kind])[] = [
  [/offer|pledg|promis|promes|ofert/, 'pledge'],
  [/casualt|losses|pertes|bajas|killed|kia|wia/, 'casualty'],
  [
    /leaving|gone|to go|inbound|outbound|going|coming|next out|moves|movement|rotation|arrival|departure|withdraw|lift|deployment|mouvement|depart|arrivee|releve|movimiento|llegada|salida|relevo|retirada/,
    'movement',
  ],
  [
    /ceiling|authori[sz]|require|needs|gaps|target|shortfall|besoin|plafond|necesidad|techo/,
    'requirement',
  ],
  [/training|trg|course|formation|entrenamiento|formacion/, 'training'],
  [/selection|vetting|recruit|screening|candidat|seleccion/, 'selection'],
  [/money|fund|financ|budget|cost|dinero|fondos|presupuesto|argent/, 'funding'],
  [/mandate|legal basis|mandat/, 'mandate'],
  [
    /vehicle|equipment|bases|camps|logist|readiness|infrastruct|fleet|vehicule|materiel|equipo|preparacion/,
    'readiness',
  ],
  [
    /strength|staying|in place|before|after|size|muster|personnel|head ?count|contributor|composition|on the ground|effectif|efectivos|orbat|who is there|numbers|contingents/,
    'strength',
  ],
];
const WORDS_MAX = 8;
const TEXT = /^(?:\(?[a-z\d]{1,3}[.)]\s*)?(?<label>[^.:!?|]{2,48})[.:]?$/u;

/** The kind that a heading announces; `null` for a heading of something else, `undefined` for a sentence that is none. */
export function sectionOf(folded: string, original: string): Kind | null | undefined {
  const label = TEXT.exec(folded.trim())?.groups?.['label'];
  if (label === undefined || label.trim().split(/\s+/).length > WORDS_MAX || /\d/.test(label))
    return undefined;
  const shouts = original === original.toUpperCase() || /:\s*$/.test(original);
  const titled = /^\p{Lu}/u.test(original.trim()) && !/[.!?]$/.test(original.trim());
  if (!shouts && !titled) return undefined;
  return HEADINGS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

const LABEL = /^(?<label>[\p{L} ]{3,40}): \S/u;

/** "Already gone: 152 Ghanaians": the words before the colon are the heading of that sentence alone. */
export function labelOf(folded: string): Kind | null {
  const label = LABEL.exec(folded.trim())?.groups?.['label'];
  if (!label || label.split(' ').length > WORDS_MAX) return null;
  return HEADINGS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

const TIMINGS: Readonly<Partial<Record<Kind, Timing>>> = {
  strength: 'now',
  readiness: 'now',
  movement: 'event',
  training: 'event',
  casualty: 'event',
  pledge: 'none',
};
const ATTRIBUTES: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  strength: { status: 'deployed' },
  movement: { status: 'deployed' },
  pledge: { status: 'pledged' },
  requirement: { basis: 'planned strength' },
  casualty: { type: 'killed' },
};

/** A figure under a heading, as if the heading were its cue. */
export function hitOfSection(shadow: Shadow, group: Group, kind: Kind): Hit {
  const rule: FactRule = {
    id: `${kind}.section`,
    kind,
    cue: {},
    takes: group.kind,
    timing: TIMINGS[kind] ?? 'none',
    attributes: ATTRIBUTES[kind] ?? {},
    examples: [],
    ...(kind === 'strength' ? { subject: 'mission' } : {}),
  };
  const { first, last } = group;
  return { rule, first, last, span: spanOf(shadow, first, last), modality: 'done' };
}

/** Which kinds a heading may make of people, of money and of terms. */
const SUITED: Readonly<Record<Group['kind'], readonly Kind[]>> = {
  force: [
    'strength',
    'movement',
    'pledge',
    'requirement',
    'casualty',
    'readiness',
    'training',
    'selection',
  ],
  money: ['funding'],
  term: ['requirement', 'training', 'mandate', 'readiness'],
  share: ['readiness'],
  list: ['pledge', 'strength'],
};

export const suitsSection = (group: Group, kind: Kind | null): kind is Kind =>
  kind !== null && SUITED[group.kind].includes(kind);
