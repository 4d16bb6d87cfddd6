import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { conflictsByStatement } from './conflicts.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import {
  conditionOn,
  judgedGrade,
  judgedRank,
  judgements,
  type StatementFilter,
} from './statement-filter.ts';

/** A statement as it reads today: as it was said, under the judgements made since. */
export type StatementRow = {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly subject: string;
  readonly subjectLabel: string;
  readonly counterparty: string | null;
  readonly measure: string;
  readonly asStated: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly sourceWord: string | null;
  readonly scope: string | null;
  readonly partOf: string | null;
  readonly validTime: string | null;
  readonly validRole: string;
  readonly validEarliest: string | null;
  readonly validLatest: string | null;
  readonly statedOn: string | null;
  readonly statedOnInferred: boolean;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly modality: string;
  readonly grade: string;
  readonly rank: string;
  readonly rankReason: string | null;
  readonly speakers: string[];
  readonly addressee: string | null;
  readonly channel: string;
  readonly verbatim: boolean;
  readonly document: DocumentOfStatement | null;
  readonly passage: { start: number | null; length: number | null; words: string } | null;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly because: string | null;
  readonly note: string | null;
  readonly conflictIds: string[];
};

type DocumentOfStatement = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly hasText: boolean;
};

export type StatementSort =
  | 'validTime'
  | '-validTime'
  | 'statedOn'
  | '-statedOn'
  | 'subject'
  | 'measure'
  | 'grade'
  | 'id';

type SortKey = { readonly by: RawBuilder<unknown>; readonly kind: 'text' | 'day' };

const TYPES = { text: sql`text`, day: sql`date` };

/** What each order sorts by. Open days come last, what nobody dated comes first. */
const SORT_KEYS = {
  validTime: { by: sql`coalesce(s.valid_latest, 'infinity'::date)`, kind: 'day' },
  statedOn: { by: sql`coalesce(s.said_latest, '-infinity'::date)`, kind: 'day' },
  subject: { by: sql`s.subject`, kind: 'text' },
  measure: { by: sql`s.measure`, kind: 'text' },
  grade: { by: judgedGrade, kind: 'text' },
  id: { by: sql`s.id`, kind: 'text' },
} satisfies Record<string, SortKey>;

/**
 * Statements of the mission that the transaction is about, a page at a time. `limit` is 1 to 500.
 *
 * @throws {Problem} `unreadable-cursor`
 */
export async function statements(
  db: Kysely<DB>,
  filter: StatementFilter,
  sort: StatementSort,
  { limit, cursor }: PageRequest,
): Promise<Page<StatementRow>> {
  const name = sort.replace('-', '') as keyof typeof SORT_KEYS;
  const { by, kind } = SORT_KEYS[name];
  const isDown = sort.startsWith('-');
  const way = isDown ? sql`desc` : sql`asc`;
  const after = cursor === null ? null : placeOf(cursor, sort, kind);
  const beyond =
    after === null
      ? sql`true`
      : sql`(${by}, s.id) ${isDown ? sql`<` : sql`>`} (${after.value}::${TYPES[kind]}, ${after.id})`;
  const isJudged = name === 'grade' || filter.grade !== undefined || filter.rank !== undefined;
  const joined = isJudged ? sql`left join ${judgements} j on j.statement_id = s.id` : sql``;
  const { rows: found } = await sql<{ id: string; place: string }>`
    select s.id, (${by})::text as place
      from statement s ${joined}
     where ${conditionOn(filter)} and ${beyond}
     order by ${by} ${way}, s.id ${way}
     limit ${limit + 1}`.execute(db);
  const page = pageOf(found, limit, ({ id, place }) => ({ sort, value: place, id }));
  const ids = page.rows.map(({ id }) => id);
  return { rows: await statementsById(db, ids), next: page.next };
}

