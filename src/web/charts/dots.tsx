import type { Stage } from '../measures.ts';
import { numberWords, rangeWords } from '../wording.ts';
import { Hit } from './hit.tsx';
import { textWidth } from './place-labels.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { linear, px, ticks } from './scale.ts';
import { whiskerPath } from './whisker.tsx';

/** One statement of a measure beside others: who said it, its words, its range. */
export type Dot = {
  readonly id: string;
  readonly who: string;
  readonly words: string;
  readonly low: number;
  readonly high: number | null;
  readonly isThis?: boolean;
  readonly hasConflict?: boolean;
  readonly open?: () => void;
};

const ROW_PX = 22;
const TOP_PX = 8;
const NAME_LETTERS_MAX = 18;

/** Statements of one measure under each other, each with its range; the axis need not start at zero. */
export function Dots({
  name,
  dots,
  stage,
}: {
  readonly name: string;
  readonly dots: readonly Dot[];
  readonly stage: Stage | null;
}) {
  const points = dots.map(({ who, words, low, high, open }) => {
    const said = `${who}: ${words}, read as ${rangeWords(low, high)}`;
    return open ? { words: said, open } : { words: said };
  });
  return (
    <Plot name={name} table={tableOf(dots)} points={points}>
      {(width, current) => (
        <DotDrawing name={name} dots={dots} stage={stage} width={width} current={current} />
      )}
    </Plot>
  );
}

function DotDrawing({
  name,
  dots,
  stage,
  width,
  current,
}: {
  readonly name: string;
  readonly dots: readonly Dot[];
  readonly stage: Stage | null;
  readonly width: number;
  readonly current: number | null;
}) {
  const bounds = dots.flatMap(({ low, high }) => [low, high ?? low]);
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const margin = Math.max(1, (most - least) * 0.04);
  const from = least - margin < (most - least) * 0.5 ? 0 : least - margin;
  const left = Math.min(118, width * 0.34);
  const room = Math.max(...dots.map(({ words }) => textWidth(words)));
  const x = linear([from, most + margin], [left, Math.max(left + 80, width - 16 - room)]);
  const bottom = TOP_PX + dots.length * ROW_PX;
  return (
    <>
      <svg
        className="chart"
        width={width}
        height={bottom + 18}
        role="img"
        aria-label={sentence(name, dots)}
      >
        {ticks(from, most + margin, 3).map((value) => (
          <g key={value}>
            <path
              className={value === 0 ? 'ax' : 'gl'}
              d={`M${px(x(value))} ${TOP_PX}V${bottom}`}
            />
            <text x={px(x(value))} y={bottom + 14} textAnchor="middle">
              {numberWords(value)}
            </text>
          </g>
        ))}
        {dots.map((dot, place) => (
          <DotRow
            key={dot.id}
            dot={dot}
            stage={stage}
            x={x}
            y={TOP_PX + place * ROW_PX + ROW_PX / 2}
            width={width}
            isCurrent={place === current}
          />
        ))}
      </svg>
      {from > 0 && <p className="sub">axis from {numberWords(Math.round(from))}, not zero</p>}
    </>
  );
}

function DotRow({
  dot,
  stage,
  x,
  y,
  width,
  isCurrent,
}: {
  readonly dot: Dot;
  readonly stage: Stage | null;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly width: number;
  readonly isCurrent: boolean;
}) {
  const low = x(dot.low);
  const end = dot.high === null ? low + 30 : x(dot.high);
  return (
    <g>
      <text x={0} y={y + 4} className={dot.isThis ? 'b' : 't'}>
        {shortened(dot.who)}
      </text>
      {end > low && (
        <>
          <rect
            x={px(low)}
            y={y - 5}
            width={px(end - low)}
            height={10}
            fill={`url(#h-${stage ?? 'plain'})`}
          />
          <path className="wh" d={whiskerPath(low, end, y, dot.high === null)} />
        </>
      )}
      <circle
        className={`${stage ?? 'rest-bar'} fillc`}
        cx={px(dot.high === null ? low : (low + end) / 2)}
        cy={y}
        r={4}
      />
      <text x={px(Math.max(end, low + 4) + 8)} y={y + 4} className={`halo ${tone(dot)}`}>
        {dot.words}
      </text>
      <Hit x={0} y={y - ROW_PX / 2} width={width} height={ROW_PX} open={dot.open} />
      {isCurrent && (
        <rect
          className="ring"
          x={-3}
          y={y - ROW_PX / 2 + 1}
          width={width + 3}
          height={ROW_PX - 2}
          rx={3}
        />
      )}
    </g>
  );
}

function tone({ hasConflict, isThis }: Dot): string {
  if (hasConflict) return 'bad';
  return isThis ? 'b' : 't';
}

function shortened(who: string): string {
  return who.length > NAME_LETTERS_MAX ? `${who.slice(0, NAME_LETTERS_MAX - 1)}…` : who;
}

function sentence(name: string, dots: readonly Dot[]): string {
  return `${name}: ${dots.map(({ who, words, low, high }) => `${who} ${words} (${rangeWords(low, high)})`).join('; ')}.`;
}

function tableOf(dots: readonly Dot[]): ChartTable {
  return {
    columns: ['Who', 'As stated', 'Read as'],
    rows: dots.map(({ who, words, low, high }) => [who, words, rangeWords(low, high)]),
  };
}
