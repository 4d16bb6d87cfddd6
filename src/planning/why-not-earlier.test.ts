import { expect, test } from 'vitest';
import { aBlock, aMission, aPlanInput, except } from '../../test/plan-input.ts';
import { whyNotEarlier } from './why-not-earlier.ts';

const later = aBlock({ lift: 13, departure: 33, start: 2 });

test('a flight that is full holds a batch back', () => {
  const input = aPlanInput({ missions: [aMission({ airliftSeats: except(100, 12, 10) })] });
  const [hold] = whyNotEarlier(input, [later]);

  expect(hold?.earlierLift).toBe(12);
  expect(hold?.reasons[0]?.constraint).toBe('airlift seats');
  expect(hold?.sentence).toContain('airlift seats 40 over a limit of 10 in week 12');
});

test('a closed gate holds a batch back, and is named as what it is', () => {
  const gates = [{ name: 'High Court', kind: 'legal', stops: 'lift', opensWeek: 13 } as const];
  const [hold] = whyNotEarlier(aPlanInput({ gates }), [later]);

  expect(hold?.reasons[0]?.constraint).toBe('legal gate');
  expect(hold?.sentence).toContain('High Court');
});

test('a batch that nothing holds back is said to gain nothing by leaving earlier', () => {
  const [hold] = whyNotEarlier(aPlanInput(), [later]);

  expect(hold?.reasons).toEqual([]);
  expect(hold?.sentence).toContain('gains nothing');
});

test('the first flight of all has none before it', () => {
  const input = aPlanInput({ missions: [aMission({ airliftSeats: except(0, 13, 100) })] });

  expect(whyNotEarlier(input, [later])[0]?.earlierLift).toBeNull();
});
