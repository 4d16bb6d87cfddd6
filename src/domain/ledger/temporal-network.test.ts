import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber, numberOfDay } from './epoch-day.ts';
import {
  boundsOfMilestones,
  isConsistent,
  minimalConflict,
  minimalConflicts,
} from './temporal-network.ts';
import { CALENDAR, type TimeConstraint } from './time-constraint.ts';

const day = (text: string) => numberOfDay(Temporal.PlainDate.from(text));

function between(
  from: string,
  to: string,
  low: number | null,
  high: number | null,
  id: string | null,
) {
  return { from, to, low, high, statementId: id };
}

function onDays(milestone: string, first: string, last: string, id: string) {
  return between(CALENDAR, milestone, day(first), day(last), id);
}

describe('the November class of The Star', () => {
  const august = onDays('start', '2024-08-01', '2024-08-31', 'r187');
  const eightWeeks = between('start', 'end', 55, 56, 'r178');
  const november = onDays('end', '2024-11-08', '2024-11-08', 'r177');
  const departure = onDays('departs', '2024-11-27', '2024-11-27', 'r175');
  const class_ = [
    august,
    eightWeeks,
    november,
    departure,
    between('end', 'departs', 0, null, null),
  ];

  test('August, eight weeks and 8 November are one minimal conflict, 13 days apart', () => {
    const [conflict, ...others] = minimalConflicts(class_).conflicts;

    expect(others).toEqual([]);
    expect(conflict?.statementIds).toEqual(['r177', 'r178', 'r187']);
    expect(conflict?.daysApart).toBe(13);
  });

  test('eight weeks before 8 November is 13 September, and August ends on the 31st', () => {
    const clash = minimalConflict(class_)?.clashes.find(({ milestone }) => milestone === 'start');

    expect(clash && dayOfNumber(clash.notBefore).toString()).toBe('2024-09-13');
    expect(clash && dayOfNumber(clash.notAfter).toString()).toBe('2024-08-31');
    expect(clash?.notBeforeBy).toEqual(['r177', 'r178']);
    expect(clash?.notAfterBy).toEqual(['r187']);
  });

  test('without the length the days are consistent and bound each other', () => {
    const bounds = boundsOfMilestones(class_.filter((said) => said !== eightWeeks));

    expect(bounds.get('start')).toEqual({ earliest: day('2024-08-01'), latest: day('2024-08-31') });
  });

  test('a milestone that nothing closes stays open', () => {
    const bounds = boundsOfMilestones([november, between('end', 'ready', 14, null, 'r179')]);

    expect(bounds.get('ready')).toEqual({ earliest: day('2024-11-22'), latest: null });
  });
});

test('two papers with the same wrong length make two minimal conflicts', () => {
  const said = [
    onDays('start', '2024-08-01', '2024-08-31', 'r187'),
    between('start', 'end', 55, 56, 'r172'),
    between('start', 'end', 55, 56, 'r178'),
    onDays('end', '2024-11-08', '2024-11-08', 'r177'),
  ];

  expect(minimalConflicts(said).conflicts.map(({ statementIds }) => statementIds)).toEqual([
    ['r172', 'r177', 'r187'],
    ['r177', 'r178', 'r187'],
  ]);
});

test('sixty papers on nine days are searched to the end of the list, and it says so', () => {
  const told = (papers: number) =>
    Array.from({ length: papers }, (_, paper) => {
      const on = `2024-11-0${1 + (paper % 9)}`;
      return onDays('end', on, on, `r${String(paper).padStart(2, '0')}`);
    });
  const [some, many] = [minimalConflicts(told(18)), minimalConflicts(told(60))];

  expect([some.conflicts.length, some.complete]).toEqual([144, true]);
  expect([many.conflicts.length, many.complete]).toEqual([1000, false]);
});

