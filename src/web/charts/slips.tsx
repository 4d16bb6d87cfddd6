import { addDays, type Day, daysBetween, dayWords } from '../day.ts';
import { placeLabels } from './place-labels.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { px } from './scale.ts';
import { monthTicks, type TimeScale, timeScale } from './time-axis.ts';

/** A day promised, when it was said, and the day it came; `outcome` null while it is open. */
export type SlipPromise = {
  readonly id: string;
  readonly words: string;
  readonly said: Day;
  readonly promised: Day;
  readonly outcome: Day | null;
  readonly slipDays: number | null;
};

const LEFT_PX = 66;
const TOP_PX = 20;
const HEIGHT_PX = 300;

/**
 * Each promise over the day it was said: a diamond at the day promised, a stroke at the day it came,
 * the slip between them. On the dashed line a thing is promised for the day it is said.
 */
export function Slips({
  promises,
  now,
}: {
  readonly promises: readonly SlipPromise[];
  readonly now: Day;
}) {
  const points = promises.map((promise) => ({ words: sentence(promise) }));
  return (
    <Plot name="Promises and slips" table={tableOf(promises)} points={points}>
      {(width, current) => (
        <SlipDrawing promises={promises} now={now} width={width} current={current} />
      )}
    </Plot>
  );
}

function SlipDrawing({
  promises,
  now,
  width,
  current,
}: {
  readonly promises: readonly SlipPromise[];
  readonly now: Day;
  readonly width: number;
  readonly current: number | null;
}) {
  const { from, until } = stretchOf(promises, now);
  const right = width - 12;
  const bottom = HEIGHT_PX - 24;
  const x = timeScale(from, until, LEFT_PX, right);
  const y = timeScale(from, until, bottom, TOP_PX);
  const marks = promises.map((promise) => ({
    x: x.at(promise.said),
    y: y.at(promise.outcome ?? promise.promised),
    reach: 5,
    words: slipWords(promise.slipDays),
  }));
  const within = { x: LEFT_PX, y: TOP_PX, width: right - LEFT_PX, height: bottom - TOP_PX };
  const labels = placeLabels(
    marks,
    within,
    promises.map((promise) => lineOf(promise, x, y)),
  );
  return (
    <svg
      className="chart"
      width={width}
      height={HEIGHT_PX}
      role="img"
      aria-label={summary(promises)}
    >
      <Axes x={x} y={y} bottom={bottom} right={right} />
      {promises.map((promise, place) => (
        <g key={promise.id}>
          <SlipMark promise={promise} x={x.at(promise.said)} y={y} now={now} />
          {place === current && (
            <circle
              className="ring"
              cx={px(x.at(promise.said))}
              cy={px(y.at(promise.promised))}
              r={9}
            />
          )}
        </g>
      ))}
      {labels.map((label, place) => {
        const promise = promises[place];
        if (!label || !promise) return null;
        const isLate = (promise.slipDays ?? 0) > 0;
        return (
          <text
            key={promise.id}
            x={px(label.x)}
            y={px(label.y)}
            textAnchor={label.anchor}
            className={`halo ${isLate ? 'bad' : 't'}`}
          >
            {slipWords(promise.slipDays)}
          </text>
        );
      })}
    </svg>
  );
}

/** The room that a promise's diamond and the line to its outcome take. */
function lineOf({ said, promised, outcome }: SlipPromise, x: TimeScale, y: TimeScale) {
  const ends = [y.at(promised), y.at(outcome ?? promised)];
  const top = Math.min(...ends) - 5;
  return { x: x.at(said) - 5, y: top, width: 10, height: Math.max(...ends) + 5 - top };
}

function Axes({
  x,
  y,
  bottom,
  right,
}: {
  readonly x: TimeScale;
  readonly y: TimeScale;
  readonly bottom: number;
  readonly right: number;
}) {
  const flat = { ...y, left: 0, right: (y.left - y.right) * 1.4 };
  return (
    <>
      {monthTicks(flat).map(({ day, label }) => (
        <g key={day}>
          <path className="gl" d={`M${LEFT_PX} ${px(y.at(day))}H${px(right)}`} />
          <text x={LEFT_PX - 6} y={px(y.at(day)) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {monthTicks(x).map(({ day, label }) => (
        <text key={day} x={px(x.at(day))} y={bottom + 18}>
          {label}
        </text>
      ))}
      <path className="ax" d={`M${LEFT_PX} ${TOP_PX}V${bottom}H${px(right)}`} />
      <path className="ceil" d={`M${LEFT_PX} ${bottom}L${px(right)} ${TOP_PX}`} />
      <text x={0} y={12}>
        day promised, over the day it was said
      </text>
    </>
  );
}

function SlipMark({
  promise,
  x,
  y,
  now,
}: {
  readonly promise: SlipPromise;
  readonly x: number;
  readonly y: TimeScale;
  readonly now: Day;
}) {
  const from = y.at(promise.promised);
  const isOpen = promise.outcome === null;
  const until = y.at(promise.outcome ?? (now > promise.promised ? now : promise.promised));
  const isLate = (promise.slipDays ?? 0) > 0 || (isOpen && now > promise.promised);
  return (
    <>
      <title>{sentence(promise)}</title>
      <path className={isLate ? 'badline' : 'wh'} d={`M${px(x)} ${px(from)}V${px(until)}`} />
      {!isOpen && <path className="tick" d={`M${px(x - 5)} ${px(until)}h10`} />}
      <path className="open" d={`M${px(x)} ${px(from - 5)}l5 5-5 5-5-5z`} />
    </>
  );
}

function stretchOf(promises: readonly SlipPromise[], now: Day): { from: Day; until: Day } {
  const days = promises.flatMap(({ said, promised, outcome }) => [
    said,
    promised,
    outcome ?? promised,
  ]);
  const sorted = [
    ...days,
    ...(promises.some(({ outcome }) => outcome === null) ? [now] : []),
  ].sort();
  return { from: addDays(sorted[0] ?? now, -14), until: addDays(sorted.at(-1) ?? now, 14) };
}

/** `+52 d`, `−5 d`, `kept`; `open` while nothing came of it. */
export function slipWords(days: number | null): string {
  if (days === null) return 'open';
  if (days === 0) return 'kept';
  return days > 0 ? `+${days} d` : `−${-days} d`;
}

function sentence({ words, said, promised, outcome, slipDays }: SlipPromise): string {
  const ahead = daysBetween(said, promised);
  const came =
    outcome === null ? 'still open' : `came ${dayWords(outcome)} (${slipWords(slipDays)})`;
  return `${words}: said ${dayWords(said)} for ${dayWords(promised)}, ${ahead} days ahead; ${came}`;
}

function summary(promises: readonly SlipPromise[]): string {
  const late = promises.filter(({ slipDays }) => (slipDays ?? 0) > 0).length;
  return `Promises and slips: ${promises.length} dated promises, ${late} of them late. ${promises.map(sentence).join('. ')}.`;
}

function tableOf(promises: readonly SlipPromise[]): ChartTable {
  return {
    columns: ['Promise', 'Said on', 'Promised', 'Came', 'Slip'],
    rows: promises.map(({ words, said, promised, outcome, slipDays }) => [
      words,
      dayWords(said),
      dayWords(promised),
      outcome === null ? 'open' : dayWords(outcome),
      slipWords(slipDays),
    ]),
  };
}
