import type { Kysely } from 'kysely';
import type { Bounds } from '../../domain/ledger/bounds.ts';
import type { Judgement } from '../../domain/ledger/judgement.ts';
import type { Statement } from '../../domain/ledger/statement.ts';
import type { DB } from '../schema.ts';
import { insertRows } from './rows.ts';

/** Who wrote something down, and when. */
export type Recorded = { readonly at: string; readonly by: string };

/** A statement with its reading, as it goes into the ledger. */
export type ReadStatement = {
  readonly statement: Statement;
  readonly bounds: Bounds | null;
  readonly reading: string;
};

export async function insertStatements(
  db: Kysely<DB>,
  missionId: string,
  statements: readonly ReadStatement[],
  recorded: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'statement',
    statements.map((read) => statementRow(missionId, read, recorded)),
  );
}

function statementRow(missionId: string, read: ReadStatement, recorded: Recorded) {
  const { statement: s, bounds, reading } = read;
  return {
    mission_id: missionId,
    id: s.id,
    document_id: s.documentId,
    kind: s.kind,
    subject: s.subject,
    subject_stated: s.subjectStated,
    counterparty: s.counterparty,
    measure: s.measure,
    as_stated: s.quantity.asStated,
    value: s.quantity.value,
    value_max: s.quantity.valueMax,
    qualifier: s.quantity.qualifier,
    unit: s.quantity.unit,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    reading,
    source_word: s.sourceWord,
    valid_edtf: s.valid.edtf,
    valid_role: s.valid.role,
    valid_earliest: s.valid.begin,
    valid_latest: s.valid.end,
    said_edtf: s.said.edtf,
    said_earliest: s.said.begin,
    said_latest: s.said.end,
    said_inferred: s.said.inferred,
    recorded_at: recorded.at,
    recorded_by: recorded.by,
    modality: s.modality,
    speakers: s.speakers,
    addressee: s.addressee,
    channel: s.channel,
    is_verbatim: s.isVerbatim,
    grade: s.grade,
    scope: s.scope,
    part_of: s.partOf,
    same_event_as: s.sameEventAs,
    era: s.era,
    supersedes: s.supersedes,
    because: s.because,
    note: s.note,
    origin: s.origin,
    rule: s.rule,
    inputs: s.inputs,
    attributes: s.office ? { office: s.office } : null,
    passage_start: s.passage?.start ?? null,
    passage_length: s.passage?.length ?? null,
    passage_words: s.passage?.words ?? null,
  };
}

export async function insertJudgements(
  db: Kysely<DB>,
  missionId: string,
  judgements: readonly (Judgement & { readonly id: string })[],
  recorded: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'judgement',
    judgements.map((judgement) => ({
      mission_id: missionId,
      id: judgement.id,
      statement_id: judgement.statementId,
      rank: judgement.rank,
      grade: judgement.grade,
      scope: judgement.scope,
      part_of: judgement.partOf,
      same_event_as: judgement.sameEventAs,
      share_of: judgement.shareOf,
      supersedes: judgement.supersedes,
      reads_as: judgement.readsAs,
      is_disputed: judgement.isDisputed,
      reason: judgement.reason,
      judged_at: recorded.at,
      judged_by: recorded.by,
    })),
  );
}
