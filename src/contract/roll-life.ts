import { Type } from 'typebox';
import { CASUALTY_STATES } from '../domain/deployment/casualty.ts';
import { REPATRIATIONS } from '../domain/deployment/homecoming.ts';
import { component } from './component.ts';
import { closed, day, line, nullable, words } from './values.ts';

const state = Type.Enum([...CASUALTY_STATES]);
const kind = Type.Enum([...REPATRIATIONS]);
const aliasKind = Type.Enum(['spelling', 'script', 'former', 'called']);
const alias = Type.Object({ form: Type.String(), kind: aliasKind });
const leave = Type.Object({ since: day, until: day });

const balance = Type.Object({
  on: day,
  accrued: Type.Number({ description: 'Days grown in whole months of this tour' }),
  taken: Type.Integer(),
  left: Type.Number(),
  ahead: Type.Integer({ description: 'Days agreed for later' }),
  firstFrom: nullable(day),
  rules: Type.Array(
    Type.Object({
      id: Type.String({ examples: ['L05b'] }),
      version: Type.Integer(),
      title: Type.String(),
      source: Type.String(),
      status: Type.Enum(['sourced', 'to confirm']),
    }),
  ),
});

export const personLife = component(
  'PersonLife',
  Type.Object({
    serviceNumber: Type.String(),
    aliases: Type.Array(alias),
    tours: Type.Array(Type.Object({ since: day, until: nullable(day) })),
    leave: balance,
    casualties: Type.Array(Type.Object({ state, on: day, isKinTold: Type.Boolean() }), {
      description: 'Nothing that the reader may not know before the next of kin do',
    }),
    repatriations: Type.Array(Type.Object({ kind, on: day })),
  }),
);

export const aliasBody = Type.Object({ form: line, kind: Type.Optional(aliasKind) }, closed);
export const aliasList = component('AliasList', Type.Object({ aliases: Type.Array(alias) }));

export const leaveBody = Type.Object({ since: day, until: day }, closed);
export const personLeave = component(
  'PersonLeave',
  Type.Object({
    serviceNumber: Type.String(),
    balance,
    leaves: Type.Array(leave),
    doubts: Type.Array(Type.String(), { description: 'What stands against it; not refused' }),
  }),
);

export const casualtyBody = Type.Object({ state, on: day, note: Type.Optional(words) }, closed);
export const casualty = component(
  'PersonCasualty',
  Type.Object({
    serviceNumber: Type.String(),
    casualty: Type.String({ description: 'How the chain calls it: it says nothing of the person' }),
    state,
    isKinTold: Type.Boolean(),
  }),
);

export const repatriationBody = Type.Object(
  { kind, on: day, reason: Type.Optional(words) },
  closed,
);
export const repatriated = component(
  'Repatriated',
  Type.Object({
    serviceNumber: Type.String(),
    kind,
    on: day,
    told: nullable(
      Type.String({ description: 'What the chain was told; null when nothing was new to it' }),
    ),
  }),
);
