import type { Proposal } from './proposal.ts';

/** One fact, one statement: of proposals that say the same, the first stands. In the order of the text. */
export function withoutDuplicates(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of [...proposals].sort(datedFirst))
    if (!kept.some((other) => repeats(proposal, other))) kept.push(proposal);
  return kept.sort(inOrder);
}

/** Of two that repeat each other, the one with a date stands. */
function datedFirst(a: Proposal, b: Proposal): number {
  const undated = (p: Proposal) =>
    (p.kind === 'mandate' || isEvent(p)) && p.time === null ? 1 : 0;
  return undated(a) - undated(b) || inOrder(a, b);
}

function inOrder(a: Proposal, b: Proposal): number {
  return a.offset - b.offset || b.passage.length - a.passage.length || a.kind.localeCompare(b.kind);
}

/** The same passage for the same fact; an office said twice of one person counts once. */
function repeats(a: Proposal, b: Proposal): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'office') return samePerson(a.subject, b.subject) && sameTitle(a, b);
  if (a.kind === 'mandate' && sameResolution(a, b)) return true;
  // Before anything is compared word by word: most of a long report is somewhere else.
  if (!overlapping(a, b)) return false;
  if (isEvent(a) && isEvent(b) && contains(a, b) && !areApart(a, b)) return true;
  return sameFigures(a, b) && sameAttributes(a, b);
}

const EVENTS: ReadonlySet<Proposal['kind']> = new Set(['commitment', 'engagement', 'milestone']);

/** Events are told by their clause: one kind of event in one clause is one event. */
const isEvent = ({ kind, quantity }: Proposal) => EVENTS.has(kind) && quantity === null;

/** A briefing by those who had made a visit is two events, though one clause tells both. */
const areApart = (a: Proposal, b: Proposal): boolean =>
  a.kind === 'engagement' && a.attributes['type'] !== b.attributes['type'];

function contains(a: Proposal, b: Proposal): boolean {
  const [outer, inner] = a.passage.length >= b.passage.length ? [a, b] : [b, a];
  const end = inner.offset + inner.passage.length;
  return outer.offset <= inner.offset && end <= outer.offset + outer.passage.length;
}

/** One resolution with one effect, said again without its date. */
function sameResolution(a: Proposal, b: Proposal): boolean {
  const number = a.attributes['resolution'];
  if (number === undefined || number !== b.attributes['resolution']) return false;
  return a.attributes['event'] === b.attributes['event'] && (a.time === null || b.time === null);
}

function sameFigures(a: Proposal, b: Proposal): boolean {
  const figure = (p: Proposal) =>
    p.quantity ? `${p.quantity.value}..${p.quantity.valueMax ?? ''} ${p.quantity.unit}` : '';
  return figure(a) === figure(b) && (a.time?.edtf ?? '') === (b.time?.edtf ?? '');
}

function sameAttributes(a: Proposal, b: Proposal): boolean {
  return a.quantity !== null || JSON.stringify(a.attributes) === JSON.stringify(b.attributes);
}

function overlapping(a: Proposal, b: Proposal): boolean {
  return a.offset < b.offset + b.passage.length && b.offset < a.offset + a.passage.length;
}

/** "President Ruto" after "President William Ruto". */
function samePerson(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function sameTitle(a: Proposal, b: Proposal): boolean {
  const title = (p: Proposal) => (p.attributes['officeTitle'] ?? '').toLowerCase().split(' of ')[0];
  return title(a) === title(b) || !b.subject.includes(' ') || !a.subject.includes(' ');
}
