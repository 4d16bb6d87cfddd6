import type { Transaction } from 'kysely';
import {
  CHANNEL_WORDS,
  type Channel,
  gradeByDefault,
  isChannel,
} from '../domain/ledger/channel.ts';
import { MEASURE_WORDS, type Measure, measureOf } from '../domain/ledger/measure.ts';
import { readDate } from '../domain/ledger/read-date.ts';
import { readQuantity } from '../domain/ledger/read-quantity.ts';
import { boundsOf, READINGS } from '../domain/ledger/reading.ts';
import { statedTime } from '../domain/ledger/stated-time.ts';
import type { Modality, StatedTime, Statement } from '../domain/ledger/statement.ts';
import { subjectNamed } from '../domain/ledger/subject.ts';
import { wordPolicyFor } from '../domain/ledger/word-policy.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeDocuments, writeSubjects } from '../store/records/ledger-parts.ts';
import { missionNamesOf, type SourceDocument, sourceDocument } from '../store/records/sources.ts';
import { insertStatements } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { countryNamed } from './country-names.ts';
import { placedPassage } from './placed-passage.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

/** A figure as a person heard or read it. Quantity and time are read as they are written. */
export type StatementInput = {
  readonly id?: string | undefined;
  readonly subject: string;
  readonly measure: string;
  readonly quantity: string;
  readonly unit?: string | undefined;
  readonly validTime: string;
  /** ISO day; without it the document's day, else today. */
  readonly statedOn?: string | undefined;
  readonly document?: string | undefined;
  readonly newDocument?: NewDocument | undefined;
  readonly passage?: { readonly start: number; readonly length: number } | undefined;
  readonly quote?: string | undefined;
  readonly speaker?: string | undefined;
  readonly addressee?: string | undefined;
  readonly channel?: string | undefined;
  readonly modality?: Modality | undefined;
  readonly grade?: string | undefined;
  readonly scope?: string | undefined;
  readonly partOf?: string | undefined;
  readonly because?: string | undefined;
  readonly note?: string | undefined;
};

type NewDocument = {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedOn?: string | undefined;
};

export type StatementRecorded = {
  readonly statementId: string;
  /** The conflicts that this statement brought. */
  readonly conflictIds: readonly string[];
};

/**
 * Puts a figure into the ledger as it was stated, and tells which conflicts it brings. Conflicts are
 * reported, never refused: sources disagree.
 *
 * @throws {Problem} `unknown-measure`, `unreadable-quantity`, `unreadable-date`, `unknown-word`,
 *   `not-found`, `passage-not-in-document`, `passage-too-long`, `statement-id-taken`
 */
export async function recordStatement(
  work: Work,
  missionId: string,
  input: StatementInput,
): Promise<StatementRecorded> {
  const read = readInput(input);
  return inMission(work, missionId, async (db) => {
    const statementId = await writeStatement(work, db, missionId, input, read, null);
    const conflictIds = await settleLedger(db, missionId, work.now());
    return { statementId, conflictIds };
  });
}

/** What can be refused before the ledger is opened. */
export type ReadInput = {
  readonly measure: Measure;
  readonly quantity: Statement['quantity'];
  readonly valid: StatedTime;
  readonly channel: Channel;
};

const UNITS = {
  people: 'personnel',
  countries: 'countries',
  money: 'USD',
  time: 'weeks',
  nothing: '',
};

export function readInput(input: StatementInput): ReadInput {
  const measure = measureOf(input.measure);
  if (measure.nature === 'label') {
    throw new Problem('unknown-measure', { text: input.measure, known: MEASURE_WORDS });
  }
  const channel = input.channel ?? (input.document || input.newDocument ? 'press' : 'heard');
  if (!isChannel(channel)) {
    throw new Problem('unknown-word', { what: 'channel', text: channel, known: CHANNEL_WORDS });
  }
  const quantity = readQuantity(input.quantity, input.unit ?? UNITS[measure.counts]);
  const near = input.statedOn === undefined ? null : Temporal.PlainDate.from(input.statedOn);
  const valid = statedTime(readDate(input.validTime, near).edtf);
  return { measure, quantity, valid, channel };
}