test('a rule of the matter is never to blame', () => {
  const said = [
    onDays('departs', '2024-11-27', '2024-11-27', 'departure'),
    onDays('arrives', '2024-11-20', '2024-11-20', 'arrival'),
    between('departs', 'arrives', 0, null, null),
  ];

  expect(minimalConflict(said)?.statementIds).toEqual(['arrival', 'departure']);
  expect(minimalConflict(said)?.daysApart).toBe(7);
});

/** Small networks in which a conflict is neither rare nor certain. */
const network = fc
  .array(
    fc.record({
      from: fc.constantFrom(CALENDAR, 'a', 'b', 'c'),
      to: fc.constantFrom('a', 'b', 'c', 'd'),
      low: fc.option(fc.integer({ min: -6, max: 6 })),
      width: fc.option(fc.nat({ max: 4 })),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((drawn) =>
    drawn
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, low, width }, index): TimeConstraint => {
        const high = width === null ? null : (low ?? 0) + width;
        return { from, to, low, high, statementId: `s${index}` };
      }),
  );

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** list.length }, (_, choice) =>
    list.filter((_one, at) => Math.floor(choice / 2 ** at) % 2 === 1),
  );
}

/** Consistency another way: tighten all pairs (Floyd and Warshall) and look at the diagonal. */
function consistentByTightening(constraints: readonly TimeConstraint[]): boolean {
  const nodes = [CALENDAR, 'a', 'b', 'c', 'd'];
  const far = Number.POSITIVE_INFINITY;
  const limit = (from: string, to: string) =>
    Math.min(
      from === to ? 0 : far,
      ...constraints.flatMap((said) => [
        said.from === from && said.to === to && said.high !== null ? said.high : far,
        said.from === to && said.to === from && said.low !== null ? -said.low : far,
      ]),
    );
  const limits = nodes.map((from) => nodes.map((to) => limit(from, to)));
  for (const k of nodes.keys())
    for (const i of nodes.keys())
      for (const j of nodes.keys()) {
        const row = limits[i] ?? [];
        row[j] = Math.min(row[j] ?? far, (row[k] ?? far) + (limits[k]?.[j] ?? far));
      }
  return nodes.every((_, at) => (limits[at]?.[at] ?? 0) >= 0);
}

describe('laws', () => {
  test('consistency is what tightening all pairs finds', () => {
    fc.assert(
      fc.property(network, (said) => {
        expect(isConsistent(said)).toBe(consistentByTightening(said));
      }),
    );
  });

  test('the minimal conflicts are those that trying every subset finds', () => {
    const key = (said: readonly TimeConstraint[]) => said.map((one) => one.statementId).join(' ');
    fc.assert(
      fc.property(network, (said) => {
        const wrong = subsets(said).filter((some) => !consistentByTightening(some));
        const minimal = wrong.filter((some) =>
          some.every((one) => consistentByTightening(some.filter((other) => other !== one))),
        );

        expect(
          minimalConflicts(said).conflicts.map(({ statementIds }) => statementIds.join(' ')),
        ).toEqual(minimal.map(key).sort());
      }),
    );
  });

  test('the order of the statements does not matter', () => {
    fc.assert(
      fc.property(network, (said) => {
        const ids = (list: readonly TimeConstraint[]) =>
          minimalConflicts(list).conflicts.map(({ statementIds, daysApart }) => [
            statementIds,
            daysApart,
          ]);

        expect(ids(said.toReversed())).toEqual(ids(said));
      }),
    );
  });

  test('each clash of a conflict is as wide as the days they miss each other by', () => {
    fc.assert(
      fc.property(network, (said) => {
        const { conflicts } = minimalConflicts(said);
        const gaps = conflicts.flatMap(({ clashes, daysApart }) =>
          clashes.map(({ notAfter, notBefore }) => notBefore - notAfter - daysApart),
        );

        expect(gaps.every((gap) => gap === 0)).toBe(true);
      }),
    );
  });
});
