import type { Transaction } from 'kysely';
import { groupedBy } from '../domain/ledger/event.ts';
import { type MissionRecord, readFolder } from '../domain/ledger/folder/read-folder.ts';
import type { Folder } from '../domain/ledger/folder/table.ts';
import { judged } from '../domain/ledger/judgement.ts';
import { boundsOf, READINGS } from '../domain/ledger/reading.ts';
import type { Statement } from '../domain/ledger/statement.ts';
import type { Subject } from '../domain/ledger/subject.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import {
  type Clocks,
  takeLedger,
  writeAliases,
  writeCommitments,
  writeContributors,
  writeDocuments,
  writeEngagements,
  writeHoldings,
  writeProfile,
  writePromises,
  writeSubjects,
} from '../store/records/ledger-parts.ts';
import { insertMission } from '../store/records/missions.ts';
import { type StatedLedger, UNNAMED } from '../store/records/stated.ts';
import { statementDigests } from '../store/records/statement-digests.ts';
import { insertJudgements, insertStatements, type Recorded } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { countryNamed } from './country-names.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, inNoMission, type Work } from './work.ts';

export type MissionToLoad = {
  readonly id: string;
  readonly name: string;
  /** The files of the folder; only `record.csv` must be there. */
  readonly folder: Folder;
};

export type MissionLoaded = {
  readonly mission: string;
  /** New rows; what was there before counts as none. */
  readonly documents: number;
  readonly statements: number;
  readonly judgements: number;
  readonly conflicts: number;
};

/**
 * Loads a mission from its folder: the record of statements, and whatever stands beside it. All or
 * nothing; loading the same folder again changes nothing, and loading a longer one adds what is new.
 *
 * @throws {Problem} `file-missing` without a record; `rows-refused` with every bad row, its column,
 *   its value and what to do
 */
export async function loadMission(work: Work, input: MissionToLoad): Promise<MissionLoaded> {
  if (!input.folder.has('record.csv')) throw new Problem('file-missing', { file: 'record.csv' });
  const mission: Subject = { key: input.id, label: input.name, kind: 'mission', parent: null };
  const findings: FieldError[] = [];
  const record = readFolder(input.folder, mission, countryNamed, findings);
  refuseRows(findings);
  const recorded: Recorded = { at: work.now().toString(), by: work.actor.id };
  await inNoMission(work, (db) =>
    insertMission(db, {
      id: input.id,
      name: input.name,
      aliases: record.missionNames.map(({ name }) => name),
      isPublic: false,
      createdAt: work.now(),
      createdBy: work.actor.id,
    }),
  );
  return inMission(work, input.id, async (db) => {
    await takeLedger(db, input.id);
    const isFirst = await refuseChanged(db, input.id, record.statements);
    const written = await writeRecord(db, input.id, record, recorded);
    const isNew = written.statements + written.judgements > 0;
    const whole = isFirst ? ledgerOf(record) : undefined;
    const conflicts = isNew ? await settleLedger(db, input.id, work.now(), whole) : [];
    return { mission: input.id, ...written, conflicts: conflicts.length };
  });
}

function refuseRows(findings: readonly FieldError[]): void {
  if (findings.length === 0) return;
  throw new Problem(
    'rows-refused',
    { source: 'The folder', count: findings.length },
    { errors: findings },
  );
}

/** The ledger as it reads back, where the folder is all there is. */
function ledgerOf(record: MissionRecord): StatedLedger {
  const publishers = new Map(record.documents.map(({ id, publisher }) => [id, publisher]));
  const isSeed = new Set(record.documents.filter((d) => d.isSeed).map(({ id }) => id));
  const judgements = groupedBy(record.judgements, ({ statementId }) => statementId);
  const publisherOf = ({ documentId }: Statement) => publishers.get(documentId ?? '') ?? null;
  return {
    statements: record.statements.map((statement) =>
      judged(statement, judgements.get(statement.id) ?? [], publisherOf(statement) ?? UNNAMED),
    ),
    seeds: new Set(
      record.statements
        .filter(({ documentId }) => isSeed.has(documentId ?? ''))
        .map(({ id }) => id),
    ),
    subjects: new Map(record.subjects.map((subject) => [subject.key, subject])),
  };
}

/**
 * A row that says something else under an id that is taken would be a silent correction.
 *
 * @returns whether the ledger holds no statement yet
 */