/** Writes the statement with its subject and source. @returns its id */
export async function writeStatement(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  input: StatementInput,
  read: ReadInput,
  supersedes: string | null,
): Promise<string> {
  const recorded = { at: work.now().toString(), by: work.actor.id };
  const document = await sourceOf(work, db, missionId, input);
  const { subject, era } = await subjectOf(db, missionId, input.subject);
  const quote = placedPassage(document, input);
  const id = input.id ?? work.newId();
  const reading = READINGS[0];
  const statement: Statement = {
    id,
    documentId: document?.id ?? null,
    kind: KIND[read.measure.counts],
    subject,
    subjectStated: input.subject,
    counterparty: null,
    measure: read.measure.key,
    quantity: read.quantity,
    sourceWord: quote === null ? null : (wordPolicyFor(quote.words)?.id ?? null),
    valid: { ...read.valid, role: input.modality === 'planned' ? 'planned' : roleOf(read.measure) },
    said: saidOf(input, document, work.now()),
    modality: input.modality ?? 'reported',
    speakers: [document?.publisher, input.speaker].flatMap((name) => name ?? []),
    addressee: given(input.addressee),
    channel: read.channel,
    isVerbatim: quote !== null,
    grade: input.grade ?? gradeByDefault(read.channel),
    scope: given(input.scope),
    partOf: given(input.partOf),
    sameEventAs: null,
    era,
    supersedes,
    because: given(input.because),
    note: given(input.note),
    origin: document === null ? 'heard' : 'document',
    rule: null,
    inputs: [],
    office: null,
    passage: quote,
  };
  const bounds = boundsOf(read.quantity, reading);
  const row = { statement, bounds, reading: `${reading.id}/${reading.version}` };
  if ((await insertStatements(db, missionId, [row], recorded)) === 0) {
    throw new Problem('statement-id-taken', { id });
  }
  const action = supersedes === null ? 'statement-recorded' : 'statement-superseded';
  const event = { at: work.now(), actor: work.actor.id, action, mission: missionId, target: id };
  await insertAuditEvent(db, event);
  return id;
}

/** What a person left out is nothing. */
function given(value: string | undefined): string | null {
  return value ?? null;
}

const KIND = {
  people: 'strength',
  countries: 'pledge',
  money: 'funding',
  time: 'requirement',
  nothing: 'milestone',
} as const;

function roleOf({ nature }: Measure): 'occurred' | 'as-of' {
  return nature === 'flow' ? 'occurred' : 'as-of';
}

function saidOf(
  { statedOn }: StatementInput,
  document: SourceDocument | null,
  now: Temporal.Instant,
): Statement['said'] {
  const day = statedOn ?? document?.published ?? null;
  const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return { ...statedTime(day ?? today), inferred: day === null };
}

/** @throws {Problem} `not-found` for a document that the mission does not have */
async function sourceOf(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  input: StatementInput,
): Promise<SourceDocument | null> {
  if (input.document !== undefined) {
    const known = await sourceDocument(db, missionId, input.document);
    if (!known) throw new Problem('not-found', { thing: 'document', id: input.document });
    return known;
  }
  if (!input.newDocument) return null;
  const { title, publisher, url, publishedOn } = input.newDocument;
  const id = work.newId();
  const row = {
    id,
    title,
    publisher: publisher ?? title,
    url: url ?? null,
    published: publishedOn ?? null,
    contentHash: null,
    isSeed: false,
  };
  await writeDocuments(db, missionId, [row], { at: work.now().toString(), by: work.actor.id });
  return { ...row, text: null };
}

async function subjectOf(db: Transaction<DB>, missionId: string, name: string) {
  const { label, names } = await missionNamesOf(db, missionId);
  const mission = { key: missionId, label, kind: 'mission', parent: null } as const;
  const { subject, era } = subjectNamed(name, mission, names, countryNamed);
  await writeSubjects(db, missionId, [mission, subject]);
  return { subject: subject.key, era };
}
