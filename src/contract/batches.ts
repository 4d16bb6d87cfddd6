import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { nullable, nullableText } from './values.ts';

const whole = nullable(Type.Integer());
const count = { asStated: Type.String(), low: Type.Integer(), high: whole };
const part = Type.Object({
  lift: Type.String(),
  from: Type.String(),
  to: Type.String(),
  ...count,
  departed: Type.String(),
  arrived: nullableText,
  landed: nullable(Type.Object(count)),
  confirmer: nullableText,
  slipDays: whole,
});

/** A batch as it stood on a day: what is recorded beside what was said. */
export const batch = component(
  'Batch',
  Type.Object({
    id: Type.String(),
    contributor: Type.String(),
    label: nullableText,
    class: nullableText,
    ...count,
    units: Type.Array(Type.Object({ unit: Type.String(), name: Type.String(), ...count })),
    whole: Type.Array(Type.String()),
    quotas: Type.Array(Type.String()),
    stages: Type.Array(
      Type.Object({
        stage: Type.String(),
        ...count,
        stated: nullableText,
        planned: nullableText,
        real: nullableText,
      }),
    ),
    said: Type.Array(
      Type.Object({
        milestone: Type.String(),
        as: Type.String(),
        day: Type.String(),
        on: Type.String(),
        speaker: nullableText,
        source: nullableText,
      }),
    ),
    earliestDeparture: nullableText,
    statedDeparture: nullableText,
    slackDays: whole,
    slipDays: whole,
    parts: Type.Array(part),
    remainder: nullable(Type.Object({ ...count, state: Type.String(), slipDays: whole })),
    gates: Type.Array(
      Type.Object({
        gate: Type.String(),
        kind: Type.String(),
        reason: Type.String(),
        openedOn: Type.String(),
        closedOn: nullableText,
        holds: Type.Boolean(),
        source: nullableText,
      }),
    ),
    assumptions: Type.Array(Type.String()),
    training: nullable(Type.Object({ starts: nullableText, ends: nullableText })),
    formedOn: Type.String(),
  }),
);
export type BatchAnswer = Given<Static<typeof batch.schema>>;

export const batchList = component('BatchList', Type.Object({ batches: Type.Array(batch.ref) }));
export type BatchListAnswer = Given<Static<typeof batchList.schema>>;
