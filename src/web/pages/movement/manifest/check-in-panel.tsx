import { useRef, useState } from 'react';
import type { QueuedCheckIn } from '../../../check-in-queue.ts';
import type { PassengerAnswer } from '../../../manifest-queries.ts';
import { counted } from '../../../wording.ts';
import type { Desk } from './use-desk.ts';

/**
 * One field for a scanner or a hand: a service number, Enter, and an answer that is seen from a step
 * away. What the server has not answered waits in this browser.
 */
export function CheckInPanel({
  desk,
  people,
}: {
  readonly desk: Desk;
  readonly people: readonly PassengerAnswer[];
}) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const hasLeft = desk.place === 'gate';
  const left = people.filter(({ checkedIn, arrived }) => !(hasLeft ? arrived : checkedIn));
  return (
    <section className="check-in" aria-label="Check-in">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          desk.take(typed.split(/[,;]/));
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
            onClick={() => desk.take(left.map(({ serviceNumber }) => serviceNumber))}
          >
            All {left.length} left
          </button>
          {hasLeft && (
            <label className="landing-day">
              Landed on{' '}
              <input
                className="input"
                type="date"
                value={desk.on ?? ''}
                onChange={({ target }) => desk.setDay(target.value)}
              />
            </label>
          )}
        </div>
      </form>
      <p className={`told ${desk.feedback?.kind ?? ''}`} role="status">
        {desk.feedback?.words ?? 'Ready to scan.'}
      </p>
      <Waiting queue={desk.queue} dismiss={desk.dismiss} />
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
