import { Problem } from '../domain/problem.ts';
import { checkedCandidates } from '../intake/check-candidates.ts';
import { withoutDuplicates } from '../intake/duplicates.ts';
import { languageOf } from '../intake/language.ts';
import type { Proposal } from '../intake/proposal.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type ProposalRow, proposalsRead } from '../store/records/proposals.ts';
import { sourceDocument } from '../store/records/sources.ts';
import { addProposals } from './add-proposals.ts';
import { inMission, type Work } from './work.ts';

/** What came of asking: nothing is set up, it did not answer, or it did. */
export type ExtractionOutcome = 'off' | 'no-answer' | 'answered';

export type Extraction = {
  readonly outcome: ExtractionOutcome;
  /** Proposals that the rules had not made and the text bears out. */
  readonly added: number;
  /** What was named and is not in the text as it was claimed, or was proposed already. */
  readonly dropped: number;
};

/**
 * Asks the endpoint that is set up for what a document states, and adds what the text bears out to the
 * proposals of the rules, as `muster intake` does. Waits outside any transaction, as long as the endpoint may
 * take; whatever goes wrong there, the rules' proposals stand.
 *
 * @throws {Problem} `not-found`
 */
export async function extractProposals(
  work: Work,
  missionId: string,
  documentId: string,
): Promise<Extraction> {
  const document = await inMission(work, missionId, (db) =>
    sourceDocument(db, missionId, documentId),
  );
  const { text = null, published = null } = document ?? {};
  if (text === null || published === null)
    throw new Problem('not-found', { thing: 'text of a document', id: documentId });
  if (!work.extract) return { outcome: 'off', added: 0, dropped: 0 };
  const candidates = await work.extract(text);
  if (!Array.isArray(candidates)) return { outcome: 'no-answer', added: 0, dropped: 0 };
  const checked = checkedCandidates(candidates, { text, language: languageOf(text), published });
  return inMission(work, missionId, async (db) => {
    const known = (await proposalsRead(db, missionId, documentId)).map(asRead);
    const fresh = withoutDuplicates([...known, ...checked]).filter(({ rule }) => rule === 'model');
    const added = await addProposals(work, db, missionId, documentId, fresh);
    const event = { at: work.now(), actor: work.actor.id, action: 'document-extracted' };
    const facts = { added };
    await insertAuditEvent(db, { ...event, mission: missionId, target: documentId, facts });
    return { outcome: 'answered', added, dropped: candidates.length - added };
  });
}

function asRead({ passageStart, passageWords, ...row }: ProposalRow): Proposal {
  return { ...row, passage: passageWords, offset: passageStart } as unknown as Proposal;
}
