import type { Stage } from '../measures.ts';
import { px, type Scale } from './scale.ts';

const CAP_PX = 5;
const OPEN_END_PX = 34;

/**
 * A bar from zero: certain part filled, uncertain part hatched, caps at both bounds. Without an upper
 * end it ends in an arrow, not in a cap. Returns where its words can start.
 */
export function barEnd(x: Scale, low: number, high: number | null): number {
  return high === null ? x(low) + OPEN_END_PX : x(high);
}

export function WhiskerBar({
  stage,
  x,
  y,
  height,
  low,
  high,
}: {
  readonly stage: Stage;
  readonly x: Scale;
  readonly y: number;
  readonly height: number;
  readonly low: number;
  readonly high: number | null;
}) {
  const zero = x(0);
  const sure = x(low);
  const end = barEnd(x, low, high);
  const middle = y + height / 2;
  return (
    <>
      <rect
        className={`${stage} fillc`}
        x={px(zero)}
        y={y}
        width={px(Math.max(0, sure - zero))}
        height={height}
      />
      {end > sure && (
        <>
          <rect
            x={px(sure)}
            y={y}
            width={px(end - sure)}
            height={height}
            fill={`url(#h-${stage})`}
          />
          <path className="wh" d={whiskerPath(sure, end, middle, high === null)} />
        </>
      )}
    </>
  );
}

/** A line between two bounds with a cap at each, or an arrow where there is no upper bound. */
export function whiskerPath(from: number, until: number, y: number, isOpen: boolean): string {
  const caps = `M${px(from)} ${y - CAP_PX}v${2 * CAP_PX}`;
  const line = `M${px(from)} ${y}H${px(until)}`;
  return isOpen
    ? `${line}m-5-4l5 4-5 4${caps}`
    : `${line}${caps}M${px(until)} ${y - CAP_PX}v${2 * CAP_PX}`;
}
