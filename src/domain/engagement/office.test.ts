import { describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { impreciseDate } from '../ledger/imprecise-date.ts';
import { type Holding, holdersOn, refuseUndatedSecond } from './office.ts';
import { officeConflicts } from './office-conflict.ts';
import { isSamePerson } from './person.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const NPS = 'National Police Service';
const FORCES: ReadonlyMap<string, string> = new Map([
  ['Kenya Police Service', NPS],
  ['Administration Police Service', NPS],
]);

/** A holding as a row of offices.csv gives it; a test names only what it is about. */
function held(
  id: string,
  name: string,
  title: string,
  organisation: string,
  since: string | null,
  until: string | null = null,
  parts: Partial<Holding> = {},
): Holding {
  return {
    id,
    person: { name, aliases: [] },
    title,
    organisation,
    force: FORCES.get(organisation) ?? organisation,
    status: 'holder',
    beside: false,
    since: since === null ? null : impreciseDate(since),
    until: until === null ? null : until === '..' ? 'still' : impreciseDate(until),
    statementIds: [id],
    ...parts,
  };
}

const ACTING = { status: 'acting' } as const;
const IG = 'Inspector General';
const DIG = 'Deputy Inspector General';

/** Rows o02 to o14 of the record's offices. */
const OFFICES: readonly Holding[] = [
  held('o01', 'William Ruto', 'President', 'Kenya', null),
  held('o02', 'Donald Trump', 'President-elect', 'United States', '2024-11', null, {
    status: 'elect',
  }),
  held('o03', 'Japhet Koome', IG, NPS, '2022-10', '2024-07-12'),
  held('o04', 'Douglas Kanja', DIG, 'Kenya Police Service', '../2024-06-18', '2024-07-12'),
  held('o05', 'Douglas Kanja', IG, NPS, '2024-07-12', '2024-08~', ACTING),
  held('o06', 'Gilbert Masengeli', IG, NPS, '2024-08~', '2024-09-19', ACTING),
  held('o07', 'Douglas Kanja', IG, NPS, '2024-09-19', '..'),
  held('o08', 'Noor Gabow', DIG, 'Administration Police Service', '../2023-08', '2024-07-12'),
  held('o09', 'Noor Gabow', 'Lead officer on the Haiti mission', NPS, '../2024-06-18', null, {
    beside: true,
  }),
  held('o10', 'James Kamau', DIG, 'Administration Police Service', '2024-07-12', null, ACTING),
  held('o11', 'Eliud Lagat', DIG, 'Kenya Police Service', '2024-07-12', null, ACTING),
  held('o12', 'Gilbert Masengeli', DIG, 'Administration Police Service', '../2024-09-19'),
  held('o13', 'Noor Gabow', 'Consul-General', 'Consulate-General', '2024-12-20', '2025-07-16', {
    status: 'nominee',
  }),
  held('o14', 'Noor Gabow', 'Consul-General', 'Consulate-General', '2025-07-16', '..'),
];

function holders(on: string, title: string, organisation: string, holdings = OFFICES) {
  return holdersOn(holdings, day(on))
    .filter(({ holding }) => holding.title === title && holding.organisation === organisation)
    .map(({ holding, basis }) => `${holding.person.name}, ${holding.status}, ${basis}`);
}

describe('the offices of the record', () => {
  test.each([
    ['2024-06-18', 'Japhet Koome, holder, stated'],
    ['2024-07-11', 'Japhet Koome, holder, stated'],
    ['2024-07-12', 'Douglas Kanja, acting, stated'],
    ['2024-09-10', 'Gilbert Masengeli, acting, stated'],
    ['2024-09-19', 'Douglas Kanja, holder, stated'],
    ['2024-11-15', 'Douglas Kanja, holder, stated'],
  ])('the Inspector General on %s', (on, holder) => {
    expect(holders(on, IG, NPS)).toEqual([holder]);
  });

  test('in August 2024 it is not sure which of the two was acting', () => {
    expect(holders('2024-08-20', IG, NPS)).toEqual([
      'Douglas Kanja, acting, perhaps',
      'Gilbert Masengeli, acting, perhaps',
    ]);
  });

  test('someone acting without an end is followed by the next holder stated', () => {
    const aps = (on: string) => holders(on, DIG, 'Administration Police Service');

    expect(aps('2024-06-18')).toEqual(['Noor Gabow, holder, stated']);
    expect(aps('2024-08-01')).toEqual(['James Kamau, acting, carried']);
    expect(aps('2024-10-01')).toEqual(['Gilbert Masengeli, holder, stated']);
  });

  test('acting in one office ends no post in another', () => {
    const kps = holders('2024-09-30', DIG, 'Kenya Police Service');
    expect(kps).toEqual(['Eliud Lagat, acting, stated']);
    expect(holders('2024-09-19', DIG, 'Administration Police Service')).toEqual([
      'Gilbert Masengeli, holder, stated',
    ]);
  });

  test('an appointment beside an office goes on', () => {
    expect(holders('2024-11-15', 'Lead officer on the Haiti mission', NPS)).toEqual([
      'Noor Gabow, holder, stated',
    ]);
  });

  test('a nominee does not hold the office, a president-elect is one', () => {
    expect(holders('2025-01-10', 'Consul-General', 'Consulate-General')).toEqual([]);
    expect(holders('2025-07-16', 'Consul-General', 'Consulate-General')).toEqual([
      'Noor Gabow, holder, stated',
    ]);
    expect(holders('2024-11-08', 'President-elect', 'United States')).toEqual([
      'Donald Trump, elect, perhaps',
    ]);
  });

  test('a holding on every day of the record needs no days', () => {
    expect(holders('2024-05-31', 'President', 'Kenya')).toEqual(['William Ruto, holder, stated']);
  });

  test('no two of them conflict: handovers, acting and imprecise months do not', () => {
    expect(officeConflicts(OFFICES)).toEqual([]);
  });
});

describe('the two reports alone', () => {
  const said = [
    held('r083', 'Japhet Koome', IG, NPS, '../2024-06-19'),
    held('r093', 'Douglas Kanja', DIG, 'Kenya Police Service', '../2024-06-18'),
    held('r094', 'Noor Gabow', DIG, 'Administration Police Service', '../2024-06-18'),
    held('r095', 'Noor Gabow', 'Lead officer', NPS, '../2024-06-18', null, { beside: true }),
    held('r185', 'Douglas Kanja', IG, NPS, '../2024-11-08'),
  ];

  test('a holder is carried until another is stated', () => {
    expect(holders('2024-06-30', IG, NPS, said.slice(0, 4))).toEqual([
      'Japhet Koome, holder, stated',
    ]);
    expect(holders('2024-08-01', IG, NPS, said)).toEqual(['Japhet Koome, holder, carried']);
    expect(holders('2024-11-15', IG, NPS, said)).toEqual(['Douglas Kanja, holder, stated']);
  });

  test('another post in the same force ends the one before', () => {
    expect(holders('2024-06-30', DIG, 'Kenya Police Service', said.slice(0, 4))).toHaveLength(1);
    expect(holders('2024-11-15', DIG, 'Kenya Police Service', said)).toEqual([]);
  });

  test('on the day of the meeting Koome is known from the day after', () => {
    expect(holders('2024-06-18', IG, NPS, said)).toEqual(['Japhet Koome, holder, stated-later']);
  });
});

describe('two holders of one office on one day', () => {
  test('are a conflict that names the days', () => {
    const said = [
      held('a', 'Koome', IG, NPS, '2022-10-01', '2024-09-01'),
      held('b', 'Kanja', IG, NPS, '2024-07-12'),
    ];

    expect(officeConflicts(said).map(({ explanation }) => explanation)).toEqual([
      'Two hold one office: Koome (a) and Kanja (b) as Inspector General, National Police Service, from 12 July 2024 to 31 August 2024.',
    ]);
  });

  test('also when both were stated as of the same day, whoever came later', () => {
    const said = [
      held('a', 'Koome', IG, NPS, '../2024-06-19'),
      held('b', 'Kanja', IG, NPS, '../2024-06-19'),
      held('c', 'Masengeli', IG, NPS, '../2024-09-01'),
    ];

    expect(officeConflicts(said)).toHaveLength(1);
    expect(officeConflicts(said)[0]?.statementIds).toEqual(['a', 'b']);
  });

  test('are none when one acts for the other', () => {
    const said = [
      held('a', 'Koome', IG, NPS, '2022-10-01', '2024-09-01'),
      held('b', 'Kanja', IG, NPS, '2024-07-12', null, ACTING),
    ];

    expect(officeConflicts(said)).toEqual([]);
    expect(holders('2024-08-01', IG, NPS, said)).toHaveLength(2);
  });

  test('are one person when an alias says so', () => {
    const otunge = { person: { name: 'Godfrey Otunge', aliases: ['Geoffrey Otunge'] } };
    const said = [
      held('a', '', 'Force Commander', 'MSS Haiti', '../2024-08-26', null, otunge),
      held('b', 'Geoffrey  OTUNGE', 'Force Commander', 'MSS Haiti', '../2024-08-26'),
    ];

    expect(officeConflicts(said)).toEqual([]);
    expect(
      isSamePerson(
        { name: 'Alix Didier Fils-Aimé', aliases: [] },
        { name: 'Alix Didier Fils-Aime', aliases: [] },
      ),
    ).toBe(true);
  });

  test('a second holder without dates is refused', () => {
    const dated = held('b', 'Koech', IG, NPS, '2026-01-05');
    expect(() => refuseUndatedSecond(dated, OFFICES)).not.toThrow();
    expect(() => refuseUndatedSecond(held('c', 'Koech', IG, NPS, null), OFFICES)).toThrow(
      refusal('office-already-held', 'Douglas Kanja'),
    );
  });
});
