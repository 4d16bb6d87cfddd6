import type { Day } from '../day.ts';
import { textWidth } from './place-labels.ts';
import { px } from './scale.ts';
import type { SaidDay, StripBar, StripBatch } from './strip-data.ts';
import { clampDay, type TimeScale } from './time-axis.ts';

/** Three lanes of a row, from its top: what was said, what happened or is planned, words. */
const SAID_PX = 14;
const BAR_PX = 24;
const BAR_HEIGHT_PX = 12;
const WORDS_PX = 50;

export function StripLanes({
  batch,
  time,
  y,
  now,
}: {
  readonly batch: StripBatch;
  readonly time: TimeScale;
  readonly y: number;
  readonly now: Day;
}) {
  const last = batch.said.at(-1);
  return (
    <>
      {batch.said.map((said) => (
        <SaidMark key={`${said.from}${said.words}`} said={said} time={time} y={y + SAID_PX} />
      ))}
      {last && !batch.slip && (
        <SaidWords said={last} time={time} y={y + SAID_PX} mustFollow={batch.conflict !== null} />
      )}
      {batch.bars.map((bar) => (
        <Bar key={`${bar.kind}${bar.from}`} bar={bar} time={time} y={y} />
      ))}
      <BarWords batch={batch} time={time} y={y + WORDS_PX} />
      {batch.waitingSince && (
        <Waiting
          from={batch.waitingSince}
          until={batch.arrived?.day ?? now}
          time={time}
          y={y + BAR_PX}
        />
      )}
      {batch.conflict && <Conflict conflict={batch.conflict} time={time} y={y + SAID_PX} />}
      {batch.slip && <Slip slip={batch.slip} time={time} y={y + SAID_PX} />}
      {batch.arrived && <InTheatre since={batch.arrived.day} now={now} time={time} y={y} />}
    </>
  );
}

type Lane = { readonly time: TimeScale; readonly y: number };

/** A diamond for an exact day that was said, a hatched box for a stretch. */
function SaidMark({ said, time, y }: Lane & { readonly said: SaidDay }) {
  const x = time.at(clampDay(said.from, time));
  const end = time.at(clampDay(said.until, time));
  if (said.from === said.until) return <path className="open" d={diamond(x, y)} />;
  return (
    <rect
      className="ax"
      x={px(x)}
      y={y - 4}
      width={px(Math.max(4, end - x))}
      height={8}
      fill="url(#h-plain)"
    />
  );
}

function diamond(x: number, y: number): string {
  return `M${px(x)} ${y - 5}l5 5-5 5-5-5z`;
}

/** Beside the verdicts there is room past the last day; on a narrow screen the drawing ends there. */
function roomBeyond({ left }: TimeScale, mustFollow: boolean): number {
  if (left === 0) return 6;
  return mustFollow ? 96 : 16;
}

function SaidWords({
  said,
  time,
  y,
  mustFollow,
}: Lane & { readonly said: SaidDay; readonly mustFollow: boolean }) {
  const end = time.at(clampDay(said.until, time)) + 8;
  const follows = end + textWidth(said.words) < time.right + roomBeyond(time, mustFollow);
  const start = time.at(clampDay(said.from, time)) - 8;
  return (
    <text
      x={px(follows ? end : start)}
      y={y + 4}
      className="halo"
      textAnchor={follows ? 'start' : 'end'}
    >
      {said.words}
    </text>
  );
}

function Bar({ bar, time, y }: Lane & { readonly bar: StripBar }) {
  const x = px(time.at(clampDay(bar.from, time)));
  const width = px(Math.max(2, time.at(clampDay(bar.until, time)) - x));
  const place = { x, y: y + BAR_PX, width, height: BAR_HEIGHT_PX };
  if (bar.isUncertain) {
    return (
      <>
        <rect {...place} fill={`url(#h-${bar.kind})`} />
        <rect {...inset(place)} className={`${bar.kind} strokec dashed`} />
      </>
    );
  }
  if (bar.isPlanned)
    return <rect {...inset(place)} className={`${bar.kind} strokec`} strokeWidth="1.5" />;
  return <rect {...place} className={`${bar.kind} fillc`} />;
}

function inset({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: height - 1 };
}

/** Words below the bars, each under its own; one that would run into the next is left to the table. */
function BarWords({ batch, time, y }: Lane & { readonly batch: StripBatch }) {
  const words = [
    ...batch.bars.map(({ from, words: said }) => ({
      at: time.at(clampDay(from, time)),
      words: said,
    })),
    ...(batch.arrived
      ? [{ at: time.at(clampDay(batch.arrived.day, time)), words: batch.arrived.words }]
      : []),
  ];
  let free = Number.NEGATIVE_INFINITY;
  return words.map(({ at, words: said }) => {
    const room = time.right + 20 - textWidth(said);
    const x = Math.min(at, Math.max(0, room));
    if (said === '' || x < free) return null;
    free = x + textWidth(said) + 8;
    return (
      <text key={`${at}${said}`} x={px(x)} y={y} className="halo">
        {said}
      </text>
    );
  });
}

/** Rested and waiting: the stretch that a slip costs. */
function Waiting({ from, until, time, y }: Lane & { readonly from: Day; readonly until: Day }) {
  const x = time.at(clampDay(from, time));
  const width = time.at(clampDay(until, time)) - x;
  if (width <= 0) return null;
  return <rect className="rest-bar fillc" x={px(x)} y={y + 4} width={px(width)} height={4} />;
}

function Conflict({ conflict, time, y }: Lane & { readonly conflict: SaidDay }) {
  const [from, until] = [
    time.at(clampDay(conflict.from, time)),
    time.at(clampDay(conflict.until, time)),
  ];
  return (
    <>
      <path className="badline" d={`M${px(from)} ${y + 6}v-6H${px(until)}v6`} />
      <text x={px(until)} y={y - 4} className="bad halo" textAnchor="end">
        {conflict.words}
      </text>
    </>
  );
}

/** From the day said to the day it happened, or to the as-of day while it is open. */
function Slip({ slip, time, y }: Lane & { readonly slip: SaidDay }) {
  const [from, until] = [
    time.at(clampDay(slip.from, time)) + 6,
    time.at(clampDay(slip.until, time)),
  ];
  const middle = (from + until) / 2;
  const fits = until - from > textWidth(slip.words) + 16;
  if (until - from < 10) return null;
  return (
    <>
      <path className="badline" d={`M${px(from)} ${y}H${px(until)}m-5-4l5 4-5 4`} />
      {fits && (
        <rect
          className="paper"
          x={px(middle - textWidth(slip.words) / 2 - 3)}
          y={y - 7}
          width={px(textWidth(slip.words) + 6)}
          height={14}
        />
      )}
      <text
        x={px(fits ? middle : until + 6)}
        y={y + 4}
        className="bad halo"
        textAnchor={fits ? 'middle' : 'start'}
      >
        {slip.words}
      </text>
    </>
  );
}

/** An upright stroke on the day it happened, then a thin bar: a state that still holds has an arrow. */
function InTheatre({ since, now, time, y }: Lane & { readonly since: Day; readonly now: Day }) {
  const x = time.at(clampDay(since, time));
  const end = time.at(clampDay(now, time));
  return (
    <>
      <rect
        className="deployed fillc"
        x={px(x)}
        y={y + BAR_PX + 4}
        width={px(Math.max(0, end - x))}
        height={4}
      />
      <path className="deployed fillc" d={`M${px(end - 1)} ${y + BAR_PX}l8 6-8 6z`} />
      <path className="tick" d={`M${px(x)} ${y + 8}V${y + BAR_PX + 10}`} />
    </>
  );
}
