import type { Hit } from './match-rules.ts';
import type { Force, Mention, ReadAmount } from './mention.ts';
import type { Shadow } from './shadow.ts';

/** Mentions that a coordination joins: "75 Guatemalans and eight Salvadorans", "Chad, Benin and Togo". */
export type Group = {
  readonly first: number;
  readonly last: number;
  readonly members: readonly Member[];
  readonly kind: 'force' | 'money' | 'list' | 'term' | 'share';
};
export type Member = { readonly token: number; readonly mention: Mention };

const LINK =
  /^(?:,|\)|and|or|et|ou|y|e|plus|&|the|la|le|du|des|de|d'|aux|with|as|well|ainsi|que|another|also|a|further|los|las|el|del|from|along|other)$/;
const LIST_SIZE_MIN = 2;

/** Groups of people, amounts and countries, in the order of the sentence. */
export function groupsOf(shadow: Shadow): readonly Group[] {
  return [
    ...chains(shadow, 'force', (m) => m.tag === 'F' || m.tag === 'K' || isCount(m)),
    ...chains(shadow, 'money', (m) => m.tag === 'U'),
    ...chains(shadow, 'term', (m) => m.tag === 'L'),
    ...chains(shadow, 'share', (m) => m.tag === 'Q'),
    ...chains(shadow, 'list', listed).filter(
      ({ members }) =>
        members.length >= LIST_SIZE_MIN && members.some(({ mention }) => mention.tag === 'C'),
    ),
  ];
}

/** A bare "one" is a pronoun: "has sent no one". */
const isCount = (mention: Mention): boolean =>
  mention.tag === 'N' && !(mention.number.spelled && mention.number.value === 1);

/** A country of a list: by name, or as its force when no number goes with it ("renforts du Tchad"). */
function listed(mention: Mention): boolean {
  if (mention.tag === 'F') return mention.force.country !== null && mention.force.quantity === null;
  return mention.tag === 'C';
}

function chains(
  shadow: Shadow,
  kind: Group['kind'],
  belongs: (mention: Mention) => boolean,
): Group[] {
  const groups: { first: number; last: number; members: Member[]; kind: Group['kind'] }[] = [];
  shadow.tokens.forEach(({ mention }, token) => {
    if (!mention || !belongs(mention)) return;
    const open = groups.at(-1);
    if (open && linked(shadow, open.last, token)) {
      open.last = token;
      open.members.push({ token, mention });
    } else groups.push({ first: token, last: token, members: [{ token, mention }], kind });
  });
  return groups;
}

/** At most five linking words between two members, and at least one. */
function linked(shadow: Shadow, from: number, to: number): boolean {
  const between = shadow.tokens.slice(from + 1, to);
  if (between.length === 0 || between.length > 5) return false;
  return between.every(
    ({ word, mention }) => LINK.test(word) || (mention?.tag === 'C' && word !== ''),
  );
}

/** Marks and words that part one statement from the next, by what crossing them costs. */
const BOUNDARIES: ReadonlyMap<string, number> = new Map([
  [';', 14],
  [':', 8],
  ['–', 8],
  ['—', 8],
  ['but', 8],
  ['while', 8],
  ['whereas', 8],
  ['although', 8],
  ['though', 8],
  ['mais', 8],
  ['tandis', 8],
  ['pero', 8],
  ['mientras', 8],
  [',', 2],
  ['(', 3],
  [')', 3],
  ['against', 6],
  ['which', -1.5],
  ['who', -1.5],
  ['that', -0.5],
  ['it', -1.5],
  ['they', -1.5],
  ['qui', -1.5],
  ['que', -1.5],
  ['after', 7],
  ['before', 7],
  ['following', 5],
  ['apres', 7],
  ['avant', 7],
  ['tras', 5],
]);

/** A clause between commas (", which includes 21 women,") keeps to itself. */
const OUT_OF_ASIDE = 7;

