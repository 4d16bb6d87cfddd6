import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { offset, windowLimit } from './roll.ts';
import { waiver } from './roll-rules.ts';
import { closed, day, instant, nullable, nullableText, recordId } from './values.ts';

const days = nullable(Type.String({ format: 'date' }));
const texts = nullable(Type.Array(Type.String()));
const outcome = Type.Enum(['eligible', 'ineligible', 'undetermined']);

const person = {
  id: recordId,
  serviceNumber: Type.String(),
  name: Type.String(),
  otherNames: texts,
  rank: nullableText,
  service: nullableText,
  unit: nullableText,
  sex: nullable(Type.Enum(['F', 'M'])),
  bornOn: days,
  enlistedOn: days,
  passedOutOn: days,
  languages: Type.Unsafe<readonly string[] | null>({
    ...texts,
    description: '`en-B2`, or `en` where no level is said',
  }),
  drivingSince: days,
  firearmsOn: days,
  medicalUntil: days,
  vetting: nullableText,
  conduct: nullableText,
  passportUntil: days,
  lastTourEndedOn: days,
  skills: texts,
  stage: Type.String(),
  outcome,
};

export const personRow = Type.Object(person);
export type PersonRow = Given<Static<typeof personRow>>;

/** Columns by which people can be sorted, and in which the columnar answer comes. */
export const PERSON_COLUMNS = Object.keys(person) as readonly (keyof PersonRow)[];

const rule = Type.Union([
  Type.String({ maxLength: 80 }),
  Type.Array(Type.String({ maxLength: 80 }), { maxItems: 20 }),
]);

/** Values to try, as `rule=service-years=4`, `rule=vetting=on`; nothing is saved. */
export const triesQuery = {
  rule: Type.Optional(
    Type.Unsafe<string | string[]>({
      ...rule,
      description: 'A value to try, `service-years=4`, `vetting=on`; may come several times',
    }),
  ),
  on: Type.Optional(day),
};

const words = Type.String({ minLength: 1, maxLength: 200 });

export const peopleQuery = Type.Object(
  {
    ...triesQuery,
    sort: Type.Optional(
      Type.Enum(
        PERSON_COLUMNS.flatMap((column) => [column, `-${column}`] as const),
        { description: 'A column, with `-` from the last to the first; the sender’s order first' },
      ),
    ),
    outcome: Type.Optional(outcome),
    fails: Type.Optional(Type.String({ maxLength: 40, description: 'Those whom a rule fails' })),
    unknown: Type.Optional(
      Type.String({ maxLength: 40, description: 'Those of whom the roll does not say it' }),
    ),
    stage: Type.Optional(words),
    service: Type.Optional(words),
    unit: Type.Optional(words),
    rank: Type.Optional(words),
    sex: Type.Optional(Type.Enum(['F', 'M'])),
    language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[ABC][12])?$' })),
    skill: Type.Optional(words),
    vetting: Type.Optional(Type.Enum(['clear', 'open', 'failed'])),
    conduct: Type.Optional(Type.Enum(['clear', 'open', 'failed'])),
    enlistedBy: Type.Optional(day),
    passportFrom: Type.Optional(day),
    medicalFrom: Type.Optional(day),
    offset,
    limit: windowLimit,
  },
  closed,
);
export type PeopleQuery = Static<typeof peopleQuery>;

/** The same, with a text that may be a name: names do not stand in addresses. */
export const peopleSearchBody = Type.Object(
  {
    ...peopleQuery.properties,
    text: Type.Optional(
      Type.String({
        maxLength: 200,
        description: 'Part of a name, of another name or of a service number, in any script',
      }),
    ),
  },
  closed,
);

export const peopleList = component(
  'PeopleList',
  Type.Object({
    total: Type.Integer({ description: 'People who fit, in the whole roll' }),
    people: Type.Array(personRow),
  }),
);

const codes = Type.Array(Type.Integer(), {
  description: 'By person: place in `words`, or -1 where the roll does not say',
});

export const peopleColumn = Type.Union([
  Type.Object({ kind: Type.Literal('text'), values: Type.Array(nullableText) }),
  Type.Object({ kind: Type.Literal('word'), words: Type.Array(Type.String()), codes }),
  Type.Object({ kind: Type.Literal('list'), words: Type.Array(Type.Array(Type.String())), codes }),
  Type.Object({
    kind: Type.Literal('day'),
    days: Type.Array(nullable(Type.Integer()), { description: 'Days since 1970-01-01' }),
  }),
]);

export const peopleColumns = component(
  'PeopleColumns',
  Type.Object({
    total: Type.Integer(),
    on: Type.String({ format: 'date', description: 'The day for which `outcome` holds' }),
    ruleSet: Type.Object({ id: Type.String(), version: Type.Integer() }),
    columns: Type.Record(Type.String(), peopleColumn, {
      description: 'By column, one entry a person, all in the sender’s order',
    }),
    answers: Type.Record(Type.String(), Type.Array(Type.Integer()), {
      description: 'By rule that is on, one a person: 1 met, 0 not met, -1 the roll does not say',
    }),
  }),
);
export type PeopleColumnsAnswer = Given<Static<typeof peopleColumns.schema>>;

export const columnsQuery = Type.Object(triesQuery, closed);

export const personSheet = component(
  'PersonSheet',
  Type.Object({
    person: Type.Object({ ...person, nationalId: nullableText, nextOfKin: nullableText }),
    criteria: Type.Array(
      Type.Object({
        rule: Type.String(),
        title: Type.String(),
        version: Type.String({ description: 'Which version judged: "E18 v1"' }),
        asked: Type.String(),
        evidence: nullable(
          Type.String({ description: 'What the roll says; null where it says nothing' }),
        ),
        met: Type.Enum(['met', 'not met', 'unknown']),
        isWaived: Type.Boolean(),
        reason: Type.String(),
        source: Type.String(),
        status: Type.Enum(['sourced', 'to confirm']),
      }),
    ),
    waivers: Type.Array(waiver.ref, { description: 'Also those that wait or are over' }),
    appeals: Type.Array(
      Type.Object({
        rule: Type.String(),
        words: Type.String(),
        ruleSetVersion: Type.Integer(),
        recordedAt: instant,
        recordedBy: Type.String(),
      }),
    ),
    stages: Type.Array(
      Type.Object({
        stage: Type.String(),
        on: Type.String({ format: 'date' }),
        thing: Type.String({ description: 'The batch, class or lift it happened with' }),
        note: nullableText,
      }),
      { description: 'Over time, the earliest first' },
    ),
    extra: Type.Record(Type.String(), Type.String(), {
      description: 'The sender’s own columns, by heading',
    }),
  }),
);
export type PersonSheetAnswer = Given<Static<typeof personSheet.schema>>;
