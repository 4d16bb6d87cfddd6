import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { conflict } from './conflicts.ts';
import { nullable, nullableText, statementIds } from './values.ts';

const figureSource = Type.Object({
  statementId: Type.String(),
  document: Type.String(),
  passage: nullableText,
  url: nullableText,
  statedOn: nullableText,
});

const derivation = Type.Object({
  rule: Type.String({ description: 'The named law, in words' }),
  statementIds,
  agreesWith: Type.Array(Type.String()),
  note: Type.Optional(Type.String({ description: 'What the law cannot tell, in one sentence' })),
});

/** What stands for one measure of one subject on the day asked for. */
export const figure = component(
  'Figure',
  Type.Object({
    subject: Type.String({
      description:
        'ISO 3166-1 alpha-2 of a contributor, the mission itself, `others` for a remainder, else kebab-case',
    }),
    subjectLabel: Type.String(),
    measure: Type.String(),
    asStated: Type.String(),
    low: Type.Number(),
    high: nullable(Type.Number({ description: 'null: no upper end' })),
    unit: Type.String(),
    validTime: Type.String({ description: 'EDTF' }),
    statementId: nullableText,
    sources: Type.Array(figureSource),
    conflictIds: Type.Array(Type.String()),
    derivation: nullable(derivation),
  }),
);
export type Figure = Given<Static<typeof figure.schema>>;

const funnelStage = Type.Object({
  measure: Type.String(),
  low: nullable(Type.Number()),
  high: nullable(Type.Number()),
  asStated: nullableText,
});

export const officeOnDay = Type.Object({
  office: Type.String(),
  organisation: Type.String(),
  holder: Type.String(),
  since: nullableText,
  until: nullableText,
});

export const milestone = Type.Object({
  subject: Type.String(),
  milestone: Type.String(),
  asStated: Type.String(),
  earliest: nullableText,
  latest: nullableText,
  slackDays: nullable(Type.Number()),
  assumptions: Type.Array(Type.String()),
});

export const promise = Type.Object({
  speaker: Type.String(),
  said: Type.String(),
  promised: Type.String(),
  outcome: nullableText,
  slipDays: nullable(Type.Number()),
});

export const engagement = Type.Object({
  day: Type.String({ description: 'EDTF' }),
  type: Type.String(),
  participants: Type.Array(Type.String()),
  venue: nullableText,
  topics: Type.Array(Type.String()),
  statementIds,
});

export const commitment = Type.Object({
  from: nullableText,
  to: nullableText,
  kind: Type.String(),
  words: Type.String(),
  state: Type.String(),
  statementIds,
});

/** Where the mission stood on a day, as it had been said by a day; every figure with its sources. */
export const picture = component(
  'Picture',
  Type.Object({
    mission: Type.String(),
    on: Type.String({ format: 'date' }),
    known: Type.String({ format: 'date' }),
    figures: Type.Array(figure.ref),
    funnel: Type.Array(funnelStage),
    conflicts: Type.Array(conflict.ref),
    offices: Type.Array(officeOnDay),
    milestones: Type.Array(milestone),
    promises: Type.Array(promise),
    engagements: Type.Array(engagement),
    commitments: Type.Array(commitment),
  }),
);
export type PictureAnswer = Given<Static<typeof picture.schema>>;
