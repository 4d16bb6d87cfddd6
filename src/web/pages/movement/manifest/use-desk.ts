import { useState } from 'react';
import { asServiceNumber, type QueuedCheckIn } from '../../../check-in-queue.ts';
import { today } from '../../../day.ts';
import type { ManifestCountsAnswer, PassengerAnswer } from '../../../manifest-queries.ts';
import { type CheckInOutcome, useCheckIns } from '../../../use-check-ins.ts';
import { counted } from '../../../wording.ts';

export type Feedback = {
  readonly kind: 'good' | 'again' | 'bad' | 'waits';
  readonly words: string;
};

/** A desk before departure or a gate after it: whom it takes, and what it says about the last one. */
export type Desk = {
  readonly place: 'desk' | 'gate';
  /** The day of landing; `null` at the desk. */
  readonly on: string | null;
  readonly setDay: (day: string) => void;
  readonly take: (numbers: readonly string[]) => void;
  readonly feedback: Feedback | null;
  readonly queue: readonly QueuedCheckIn[];
  readonly dismiss: () => void;
};

export function useDesk(
  mission: string,
  account: string,
  manifest: ManifestCountsAnswer,
  people: readonly PassengerAnswer[],
): Desk {
  const hasLeft = manifest.state === 'departed' || manifest.state === 'arrived';
  const place = hasLeft ? 'gate' : 'desk';
  const [day, setDay] = useState('');
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const on = hasLeft ? day || manifest.arrivesOn || manifest.departsOn || today() : null;
  const { queue, add, dismiss } = useCheckIns(mission, account, (outcomes) => {
    const told = feedbackOf(outcomes, place);
    if (told) setFeedback(told);
  });
  return {
    place,
    on,
    setDay,
    feedback,
    queue,
    dismiss,
    take: (typed) => {
      const numbers = typed.map(asServiceNumber).filter((number) => number !== '');
      if (numbers.length === 0) return;
      setFeedback(waitingFor(numbers, people));
      add(numbers.map((serviceNumber) => ({ manifest: manifest.id, place, serviceNumber, on })));
    },
  };
}

function waitingFor(numbers: readonly string[], people: readonly PassengerAnswer[]): Feedback {
  const [number = ''] = numbers;
  if (numbers.length > 1) return { kind: 'waits', words: `${numbers.length} people …` };
  const found = people.find(({ serviceNumber }) => serviceNumber === number);
  return { kind: 'waits', words: `${number}${found ? ` ${found.name}` : ''} …` };
}

function feedbackOf(
  outcomes: readonly CheckInOutcome[],
  place: 'desk' | 'gate',
): Feedback | undefined {
  const [one] = outcomes;
  if (one === undefined || outcomes.length === 1) return one && feedbackOnOne(one, place);
  const strangers = outcomes.filter(({ outcome }) => outcome === 'not-on-manifest').length;
  const fresh = outcomes.filter(({ outcome }) => outcome === 'checked-in').length;
  if (strangers > 0)
    return { kind: 'bad', words: `✕ ${strangers} of ${outcomes.length} are not on this manifest` };
  return { kind: 'good', words: `✓ ${counted(fresh, 'person', 'people')}` };
}

function feedbackOnOne(
  { serviceNumber, outcome, name, unit }: CheckInOutcome,
  place: 'desk' | 'gate',
): Feedback {
  const who = [serviceNumber, name, unit].filter(Boolean).join(' ');
  if (outcome === 'not-on-manifest')
    return { kind: 'bad', words: `✕ ${serviceNumber} is not on this manifest` };
  if (outcome === 'already')
    return { kind: 'again', words: `✓ ${who}: ${place === 'desk' ? 'in' : 'landed'} already` };
  return { kind: 'good', words: `✓ ${who}` };
}
