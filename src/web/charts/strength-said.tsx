import { numberWords } from '../wording.ts';
import { Hit } from './hit.tsx';
import { placeLabels } from './place-labels.ts';
import { linear, px, ticks } from './scale.ts';
import type { SaidStrength, StrengthData } from './strength-data.ts';
import { clampDay, type TimeScale } from './time-axis.ts';

const HALF_PX = 4;

/** Each statement of strength with its range, on an axis that need not start at zero and says so. */
export function SaidStrengths({
  data,
  time,
  top,
  bottom,
  current,
}: {
  readonly data: StrengthData;
  readonly time: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly current: number | null;
}) {
  if (data.said.length === 0) return <path className="ax" d={`M40 ${bottom}H${px(time.right)}`} />;
  const least = Math.min(...data.said.map(({ low }) => low));
  const most = Math.max(...data.said.map(({ high }) => high));
  const margin = Math.max(5, (most - least) * 0.08);
  const from = Math.max(0, Math.floor((least - margin) / 10) * 10);
  const y = linear([from, most + margin], [bottom, top]);
  const marks = data.said.map((said) => markOf(said, time, y));
  const labels = placeLabels(marks, {
    x: 40,
    y: top - 12,
    width: time.right - 30,
    height: bottom - top + 10,
  });
  return (
    <>
      <text x={0} y={top - 16} className="halo">
        {captionOf(from, time.right)}
      </text>
      {ticks(from, most + margin, 3).map((value) => (
        <g key={value}>
          <path className="gl" d={`M40 ${px(y(value))}H${px(time.right)}`} />
          <text x={34} y={px(y(value)) + 4} textAnchor="end">
            {numberWords(value)}
          </text>
        </g>
      ))}
      <path className="ax" d={`M40 ${bottom}H${px(time.right)}`} />
      {data.said.map((said, place) => (
        <SaidMark key={said.id} said={said} time={time} y={y} isCurrent={place === current} />
      ))}
      {labels.map((label, place) => {
        const said = data.said[place];
        if (!label || !said) return null;
        return (
          <text
            key={said.id}
            x={px(label.x)}
            y={px(label.y)}
            textAnchor={label.anchor}
            className={`halo ${said.hasConflict ? 'bad' : 't'}`}
          >
            {said.words}
          </text>
        );
      })}
    </>
  );
}

const CAPTION_ROOM_PX = 350;

/** An axis that does not start at zero says so, in fewer words where there is less room. */
function captionOf(from: number, room: number): string {
  if (room < CAPTION_ROOM_PX)
    return from > 0 ? `Each statement, axis from ${numberWords(from)}` : 'Each statement';
  return `Each statement with its range${from > 0 ? ` · axis from ${numberWords(from)}, not zero` : ''}`;
}

function markOf(
  { day, low, high, words }: SaidStrength,
  time: TimeScale,
  y: (value: number) => number,
) {
  return {
    x: time.at(clampDay(day, time)),
    y: y((low + high) / 2),
    reach: Math.max(HALF_PX, Math.abs(y(low) - y(high)) / 2),
    words,
  };
}

function SaidMark({
  said,
  time,
  y,
  isCurrent,
}: {
  readonly said: SaidStrength;
  readonly time: TimeScale;
  readonly y: (value: number) => number;
  readonly isCurrent: boolean;
}) {
  const x = time.at(clampDay(said.day, time));
  const [high, low] = [y(said.high), y(said.low)];
  const middle = (high + low) / 2;
  return (
    <g>
      <title>{said.words}</title>
      {said.high > said.low && (
        <>
          <rect
            x={px(x - HALF_PX)}
            y={px(high)}
            width={2 * HALF_PX}
            height={px(low - high)}
            fill={`url(#h-${said.isWhole ? 'deployed' : 'rest-bar'})`}
          />
          <path
            className="wh"
            d={`M${px(x - HALF_PX)} ${px(high)}h8M${px(x - HALF_PX)} ${px(low)}h8`}
          />
        </>
      )}
      <SaidDot said={said} x={x} y={middle} time={time} />
      <Hit
        x={px(x - 8)}
        y={px(Math.min(high, middle - 8))}
        width={16}
        height={px(Math.max(16, low - high))}
        open={said.open}
      />
      {isCurrent && <circle className="ring" cx={px(x)} cy={px(middle)} r={10} />}
    </g>
  );
}

/** A disc for the whole mission, a ring for a part of it; a conflict is drawn over the days it claims. */
function SaidDot({
  said,
  x,
  y,
  time,
}: {
  readonly said: SaidStrength;
  readonly x: number;
  readonly y: number;
  readonly time: TimeScale;
}) {
  const end = time.at(clampDay(said.until, time));
  if (said.hasConflict && end - x > 2 * HALF_PX) {
    return (
      <path
        className="badline"
        d={`M${px(x)} ${px(y)}H${px(end)}m0-4v8M${px(x)} ${px(y - HALF_PX)}v8`}
      />
    );
  }
  if (said.isWhole) return <circle className="deployed fillc" cx={px(x)} cy={px(y)} r={4} />;
  if (said.high > said.low) return null;
  return (
    <circle className={said.hasConflict ? 'badline open' : 'open'} cx={px(x)} cy={px(y)} r={3.5} />
  );
}
