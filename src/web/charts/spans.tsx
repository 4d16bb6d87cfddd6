import { addDays, type Day, daysBetween, dayWords, shortDay } from '../day.ts';
import { textWidth } from './place-labels.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { px } from './scale.ts';
import { clampDay, monthTicks, type TimeScale, timeScale } from './time-axis.ts';

/** A day, a stretch of days, or a length counted back from an end; the words are the source's. */
export type Span = {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly from: Day;
  readonly until: Day;
  readonly isLength: boolean;
};

const ROW_PX = 32;
const TOP_PX = 24;

/** Days and lengths that cannot all hold, each drawn as it was stated, on one line of time. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  const points = spans.map((span) => ({ words: wordsOf(span) }));
  return (
    <Plot name="The days as stated" table={tableOf(spans)} points={points}>
      {(width, current) => <SpanDrawing spans={spans} width={width} current={current} />}
    </Plot>
  );
}

function SpanDrawing({
  spans,
  width,
  current,
}: {
  readonly spans: readonly Span[];
  readonly width: number;
  readonly current: number | null;
}) {
  const days = spans.flatMap(({ from, until }) => [from, until]).sort();
  const first = days[0] ?? '2000-01-01';
  const last = days.at(-1) ?? first;
  const label = Math.max(...spans.map((span) => textWidth(labelOf(span))));
  const left = Math.min(112, width * 0.3);
  const right = width - Math.min(width * 0.4, label + 16);
  const time = timeScale(addDays(first, -5), addDays(last, 5), left, right);
  const bottom = TOP_PX + spans.length * ROW_PX;
  return (
    <svg
      className="chart"
      width={width}
      height={bottom + 4}
      role="img"
      aria-label={`The days as stated: ${spans.map(wordsOf).join('; ')}.`}
    >
      {monthTicks(time).map(({ day, label }) => (
        <g key={day}>
          <path className="gl" d={`M${px(time.at(day))} ${TOP_PX - 6}V${bottom}`} />
          <text x={px(time.at(day)) + 3} y={12}>
            {label}
          </text>
        </g>
      ))}
      {spans.map((span, place) => {
        const y = TOP_PX + place * ROW_PX;
        return (
          <g key={span.id}>
            <text x={0} y={y + 18} className="t">
              {span.name}
            </text>
            <SpanMark span={span} time={time} y={y + 8} />
            {place === current && (
              <rect
                className="ring"
                x={-3}
                y={y + 2}
                width={width + 3}
                height={ROW_PX - 4}
                rx={3}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

function SpanMark({
  span,
  time,
  y,
}: {
  readonly span: Span;
  readonly time: TimeScale;
  readonly y: number;
}) {
  const from = time.at(clampDay(span.from, time));
  const until = time.at(clampDay(span.until, time));
  const isDay = span.from === span.until;
  const place = { x: px(from), y, width: px(until - from), height: 12 };
  return (
    <>
      {isDay && <path className="tick" d={`M${px(from)} ${y - 4}v20`} />}
      {!isDay && span.isLength && <rect className="training fillc" {...place} />}
      {!(isDay || span.isLength) && <rect fill="url(#h-training)" {...place} />}
      <text x={px(until + 8)} y={y + 10} className="t halo">
        {labelOf(span)}
      </text>
    </>
  );
}

function labelOf({ isLength, words, from }: Span): string {
  return isLength ? `${words}: from ${shortDay(from)}` : words;
}

function wordsOf({ name, words, from, until }: Span): string {
  return from === until
    ? `${name} ${words}, ${dayWords(from)}`
    : `${name} ${words}, ${dayWords(from)} to ${dayWords(until)}, ${daysBetween(from, until)} days`;
}

function tableOf(spans: readonly Span[]): ChartTable {
  return {
    columns: ['What', 'As stated', 'From', 'Until'],
    rows: spans.map(({ name, words, from, until }) => [
      name,
      words,
      dayWords(from),
      dayWords(until),
    ]),
  };
}
