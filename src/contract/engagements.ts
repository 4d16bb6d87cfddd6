import { Type } from 'typebox';
import { component } from './component.ts';
import { engagement } from './picture.ts';
import { closed, dateAsWritten, documentId, line, nullableText, words } from './values.ts';

const PARTICIPANTS_MAX = 50;

/** With what the picture leaves out: who led each side, and what came of it. */
const engagementTold = Type.Object({
  ...engagement.properties,
  id: Type.String(),
  leads: Type.Array(Type.String()),
  outcome: nullableText,
});

export const engagementList = component(
  'EngagementList',
  Type.Object({ engagements: Type.Array(engagementTold) }),
);

/** A meeting, call, visit, briefing, ceremony or assessment mission, as it was told. */
export const engagementBody = Type.Object(
  {
    type: Type.Enum(['meeting', 'call', 'visit', 'briefing', 'ceremony', 'assessment-mission']),
    day: dateAsWritten,
    venue: Type.Optional(line),
    participants: Type.Array(line, { minItems: 1, maxItems: PARTICIPANTS_MAX }),
    leads: Type.Optional(Type.Array(line, { maxItems: PARTICIPANTS_MAX })),
    topics: Type.Optional(Type.Array(line, { maxItems: PARTICIPANTS_MAX })),
    outcome: Type.Optional(words),
    document: Type.Optional(documentId),
    quote: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  },
  closed,
);

export const engagementRecorded = component(
  'EngagementRecorded',
  Type.Object({ id: Type.String() }),
);
