import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { nullableText, statementIds } from './values.ts';

/** Who held an office, in what standing, and how long as far as anyone said. */
export const holding = component(
  'OfficeHolding',
  Type.Object({
    id: Type.String(),
    office: Type.String(),
    organisation: Type.String(),
    holder: Type.String(),
    aliases: Type.Array(Type.String()),
    standing: Type.String({ description: 'holder, acting, elect or nominee' }),
    since: nullableText,
    until: nullableText,
    note: nullableText,
    statementIds,
  }),
);
export type OfficeHolding = Given<Static<typeof holding.schema>>;

export const officeList = component(
  'OfficeList',
  Type.Object({ offices: Type.Array(holding.ref) }),
);
