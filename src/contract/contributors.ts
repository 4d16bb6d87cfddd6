import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, country, line, nullableText } from './values.ts';

export const contributor = component(
  'Contributor',
  Type.Object({
    country: Type.String(),
    label: Type.String(),
    isLead: Type.Boolean(),
    pledged: nullableText,
    inTheatre: nullableText,
    lastWordOn: nullableText,
  }),
);
export type ContributorAnswer = Given<Static<typeof contributor.schema>>;

export const contributorList = component(
  'ContributorList',
  Type.Object({ contributors: Type.Array(contributor.ref) }),
);

export const contributorBody = Type.Object({ country, label: Type.Optional(line) }, closed);
