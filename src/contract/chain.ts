import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, country, dateAsWritten, day, nullable, nullableText, recordId } from './values.ts';

/** What one request may record; a longer file goes in parts or through the command line. */
const ENTRIES_MAX = 2_000;

const count = {
  asStated: Type.String(),
  low: Type.Integer(),
  high: nullable(Type.Integer()),
};
const whole = nullable(Type.Integer());

/** Something that happened, in the words of whoever records it. The fields depend on the act. */
const chainEntryBody = Type.Object(
  {
    id: Type.Optional(recordId),
    act: Type.String({
      pattern: '^[a-z]+[.][a-z]+$',
      description: 'A noun and a verb of the chain',
      examples: ['lift.arrive', 'pledge.offer'],
    }),
    on: dateAsWritten,
    said: Type.Optional(dateAsWritten),
    source: Type.Optional(Type.String({ maxLength: 500 })),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
    supersedes: Type.Optional(recordId),
    fields: Type.Record(Type.String(), Type.String({ maxLength: 2000 })),
  },
  closed,
);

export const chainEntriesBody = Type.Object(
  {
    entries: Type.Array(chainEntryBody, { minItems: 1, maxItems: ENTRIES_MAX }),
    preview: Type.Optional(
      Type.Boolean({ description: 'judge and tell what moves, record nothing' }),
    ),
  },
  closed,
);

const shift = Type.Object({
  what: Type.String(),
  subject: Type.String(),
  before: nullableText,
  after: nullableText,
  days: whole,
});

export const chainRecorded = component(
  'ChainRecorded',
  Type.Object({
    recorded: Type.Array(Type.String()),
    already: Type.Array(Type.String()),
    preview: Type.Boolean(),
    moves: Type.Array(shift),
  }),
);
export type ChainRecordedAnswer = Given<Static<typeof chainRecorded.schema>>;

/** Rows of a list; which columns they have depends on the list. */
export const chainList = component(
  'ChainList',
  Type.Object({
    rows: Type.Array(
      Type.Record(
        Type.String(),
        Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
      ),
    ),
  }),
);
export type ChainListAnswer = Given<Static<typeof chainList.schema>>;

export const LIST_NAMES = [
  'requirement',
  'funnel',
  'pledge',
  'money',
  'unit',
  'class',
  'readiness',
  'visit',
  'gate',
  'batch',
  'lift',
  'rotation',
  'tour',
  'present',
  'casualty',
] as const;

export const strengthList = component(
  'StrengthList',
  Type.Object({
    days: Type.Array(
      Type.Object({
        day: Type.String(),
        low: Type.Integer(),
        high: Type.Integer(),
        byContributor: Type.Record(
          Type.String(),
          Type.Object({ low: Type.Integer(), high: Type.Integer() }),
        ),
      }),
    ),
  }),
);
export type StrengthAnswer = Given<Static<typeof strengthList.schema>>;

export const strengthQuery = Type.Object(
  { from: Type.Optional(day), until: Type.Optional(day), known: Type.Optional(day) },
  closed,
);

export const chaseAnswer = component(
  'ChaseList',
  Type.Object({
    chase: Type.Array(
      Type.Object({
        contributor: Type.String(),
        contributorLabel: Type.String(),
        pledge: Type.String(),
        asStated: nullableText,
        level: Type.String(),
        lastWord: nullable(
          Type.Object({
            on: Type.String(),
            channel: Type.String(),
            words: nullableText,
            source: nullableText,
            ageDays: whole,
          }),
        ),
        due: Type.Array(Type.Object({ what: Type.String(), rule: nullableText, by: nullableText })),
        nextAct: Type.String(),
        text: Type.String(),
      }),
    ),
  }),
);
export type ChaseListAnswer = Given<Static<typeof chaseAnswer.schema>>;

export const funnelAnswer = component(
  'ChainFunnel',
  Type.Object({
    stages: Type.Array(Type.Object({ stage: Type.String(), ...count })),
    contributors: Type.Array(
      Type.Object({
        contributor: country,
        stages: Type.Array(Type.Object({ stage: Type.String(), ...count })),
      }),
    ),
  }),
);
export type ChainFunnelAnswer = Given<Static<typeof funnelAnswer.schema>>;