/** How far two stretches are apart: words between them, and what those words part. Zero side by side. */
export function distance(
  shadow: Shadow,
  a: { readonly first: number; readonly last: number },
  b: { readonly first: number; readonly last: number },
): number {
  if (a.first <= b.last && b.first <= a.last) return 0;
  const [from, to] = a.last < b.first ? [a.last, b.first] : [b.last, a.first];
  const level = Math.max(shadow.depth[a.first] ?? 0, shadow.depth[b.first] ?? 0);
  let cost = shadow.depth[a.first] === shadow.depth[b.first] ? 0 : OUT_OF_ASIDE;
  for (let token = from + 1; token < to; token++)
    if ((shadow.depth[token] ?? 0) <= level)
      cost += 1 + (BOUNDARIES.get(shadow.tokens[token]?.word ?? '') ?? 0);
  return cost;
}

/** Words between two stretches; many where a semicolon parts them. */
function wordsBetween(shadow: Shadow, a: Group, b: Hit): number {
  const [from, to] = a.last < b.first ? [a.last, b.first] : [b.last, a.first];
  const between = shadow.tokens.slice(from + 1, to);
  return between.some(({ word }) => word === ';') ? 99 : between.length;
}

const REACH = 18;
const WRONG_SIDE = 9;
const OTHER_CUE_BETWEEN = 5;
const BARE_REACH = 2;
/** Single words reach less far than phrases. */
const SECOND_LOOK = 5;

/** The cue that each group belongs to: the nearest one of its sort, on its side. */
export function claims(
  shadow: Shadow,
  groups: readonly Group[],
  hits: readonly Hit[],
): ReadonlyMap<Group, Hit> {
  const claimed = new Map<Group, Hit>();
  for (const group of groups) {
    let best: Hit | null = null;
    let least = REACH;
    for (const hit of hits) {
      const cost = costOf(shadow, group, hit, hits);
      if (cost < least || (cost === least && best === null)) {
        best = hit;
        least = cost;
      }
    }
    if (best) claimed.set(group, best);
  }
  return claimed;
}

function costOf(shadow: Shadow, group: Group, hit: Hit, hits: readonly Hit[]): number {
  if (!suits(group, hit)) return Number.POSITIVE_INFINITY;
  const apart = distance(shadow, group, hit);
  if (bareOnly(group) && wordsBetween(shadow, group, hit) > (hit.rule.bareReach ?? BARE_REACH))
    return Number.POSITIVE_INFINITY;
  const { side } = hit.rule;
  const wrong =
    (side === 'before' && group.first > hit.last) || (side === 'after' && group.last < hit.first);
  const between = hits.filter((other) => other !== hit && isBetween(other, group, hit)).length;
  if (wrong && bareOnly(group)) return Number.POSITIVE_INFINITY;
  const wide = hit.rule.secondLook ? SECOND_LOOK : 0;
  return apart + wide + (wrong ? WRONG_SIDE : 0) + (wide ? 0 : between * OTHER_CUE_BETWEEN);
}

function suits(group: Group, { rule }: Hit): boolean {
  if (rule.takes !== group.kind) return false;
  if (rule.kind !== 'movement' && rule.kind !== 'casualty') return true;
  return !group.members.every(({ mention }) => mention.tag === 'K' && isThing(mention.force));
}

/** Bases and phases do not travel and are not killed. */
const isThing = ({ quantity }: Force) =>
  /^(?:countries|bases|phases|attacks|rotations)$/.test(quantity?.unit ?? '');

const bareOnly = (group: Group) => group.members.every(({ mention }) => mention.tag === 'N');

function isBetween(other: Hit, group: Group, hit: Hit): boolean {
  const [from, to] = group.last < hit.first ? [group.last, hit.first] : [hit.last, group.first];
  return other.rule.takes === hit.rule.takes && other.first > from && other.last < to;
}

/** The people or things that a mention speaks of. */
export function forceOf(mention: Mention): Force | null {
  if (mention.tag === 'F' || mention.tag === 'K') return mention.force;
  if (mention.tag !== 'N') return null;
  const { value, valueMax, qualifier } = mention.number;
  return {
    ...mention.span,
    quantity: {
      value,
      ...(valueMax === undefined ? {} : { valueMax }),
      unit: 'personnel',
      qualifier,
    },
    country: null,
    mission: null,
    batch: null,
    unit: null,
    bare: true,
    vague: null,
  };
}

export function amountOf(mention: Mention): ReadAmount | null {
  return mention.tag === 'U' || mention.tag === 'Q' || mention.tag === 'L' ? mention.amount : null;
}
