import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, country, line, missionId, nullable, nullableText, words } from './values.ts';

const MISSION_ALIASES_MAX = 20;

const mandate = Type.Object({
  resolution: nullableText,
  since: nullableText,
  until: nullableText,
  ceiling: nullable(Type.Integer()),
});

export const mission = component(
  'Mission',
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    aliases: Type.Array(Type.String()),
    leadNation: nullableText,
    mandate: nullable(mandate),
    task: nullableText,
    situation: nullableText,
    purpose: nullableText,
    public: Type.Boolean({ description: 'Whether its brief can be read without login' }),
    firstDay: nullable(Type.String({ description: 'D-day: D+n counts from it' })),
    statementCount: Type.Integer(),
  }),
);
export type MissionAnswer = Given<Static<typeof mission.schema>>;

export const missionList = component(
  'MissionList',
  Type.Object({ missions: Type.Array(mission.ref) }),
);

export const missionBody = Type.Object(
  {
    id: missionId,
    name: line,
    aliases: Type.Optional(Type.Array(line, { maxItems: MISSION_ALIASES_MAX })),
    leadNation: Type.Optional(country),
    task: Type.Optional(words),
    situation: Type.Optional(words),
    purpose: Type.Optional(words),
    public: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type MissionBody = Static<typeof missionBody>;

/** What can change about a mission without a statement: whether its brief is public. */
export const missionChange = Type.Object({ public: Type.Boolean() }, closed);
