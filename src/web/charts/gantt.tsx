import { type Day, dayWords, shortDay } from '../day.ts';
import { counted, numberWords } from '../wording.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { px } from './scale.ts';
import { clampDay, monthTicks, type TimeScale, timeScale } from './time-axis.ts';

/** One batch: class, rest, lift, tour. */
export type GanttBatch = {
  readonly id: string;
  readonly persons: number;
  readonly courseWeeks: number;
  readonly shortenedBy: number;
  readonly trainsFrom: Day;
  readonly trainsUntil: Day;
  readonly restedOn: Day;
  readonly lifts: Day;
  readonly arrives: Day;
  readonly countsFrom: Day;
  readonly leaves: Day | null;
};

export type GanttRow = { readonly name: string; readonly batches: readonly GanttBatch[] };

const TOP_PX = 26;
const ROW_PX = 22;
const GAP_PX = 10;
const BAR_PX = 14;
const LABEL_PX = 28;

/** The batches of a plan, contingent by contingent, each from its class to its way home. */
export function Gantt({
  rows,
  from,
  until,
  now,
}: {
  readonly rows: readonly GanttRow[];
  readonly from: Day;
  readonly until: Day;
  readonly now: Day;
}) {
  const points = rows.flatMap(({ name, batches }) =>
    batches.map((batch) => ({ words: `${name}: ${sentence(batch)}` })),
  );
  return (
    <Plot name="Batches of the plan" table={tableOf(rows)} points={points}>
      {(width, current) => (
        <GanttDrawing rows={rows} width={width} current={current} stretch={{ from, until, now }} />
      )}
    </Plot>
  );
}

type Stretch = { readonly from: Day; readonly until: Day; readonly now: Day };

function GanttDrawing({
  rows,
  width,
  current,
  stretch,
}: {
  readonly rows: readonly GanttRow[];
  readonly width: number;
  readonly current: number | null;
  readonly stretch: Stretch;
}) {
  const isWide = width >= 560;
  const time = timeScale(stretch.from, stretch.until, isWide ? 170 : 0, width - 4);
  let y = TOP_PX;
  let place = 0;
  const placed = rows.map((row) => {
    const nameRow = isWide ? 0 : 16;
    const top = y;
    const lanes = row.batches.map((batch, lane) => {
      const at = { batch, y: top + nameRow + lane * ROW_PX, isCurrent: place === current };
      place += 1;
      return at;
    });
    y = top + nameRow + row.batches.length * ROW_PX + GAP_PX;
    return { name: row.name, top, lanes };
  });
  const height = y + 22;
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={`${counted(rows.length, 'contingent')}, ${counted(place, 'batch', 'batches')}. The table says when each trains and flies.`}
    >
      {monthTicks(time).map(({ day, label }) => (
        <g key={day}>
          <path className="gl" d={`M${px(time.at(day))} ${TOP_PX - 6}V${height - 22}`} />
          {time.at(day) < time.right - LABEL_PX && (
            <text x={px(time.at(day)) + 3} y={height - 6}>
              {label}
            </text>
          )}
        </g>
      ))}
      {placed.map(({ name, top, lanes }) => (
        <g key={name}>
          <text x={0} y={top + (isWide ? BAR_PX : 10)} className="t">
            {name.length > 26 && isWide ? `${name.slice(0, 25)}…` : name}
          </text>
          {lanes.map(({ batch, y: at, isCurrent }) => (
            <Batch key={batch.id} batch={batch} y={at} time={time} isCurrent={isCurrent} />
          ))}
        </g>
      ))}
      <path className="now" d={`M${px(time.at(stretch.now))} 14V${height - 22}`} />
      <text x={px(time.at(stretch.now))} y={10} className="b halo" textAnchor="middle">
        {shortDay(stretch.now)}
      </text>
    </svg>
  );
}

function Batch({
  batch,
  y,
  time,
  isCurrent,
}: {
  readonly batch: GanttBatch;
  readonly y: number;
  readonly time: TimeScale;
  readonly isCurrent: boolean;
}) {
  const leaves = batch.leaves ?? time.until;
  const bar = (kind: string, from: Day, until: Day) => {
    const x = time.at(clampDay(from, time));
    const width = time.at(clampDay(until, time)) - x;
    if (width <= 0) return null;
    return <rect className={`${kind} fillc`} x={px(x)} y={y} width={px(width)} height={BAR_PX} />;
  };
  const lift = time.at(clampDay(batch.lifts, time));
  return (
    <g>
      {bar('training', batch.trainsFrom, batch.trainsUntil)}
      {bar('rest-bar', batch.trainsUntil, batch.restedOn)}
      {bar('deployed', batch.countsFrom, leaves)}
      <rect
        className="deployed strokec"
        x={px(lift) + 0.5}
        y={y + 0.5}
        width={px(Math.max(1, time.at(clampDay(batch.countsFrom, time)) - lift - 1))}
        height={BAR_PX - 1}
      />
      <path
        className="transit fillc"
        d={`M${px(lift) - 5} ${y - 1}l10 ${BAR_PX / 2 + 1}-10 ${BAR_PX / 2 + 1}z`}
      />
      <Persons batch={batch} time={time} y={y} />
      {isCurrent && (
        <rect
          className="ring"
          x={px(time.at(clampDay(batch.trainsFrom, time))) - 3}
          y={y - 4}
          width={px(time.at(leaves) - time.at(clampDay(batch.trainsFrom, time))) + 6}
          height={BAR_PX + 8}
        />
      )}
    </g>
  );
}

/** On the bar of those who count where it is long enough, else before the lift. */
function Persons({
  batch,
  time,
  y,
}: {
  readonly batch: GanttBatch;
  readonly time: TimeScale;
  readonly y: number;
}) {
  const start = time.at(clampDay(batch.countsFrom, time));
  const end = time.at(clampDay(batch.leaves ?? time.until, time));
  const words = numberWords(batch.persons);
  if (end - start > LABEL_PX + 4) {
    return (
      <text x={px(start) + 5} y={y + 11} className="on-bar">
        {words}
      </text>
    );
  }
  const before = time.at(clampDay(batch.trainsFrom, time)) - 5;
  return (
    <text x={px(before)} y={y + 11} className="t halo" textAnchor="end">
      {words}
    </text>
  );
}

function sentence(batch: GanttBatch): string {
  const short =
    batch.shortenedBy > 0 ? ` (${counted(batch.shortenedBy, 'week')} shorter than usual)` : '';
  const home =
    batch.leaves === null ? 'there to the end of the plan' : `home ${dayWords(batch.leaves)}`;
  return `${numberWords(batch.persons)} people, class ${dayWords(batch.trainsFrom)} for ${counted(batch.courseWeeks, 'week')}${short}, rested ${dayWords(batch.restedOn)}, lift ${dayWords(batch.lifts)}, count from ${dayWords(batch.countsFrom)}, ${home}`;
}

function tableOf(rows: readonly GanttRow[]): ChartTable {
  return {
    columns: ['Contingent', 'People', 'Class', 'Weeks', 'Rested', 'Lift', 'Count from', 'Home'],
    rows: rows.flatMap(({ name, batches }) =>
      batches.map((batch) => [
        name,
        numberWords(batch.persons),
        dayWords(batch.trainsFrom),
        String(batch.courseWeeks),
        dayWords(batch.restedOn),
        dayWords(batch.lifts),
        dayWords(batch.countsFrom),
        batch.leaves === null ? '–' : dayWords(batch.leaves),
      ]),
    ),
  };
}
