import { gradeByDefault } from '../domain/ledger/channel.ts';
import { proposedMeasure } from '../domain/ledger/proposed-measure.ts';
import { type Qualifier, quantity } from '../domain/ledger/quantity.ts';
import { NO_TIME, statedTime } from '../domain/ledger/stated-time.ts';
import type { OfficeTold, Role, Statement } from '../domain/ledger/statement.ts';
import { type MissionName, type Subject, subjectNamed } from '../domain/ledger/subject.ts';
import { wordPolicyFor } from '../domain/ledger/word-policy.ts';
import type { SourceDocument } from '../store/records/sources.ts';
import type { DecidedProposal } from '../store/views/proposals.ts';
import { countryNamed } from './country-names.ts';
import { placedPassage } from './placed-passage.ts';

/** The mission's label and the names under which sources speak of it. */
export type MissionNames = { readonly label: string; readonly names: readonly MissionName[] };

/** The statement that a proposal would be, with the subjects that it needs. */
export type ProposedStatement = {
  readonly statement: Statement;
  readonly subject: Subject;
  readonly mission: Subject;
};

/**
 * The statement that a proposal becomes when it is committed. What is weighed before and what is written
 * then is this one.
 *
 * @throws {Problem} `passage-not-in-document`, `unreadable-date`
 */
export function proposedStatement(
  missionId: string,
  { label, names }: MissionNames,
  document: SourceDocument,
  proposal: DecidedProposal,
  id: string,
): ProposedStatement {
  const mission = { key: missionId, label, kind: 'mission', parent: null } as const;
  const { subject, era } = subjectNamed(proposal.subject, mission, names, countryNamed);
  const words = proposal.passageWords;
  const passage = { start: proposal.passageStart, length: words.length };
  const isPlan = proposal.time?.role === 'planned' || proposal.attributes['status'] === 'planned';
  const statement: Statement = {
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
  return { statement, subject, mission };
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
