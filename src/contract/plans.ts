import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, day, line, nullable, nullableText, recordId, words } from './values.ts';

const date = Type.String({ format: 'date' });
const persons = Type.Integer({ minimum: 0 });

/** A number, yes or no, a text, a list of numbers, or steps from a day on. */
const figure = Type.Unsafe<
  number | boolean | string | readonly number[] | readonly { from: string; value: number }[]
>({});

export const planningValue = Type.Object(
  {
    key: Type.String({ maxLength: 120, examples: ['airlift.seatsPerWeek'] }),
    value: figure,
    basis: Type.Enum(['stated', 'assumed']),
    source: words,
  },
  closed,
);

export const planningValuesBody = Type.Object(
  { values: Type.Array(planningValue, { minItems: 1, maxItems: 500 }) },
  closed,
);

/** Whether the goals were weighed in one sum, or solved one after the other. */
const objective = Type.Enum(['weighted', 'levels']);

export const planBody = Type.Object(
  {
    name: line,
    on: Type.Optional(day),
    known: Type.Optional(day),
    changed: Type.Optional(Type.Array(planningValue, { maxItems: 100 })),
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 })),
    seconds: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
    objective: Type.Optional(objective),
  },
  closed,
);

const state = Type.Enum(['waiting', 'running', 'done', 'cancelled', 'failed']);

const summary = {
  id: recordId,
  name: Type.String(),
  on: date,
  known: date,
  changed: Type.Array(planningValue),
  seed: Type.Integer(),
  seconds: Type.Number(),
  objective,
  status: Type.Enum(['draft', 'adopted', 'replaced']),
  state,
  failure: nullableText,
  usedSeconds: Type.Number(),
  weighted: nullable(Type.Number()),
  bound: nullable(Type.Number()),
  gap: nullable(Type.Number()),
  provedOptimal: Type.Boolean(),
  shortfall: nullable(Type.Number()),
  late: nullable(Type.Number()),
  compression: nullable(Type.Number()),
  cost: nullable(Type.Number()),
  /** Persons of batches that differ from the plan in force when it was made, nearer ones weighing more. */
  changes: nullable(Type.Number()),
  reachedOn: nullable(date),
  strengthAtEnd: persons,
  inputHash: Type.String(),
  madeBy: Type.String(),
  madeAt: Type.String(),
  adoptedBy: nullableText,
  adoptedAt: nullableText,
};

export const planSummary = component('PlanSummary', Type.Object(summary));
export type PlanSummary = Given<Static<typeof planSummary.schema>>;

export const planList = component('PlanList', Type.Object({ plans: Type.Array(planSummary.ref) }));
export type PlanListAnswer = Given<Static<typeof planList.schema>>;

const batch = Type.Object({
  contingent: Type.String(),
  name: Type.String(),
  contributor: Type.String(),
  persons,
  courseWeeks: Type.Integer(),
  shortenedBy: Type.Number(),
  trainsFrom: date,
  trainsUntil: date,
  restedOn: date,
  lifts: date,
  arrives: date,
  countsFrom: date,
  leaves: nullable(date),
});

const limit = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['gate', 'limit']),
  constraint: Type.String(),
  where: Type.String(),
  from: date,
  until: date,
  weeks: Type.Integer(),
  value: nullable(Type.Number()),
  bestWeek: nullable(date),
  words: Type.String(),
});

/** A tour that ends within the plan, and who counts in place of those who go home. */
const handover = Type.Object({
  contributor: Type.String(),
  batch: Type.String(),
  persons,
  endsOn: date,
  relief: nullableText,
  relievedBy: Type.Array(Type.Object({ name: Type.String(), persons, countsFrom: date })),
  unrelieved: persons,
});

export const plan = component(
  'Plan',
  Type.Object({
    ...summary,
    present: persons,
    ceiling: persons,
    blocks: Type.Array(batch),
    strength: Type.Array(
      Type.Object({ day: date, effective: persons, present: persons, required: persons }),
    ),
    handovers: Type.Array(handover),
    binding: Type.Array(limit),
    left: Type.Array(Type.Object({ name: Type.String(), persons })),
    bases: Type.Array(planningValue),
  }),
);
export type PlanAnswer = Given<Static<typeof plan.schema>>;

export const planGround = component(
  'PlanGround',
  Type.Object({
    values: Type.Array(planningValue),
    present: nullable(persons),
    contingents: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), persons })),
    missing: Type.Array(
      Type.Object({ key: Type.String(), message: Type.String(), fix: nullableText }),
    ),
  }),
);
export type PlanGroundAnswer = Given<Static<typeof planGround.schema>>;

/** What moved between the plan in force and another, batch by batch. */
export const planDiff = component(
  'PlanDiff',
  Type.Object({
    against: nullableText,
    changes: Type.Array(
      Type.Object({
        contingent: Type.String(),
        name: Type.String(),
        before: nullableText,
        after: nullableText,
        weeks: nullable(Type.Integer()),
      }),
    ),
  }),
);
export type PlanDiffAnswer = Given<Static<typeof planDiff.schema>>;

export const draftsBody = Type.Object(
  {
    weeks: Type.Optional(Type.Integer({ minimum: 1, maximum: 26 })),
    preview: Type.Optional(Type.Boolean()),
  },
  closed,
);

export const draftLifts = component(
  'DraftLifts',
  Type.Object({
    preview: Type.Boolean(),
    lifts: Type.Array(
      Type.Object({
        lift: Type.String(),
        day: date,
        seats: persons,
        persons,
        payload: Type.Integer({ description: 'Kilograms beside the passengers.' }),
        freight: Type.Integer({ description: 'Kilograms that these people bring.' }),
        batches: Type.Array(
          Type.Object({ batch: Type.String(), persons, isFormed: Type.Boolean() }),
        ),
      }),
    ),
    recorded: Type.Integer(),
  }),
);
export type DraftLiftsAnswer = Given<Static<typeof draftLifts.schema>>;

export const valuesRecorded = component(
  'PlanningValuesRecorded',
  Type.Object({ recorded: Type.Integer() }),
);
