import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, country, instant, line, missionId, nullableText } from './values.ts';

/** Roles of the field. Held for one country they end at its border; held for none, for the mission. */
export const ROLES = [
  'administrator',
  'analyst',
  'auditor',
  'commander',
  'contributor-viewer',
  'force-generation-officer',
  'movement-controller',
  'police-headquarters-clerk',
  'reporting-officer',
  'training-officer',
] as const;

export const role = Type.Enum(ROLES);
export type Role = Static<typeof role>;

export const account = Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,63}$', examples: ['desk'] });

/** `country` null: for the whole mission. `mission` null: for every mission. */
export const roleHeld = Type.Object({
  role: Type.String(),
  country: nullableText,
  mission: nullableText,
});

export const user = component(
  'User',
  Type.Object({
    account: Type.String(),
    name: Type.String(),
    disabled: Type.Boolean(),
    roles: Type.Array(roleHeld),
  }),
);

export const userList = component('UserList', Type.Object({ users: Type.Array(user.ref) }));

export const session = component(
  'Session',
  Type.Object({ user: user.ref, expiresAt: instant, idleUntil: instant }),
);
export type SessionAnswer = Given<Static<typeof session.schema>>;

const PASSWORD_CHARACTERS_MAX = 128;

export const loginBody = Type.Object(
  { account, password: Type.String({ minLength: 1, maxLength: PASSWORD_CHARACTERS_MAX }) },
  closed,
);

export const PASSWORD_CHARACTERS_MIN = 12;

export const userBody = Type.Object(
  {
    account,
    name: line,
    password: Type.String({
      minLength: PASSWORD_CHARACTERS_MIN,
      maxLength: PASSWORD_CHARACTERS_MAX,
    }),
    roles: Type.Array(
      Type.Object(
        { role, country: Type.Optional(country), mission: Type.Optional(missionId) },
        closed,
      ),
      { minItems: 1, maxItems: 50 },
    ),
  },
  closed,
);
