import { type Day, dayWords, shortDay } from '../day.ts';
import { numberWords } from '../wording.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { linear, px, ticks } from './scale.ts';
import { monthTicks, type TimeScale, timeScale } from './time-axis.ts';

/** Strength on a day: the median and the ends of three bands, persons. */
export type FanDay = {
  readonly day: Day;
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
};

export type FanData = {
  readonly now: Day;
  readonly strengthNow: number;
  readonly target: number;
  readonly fan: readonly FanDay[];
  /** Medians of the two views, each with the words beside its end. */
  readonly views: readonly {
    readonly id: string;
    readonly words: string;
    readonly fan: readonly FanDay[];
  }[];
  /** Past missions that once stood here, each as it would lead this one on; most alike first. */
  readonly alike: readonly {
    readonly mission: string;
    readonly mandatedOn: Day;
    readonly days: readonly { readonly day: Day; readonly persons: number }[];
  }[];
  /** Strength by the plan shown, if any: the first day of each week. */
  readonly plan: readonly { readonly day: Day; readonly effective: number }[];
};

const TOP_PX = 22;
const HEIGHT_PX = 300;
const BOTTOM_PX = HEIGHT_PX - 28;
const LEFT_PX = 44;

/** The forecast as bands around a median, with both views, the target and the plan drawn beside it. */
export function Fan({ data }: { readonly data: FanData }) {
  const points = data.fan.map((day) => ({ words: sentence(day) }));
  return (
    <Plot name="Forecast of strength in theatre" table={tableOf(data)} points={points}>
      {(width, current) => <FanDrawing data={data} width={width} current={current} />}
    </Plot>
  );
}

function FanDrawing({
  data,
  width,
  current,
}: {
  readonly data: FanData;
  readonly width: number;
  readonly current: number | null;
}) {
  const { fan, now, target, plan } = data;
  const until = fan.at(-1)?.day ?? now;
  const isWide = width >= 560;
  const time = timeScale(now, until, LEFT_PX, width - (isWide ? 118 : 12));
  const most = Math.max(
    target,
    ...fan.map(({ high95 }) => high95),
    ...plan.map(({ effective }) => effective),
    1,
  );
  const y = linear([0, most * 1.04], [BOTTOM_PX, TOP_PX]);
  const at = current === null ? undefined : fan[current];
  return (
    <svg className="chart" width={width} height={HEIGHT_PX} role="img" aria-label={spoken(data)}>
      <Grid time={time} y={y} most={most} target={target} />
      <Bands data={data} time={time} y={y} />
      <AlikeMissions data={data} time={time} y={y} />
      <Lines data={data} time={time} y={y} isWide={isWide} />
      {at && <circle className="ring" cx={px(time.at(at.day))} cy={px(y(at.median))} r="6" />}
    </svg>
  );
}

type Placed = { readonly time: TimeScale; readonly y: (value: number) => number };

function Grid({
  time,
  y,
  most,
  target,
}: Placed & { readonly most: number; readonly target: number }) {
  return (
    <>
      {ticks(0, most, 4).map((value) => (
        <g key={value}>
          <path
            className={value === 0 ? 'ax' : 'gl'}
            d={`M${LEFT_PX} ${px(y(value))}H${px(time.right)}`}
          />
          <text x={LEFT_PX - 6} y={px(y(value)) + 4} textAnchor="end">
            {numberWords(value)}
          </text>
        </g>
      ))}
      {monthTicks(time).map(({ day, label }) => (
        <g key={day}>
          <path className="ax" d={`M${px(time.at(day))} ${BOTTOM_PX}v4`} />
          <text x={px(time.at(day)) + 3} y={BOTTOM_PX + 17}>
            {label}
          </text>
        </g>
      ))}
      <path className="ceil" d={`M${LEFT_PX} ${px(y(target))}H${px(time.right)}`} />
      <text x={LEFT_PX + 4} y={px(y(target)) - 5} className="t halo">
        wanted {numberWords(target)}
      </text>
    </>
  );
}

function Bands({ data, time, y }: Placed & { readonly data: FanData }) {
  const { fan, now, strengthNow } = data;
  const area = (low: (day: FanDay) => number, high: (day: FanDay) => number) => {
    const there = fan.map((day) => `${px(time.at(day.day))} ${px(y(high(day)))}`).join('L');
    const back = fan.toReversed().map((day) => `${px(time.at(day.day))} ${px(y(low(day)))}`);
    return `M${px(time.at(now))} ${px(y(strengthNow))}L${there}L${back.join('L')}Z`;
  };
  return (
    <g className="fan-bands">
      <path
        className="band95"
        d={area(
          ({ low95 }) => low95,
          ({ high95 }) => high95,
        )}
      />
      <path
        className="band80"
        d={area(
          ({ low80 }) => low80,
          ({ high80 }) => high80,
        )}
      />
      <path
        className="band50"
        d={area(
          ({ low50 }) => low50,
          ({ high50 }) => high50,
        )}
      />
    </g>
  );
}

