import { type Static, Type } from 'typebox';
import { clocks } from './clocks.ts';
import { component, type Given } from './component.ts';
import { closed, nullable, nullableText } from './values.ts';

const share = Type.Number({ minimum: 0, maximum: 1 });
const persons = Type.Integer({ minimum: 0 });

/** Query strings are text: whole numbers are patterned and converted by the route. */
const wholeAsText = Type.String({ pattern: '^[0-9]{1,9}$' });

/** `target`: persons in theatre to be reached. `by`: days apart by commas. `samples`: 100 to 100,000. */
export const forecastQuery = Type.Object(
  {
    on: clocks.on,
    known: clocks.known,
    source: clocks.source,
    target: wholeAsText,
    by: Type.Optional(
      Type.String({
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2}){0,23}$',
        examples: ['2024-12-31,2025-03-31'],
      }),
    ),
    seed: Type.Optional(wholeAsText),
    samples: Type.Optional(wholeAsText),
  },
  closed,
);

const stated = Type.Object({
  persons: Type.Number(),
  asStated: Type.String(),
  statementId: nullableText,
});

const quantile = Type.Object({ share, date: nullable(Type.String({ format: 'date' })) });

const fanDay = Type.Object({
  day: Type.String({ format: 'date' }),
  median: persons,
  low50: persons,
  high50: persons,
  low80: persons,
  high80: persons,
  low95: persons,
  high95: persons,
});

const view = Type.Object({
  id: Type.Enum(['near', 'outside']),
  label: Type.String(),
  weight: share,
  quantiles: Type.Array(quantile),
  fan: Type.Array(fanDay),
});

/** When a strength will be there: days by share of the samples, chances by day, and how it was reached. */
export const forecast = component(
  'Forecast',
  Type.Object({
    mission: Type.String(),
    on: Type.String({ format: 'date' }),
    known: Type.String({ format: 'date' }),
    target: persons,
    ceiling: stated,
    strengthNow: stated,
    mandatedOn: Type.String({ format: 'date' }),
    monthsSinceMandate: Type.Integer(),
    quantiles: Type.Array(quantile),
    chances: Type.Array(
      Type.Object({
        by: Type.String({ format: 'date' }),
        chance: share,
        near: share,
        outside: share,
      }),
    ),
    classes: Type.Array(
      Type.Object({
        id: Type.String(),
        label: Type.String(),
        missions: Type.Integer(),
        weight: share,
      }),
    ),
    views: Type.Array(view),
    fan: Type.Array(fanDay),
    alike: Type.Array(
      Type.Object({
        mission: Type.String(),
        mandatedOn: Type.String({ format: 'date' }),
        months: Type.Integer({ description: 'Its age then, in months since its mandate.' }),
        weight: share,
        days: Type.Array(Type.Object({ day: Type.String({ format: 'date' }), persons })),
      }),
      { description: 'Past missions that once stood where this one stands, most alike first.' },
    ),
    promises: Type.Object({ due: Type.Integer(), kept: Type.Integer() }),
    gates: Type.Array(
      Type.Object({
        id: Type.String(),
        kind: Type.String(),
        reason: Type.String(),
        holds: Type.Array(Type.String()),
      }),
    ),
    assumptions: Type.Array(Type.String()),
    samples: Type.Integer(),
    seed: Type.Integer(),
  }),
);
export type ForecastReply = Given<Static<typeof forecast.schema>>;
