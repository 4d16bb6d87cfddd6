import { expect, test } from 'vitest';
import { MEASURES } from './measure.ts';
import { proposedMeasure } from './proposed-measure.ts';
import { KINDS } from './statement.ts';

test.each([
  ['pledge', 'personnel', { status: 'notified' }, 'notified'],
  ['pledge', 'countries', {}, 'countries'],
  ['movement', 'personnel', { status: 'departing' }, 'departed'],
  ['movement', 'personnel', { status: 'repatriated', direction: 'return' }, 'returned'],
  ['strength', 'personnel', { status: 'deployed' }, 'in-theatre'],
  ['requirement', 'personnel', { basis: 'authorised' }, 'authorised'],
  ['selection', 'years', { criterion: 'service' }, 'min-service'],
  ['casualty', 'personnel', { type: 'wounded' }, 'injured'],
  ['funding', 'USD', { status: 'received' }, 'deposited'],
  ['office', null, {}, 'office'],
  ['milestone', 'bases', {}, 'none'],
] as const)('a %s of %s %j is of %s', (kind, unit, attributes, measure) => {
  expect(proposedMeasure({ kind, unit, attributes })).toBe(measure);
});

test('whatever is proposed has a measure that the ledger knows', () => {
  const known = new Set(MEASURES.map(({ key }) => key));
  for (const kind of KINDS)
    for (const unit of ['personnel', 'countries', 'USD', 'weeks', 'bases', null])
      expect(known.has(proposedMeasure({ kind, unit, attributes: {} }))).toBe(true);
});