/** Thin and grey: each is one mission's own way on, cut off where it leaves the picture. */
function AlikeMissions({ data, time, y }: Placed & { readonly data: FanData }) {
  const { alike, now, strengthNow } = data;
  return (
    <g className="fan-alike">
      {alike.map(({ mission, mandatedOn, days }) => (
        <path
          key={`${mission} ${mandatedOn}`}
          d={`M${px(time.at(now))} ${px(y(strengthNow))}${days
            .filter(({ day }) => day <= time.until)
            .map(({ day, persons }) => `L${px(time.at(day))} ${px(Math.max(TOP_PX, y(persons)))}`)
            .join('')}`}
        >
          <title>
            {mission}, authorised {shortDay(mandatedOn)}
          </title>
        </path>
      ))}
    </g>
  );
}

const LABEL_PX = 15;

/** The medians, and the plan as steps; what a line is stands at its end, apart from the others. */
function Lines({
  data,
  time,
  y,
  isWide,
}: Placed & { readonly data: FanData; readonly isWide: boolean }) {
  const { fan, now, strengthNow, views, plan } = data;
  const line = (days: readonly FanDay[]) =>
    `M${px(time.at(now))} ${px(y(strengthNow))}${days
      .map(({ day, median }) => `L${px(time.at(day))} ${px(y(median))}`)
      .join('')}`;
  const shown = plan.filter(({ day }) => day <= time.until && day >= now);
  const steps = shown
    .map(({ day, effective }) => `H${px(time.at(day))}V${px(y(effective))}`)
    .join('');
  const ends = [
    ...views.map(({ words, fan: days }) => ({ words, value: days.at(-1)?.median ?? 0 })),
    { words: 'median of both', value: fan.at(-1)?.median ?? 0 },
    ...(shown.length > 0 ? [{ words: 'the plan', value: shown.at(-1)?.effective ?? 0 }] : []),
  ];
  return (
    <>
      {views.map(({ id, fan: days }) => (
        <path key={id} className={`fan-view ${id}`} d={line(days)} />
      ))}
      <path className="fan-median" d={line(fan)} />
      {shown.length > 0 && (
        <path
          className="fan-plan"
          d={`M${px(time.at(now))} ${px(y(strengthNow))}${steps}H${px(time.right)}`}
        />
      )}
      {isWide &&
        spread(ends.map(({ words, value }) => ({ words, y: y(value) }))).map((label) => (
          <text key={label.words} x={px(time.right) + 6} y={px(label.y) + 4} className="t">
            {label.words}
          </text>
        ))}
    </>
  );
}

/** Labels of one column, moved apart as little as keeps them readable. */
function spread(labels: readonly { readonly words: string; readonly y: number }[]) {
  let last = Number.NEGATIVE_INFINITY;
  const moved = labels
    .toSorted((a, b) => a.y - b.y)
    .map(({ words, y }) => {
      last = Math.max(y, last + LABEL_PX);
      return { words, y: last };
    });
  const over = Math.max(0, (moved.at(-1)?.y ?? 0) - BOTTOM_PX);
  return moved.map(({ words, y }) => ({ words, y: y - over }));
}

const between = (low: number, high: number) => `${numberWords(low)} to ${numberWords(high)}`;

function sentence({ day, median, low50, high50, low95, high95 }: FanDay): string {
  return `${dayWords(day)}: ${numberWords(median)} in the middle, half of the samples ${between(low50, high50)}, 95 of 100 ${between(low95, high95)}`;
}

function spoken({ fan, now, strengthNow, target }: FanData): string {
  const last = fan.at(-1);
  const end = last === undefined ? '' : ` By ${sentence(last)}.`;
  return `Forecast from ${numberWords(strengthNow)} on ${shortDay(now)}; ${numberWords(target)} wanted.${end}`;
}

function tableOf({ fan }: FanData): ChartTable {
  return {
    columns: ['Day', 'Median', '50 of 100', '80 of 100', '95 of 100'],
    rows: fan.map((day) => [
      dayWords(day.day),
      numberWords(day.median),
      between(day.low50, day.high50),
      between(day.low80, day.high80),
      between(day.low95, day.high95),
    ]),
  };
}