async function refuseChanged(
  db: Transaction<DB>,
  missionId: string,
  statements: readonly Statement[],
): Promise<boolean> {
  const digests = await statementDigests(db, missionId);
  refuseRows(
    statements
      .filter(
        (statement) => (digests.get(statement.id) ?? digestOf(statement)) !== digestOf(statement),
      )
      .map(({ id }) => ({
        pointer: `/record.csv/${id}`,
        column: 'id',
        code: 'statement-id-taken',
        value: id,
        message: `Statement ${id} is in the ledger with other words.`,
        fix: 'Give the new row an id of its own and name the old one in "supersedes".',
      })),
  );
  return digests.size === 0;
}

/** What makes a row the same row: who is said to be how many, when, by which document. */
function digestOf(statement: Statement): string {
  const { documentId, subjectStated, measure, quantity, valid, modality } = statement;
  return [documentId, subjectStated, measure, quantity.asStated, valid.edtf ?? '', modality].join(
    '|',
  );
}

async function writeRecord(
  db: Transaction<DB>,
  missionId: string,
  record: MissionRecord,
  recorded: Recorded,
) {
  const reading = READINGS[0];
  const clocks = clocksOf(record);
  await writeSubjects(db, missionId, record.subjects);
  await writeAliases(db, missionId, missionId, record.missionNames);
  if (record.profile) await writeProfile(db, missionId, record.profile);
  await writeContributors(db, missionId, contributorsOf(record), recorded);
  const documents = await writeDocuments(db, missionId, record.documents, recorded);
  const statements = await insertStatements(
    db,
    missionId,
    record.statements.map((statement) => ({
      statement,
      bounds: boundsOf(statement.quantity, reading),
      reading: `${reading.id}/${reading.version}`,
    })),
    recorded,
  );
  const judgements = await insertJudgements(
    db,
    missionId,
    record.judgements.map((judgement) => ({
      ...judgement,
      id: `${judgement.statementId} ${judgement.reason}`,
    })),
    recorded,
  );
  await writeHoldings(db, missionId, record.offices, recorded);
  await writeEngagements(
    db,
    missionId,
    record.engagements.map((engagement) => ({ ...engagement, ...clocks(engagement.statementIds) })),
    recorded,
  );
  await writeCommitments(
    db,
    missionId,
    record.commitments.map((commitment) => ({
      ...commitment,
      ...clocks(commitment.statementIds),
      saidOn: dayOf(record, commitment.statementIds),
    })),
    recorded,
  );
  await writePromises(db, missionId, promisesWithClocks(record, clocks), recorded);
  return { documents, statements, judgements };
}

/** Who offered, sent or has people; those who only pay are no contributors of a force. */
function contributorsOf({ statements, subjects, profile }: MissionRecord) {
  const sent = new Set(
    statements
      .filter(({ measure, quantity }) => quantity.unit !== 'USD' && SENDING.has(measure))
      .map(({ subject }) => subject),
  );
  return subjects
    .filter(({ key, kind }) => kind === 'contributor' && sent.has(key))
    .map(({ key }) => ({ country: key, isLead: key === profile?.leadNation }));
}

const SENDING = new Set(['pledged', 'notified', 'departed', 'arrived', 'in-theatre']);

/** Known from the first statement that tells of it; of the seeds when one of them does. */
function clocksOf(record: MissionRecord): (ids: readonly string[]) => Clocks {
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
  const seeds = new Set(record.documents.filter(({ isSeed }) => isSeed).map(({ id }) => id));
  return (ids) => {
    const told = ids.flatMap((id) => byId.get(id) ?? []);
    const days = told.flatMap(({ said }) => said.end ?? []).sort();
    return {
      knownOn: days[0] ?? null,
      isSeed: told.some(({ documentId }) => seeds.has(documentId ?? '')),
    };
  };
}

function dayOf(record: MissionRecord, ids: readonly string[]): string | null {
  const [first] = record.statements.filter(({ id }) => ids.includes(id));
  return first?.valid.end ?? first?.said.end ?? null;
}

/** A promise is known when it was said; its outcome when the last statement of it was. */
function promisesWithClocks(record: MissionRecord, clocks: (ids: readonly string[]) => Clocks) {
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
  const isPromise = (id: string) => byId.get(id)?.modality !== 'reported';
  return record.promises.map((promise) => {
    const promisedBy = promise.statementIds.filter(isPromise);
    const outcomeBy = promise.statementIds.filter((id) => !isPromise(id));
    const told = outcomeBy.flatMap((id) => byId.get(id)?.said.end ?? []).sort();
    return {
      ...promise,
      ...clocks(promisedBy),
      knownOn: promise.said.end,
      promisedBy,
      outcomeKnownOn: told.at(-1) ?? null,
    };
  });
}
