import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { statementIds } from './values.ts';

/** Statements that cannot all hold, and why, in one sentence of their own words. */
export const conflict = component(
  'Conflict',
  Type.Object({
    id: Type.String(),
    kind: Type.String({ description: 'figures, sum, time or office' }),
    status: Type.String({ description: 'open, settled or disputed' }),
    statementIds,
    explanation: Type.String(),
  }),
);
export type Conflict = Given<Static<typeof conflict.schema>>;

/** What looks like a conflict and is none, with the reason. */
export const lookAlike = Type.Object({ statementIds, reason: Type.String() });

export const conflictList = component(
  'ConflictList',
  Type.Object({ conflicts: Type.Array(conflict.ref), lookAlikes: Type.Array(lookAlike) }),
);
