import { expect, test } from 'vitest';
import { entry, fold, MOVED } from '../../../test/november-chain.ts';
import { chaseList } from './chase.ts';
import { funnelOf, seemsTwice, wholeFunnel } from './requirement.ts';

const ON = Temporal.PlainDate.from('2025-03-01');
const offer = entry('pledge.offer', '2024-01-10', {
  pledge: 'bj',
  contributor: 'BJ',
  count: '1,500',
  channel: 'spoken',
  lapses: '2025-03-15',
});
const kenya = entry('pledge.offer', '2023-07', {
  pledge: 'ke',
  contributor: 'KE',
  count: '600',
  channel: 'notification',
});

test('a pledge near its lapse is asked to be renewed first, then for what its level lacks', () => {
  const [chased] = chaseList(fold([offer]), ON, new Map([['BJ', 'Benin']]));

  expect(chased?.due.map(({ what }) => what)).toEqual([
    'a renewal before it lapses on 2025-03-15',
    'note verbale, organisation table, major equipment list, self sustainment list',
    'a word: none for 416 days',
  ]);
  expect(chased?.text.split('\n')[0]).toBe(
    'Benin: an offer of 1,500. Our last word of it is of 2024-01-10 (spoken). Outstanding:',
  );
});

test('a pledge that is met asks only for the departure of those who wait', () => {
  const [chased] = chaseList(fold([...MOVED, kenya]), ON, new Map());

  expect(chased?.nextAct).toBe('ask for a departure day for the 239 of ke-november who are ready');
});

test('people count once, at the stage reached', () => {
  const funnel = funnelOf(fold([...MOVED, kenya]), 'KE', ON);

  expect([funnel.confirmed.said, funnel.ready.said, funnel['in-theatre'].said]).toEqual([
    0, 239, 361,
  ]);
  expect(wholeFunnel(fold([...MOVED, kenya, offer]), ON).pledged.said).toBe(1_500);
});

test('what has lapsed is not pledged any more, and a second offer of the same is pointed out', () => {
  const late = Temporal.PlainDate.from('2025-03-16');
  const again = entry('pledge.offer', '2025-01-10', {
    pledge: 'bj-again',
    contributor: 'BJ',
    count: '1,500',
    channel: 'press',
  });
  const chain = fold([offer, again]);
  const twin = (on: Temporal.PlainDate) => {
    const pledge = chain.pledges.get('bj-again');
    return pledge && seemsTwice(chain, pledge, on);
  };

  expect(wholeFunnel(fold([offer]), late).pledged.said).toBe(0);
  expect([twin(ON), twin(late)]).toEqual(['bj', null]);
});
