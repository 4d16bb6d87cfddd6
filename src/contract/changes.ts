import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { figure } from './picture.ts';
import { closed, day, nullable, nullableText } from './values.ts';

const said = Type.Object({
  statementId: Type.String(),
  asStated: Type.String(),
  statedOn: nullableText,
  saidBy: Type.String(),
  document: Type.String(),
});

/** One measure of one subject that stood otherwise after the second day of knowledge. */
export const change = Type.Object({
  subject: Type.String(),
  subjectLabel: Type.String(),
  measure: Type.String(),
  before: nullable(figure.ref),
  after: nullable(figure.ref),
  statements: Type.Array(said),
});

/** What changed between two days of knowledge about the same day in the world, and who said so. */
export const changeList = component(
  'ChangeList',
  Type.Object({
    mission: Type.String(),
    on: Type.String(),
    from: Type.String(),
    to: Type.String(),
    changes: Type.Array(change),
  }),
);
export type ChangeList = Given<Static<typeof changeList.schema>>;

export const changesQuery = Type.Object({ on: Type.Optional(day), from: day, to: day }, closed);
