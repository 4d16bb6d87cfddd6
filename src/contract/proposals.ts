import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, documentId, line, nullable, nullableText, words } from './values.ts';

/** The longest text taken in as JSON; the whole body stays under 1 MiB. */
const TEXT_CHARACTERS_MAX = 500_000;

const proposedQuantity = Type.Object(
  {
    value: Type.Number({ minimum: 0 }),
    valueMax: Type.Optional(Type.Number({ minimum: 0 })),
    unit: line,
    qualifier: Type.Enum(['exact', 'about', 'nearly', 'over', 'at least', 'at most']),
  },
  closed,
);
const proposedTime = Type.Object(
  { edtf: line, role: Type.Enum(['occurred', 'planned', 'as-of', 'start', 'end']) },
  closed,
);
const attributes = Type.Record(Type.String(), Type.String());

/** What Muster read in a document; not in the ledger until somebody commits it. */
export const proposal = component(
  'Proposal',
  Type.Object({
    id: Type.String(),
    documentId: Type.String(),
    kind: Type.String(),
    subject: Type.String(),
    quantity: nullable(
      Type.Object({
        value: Type.Number(),
        valueMax: Type.Optional(Type.Number()),
        unit: Type.String(),
        qualifier: Type.String(),
      }),
    ),
    time: nullable(Type.Object({ edtf: Type.String(), role: Type.String() })),
    attributes,
    passageStart: Type.Integer(),
    passageWords: Type.String(),
    rule: Type.String(),
    state: Type.Enum(['open', 'accepted', 'rejected', 'committed']),
    isEdited: Type.Boolean(),
    reason: nullableText,
    statementId: nullableText,
    decidedBy: nullableText,
    decidedAt: nullableText,
  }),
);

export type ProposalAnswer = Given<Static<typeof proposal.schema>>;

export const proposalList = component(
  'ProposalList',
  Type.Object({ proposals: Type.Array(proposal.ref) }),
);
export type ProposalListAnswer = Given<Static<typeof proposalList.schema>>;
export const proposalsQuery = Type.Object({ document: Type.Optional(documentId) }, closed);

const told = Type.Object({
  id: Type.String(),
  isProposal: Type.Boolean(),
  subject: Type.String(),
  measure: Type.String(),
  asStated: Type.String(),
  edtf: nullableText,
  publisher: Type.String(),
  documentId: nullableText,
});

/** Another statement, or a proposal beside this one, as a card names it. */
export type ToldAnswer = Given<Static<typeof told>>;

const subjectChoice = {
  name: Type.String(),
  key: Type.String(),
  label: Type.String(),
  kind: Type.Enum(['mission', 'contributor', 'part', 'other']),
};

/** What a proposal would be to the ledger: found by the rules that settle the ledger, before anything is written. */
export const proposalWeighing = component(
  'ProposalWeighing',
  Type.Object({
    proposal: Type.String(),
    verdict: Type.Enum(['new', 'agrees', 'conflicts', 'duplicate']),
    agreesWith: Type.Array(told),
    agreeCount: Type.Integer(),
    duplicateOf: nullable(told),
    conflicts: Type.Array(
      Type.Object({
        kind: Type.Enum(['figures', 'sum', 'time', 'office']),
        explanation: Type.String(),
        against: Type.Array(told),
      }),
    ),
    conflictCount: Type.Integer(),
    match: Type.Object({
      ...subjectChoice,
      basis: Type.Enum(['mission', 'country', 'known', 'new']),
      others: Type.Array(Type.Object(subjectChoice)),
    }),
    office: nullable(
      Type.Object({
        relation: Type.Enum(['held', 'new-period', 'new-person']),
        words: Type.String(),
      }),
    ),
    heldOffice: nullableText,
  }),
);
export type ProposalWeighingAnswer = Given<Static<typeof proposalWeighing.schema>>;

