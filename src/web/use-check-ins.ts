import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckedInAnswer } from '../contract/manifests.ts';
import { ApiProblem } from './api.ts';
import {
  afterParcel,
  type CheckInParcel,
  keepQueue,
  keptQueue,
  nextParcel,
  type QueuedCheckIn,
} from './check-in-queue.ts';
import { useManifestActs } from './manifest-queries.ts';

const AGAIN_MS = 4_000;

export type CheckInOutcome = CheckedInAnswer['outcomes'][number];

/**
 * Check-ins that survive a server that does not answer: each is kept in this browser first, then sent;
 * what waits is sent again until it is answered. What the server does not take is shown with the
 * reason until somebody has seen it.
 */
export function useCheckIns(
  mission: string,
  account: string,
  tell: (outcomes: readonly CheckInOutcome[]) => void,
) {
  const { checkIn } = useManifestActs(mission);
  const [queue, setQueue] = useState(() => keptQueue(account, mission));
  const now = useRef(queue);
  const isSending = useRef(false);
  const change = useCallback(
    (next: readonly QueuedCheckIn[]) => {
      now.current = next;
      keepQueue(account, mission, next);
      setQueue(next);
    },
    [account, mission],
  );

  const send = useRef(async () => {});
  send.current = async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let parcel = nextParcel(now.current); parcel; parcel = nextParcel(now.current)) {
        const answer = await sent(checkIn, parcel);
        if (answer === null) break;
        change(afterParcel(now.current, parcel, answer.conflicts));
        tell(answer.outcomes);
      }
    } finally {
      isSending.current = false;
    }
  };
  useEffect(() => {
    const again = () => void send.current();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);

  return {
    queue,
    add: (seen: readonly Seen[]) => {
      const at = new Date().toISOString();
      change([...now.current, ...seen.map((one) => ({ ...one, at, conflict: null }))]);
      void send.current();
    },
    dismiss: () => change(now.current.filter(({ conflict }) => conflict === null)),
  };
}

/** Somebody who was seen just now. */
type Seen = Pick<QueuedCheckIn, 'manifest' | 'place' | 'serviceNumber' | 'on'>;

type Sent = {
  readonly outcomes: readonly CheckInOutcome[];
  readonly conflicts: ReadonlyMap<string, string>;
};

/** The server's answer to a parcel; `null` when it has to be sent again later. */
async function sent(
  checkIn: ReturnType<typeof useManifestActs>['checkIn'],
  parcel: CheckInParcel,
): Promise<Sent | null> {
  const { manifest, place, serviceNumbers, at, on } = parcel;
  try {
    const asked = { place, serviceNumbers, at, ...(on === null ? {} : { on }) };
    const { outcomes } = await checkIn(manifest, asked);
    const strangers = outcomes.filter(({ outcome }) => outcome === 'not-on-manifest');
    return {
      outcomes,
      conflicts: new Map(
        strangers.map(({ serviceNumber }) => [
          serviceNumber,
          `${serviceNumber} is not on manifest ${manifest}.`,
        ]),
      ),
    };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (isPassing(error)) return null;
    return {
      outcomes: [],
      conflicts: new Map(serviceNumbers.map((number) => [number, error.message])),
    };
  }
}

/** No answer, too many at once, or a server in trouble: it may go better later. */
function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}
