import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { triesQuery } from './roll-people.ts';
import { closed, day, nullable } from './values.ts';

const count = Type.Integer({ minimum: 0 });
const value = Type.Unsafe<number | string>({ type: ['number', 'string'] });

export const screeningQuery = Type.Object(triesQuery, closed);

const rule = Type.Object({
  name: Type.String({ examples: ['service-years'] }),
  id: Type.String(),
  version: Type.Integer(),
  title: Type.String(),
  value,
  unit: Type.String({ description: 'years, months, level, or empty: no more than on or off' }),
  isOn: Type.Boolean(),
  source: Type.String(),
  status: Type.Enum(['sourced', 'to confirm']),
  isTried: Type.Boolean({ description: 'Differs from what stands' }),
  passed: nullable(Type.Integer({ description: 'Null while the rule is off' })),
  failed: nullable(Type.Integer()),
  unknown: nullable(Type.Integer()),
});

export const screening = component(
  'RollScreening',
  Type.Object({
    on: Type.String({ format: 'date' }),
    eligible: count,
    eligibleByWaiver: Type.Integer({ description: 'Of the eligible, by a waiver alone' }),
    ineligible: count,
    undetermined: count,
    byReason: Type.Record(Type.String(), count, {
      description: 'By rule that is not met, and by `RULE-unknown`',
    }),
    ruleSet: Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      rules: Type.Array(rule),
    }),
    women: Type.Object({
      eligible: count,
      target: Type.Object({ share: Type.Number(), source: Type.String(), isOn: Type.Boolean() }),
    }),
    tried: nullable(
      Type.Object({
        eligible: Type.Integer({ description: 'More (or fewer) eligible than as rules stand' }),
      }),
    ),
  }),
);
export type ScreeningAnswer = Given<Static<typeof screening.schema>>;

export const thresholdQuery = Type.Object(
  { ...triesQuery, name: Type.String({ maxLength: 40, examples: ['service-years'] }) },
  closed,
);

export const threshold = component(
  'RuleThreshold',
  Type.Object({
    on: Type.String({ format: 'date' }),
    name: Type.String(),
    value,
    eligible: Type.Integer({ description: 'As asked, without another value of this rule' }),
    values: Type.Array(
      Type.Object({
        value: Type.Unsafe<number | string>({
          ...value,
          description: 'A number, a level, `on` or `off`: what `rule=NAME=VALUE` takes',
        }),
        eligible: count,
        change: Type.Integer({ description: 'Against `eligible`: "at 4 years: +112"' }),
        passed: count,
        failed: count,
        unknown: count,
      }),
      { description: 'Every value the slider can take, in order' },
    ),
  }),
);
export type ThresholdAnswer = Given<Static<typeof threshold.schema>>;

const SIZE_MAX = 100_000;
const short = Type.String({ minLength: 1, maxLength: 80 });

export const selectionBody = Type.Object(
  {
    batch: Type.Optional(short),
    size: Type.Integer({ minimum: 1, maximum: SIZE_MAX }),
    quotas: Type.Optional(
      Type.Array(short, {
        maxItems: 50,
        description: 'As `GSU=200`, `rank:Inspector>=20`, `women>=20%`, `language:fr>=10`',
      }),
    ),
    whole: Type.Optional(
      Type.Array(short, { maxItems: 50, description: 'Units that go together or not' }),
    ),
    on: Type.Optional(day),
    preview: Type.Optional(Type.Boolean({ description: 'Choose and keep nothing' })),
    acceptNearest: Type.Optional(
      Type.Boolean({ description: 'Keep the nearest list where a wish cannot be met' }),
    ),
  },
  closed,
);

export const selection = component(
  'RollSelection',
  Type.Object({
    batch: Type.String(),
    size: count,
    selected: count,
    met: Type.Boolean(),
    saved: Type.Boolean(),
    quotas: Type.Array(Type.Object({ quota: Type.String(), asked: count, given: count })),
    shortfalls: Type.Array(
      Type.Object({
        wish: Type.String(),
        asked: count,
        given: count,
        available: count,
        reason: Type.String(),
      }),
    ),
    units: Type.Record(Type.String(), count),
    women: count,
    leftBehind: count,
    officers: Type.Array(Type.String(), { description: 'Service numbers' }),
  }),
);

const shown = nullable(
  Type.Integer({ description: 'Null: hidden, because it or what it would reveal is below five' }),
);

export const rollCounts = component(
  'RollCounts',
  Type.Object({
    countries: Type.Array(
      Type.Object({
        country: Type.String(),
        total: shown,
        breakdowns: Type.Array(
          Type.Object({
            by: Type.Enum(['stage', 'unit', 'sex']),
            cells: Type.Array(Type.Object({ name: Type.String(), count: shown })),
          }),
        ),
      }),
    ),
  }),
);
export type RollCountsAnswer = Given<Static<typeof rollCounts.schema>>;
