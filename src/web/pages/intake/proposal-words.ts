import type { ProposalAnswer } from '../../../contract/proposals.ts';

/** The figure of a proposal as a person says it: "about 430 personnel". */
export function quantityWords({ quantity }: ProposalAnswer): string {
  if (quantity === null) return '';
  const { qualifier, value, valueMax, unit } = quantity;
  const hedge = qualifier === 'exact' ? '' : `${qualifier} `;
  const figure = valueMax === undefined ? format(value) : `${format(value)} to ${format(valueMax)}`;
  return `${hedge}${figure} ${unit}`;
}

const format = (value: number) => value.toLocaleString('en-GB');

/** What leads a card: its figure, its office, or what it tells of. */
export function headWords(proposal: ProposalAnswer): string {
  const { attributes, kind } = proposal;
  const named = attributes['officeTitle'] ?? attributes['event'] ?? attributes['type'];
  return quantityWords(proposal) || named || attributes['status'] || kind;
}

/** What the figure is of and whom it is about: "strength, Kenya". */
export function kindWords({ kind, subject }: ProposalAnswer): string {
  return `${kind}, ${subject}`;
}

/** The groups of the screen, in its order. */
export const GROUPS: readonly (readonly [title: string, kinds: readonly string[]])[] = [
  ['Figures', ['pledge', 'strength', 'movement', 'requirement', 'funding', 'casualty']],
  ['People and offices', ['office', 'selection', 'training', 'readiness']],
  ['Events and decisions', ['engagement', 'milestone', 'mandate']],
  ['Commitments', ['commitment']],
];

/** Proposals in the order in which the cards stand. */
export function inCardOrder(proposals: readonly ProposalAnswer[]): readonly ProposalAnswer[] {
  return GROUPS.flatMap(([, kinds]) => proposals.filter(({ kind }) => kinds.includes(kind)));
}
