import { store, stored } from './stored.ts';

/** A check-in on its way to the server; it stays in this browser until the server has answered. */
export type QueuedCheckIn = {
  readonly manifest: string;
  readonly place: 'desk' | 'gate';
  readonly serviceNumber: string;
  /** When the person was seen. */
  readonly at: string;
  /** The day of landing, at the gate. */
  readonly on: string | null;
  /** Why the server does not take it; `null` while it has not answered. */
  readonly conflict: string | null;
};

/** Check-ins that go in one request: same manifest, place and day, seen in the same minute. */
export type CheckInParcel = {
  readonly manifest: string;
  readonly place: 'desk' | 'gate';
  readonly serviceNumbers: readonly string[];
  readonly at: string;
  readonly on: string | null;
};

const MINUTE_CHARACTERS = 'YYYY-MM-DDTHH:MM'.length;

/** Capitals and no blanks, as numbers stand on the roll. */
export function asServiceNumber(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase();
}

/** The next parcel to send: the oldest check-in that waits, with those that can go along. */
export function nextParcel(queue: readonly QueuedCheckIn[]): CheckInParcel | null {
  const waiting = queue.filter(({ conflict }) => conflict === null);
  const [first] = waiting;
  if (!first) return null;
  const { manifest, place, at, on } = first;
  const along = waiting.filter((one) => parcelOf(one) === parcelOf(first));
  return {
    manifest,
    place,
    at,
    on,
    serviceNumbers: [...new Set(along.map(({ serviceNumber }) => serviceNumber))],
  };
}

function parcelOf({ manifest, place, at, on }: QueuedCheckIn): string {
  return [manifest, place, on, at.slice(0, MINUTE_CHARACTERS)].join(' ');
}

/** What stays after an answer: those named in `conflicts` with their reason, the others are done. */
export function afterParcel(
  queue: readonly QueuedCheckIn[],
  parcel: CheckInParcel,
  conflicts: ReadonlyMap<string, string>,
): readonly QueuedCheckIn[] {
  const sent = new Set(parcel.serviceNumbers);
  return queue.flatMap((one) => {
    const wasSent =
      one.conflict === null &&
      one.manifest === parcel.manifest &&
      one.place === parcel.place &&
      one.on === parcel.on &&
      one.at.slice(0, MINUTE_CHARACTERS) === parcel.at.slice(0, MINUTE_CHARACTERS) &&
      sent.has(one.serviceNumber);
    if (!wasSent) return [one];
    const conflict = conflicts.get(one.serviceNumber);
    return conflict === undefined ? [] : [{ ...one, conflict }];
  });
}

/** What this person left in this browser; another account never sees it. */
export function keptQueue(account: string, mission: string): readonly QueuedCheckIn[] {
  try {
    const kept: unknown = JSON.parse(stored(nameOf(account, mission)) ?? '[]');
    return Array.isArray(kept) ? (kept as QueuedCheckIn[]) : [];
  } catch {
    return [];
  }
}

export function keepQueue(account: string, mission: string, queue: readonly QueuedCheckIn[]): void {
  store(nameOf(account, mission), queue.length === 0 ? null : JSON.stringify(queue));
}

function nameOf(account: string, mission: string): string {
  return `check-ins.${account}.${mission}`;
}
