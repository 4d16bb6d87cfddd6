import { Type } from 'typebox';
import { component } from './component.ts';
import { closed, day, instant, nullable, nullableText, words } from './values.ts';

const value = Type.Unsafe<number | string>({ type: ['number', 'string'] });
const hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

const rule = Type.Object({
  name: Type.String({ examples: ['service-years'] }),
  id: Type.String({ examples: ['E18'] }),
  version: Type.Integer(),
  title: Type.String(),
  value,
  unit: Type.String(),
  isOn: Type.Boolean(),
  source: Type.String(),
  status: Type.Enum(['sourced', 'to confirm']),
});

export const ruleProposal = component(
  'RuleProposal',
  Type.Object({
    version: Type.Integer({ description: 'The version that it becomes when another agrees' }),
    base: Type.Integer({ description: 'The version that it was made from' }),
    state: Type.Enum(['proposed', 'approved', 'withdrawn', 'expired']),
    changes: Type.Array(Type.Object({ rule: Type.String(), from: value, to: value })),
    effect: nullable(
      Type.Object({
        on: day,
        eligibleNow: Type.Integer(),
        eligibleThen: Type.Integer(),
        difference: Type.Integer(),
      }),
    ),
    reason: Type.String(),
    contentHash: nullable(Type.String({ description: 'What an approval binds to' })),
    proposedAt: instant,
    proposedBy: Type.String(),
    expiresAt: instant,
    approvedBy: nullableText,
  }),
);

export const ruleList = component(
  'RuleList',
  Type.Object({
    ruleSet: Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      rules: Type.Array(rule),
    }),
    proposals: Type.Array(ruleProposal.ref, { description: 'The latest first' }),
  }),
);

export const ruleProposalBody = Type.Object(
  {
    rules: Type.Array(Type.String({ maxLength: 80, examples: ['service-years=4'] }), {
      minItems: 1,
      maxItems: 20,
    }),
    reason: words,
    on: Type.Optional(day),
  },
  closed,
);

export const approvalBody = Type.Object(
  { shown: Type.Optional(Type.Unsafe<string>({ ...hash, description: 'Hash of what was shown' })) },
  closed,
);

export const waiver = component(
  'Waiver',
  Type.Object({
    id: Type.String(),
    serviceNumber: Type.String(),
    rule: Type.String(),
    reason: Type.String(),
    until: day,
    state: Type.Enum(['proposed', 'approved', 'withdrawn', 'expired', 'revoked', 'over']),
    proposedAt: instant,
    proposedBy: Type.String(),
    approvedBy: nullableText,
  }),
);

export const waiverBody = Type.Object(
  { rule: Type.String({ maxLength: 40 }), reason: words, until: day },
  closed,
);

export const appealBody = Type.Object({ rule: Type.String({ maxLength: 40 }), words }, closed);

export const appealNoted = component(
  'AppealNoted',
  Type.Object({
    serviceNumber: Type.String(),
    ruleSetVersion: Type.Integer({ description: 'The version whose verdict it is against' }),
  }),
);
