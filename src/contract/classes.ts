import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, day, missionId, nullableText } from './values.ts';

/** Names of classes and batches are the chain's own. */
const chainId = Type.String({ minLength: 1, maxLength: 80 });
const serviceNumbers = Type.Array(Type.String({ minLength: 1, maxLength: 60 }), {
  maxItems: 2_000,
});

export const ofClass = Type.Object({ mission: missionId, class: chainId });

export const classPeople = component(
  'ClassPeople',
  Type.Object({
    people: Type.Array(
      Type.Object({
        serviceNumber: Type.String(),
        name: Type.String(),
        rank: nullableText,
        unit: nullableText,
        result: nullableText,
        attendance: Type.Record(Type.String(), Type.Boolean(), {
          description: 'By module, whether they were there; what nobody marked is left out',
        }),
      }),
    ),
    batches: Type.Array(Type.Object({ batch: Type.String(), people: Type.Integer() }), {
      description: 'Batches that people of the own country were chosen for',
    }),
  }),
);
export type ClassPeopleAnswer = Given<Static<typeof classPeople.schema>>;

export const enrolmentBody = Type.Object({ batch: chainId, on: day }, closed);
export const enrolled = component('Enrolled', Type.Object({ enrolled: Type.Integer() }));

export const attendanceBody = Type.Object(
  {
    module: Type.String({ minLength: 1, maxLength: 120 }),
    on: day,
    absent: Type.Unsafe<string[]>({
      ...serviceNumbers,
      description: 'Who was not there; everybody else in the class was',
    }),
  },
  closed,
);
export const attendanceMarked = component(
  'AttendanceMarked',
  Type.Object({ there: Type.Integer(), absent: Type.Integer() }),
);

export const resultsBody = Type.Object(
  {
    batch: chainId,
    on: day,
    failed: Type.Unsafe<string[]>({
      ...serviceNumbers,
      description: 'Who did not pass; everybody else did, and forms the batch',
    }),
  },
  closed,
);
export const resultsRecorded = component(
  'ResultsRecorded',
  Type.Object({ passed: Type.Integer(), failed: Type.Integer() }),
);
