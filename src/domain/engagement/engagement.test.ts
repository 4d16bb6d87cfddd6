import { describe, expect, test } from 'vitest';
import { impreciseDate } from '../ledger/imprecise-date.ts';
import { type Commitment, type CommitmentOutcome, isOverdue, stateOf } from './commitment.ts';
import { type Engagement, officesAt, participantWords } from './engagement.ts';
import type { Holding } from './office.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const named = (name: string) => ({ name, aliases: [] });
const NPS = 'National Police Service';

function held(
  id: string,
  name: string,
  title: string,
  organisation: string,
  since: string,
): Holding {
  const common = { status: 'holder', beside: title.startsWith('Lead'), until: null } as const;
  const said = { since: impreciseDate(since), statementIds: [id] };
  return { id, person: named(name), title, organisation, force: NPS, ...common, ...said };
}

/** The meeting of Capital FM, 19 June 2024. */
const MEETING: Engagement = {
  id: 'e1',
  type: 'meeting',
  date: impreciseDate('2024-06-18'),
  participants: [
    { kind: 'person', side: NPS, led: true, person: named('Japhet Koome') },
    { kind: 'person', side: NPS, led: false, person: named('Noor Gabow') },
    {
      kind: 'person',
      side: 'Haitian police delegation',
      led: true,
      person: named('Joachim Prohete'),
    },
    {
      kind: 'group',
      side: NPS,
      led: false,
      name: 'other commanders of the National Police Service',
    },
  ],
  venue: 'National Police Service headquarters, Nairobi',
  topics: ['the coming deployment'],
  outcome: null,
  statementIds: ['r084', 'r085'],
};

const HOLDINGS = [
  held('o03', 'Japhet Koome', 'Inspector General', NPS, '2022-10'),
  held(
    'o08',
    'Noor Gabow',
    'Deputy Inspector General',
    'Administration Police Service',
    '../2023-08',
  ),
  held('o09', 'Noor Gabow', 'Lead officer on the Haiti mission', NPS, '../2024-06-18'),
  held('o07', 'Douglas Kanja', 'Inspector General', NPS, '2024-09-19'),
];

describe('the meeting of 18 June 2024', () => {
  test('names everyone by the offices they held that day', () => {
    const words = MEETING.participants.map((one) => participantWords(MEETING, one, HOLDINGS));

    expect(words).toEqual([
      'Japhet Koome (Inspector General, National Police Service)',
      'Noor Gabow (Deputy Inspector General, Administration Police Service; Lead officer on the Haiti mission, National Police Service)',
      'Joachim Prohete',
      'other commanders of the National Police Service',
    ]);
  });

  test('keeps its participants although the office went to another later', () => {
    expect(officesAt(MEETING, named('Douglas Kanja'), HOLDINGS)).toEqual([]);
  });

  test('without any day nobody is given an office', () => {
    const undated = { ...MEETING, date: impreciseDate('../..') };

    expect(officesAt(undated, named('Japhet Koome'), HOLDINGS)).toEqual([]);
  });
});

describe('a commitment', () => {
  const support: Commitment = {
    id: 'c1',
    kind: 'request',
    from: 'Joachim Prohete',
    to: 'Japhet Koome',
    words: 'We are counting on your support',
    due: null,
    checkable: false,
    statementIds: ['r087'],
  };
  const boots: Commitment = {
    ...support,
    id: 'c2',
    kind: 'promise',
    words: 'boots on the ground by the end of this month',
    due: impreciseDate('../2024-06-30'),
    checkable: true,
  };
  const landed: CommitmentOutcome = {
    commitmentId: 'c2',
    state: 'kept',
    statedOn: day('2024-06-25'),
    statementId: 'r107',
  };

  test('that nothing could show kept or broken is not checkable', () => {
    expect(stateOf(support, [], day('2025-01-01'))).toBe('not-checkable');
  });

  test('is open until an outcome is known, and no longer', () => {
    expect(stateOf(boots, [landed], day('2024-06-24'))).toBe('open');
    expect(stateOf(boots, [landed], day('2024-06-25'))).toBe('kept');
  });

  test('is judged by what was said last', () => {
    const denied = { ...landed, state: 'broken', statedOn: day('2024-07-01') } as const;

    expect(stateOf(boots, [denied, landed], day('2024-07-02'))).toBe('broken');
  });

  test('past its last day is overdue, not broken', () => {
    const state = stateOf(boots, [], day('2024-07-01'));

    expect(state).toBe('open');
    expect(isOverdue(boots, state, day('2024-06-30'))).toBe(false);
    expect(isOverdue(boots, state, day('2024-07-01'))).toBe(true);
    expect(isOverdue(support, 'not-checkable', day('2024-07-01'))).toBe(false);
  });
});
