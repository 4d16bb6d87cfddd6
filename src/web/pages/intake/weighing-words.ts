import type { ProposalWeighingAnswer, ToldAnswer } from '../../../contract/proposals.ts';
import { measureLabel } from '../../measures.ts';
import { counted, dateWords } from '../../wording.ts';

/** A weighing in a word or two, for the line of a card. */
export function verdictWords({ verdict, office }: ProposalWeighingAnswer): string {
  return verdict === 'new' && office ? OFFICE_WORDS[office.relation] : VERDICT_WORDS[verdict];
}

const OFFICE_WORDS = {
  held: 'as we know',
  'new-period': 'new office period',
  'new-person': 'new person',
};
const VERDICT_WORDS: Readonly<Record<ProposalWeighingAnswer['verdict'], string>> = {
  new: 'new',
  agrees: 'agrees',
  conflicts: 'would conflict',
  duplicate: 'known already',
};

const TOLD_MAX = 3;

/** "Kenya, nearly 400 in theatre, 8 Nov 2024, The Star". */
export function toldWords(told: ToldAnswer): string {
  const { subject, measure, asStated, edtf, publisher, isProposal } = told;
  const what = measure === 'none' ? asStated : `${asStated} ${measureLabel(measure).toLowerCase()}`;
  const source = isProposal ? 'proposed here' : publisher;
  const parts = [subject, what.trim(), edtf === null ? '' : dateWords(edtf), source];
  return parts.filter((part) => part !== '').join(', ');
}

/** What the ledger has that bears a proposal out, or has it already. */
export function agreementWords({ duplicateOf, agreesWith, agreeCount }: ProposalWeighingAnswer) {
  if (duplicateOf) return `The ledger has it already: ${toldWords(duplicateOf)}.`;
  if (agreeCount === 0) return 'New: nothing in the ledger tells of this.';
  const shown = agreesWith.slice(0, TOLD_MAX).map(toldWords).join('; ');
  const rest = agreeCount > TOLD_MAX ? `; and ${agreeCount - TOLD_MAX} more` : '';
  return `Agrees with ${counted(agreeCount, 'statement')}: ${shown}${rest}.`;
}

/** The figures that a proposal could not hold beside, by name. */
export function contestedFigures({ conflicts }: ProposalWeighingAnswer): readonly string[] {
  return conflicts.flatMap(({ kind, against: [other] }) =>
    kind === 'figures' && other ? [`Would conflict with: ${toldWords(other)}.`] : [],
  );
}

/** The sums and dates that would no longer hold, as the rules explain them; some of many. */
export function contestedSums({ conflicts }: ProposalWeighingAnswer): readonly string[] {
  return conflicts.flatMap(({ kind, explanation }) => (kind === 'figures' ? [] : [explanation]));
}

const KINDS = { mission: 'the mission', contributor: 'contributor', part: 'unit', other: 'name' };

/** "Kenya, contributor": what a name was matched to. */
export function matchWords({ label, kind }: ProposalWeighingAnswer['match']): string {
  return `${label}, ${KINDS[kind]}`;
}

/** Whether Muster knew the subject before this document. */
export function isKnown({ basis }: ProposalWeighingAnswer['match']): boolean {
  return basis !== 'new';
}
