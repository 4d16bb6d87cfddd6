import { useState } from 'react';
import { type Clocks, useClocks, useSetClocks } from '../clocks.ts';
import { addDays, type Day, daysBetween, dayWords, isDay, missionDay, today } from '../day.ts';
import { Popover } from './popover.tsx';

/** The two clocks in the top bar: the day in the world, and the day up to which sources are heard. */
export function ClockControl({ dDay }: { readonly dDay: Day | null }) {
  const clocks = useClocks();
  return (
    <Popover
      label="The day shown"
      hint=". Change the day"
      className="clocks"
      button={<ClockFace clocks={clocks} dDay={dDay} />}
      width={336}
    >
      {(close) => (
        <ClockForm key={`${clocks.on} ${clocks.known}`} clocks={clocks} dDay={dDay} close={close} />
      )}
    </Popover>
  );
}

function ClockFace({ clocks, dDay }: { readonly clocks: Clocks; readonly dDay: Day | null }) {
  return (
    <>
      <span>
        <span className="sub opt">On </span>
        <b>{clocks.isLive ? 'Today' : dayWords(clocks.on)}</b>{' '}
        <span className="sub opt">{missionDay(clocks.on, dDay)}</span>
      </span>
      <span className="opt">
        <span className="sub">Said by </span>
        <b>{clocks.isLive ? 'today' : dayWords(clocks.known)}</b>
      </span>
    </>
  );
}

function ClockForm({
  clocks,
  dDay,
  close,
}: {
  readonly clocks: Clocks;
  readonly dDay: Day | null;
  readonly close: () => void;
}) {
  const setClocks = useSetClocks();
  const [on, setOn] = useState(clocks.on);
  const [known, setKnown] = useState(clocks.known);
  const move = (to: Day) => {
    setKnown((before) => (before === on ? to : before));
    setOn(to);
  };
  const show = (event: React.FormEvent) => {
    event.preventDefault();
    if (!isDay(on) || !isDay(known)) return;
    setClocks({ on, known: known === on ? undefined : known });
    close();
  };
  const now = () => {
    setClocks({ on: undefined, known: undefined });
    close();
  };
  return (
    <form className="clock-form" onSubmit={show}>
      <div className="field">
        <label htmlFor="clock-on">As it was on</label>
        <input
          id="clock-on"
          type="date"
          value={on}
          onChange={(event) => move(event.target.value)}
          required
        />
      </div>
      <div className="field">
        <label htmlFor="clock-known">As it had been said by</label>
        <input
          id="clock-known"
          type="date"
          value={known}
          onChange={(event) => setKnown(event.target.value)}
          required
        />
      </div>
      {dDay !== null && isDay(on) && (
        <div className="field">
          <label htmlFor="clock-d">Days since the first arrival, {dayWords(dDay)}</label>
          <input
            id="clock-d"
            type="number"
            value={daysBetween(dDay, on)}
            onChange={(event) => move(addDays(dDay, Number(event.target.value)))}
          />
        </div>
      )}
      <SourceChoice source={clocks.source} />
      <div className="clock-acts">
        <button type="submit" className="btn primary">
          Show this day
        </button>
        <button type="button" className="btn" onClick={now}>
          Now, {dayWords(today())}
        </button>
      </div>
    </form>
  );
}

function SourceChoice({ source }: { readonly source: Clocks['source'] }) {
  const setClocks = useSetClocks();
  return (
    <div className="field">
      <label htmlFor="clock-source">Sources heard</label>
      <select
        id="clock-source"
        value={source}
        onChange={({ target }) =>
          setClocks({ source: target.value === 'seeds' ? 'seeds' : undefined })
        }
      >
        <option value="all">All sources</option>
        <option value="seeds">The two first reports alone</option>
      </select>
    </div>
  );
}

/** The grey strip: the screen shows another day than now, and editing is off. */
export function AsOfStrip() {
  const clocks = useClocks();
  const setClocks = useSetClocks();
  if (clocks.isLive && clocks.source === 'all') return null;
  const day = clocks.isLive ? 'now' : dayWords(clocks.on);
  return (
    <div className="asof" role="status">
      <span>
        As it was <b>{day}</b>
        <span className="opt">
          , as said by {clocks.isLive ? 'today' : dayWords(clocks.known)}
          {clocks.source === 'seeds' ? ' in the two first reports' : ''}. Editing is off.
        </span>
      </span>
      <button
        type="button"
        className="btn"
        onClick={() => setClocks({ on: undefined, known: undefined, source: undefined })}
      >
        Back to now
      </button>
    </div>
  );
}
