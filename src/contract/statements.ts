import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { conflict } from './conflicts.ts';
import { nextCursor, page } from './page.ts';
import {
  closed,
  dateAsWritten,
  day,
  documentId,
  line,
  nullable,
  nullableText,
  quantityAsWritten,
  words,
} from './values.ts';

export const rank = Type.Enum(['preferred', 'normal', 'deprecated']);
export const modality = Type.Enum(['reported', 'planned', 'promised', 'denied', 'projected']);
export const grade = Type.String({
  pattern: '^[A-F][1-6]$',
  description: 'Admiralty code: source A to F, information 1 to 6',
});
export const measure = Type.String({ pattern: '^[a-z][a-z-]{0,39}$', examples: ['in-theatre'] });
export const subject = Type.String({
  pattern: '^(?:[A-Z]{2}|[a-z0-9][a-z0-9-]{0,79})$',
  description: 'ISO 3166-1 alpha-2 of a contributor, the mission, or a name in kebab-case',
});

const statementDocument = Type.Object({
  id: Type.String(),
  title: Type.String(),
  publisher: nullableText,
  url: nullableText,
  publishedOn: nullableText,
  hasText: Type.Boolean(),
});

const passage = Type.Object({
  start: nullable(Type.Integer()),
  length: nullable(Type.Integer()),
  words: Type.String(),
});

/** What a source said of one measure of one subject. Never edited; a correction supersedes it. */
export const statement = component(
  'Statement',
  Type.Object({
    id: Type.String(),
    kind: Type.String({ description: 'pledge, strength, movement, engagement, office, …' }),
    origin: Type.String({ description: 'document, heard or operational' }),
    subject: Type.String(),
    subjectLabel: Type.String(),
    counterparty: nullableText,
    measure: Type.String(),
    asStated: Type.String(),
    low: nullable(Type.Number()),
    high: nullable(Type.Number()),
    unit: nullableText,
    sourceWord: nullable(Type.String({ description: 'The word the source used for the measure' })),
    scope: nullableText,
    partOf: nullableText,
    validTime: nullable(Type.String({ description: 'EDTF; null when the source gave no time' })),
    validRole: Type.String({ description: 'occurred, planned, as-of, start or end' }),
    validEarliest: nullableText,
    validLatest: nullableText,
    statedOn: nullableText,
    statedOnInferred: Type.Boolean(),
    recordedAt: Type.String(),
    recordedBy: Type.String(),
    modality: Type.String(),
    grade: Type.String(),
    rank: Type.String(),
    rankReason: nullableText,
    speakers: Type.Array(Type.String(), { description: 'From the paper to the person quoted' }),
    addressee: nullableText,
    channel: nullableText,
    verbatim: Type.Boolean(),
    document: nullable(statementDocument),
    passage: nullable(passage),
    supersedes: nullableText,
    supersededBy: nullableText,
    because: nullableText,
    note: nullableText,
    conflictIds: Type.Array(Type.String()),
  }),
);
export type StatementAnswer = Given<Static<typeof statement.schema>>;

export const statementList = component(
  'StatementList',
  Type.Object({ statements: Type.Array(statement.ref), next: nextCursor }),
);

/** A filter that is left out leaves everything in. Dates bound valid time. */
export const statementFilter = {
  subject: Type.Optional(subject),
  measure: Type.Optional(measure),
  document: Type.Optional(documentId),
  modality: Type.Optional(modality),
  kind: Type.Optional(Type.String({ pattern: '^[a-z]{1,20}$' })),
  grade: Type.Optional(Type.String({ pattern: '^[A-F][1-6]?$' })),
  rank: Type.Optional(rank),
  conflict: Type.Optional(Type.Enum(['true'])),
  since: Type.Optional(day),
  until: Type.Optional(day),
  known: Type.Optional(day),
  search: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  source: Type.Optional(Type.Enum(['seeds', 'all'])),
};

export const statementsQuery = Type.Object(
  {
    ...statementFilter,
    ...page,
    sort: Type.Optional(
      Type.Enum([
        'validTime',
        '-validTime',
        'statedOn',
        '-statedOn',
        'subject',
        'measure',
        'grade',
        'id',
      ]),
    ),
  },
  closed,
);

const facet = Type.Array(
  Type.Object({ value: Type.String(), label: Type.String(), count: Type.Integer() }),
);

/** How many statements each value would leave, for the facets beside the grid. */
export const statementFacets = component(
  'StatementFacets',
  Type.Object({
    subject: facet,
    measure: facet,
    document: facet,
    modality: facet,
    grade: facet,
    rank: facet,
    conflict: facet,
    total: Type.Integer(),
  }),
);
export const facetsQuery = Type.Object(statementFilter, closed);

const placed = Type.Object(
  {
    start: Type.Integer({ minimum: 0, maximum: 10_000_000 }),
    length: Type.Integer({ minimum: 1, maximum: 10_000 }),
  },
  closed,
);

/** A source that is not in Muster yet, named with its first statement. */
const newDocument = Type.Object(
  {
    title: line,
    publisher: Type.Optional(line),
    url: Type.Optional(Type.String({ maxLength: 1_000, pattern: '^https?://' })),
    publishedOn: Type.Optional(day),
  },
  closed,
);

/** A figure as a person heard it. `quantity` and `validTime` are read as they are written. */
export const statementBody = Type.Object(
  {
    subject,
    measure,
    quantity: quantityAsWritten,
    unit: Type.Optional(Type.String({ pattern: '^[a-zA-Z/-]{1,20}$' })),
    validTime: dateAsWritten,
    statedOn: Type.Optional(day),
    document: Type.Optional(documentId),
    newDocument: Type.Optional(newDocument),
    passage: Type.Optional(placed),
    quote: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
    speaker: Type.Optional(line),
    addressee: Type.Optional(line),
    channel: Type.Optional(Type.String({ pattern: '^[a-z][a-z-]{0,39}$' })),
    modality: Type.Optional(modality),
    grade: Type.Optional(grade),
    scope: Type.Optional(line),
    partOf: Type.Optional(line),
    because: Type.Optional(words),
    note: Type.Optional(words),
  },
  closed,
);
export type StatementBody = Static<typeof statementBody>;

/** Supersession takes a whole statement and the reason for it. */
export const supersedeBody = Type.Object({ statement: statementBody, reason: words }, closed);

export const rankBody = Type.Object({ rank, reason: words }, closed);
export type RankBody = Static<typeof rankBody>;

export const statementRecorded = component(
  'StatementRecorded',
  Type.Object({ statement: statement.ref, conflicts: Type.Array(conflict.ref) }),
);
export type StatementRecorded = Given<Static<typeof statementRecorded.schema>>;

export const statementDetail = component(
  'StatementDetail',
  Type.Object({
    statement: statement.ref,
    conflicts: Type.Array(conflict.ref),
    neighbours: Type.Array(statement.ref, {
      description: 'Other statements of the same measure and subject, by valid time',
    }),
    history: Type.Array(statement.ref, {
      description: 'What it superseded, and what superseded it',
    }),
  }),
);
