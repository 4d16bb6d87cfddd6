import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { nextCursor, page } from './page.ts';
import { closed, nullable, nullableText } from './values.ts';

/** The longest text attached as JSON; the whole body stays under 1 MiB. */
const TEXT_CHARACTERS_MAX = 500_000;

/** Offsets count UTF-16 code units of the document's text, as JavaScript does. */
const passage = Type.Object({
  statementId: Type.String(),
  start: nullable(Type.Integer({ minimum: 0 })),
  length: nullable(Type.Integer({ minimum: 1 })),
  words: Type.String({
    description: 'The quoted words, at most twelve unless the text is attached',
  }),
});

export const document = component(
  'Document',
  Type.Object({
    id: Type.String(),
    title: Type.String(),
    publisher: nullableText,
    url: nullableText,
    publishedOn: nullableText,
    contentHash: nullable(Type.String({ description: 'SHA-256 of the file, in hex' })),
    hasText: Type.Boolean(),
    statementCount: Type.Integer(),
  }),
);
export type DocumentAnswer = Given<Static<typeof document.schema>>;

export const documentList = component(
  'DocumentList',
  Type.Object({ documents: Type.Array(document.ref), next: nextCursor }),
);
export const documentsQuery = Type.Object(page, closed);

/** One document; `text` is null until its file is attached. */
export const documentWithPassages = component(
  'DocumentWithPassages',
  Type.Object({
    document: document.ref,
    text: nullableText,
    passages: Type.Array(passage),
  }),
);
export type DocumentWithPassages = Given<Static<typeof documentWithPassages.schema>>;

export const attachBody = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: TEXT_CHARACTERS_MAX }) },
  closed,
);