/** The statements with these ids that exist, in the order of the ids. */
export async function statementsById(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<StatementRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<StatementRow, 'conflictIds'>>`
    select s.id, s.kind, s.origin, s.subject, subject.label as "subjectLabel", s.counterparty,
           s.measure, s.as_stated as "asStated", s.low, s.high, s.unit,
           s.source_word as "sourceWord", coalesce(j.scope, s.scope) as scope,
           coalesce(j.part_of, s.part_of) as "partOf", s.valid_edtf as "validTime",
           s.valid_role as "validRole", s.valid_earliest as "validEarliest",
           s.valid_latest as "validLatest", s.said_edtf as "statedOn",
           s.said_inferred as "statedOnInferred", s.recorded_at as "recordedAt",
           s.recorded_by as "recordedBy", s.modality, ${judgedGrade} as grade,
           ${judgedRank} as rank, j.rank_reason as "rankReason", s.speakers, s.addressee, s.channel,
           s.is_verbatim as verbatim,
           case when d.id is not null then jsonb_build_object('id', d.id, 'title', d.title,
             'publisher', d.publisher, 'url', d.url, 'publishedOn', d.published,
             'hasText', t.document_id is not null) end as document,
           case when s.passage_words is not null then jsonb_build_object(
             'start', s.passage_start, 'length', s.passage_length, 'words', s.passage_words)
             end as passage,
           coalesce(j.supersedes, s.supersedes) as supersedes, later.id as "supersededBy",
           s.because, s.note
      from unnest(${ids}::text[]) with ordinality as asked (id, place)
      join statement s on s.mission_id = current_mission() and s.id = asked.id
      join subject on subject.mission_id = s.mission_id and subject.key = s.subject
      left join document d on d.mission_id = s.mission_id and d.id = s.document_id
      left join document_text t on t.mission_id = d.mission_id and t.document_id = d.id
      left join lateral (${latestJudged}) j on true
      left join lateral (
        select min(by.id) as id from (
          select n.id from statement n
           where n.mission_id = s.mission_id and n.supersedes = s.id
          union all
          select n.statement_id from judgement n
           where n.mission_id = s.mission_id and n.supersedes = s.id) by) later on true
     order by asked.place`.execute(db);
  const inConflict = await conflictsByStatement(db, ids);
  return rows.map((row) => ({ ...row, conflictIds: inConflict.get(row.id) ?? [] }));
}

/** Field by field, what the latest judgement of `s` that speaks of it held. */
const latestJudged = sql`
  select ${latest('rank')}, ${latest('grade')}, ${latest('scope')}, ${latest('part_of')},
         ${latest('supersedes')},
         (array_agg(j.reason order by j.judged_at desc, j.id desc)
           filter (where j.rank is not null))[1] as rank_reason
    from judgement j
   where j.mission_id = s.mission_id and j.statement_id = s.id`;

function latest(column: string) {
  const field = sql.ref(`j.${column}`);
  return sql`(array_agg(${field} order by j.judged_at desc, j.id desc)
    filter (where ${field} is not null))[1] as ${sql.ref(column)}`;
}

/** The other statements of one measure and subject, by valid time. At most 200. */
export async function neighboursOf(db: Kysely<DB>, statement: StatementRow) {
  const { subject, measure, id } = statement;
  const page = await statements(db, { subject, measure }, 'validTime', {
    limit: 200,
    cursor: null,
  });
  return page.rows.filter((row) => row.id !== id);
}

/** What a statement superseded and what superseded it, oldest first, however long the chain. */
export async function historyOf(db: Kysely<DB>, id: string): Promise<StatementRow[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive link (newer, older) as (
      select s.id, s.supersedes from statement s where s.supersedes is not null
      union
      select j.statement_id, j.supersedes from judgement j where j.supersedes is not null
    ), back (id) as (
      select older from link where newer = ${id}
      union select link.older from back join link on link.newer = back.id
    ), forth (id) as (
      select newer from link where older = ${id}
      union select link.newer from forth join link on link.older = forth.id
    )
    select s.id from statement s
     where s.id in (select id from back union select id from forth) and s.id <> ${id}
     order by s.recorded_at, s.id`.execute(db);
  return statementsById(
    db,
    rows.map((row) => row.id),
  );
}
