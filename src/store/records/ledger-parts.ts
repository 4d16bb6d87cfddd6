import { type Kysely, sql } from 'kysely';
import type { CommitmentRow, EngagementRow } from '../../domain/ledger/folder/meetings.ts';
import type { OfficeRow } from '../../domain/ledger/folder/offices.ts';
import type { DocumentRow } from '../../domain/ledger/folder/passages.ts';
import type { MissionProfile } from '../../domain/ledger/folder/profile.ts';
import type { PromiseRow } from '../../domain/ledger/folder/promises.ts';
import type { MissionName, Subject } from '../../domain/ledger/subject.ts';
import type { DB } from '../schema.ts';
import { insertRows } from './rows.ts';
import type { Recorded } from './statements.ts';

/** When something counts as known, and whether the seeds alone tell of it. */
export type Clocks = { readonly knownOn: string | null; readonly isSeed: boolean };

/** A subject that came up as a stranger may turn out to have a whole; its first label stays. */
export async function writeSubjects(
  db: Kysely<DB>,
  missionId: string,
  subjects: readonly Subject[],
): Promise<void> {
  await insertRows(
    db,
    'subject',
    subjects.map(({ key, label, kind, parent }) => ({
      mission_id: missionId,
      key,
      label,
      kind,
      parent,
    })),
  );
}

export async function writeAliases(
  db: Kysely<DB>,
  missionId: string,
  subject: string,
  names: readonly MissionName[],
): Promise<void> {
  await insertRows(
    db,
    'alias',
    names.map(({ name, era }) => ({ mission_id: missionId, name, subject, era })),
  );
}

export async function writeDocuments(
  db: Kysely<DB>,
  missionId: string,
  documents: readonly DocumentRow[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'document',
    documents.map((document) => ({
      mission_id: missionId,
      id: document.id,
      title: document.title,
      publisher: document.publisher,
      url: document.url,
      published: document.published,
      content_hash: document.contentHash,
      is_seed: document.isSeed,
      recorded_at: at,
      recorded_by: by,
    })),
  );
}

export async function writeHoldings(
  db: Kysely<DB>,
  missionId: string,
  offices: readonly OfficeRow[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'office_holding',
    offices.map((office) => ({
      mission_id: missionId,
      id: office.id,
      person: office.person,
      aliases: office.aliases,
      title: office.title,
      organisation: office.organisation,
      standing: office.standing,
      since: office.since,
      until: office.until,
      statement_ids: office.statementIds,
      note: office.note,
      recorded_at: at,
      recorded_by: by,
    })),
  );
}

export async function writeEngagements(
  db: Kysely<DB>,
  missionId: string,
  engagements: readonly (EngagementRow & Clocks)[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'engagement',
    engagements.map((engagement) => ({
      mission_id: missionId,
      id: engagement.id,
      type: engagement.type,
      day: engagement.day.edtf,
      earliest: engagement.day.begin,
      latest: engagement.day.end,
      participants: engagement.participants,
      leads: engagement.leads,
      venue: engagement.venue,
      topics: engagement.topics,
      outcome: engagement.outcome,
      statement_ids: engagement.statementIds,
      known_on: engagement.knownOn,
      is_seed: engagement.isSeed,
      recorded_at: at,
      recorded_by: by,
    })),
  );
}

export async function writeCommitments(
  db: Kysely<DB>,
  missionId: string,
  commitments: readonly (CommitmentRow & Clocks & { readonly saidOn: string | null })[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'commitment',
    commitments.map((commitment) => ({
      mission_id: missionId,
      id: commitment.id,
      giver: commitment.from,
      receiver: commitment.to,
      kind: commitment.kind,
      words: commitment.words,
      due: commitment.due,
      state: commitment.state,
      statement_ids: commitment.statementIds,
      said_on: commitment.saidOn,
      known_on: commitment.knownOn,
      is_seed: commitment.isSeed,
      recorded_at: at,
      recorded_by: by,
    })),
  );
}

export type PromiseClocks = Clocks & {
  readonly promisedBy: readonly string[];
  readonly outcomeKnownOn: string | null;
};

export async function writePromises(
  db: Kysely<DB>,
  missionId: string,
  promises: readonly (PromiseRow & PromiseClocks)[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'promise',
    promises.map((promise) => ({
      mission_id: missionId,
      id: promise.id,
      promise: promise.promise,
      part: promise.part,
      speaker: promise.speaker,
      said: promise.said.edtf,
      promised_date: promise.promised?.edtf ?? null,
      promised_size: promise.promisedSize,
      outcome_date: promise.outcome?.edtf ?? null,
      outcome_size: promise.outcomeSize,
      statement_ids: promise.statementIds,
      promised_by: promise.promisedBy,
      known_on: promise.knownOn,
      outcome_on: promise.outcome?.end ?? null,
      outcome_known_on: promise.outcomeKnownOn,
      is_seed: promise.isSeed,
      note: promise.note,
      recorded_at: at,
      recorded_by: by,
    })),
  );
}

/** What the folder says of the mission takes the place of what was said before. */
export async function writeProfile(
  db: Kysely<DB>,
  missionId: string,
  profile: MissionProfile,
): Promise<void> {
  const row = {
    lead_nation: profile.leadNation,
    resolution: profile.resolution,
    mandate_since: profile.mandateSince,
    mandate_until: profile.mandateUntil,
    ceiling: profile.ceiling,
    task: profile.task,
    situation: profile.situation,
    purpose: profile.purpose,
    first_day: profile.firstDay,
  };
  await db
    .insertInto('mission_profile')
    .values({ mission_id: missionId, ...row })
    .onConflict((conflict) => conflict.column('mission_id').doUpdateSet(row))
    .execute();
}

export async function writeContributors(
  db: Kysely<DB>,
  missionId: string,
  contributors: readonly { readonly country: string; readonly isLead: boolean }[],
  { at, by }: Recorded,
): Promise<void> {
  await insertRows(
    db,
    'mission_contributor',
    contributors.map(({ country, isLead }) => ({
      mission_id: missionId,
      country,
      role: isLead ? 'lead' : 'contributor',
      added_at: at,
      added_by: by,
    })),
  );
}

/** Keeps two writers of one mission's ledger from settling it at once; held until the commit. */
export async function takeLedger(db: Kysely<DB>, missionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${missionId}`}, 0))`.execute(
    db,
  );
}
