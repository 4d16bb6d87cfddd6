import { type Day, dayNumber } from '../day.ts';
import type { Stage } from '../measures.ts';
import { linear, px } from './scale.ts';

export type SparkPoint = { readonly day: Day; readonly value: number };

const WIDTH_PX = 72;
const HEIGHT_PX = 28;
const EDGE_PX = 4;

/** A step line the size of a word: what the figure beside it was before. Hidden from readers of the page. */
export function Sparkline({
  stage,
  points,
}: {
  readonly stage: Stage;
  readonly points: readonly SparkPoint[];
}) {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const x = linear([dayNumber(first.day), dayNumber(last.day)], [2, WIDTH_PX - EDGE_PX]);
  const y = linear([0, Math.max(...points.map(({ value }) => value))], [HEIGHT_PX - 2, EDGE_PX]);
  const steps = points
    .map(({ day, value }) => `H${px(x(dayNumber(day)))}V${px(y(value))}`)
    .join('');
  return (
    <svg className={`spark chart ${stage}`} width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
      <path className="strokec" strokeWidth="1.5" d={`M2 ${px(y(first.value))}${steps}`} />
      <circle className="fillc" cx={px(x(dayNumber(last.day)))} cy={px(y(last.value))} r="2.5" />
    </svg>
  );
}
