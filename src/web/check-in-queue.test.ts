import { expect, it } from 'vitest';
import { afterParcel, asServiceNumber, nextParcel, type QueuedCheckIn } from './check-in-queue.ts';

const queued = (serviceNumber: string, parts: Partial<QueuedCheckIn> = {}): QueuedCheckIn => ({
  manifest: 'jan',
  place: 'desk',
  serviceNumber,
  at: '2025-01-18T06:00:10Z',
  on: null,
  conflict: null,
  ...parts,
});

it('a number is read as it stands on the roll, however it was typed', () => {
  expect(asServiceNumber(' kp 200 017 ')).toBe('KP200017');
});

it('those seen in one minute go together, those of another minute or place later', () => {
  const queue = [
    queued('A'),
    queued('B', { at: '2025-01-18T06:00:59Z' }),
    queued('C', { at: '2025-01-18T06:01:00Z' }),
    queued('D', { place: 'gate', on: '2025-01-18' }),
  ];

  const first = nextParcel(queue);
  expect(first?.serviceNumbers).toEqual(['A', 'B']);
  const left = first ? afterParcel(queue, first, new Map()) : queue;
  expect(nextParcel(left)?.serviceNumbers).toEqual(['C']);
});

it('what the server does not take stays with its reason, and is not sent again', () => {
  const queue = [queued('A'), queued('B')];
  const parcel = nextParcel(queue);
  const left = parcel ? afterParcel(queue, parcel, new Map([['B', 'B is not on it.']])) : [];

  expect(left).toEqual([queued('B', { conflict: 'B is not on it.' })]);
  expect(nextParcel(left)).toBeNull();
});

it('nobody who waits is lost, whatever goes first', () => {
  let queue: readonly QueuedCheckIn[] = Array.from({ length: 30 }, (_, at) =>
    queued(`N${at}`, { at: `2025-01-18T06:${String(at % 7).padStart(2, '0')}:00Z` }),
  );
  const sent: string[] = [];
  for (let parcel = nextParcel(queue); parcel !== null; parcel = nextParcel(queue)) {
    sent.push(...parcel.serviceNumbers);
    queue = afterParcel(queue, parcel, new Map());
  }

  expect(sent.toSorted()).toEqual(Array.from({ length: 30 }, (_, at) => `N${at}`).toSorted());
});
