import { Type } from 'typebox';
import { component } from './component.ts';
import { promise } from './picture.ts';
import { nullable, nullableText, statementIds } from './values.ts';

const promiseScored = Type.Object({
  ...promise.properties,
  id: Type.String(),
  promise: Type.String(),
  part: Type.Integer(),
  promisedDate: nullableText,
  promisedSize: nullable(Type.Number()),
  outcomeDate: nullableText,
  outcomeSize: nullable(Type.Number()),
  note: nullableText,
  statementIds,
});

/** The promise register: dates and numbers only, with their slips. */
export const promiseList = component(
  'PromiseList',
  Type.Object({ promises: Type.Array(promiseScored) }),
);
