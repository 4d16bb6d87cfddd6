import type { Transaction } from 'kysely';
import { gradeByDefault } from '../domain/ledger/channel.ts';
import { proposedMeasure } from '../domain/ledger/proposed-measure.ts';
import { type Qualifier, quantity } from '../domain/ledger/quantity.ts';
import { boundsOf, READINGS } from '../domain/ledger/reading.ts';
import { NO_TIME, statedTime } from '../domain/ledger/stated-time.ts';
import type { OfficeTold, Role, Statement } from '../domain/ledger/statement.ts';
import { subjectNamed } from '../domain/ledger/subject.ts';
import { wordPolicyFor } from '../domain/ledger/word-policy.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeSubjects } from '../store/records/ledger-parts.ts';
import { insertDecision, lockProposal } from '../store/records/proposals.ts';
import { missionNamesOf, type SourceDocument, sourceDocument } from '../store/records/sources.ts';
import { insertStatements } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { type DecidedProposal, decided, proposals } from '../store/views/proposals.ts';
import { countryNamed } from './country-names.ts';
import { admitOwnFigures } from './own-figures.ts';
import { placedPassage } from './placed-passage.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

/** What a commit wrote: the receipt. Each entry can be undone by its proposal. */
export type CommitReceipt = {
  readonly document: string;
  readonly statements: readonly { readonly proposal: string; readonly statement: string }[];
  readonly conflictIds: readonly string[];
};

/** Proposals of one document that are looked at; a report of a hundred pages has fewer. */
const PROPOSALS_MAX = 5_000;

/**
 * Writes the accepted proposals of a document into the ledger, all in one transaction, and tells which
 * conflicts they bring. Each statement quotes its passage, which is looked up in the text once more.
 *
 * @param only one proposal; all accepted ones of the document when left out
 * @throws {Problem} `not-found`, `denied-for-country`, `passage-not-in-document`
 */
export async function commitProposals(
  work: Work,
  missionId: string,
  documentId: string,
  only?: string,
): Promise<CommitReceipt> {
  return inMission(work, missionId, async (db) => {
    const document = await sourceDocument(db, missionId, documentId);
    if (!document) throw new Problem('not-found', { thing: 'document', id: documentId });
    const accepted = (await proposals(db, missionId, documentId, PROPOSALS_MAX)).filter(
      ({ id, state }) => state === 'accepted' && (only === undefined || id === only),
    );
    const statements: { proposal: string; statement: string }[] = [];
    for (const { id } of accepted) {
      const statement = await commitOne(work, db, missionId, document, id);
      if (statement !== null) statements.push({ proposal: id, statement });
    }
    const conflictIds = statements.length > 0 ? await settleLedger(db, missionId, work.now()) : [];
    return { document: documentId, statements, conflictIds };
  });
}

async function commitOne(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  document: SourceDocument,
  proposalId: string,
): Promise<string | null> {
  const found = await lockProposal(db, missionId, proposalId);
  if (!found) return null;
  const proposal = decided(found.proposal, found.decisions);
  if (proposal.state !== 'accepted') return null;
  admitOwnFigures(work, missionId, proposal.subject);
  const id = work.newId();
  const recorded = { at: work.now().toString(), by: work.actor.id };
  const statement = await statementOf(db, missionId, document, proposal, id);
  const reading = READINGS[0];
  const bounds =
    statement.quantity.qualifier === 'none' ? null : boundsOf(statement.quantity, reading);
  const row = { statement, bounds, reading: `${reading.id}/${reading.version}` };
  await insertStatements(db, missionId, [row], recorded);
  const decision = { id: work.newId(), proposalId, verdict: 'committed' as const, reason: null };
  await insertDecision(db, missionId, { ...decision, changes: null, statementId: id }, recorded);
  const event = { at: work.now(), actor: work.actor.id, action: 'proposal-committed' };
  await insertAuditEvent(db, { ...event, mission: missionId, target: id });
  return id;
}

async function statementOf(
  db: Transaction<DB>,
  missionId: string,
  document: SourceDocument,
  proposal: DecidedProposal,
  id: string,
): Promise<Statement> {
  const { label, names } = await missionNamesOf(db, missionId);
  const mission = { key: missionId, label, kind: 'mission', parent: null } as const;
  const { subject, era } = subjectNamed(proposal.subject, mission, names, countryNamed);
  await writeSubjects(db, missionId, [mission, subject]);
  const words = proposal.passageWords;
  const passage = { start: proposal.passageStart, length: words.length };
  const isPlan = proposal.time?.role === 'planned' || proposal.attributes['status'] === 'planned';
  return {
    ...FROM_A_PRESS_REPORT,
    id,
    documentId: document.id,
    kind: proposal.kind,
    subject: subject.key,
    subjectStated: proposal.subject,
    measure: proposedMeasure({
      kind: proposal.kind,
      unit: proposal.quantity?.unit ?? null,
      attributes: proposal.attributes,
    }),
    quantity: quantityOf(proposal),
    sourceWord: wordPolicyFor(words)?.id ?? null,
    valid: {
      ...(proposal.time ? statedTime(proposal.time.edtf) : NO_TIME),
      role: (proposal.time?.role as Role | undefined) ?? 'as-of',
    },
    said: { ...(document.published ? statedTime(document.published) : NO_TIME), inferred: false },
    modality: isPlan ? 'planned' : proposal.kind === 'pledge' ? 'promised' : 'reported',
    speakers: document.publisher ? [document.publisher] : [],
    era,
    rule: proposal.rule,
    office: officeOf(proposal),
    passage: placedPassage(document, { passage, quote: words }),
  };
}

const FROM_A_PRESS_REPORT = {
  counterparty: null,
  addressee: null,
  channel: 'press',
  isVerbatim: true,
  grade: gradeByDefault('press'),
  scope: null,
  partOf: null,
  sameEventAs: null,
  supersedes: null,
  because: null,
  note: null,
  origin: 'document',
  inputs: [],
} as const;

function quantityOf({ quantity: stated, passageWords }: DecidedProposal): Statement['quantity'] {
  if (!stated)
    return quantity({ qualifier: 'none', value: null, unit: '', asStated: passageWords });
  const { value, valueMax, unit, qualifier } = stated;
  if (valueMax !== undefined) return quantity({ qualifier: 'between', value, valueMax, unit });
  return quantity({ qualifier: qualifier.replace(' ', '-') as Qualifier, value, unit });
}

function officeOf({ kind, attributes, subject }: DecidedProposal): OfficeTold | null {
  if (kind !== 'office') return null;
  const title = attributes['officeTitle'] ?? '';
  return {
    person: attributes['person'] ?? subject,
    title,
    organisation: attributes['organisation'] ?? '',
    standing: /elect$/i.test(title)
      ? 'elect'
      : attributes['status'] === 'acting'
        ? 'acting'
        : 'holder',
  };
}
