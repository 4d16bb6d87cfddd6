import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';

const fieldError = Type.Object({
  pointer: Type.Optional(Type.String({ description: 'JSON pointer into the body or the query' })),
  row: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.String()),
  code: Type.String(),
  value: Type.Optional(Type.String()),
  message: Type.String(),
  fix: Type.Optional(Type.String()),
});

/** A refusal on the wire, after RFC 9457; the facts of each code come beside these members. */
export const problem = component(
  'Problem',
  Type.Object(
    {
      type: Type.String({ description: 'Where the problem is documented; ends in its code' }),
      code: Type.String(),
      title: Type.String({ description: 'What happened and the way out, for a person' }),
      status: Type.Integer(),
      errors: Type.Array(fieldError),
    },
    { additionalProperties: true },
  ),
);
export type ProblemAnswer = Given<Static<typeof problem.schema>>;
