import type { Kysely } from 'kysely';
import { type Judgement, judged } from '../../domain/ledger/judgement.ts';
import type { Qualifier } from '../../domain/ledger/quantity.ts';
import type { Rank, Stated } from '../../domain/ledger/stated.ts';
import type { Modality, Role, Statement } from '../../domain/ledger/statement.ts';
import type { Subject } from '../../domain/ledger/subject.ts';
import type { DB } from '../schema.ts';
import { missionSubjects } from '../views/subjects.ts';

/** Every statement of a mission as the rules read it, by id; and which of them are of the seeds. */
export type StatedLedger = {
  readonly statements: readonly Stated[];
  readonly seeds: ReadonlySet<string>;
  readonly subjects: ReadonlyMap<string, Subject>;
};

/** Who is quoted where no paper is named. */
export const UNNAMED = 'no source named';

/** Reads the ledger of one mission for its rules. One row a statement; nothing else is held. */
export async function statedLedger(db: Kysely<DB>, missionId: string): Promise<StatedLedger> {
  const rows = await db
    .selectFrom('statement as s')
    .leftJoin('document as d', (join) =>
      join.onRef('d.mission_id', '=', 's.mission_id').onRef('d.id', '=', 's.document_id'),
    )
    .where('s.mission_id', '=', missionId)
    .select(STATED_COLUMNS)
    .select(['d.publisher', 'd.is_seed'])
    .orderBy('s.id')
    .execute();
  const judgements = await judgementsOf(db, missionId);
  return {
    statements: rows.map((row) =>
      judged(lightStatement(row), judgements.get(row.id) ?? [], row.publisher ?? UNNAMED),
    ),
    seeds: new Set(rows.filter(({ is_seed }) => is_seed).map(({ id }) => id)),
    subjects: await missionSubjects(db, missionId),
  };
}

const STATED_COLUMNS = [
  's.id',
  's.kind',
  's.subject',
  's.measure',
  's.as_stated',
  's.value',
  's.value_max',
  's.qualifier',
  's.unit',
  's.valid_edtf',
  's.valid_role',
  's.valid_earliest',
  's.valid_latest',
  's.said_latest',
  's.modality',
  's.speakers',
  's.grade',
  's.scope',
  's.part_of',
  's.same_event_as',
  's.era',
  's.supersedes',
  's.origin',
] as const;

type StatedRow = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly measure: string;
  readonly as_stated: string;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly valid_edtf: string | null;
  readonly valid_role: string;
  readonly valid_earliest: string | null;
  readonly valid_latest: string | null;
  readonly said_latest: string | null;
  readonly modality: string;
  readonly speakers: readonly string[];
  readonly grade: string;
  readonly scope: string | null;
  readonly part_of: string | null;
  readonly same_event_as: string | null;
  readonly era: string | null;
  readonly supersedes: string | null;
  readonly origin: string;
};

/** What the rules ask for; the words around a figure stay in the database. */
function lightStatement(row: StatedRow): Statement {
  const said = { edtf: null, begin: row.said_latest, end: row.said_latest, inferred: false };
  return {
    id: row.id,
    documentId: null,
    kind: row.kind,
    subject: row.subject,
    subjectStated: row.subject,
    counterparty: null,
    measure: row.measure,
    quantity: {
      asStated: row.as_stated,
      qualifier: row.qualifier as Qualifier,
      value: row.value,
      valueMax: row.value_max,
      unit: row.unit,
    },
    sourceWord: null,
    valid: {
      edtf: row.valid_edtf,
      begin: row.valid_earliest,
      end: row.valid_latest,
      role: row.valid_role as Role,
    },
    said,
    modality: row.modality as Modality,
    speakers: row.speakers,
    addressee: null,
    channel: '',
    isVerbatim: false,
    grade: row.grade,
    scope: row.scope,
    partOf: row.part_of,
    sameEventAs: row.same_event_as,
    era: row.era,
    supersedes: row.supersedes,
    because: null,
    note: null,
    origin: row.origin as Statement['origin'],
    rule: null,
    inputs: [],
    office: null,
    passage: null,
  };
}

/** In the order in which they were made, so that the later goes before the earlier. */
async function judgementsOf(
  db: Kysely<DB>,
  missionId: string,
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const rows = await db
    .selectFrom('judgement')
    .where('mission_id', '=', missionId)
    .select(['statement_id', 'rank', 'grade', 'scope', 'part_of', 'same_event_as', 'share_of'])
    .select(['supersedes', 'reads_as', 'is_disputed', 'reason'])
    .orderBy('judged_at')
    .orderBy('id')
    .execute();
  const byStatement = new Map<string, Judgement[]>();
  for (const row of rows) {
    const judgement: Judgement = {
      statementId: row.statement_id,
      rank: row.rank as Rank | null,
      grade: row.grade,
      scope: row.scope,
      partOf: row.part_of,
      sameEventAs: row.same_event_as,
      shareOf: row.share_of,
      supersedes: row.supersedes,
      readsAs: row.reads_as === 'about' ? 'about' : null,
      isDisputed: row.is_disputed,
      reason: row.reason,
    };
    byStatement.set(row.statement_id, [...(byStatement.get(row.statement_id) ?? []), judgement]);
  }
  return byStatement;
}
