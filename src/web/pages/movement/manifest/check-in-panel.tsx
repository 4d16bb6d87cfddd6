import { useRef, useState } from 'react';
import { asServiceNumber, type QueuedCheckIn } from '../../../check-in-queue.ts';
import { today } from '../../../day.ts';
import type { ManifestCountsAnswer, PassengerAnswer } from '../../../manifest-queries.ts';
import { type CheckInOutcome, useCheckIns } from '../../../use-check-ins.ts';
import { counted } from '../../../wording.ts';

type Feedback = { readonly kind: 'good' | 'again' | 'bad' | 'waits'; readonly words: string };

/**
 * One field for a scanner or a hand: a service number, Enter, and an answer that is seen from a step
 * away. What the server has not answered waits in this browser.
 */
export function CheckInPanel({
  mission,
  account,
  manifest,
  people,
}: {
  readonly mission: string;
  readonly account: string;
  readonly manifest: ManifestCountsAnswer;
  readonly people: readonly PassengerAnswer[];
}) {
  const hasLeft = manifest.state === 'departed' || manifest.state === 'arrived';
  const place = hasLeft ? 'gate' : 'desk';
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState('');
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const on = hasLeft ? day || manifest.arrivesOn || manifest.departsOn || today() : null;
  const { queue, add, dismiss } = useCheckIns(mission, account, (outcomes) => {
    const last = outcomes.at(-1);
    if (last) setFeedback(feedbackOf(last, place));
  });
  const left = people.filter(({ checkedIn, arrived }) => !(hasLeft ? arrived : checkedIn));
  const take = (numbers: readonly string[]) => {
    for (const serviceNumber of numbers) add({ manifest: manifest.id, place, serviceNumber, on });
  };
  return (
    <section className="check-in" aria-label="Check-in">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const number = asServiceNumber(typed);
          if (number === '') return;
          setFeedback(waitingFor(number, people));
          take([number]);
          setTyped('');
          field.current?.focus();
        }}
      >
        <label htmlFor="check-in-number">
          {hasLeft ? 'At the gate' : 'At the desk'}: scan or type a service number, Enter
        </label>
        <div className="check-in-row">
          <input
            id="check-in-number"
            ref={field}
            className="input"
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="btn primary">
            {hasLeft ? 'Landed' : 'Check in'}
          </button>
          <button
            type="button"
            className="btn"
            disabled={left.length === 0}
            onClick={() => take(left.map(({ serviceNumber }) => serviceNumber))}
          >
            All {left.length} left
          </button>
          {hasLeft && (
            <label className="landing-day">
              Landed on{' '}
              <input
                className="input"
                type="date"
                value={on ?? ''}
                onChange={({ target }) => setDay(target.value)}
              />
            </label>
          )}
        </div>
      </form>
      <p className={`told ${feedback?.kind ?? ''}`} role="status">
        {feedback?.words ?? 'Ready to scan.'}
      </p>
      <Waiting queue={queue} dismiss={dismiss} />
    </section>
  );
}

/** What has not been answered, and what the server does not take. */
function Waiting({
  queue,
  dismiss,
}: {
  readonly queue: readonly QueuedCheckIn[];
  readonly dismiss: () => void;
}) {
  const conflicts = queue.filter(({ conflict }) => conflict !== null);
  const waiting = queue.length - conflicts.length;
  return (
    <>
      {waiting > 0 && (
        <p className="notice" role="status">
          {counted(waiting, 'check-in')} kept in this browser until the server answers.
        </p>
      )}
      {conflicts.length > 0 && (
        <div className="refusal small" role="alert">
          <p className="bad">
            {counted(conflicts.length, 'check-in')} could not be taken. Put the person on the
            manifest, or send them to the lift they are on.
          </p>
          <ul>
            {conflicts.map(({ serviceNumber, manifest, at, conflict }) => (
              <li key={`${manifest} ${serviceNumber} ${at}`}>
                <b>{serviceNumber}</b>, seen {new Date(at).toLocaleTimeString('en-GB')}: {conflict}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="btn" onClick={dismiss}>
              I have seen them
            </button>
          </p>
        </div>
      )}
    </>
  );
}

function waitingFor(number: string, people: readonly PassengerAnswer[]): Feedback {
  const found = people.find(({ serviceNumber }) => serviceNumber === number);
  return { kind: 'waits', words: `${number}${found ? ` ${found.name}` : ''} …` };
}

function feedbackOf(
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