export const weighingList = component(
  'WeighingList',
  Type.Object({ weighings: Type.Array(proposalWeighing.ref) }),
);
export type WeighingListAnswer = Given<Static<typeof weighingList.schema>>;

/** A text to keep and read. */
export const intakeBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: TEXT_CHARACTERS_MAX }),
    title: Type.Optional(line),
    publisher: Type.Optional(line),
    url: Type.Optional(line),
    published: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  },
  closed,
);

/** Documents whose proposals wait: for a decision, or to be committed. */
export const waitingList = component(
  'WaitingList',
  Type.Object({
    documents: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        publishedOn: nullableText,
        open: Type.Integer(),
        accepted: Type.Integer(),
        total: Type.Integer(),
      }),
    ),
  }),
);
export type WaitingListAnswer = Given<Static<typeof waitingList.schema>>;

/** What is said of a file beside its bytes. */
export const intakeFileQuery = Type.Object(
  {
    title: Type.Optional(line),
    publisher: Type.Optional(line),
    url: Type.Optional(line),
    published: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  },
  closed,
);

export const documentTaken = component(
  'DocumentTaken',
  Type.Object({
    document: Type.String(),
    isNew: Type.Boolean(),
    nearDuplicateOf: nullableText,
    added: Type.Integer(),
    /** Whether an endpoint is set up, which may add to the proposals when it is asked. */
    hasExtractor: Type.Boolean(),
  }),
);

export type DocumentTakenAnswer = Given<Static<typeof documentTaken.schema>>;

export const decisionBody = Type.Object(
  {
    verdict: Type.Enum(['accepted', 'rejected', 'edited', 'undone']),
    reason: Type.Optional(words),
    changes: Type.Optional(
      Type.Object(
        {
          kind: Type.Optional(line),
          subject: Type.Optional(line),
          quantity: Type.Optional(nullable(proposedQuantity)),
          time: Type.Optional(nullable(proposedTime)),
          attributes: Type.Optional(attributes),
        },
        closed,
      ),
    ),
  },
  closed,
);

/** One decision on many proposals, all or none. */
export const decisionsBody = Type.Object(
  {
    proposals: Type.Array(documentId, { minItems: 1, maxItems: 500 }),
    verdict: Type.Enum(['accepted', 'undone']),
    reason: Type.Optional(words),
  },
  closed,
);

/** A passage that a person marked, by its place or by its words, and what they read there. */
export const markedPassage = Type.Object(
  {
    kind: line,
    subject: line,
    quantity: nullable(proposedQuantity),
    time: nullable(proposedTime),
    attributes: Type.Optional(attributes),
    passage: Type.Optional(
      Type.Object(
        { start: Type.Integer({ minimum: 0 }), length: Type.Integer({ minimum: 1 }) },
        closed,
      ),
    ),
    quote: Type.Optional(words),
  },
  closed,
);

export const extraction = component(
  'Extraction',
  Type.Object({
    outcome: Type.Enum(['off', 'no-answer', 'answered']),
    added: Type.Integer(),
    dropped: Type.Integer(),
  }),
);
export type ExtractionAnswer = Given<Static<typeof extraction.schema>>;

/** As a client sends it; the server holds it to {@link decisionBody}. */
export type DecisionBody = {
  readonly verdict: 'accepted' | 'rejected' | 'edited' | 'undone';
  readonly reason?: string;
  readonly changes?: Partial<
    Pick<ProposalAnswer, 'kind' | 'subject' | 'quantity' | 'time' | 'attributes'>
  >;
};

export const commitBody = Type.Object({ only: Type.Optional(documentId) }, closed);
export const commitReceipt = component(
  'CommitReceipt',
  Type.Object({
    document: Type.String(),
    statements: Type.Array(Type.Object({ proposal: Type.String(), statement: Type.String() })),
    conflictIds: Type.Array(Type.String()),
  }),
);
export type CommitReceiptAnswer = Given<Static<typeof commitReceipt.schema>>;
