import { type Day, dayWords, shortDay } from '../day.ts';
import { Hit } from './hit.tsx';
import { textWidth } from './place-labels.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { px } from './scale.ts';
import type { StripBatch } from './strip-data.ts';
import { StripLanes } from './strip-lanes.tsx';
import { monthTicks, type TimeScale, timeScale } from './time-axis.ts';

const NARROW_PX = 860;
const AXIS_PX = 22;

/** Where the columns of the strip stand; on a narrow screen name and verdict go above and below. */
type Layout = {
  readonly isNarrow: boolean;
  /** Narrow, and name and size do not fit beside each other: the size goes below. */
  readonly isTight: boolean;
  readonly rowHeight: number;
  readonly lanesAt: number;
  readonly time: TimeScale;
  readonly verdictAt: number;
};

const NAME_PX = 184;
const NAME_PX_MAX = 248;
const LINE_PX = 16;

function layoutOf(batches: readonly StripBatch[], width: number, from: Day, until: Day): Layout {
  const longest = Math.max(0, ...batches.map(({ name }) => boldWidth(name)));
  if (width < NARROW_PX) {
    const time = timeScale(from, until, 0, width - 6);
    const isTight = batches.some(
      ({ name, lines }) => boldWidth(name) + textWidth(lines[0]?.words ?? '') + 8 > width,
    );
    const more = isTight ? LINE_PX : 0;
    return {
      isNarrow: true,
      isTight,
      rowHeight: 112 + more,
      lanesAt: 24 + more,
      time,
      verdictAt: 0,
    };
  }
  const verdictAt = width - 188;
  const start = Math.min(NAME_PX_MAX, Math.max(NAME_PX, longest + LINE_PX));
  const time = timeScale(from, until, start, verdictAt - 20);
  return { isNarrow: false, isTight: false, rowHeight: 64, lanesAt: 0, time, verdictAt };
}

/** Names are bold and a size up. */
function boldWidth(name: string): number {
  return textWidth(name) * 1.2;
}

/** Batches on one time line: train, rest, move, in theatre; as said, as planned and as it happened. */
export function Strip({
  batches,
  from,
  until,
  now,
}: {
  readonly batches: readonly StripBatch[];
  readonly from: Day;
  readonly until: Day;
  readonly now: Day;
}) {
  const points = batches.map((batch) => ({ words: sentenceOf(batch), open: batch.open }));
  return (
    <Plot name="Deployment by batch" table={tableOf(batches)} points={points}>
      {(width, current) => {
        const layout = layoutOf(batches, width, from, until);
        const height = AXIS_PX + batches.length * layout.rowHeight;
        return (
          <svg
            className="chart"
            width={width}
            height={height}
            role="img"
            aria-label={`Deployment by batch, ${dayWords(from)} to ${dayWords(until)}: ${batches.map(sentenceOf).join(' ')}`}
          >
            <Axis layout={layout} now={now} width={width} height={height} />
            {batches.map((batch, place) => (
              <Row
                key={batch.id}
                batch={batch}
                layout={layout}
                y={AXIS_PX + place * layout.rowHeight}
                width={width}
                now={now}
                isCurrent={place === current}
              />
            ))}
            <path className="now" d={`M${px(layout.time.at(now))} ${AXIS_PX}V${height}`} />
            <rect
              x={px(layout.time.at(now)) - 2}
              y={AXIS_PX - 2}
              width={4}
              height={4}
              className="nowmark"
            />
          </svg>
        );
      }}
    </Plot>
  );
}

function Axis({
  layout,
  now,
  width,
  height,
}: {
  readonly layout: Layout;
  readonly now: Day;
  readonly width: number;
  readonly height: number;
}) {
  const { time } = layout;
  const nowAt = time.at(now);
  return (
    <>
      {monthTicks(time).map(({ day, label }) => (
        <g key={day}>
          <path className="gl" d={`M${px(time.at(day))} ${AXIS_PX}V${height}`} />
          {Math.abs(time.at(day) + 20 - nowAt) > 44 && (
            <text x={px(time.at(day)) + 4} y={14}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path className="ax" d={`M0 ${AXIS_PX}H${width}`} />
      <text
        x={px(nowAt)}
        y={14}
        className="b halo"
        textAnchor={nowAt > width - 30 ? 'end' : 'middle'}
      >
        {shortDay(now)}
      </text>
    </>
  );
}

function Row({
  batch,
  layout,
  y,
  width,
  now,
  isCurrent,
}: {
  readonly batch: StripBatch;
  readonly layout: Layout;
  readonly y: number;
  readonly width: number;
  readonly now: Day;
  readonly isCurrent: boolean;
}) {
  const { isNarrow, isTight, rowHeight, lanesAt, time, verdictAt } = layout;
  const atEnd = isNarrow && !isTight;
  const lineAt = isNarrow ? (isTight ? 18 + LINE_PX : 18) : 38;
  return (
    <g>
      <text x={0} y={y + (isNarrow ? 18 : 22)} className="b v13">
        {batch.name}
      </text>
      {batch.lines.map(({ words, isBad }, place) => (
        <text
          key={words}
          x={atEnd ? width : 0}
          y={y + lineAt + (isNarrow ? 0 : place * 15)}
          className={isBad ? 'bad' : ''}
          textAnchor={atEnd ? 'end' : 'start'}
          visibility={isNarrow && place > 0 ? 'hidden' : 'visible'}
        >
          {words}
        </text>
      ))}
      <StripLanes batch={batch} time={time} y={y + lanesAt} now={now} />
      <Verdict
        room={width}
        batch={batch}
        x={verdictAt}
        y={isNarrow ? y + rowHeight - 12 : y + 28}
        isNarrow={isNarrow}
      />
      <path className="hair" d={`M0 ${y + rowHeight}H${width}`} />
      <Hit x={0} y={y} width={width} height={rowHeight} open={batch.open} />
      {isCurrent && (
        <rect className="ring" x={-4} y={y + 2} width={width + 8} height={rowHeight - 4} rx={3} />
      )}
    </g>
  );
}

function Verdict({
  room,
  batch,
  x,
  y,
  isNarrow,
}: {
  readonly room: number;
  readonly batch: StripBatch;
  readonly x: number;
  readonly y: number;
  readonly isNarrow: boolean;
}) {
  const { words, detail, isBad } = batch.verdict;
  const className = isBad ? 'bad v13' : 't v13';
  if (isNarrow) {
    return (
      <text x={0} y={y} className={isBad ? 'bad' : 't'}>
        {textWidth(`${words} · ${detail}`) < room
          ? [words, detail].filter(Boolean).join(' · ')
          : words}
      </text>
    );
  }
  return (
    <>
      <text x={x} y={y} className={className}>
        {words}
      </text>
      <text x={x} y={y + 17}>
        {detail}
      </text>
    </>
  );
}

function sentenceOf({ name, lines, verdict }: StripBatch): string {
  const said = lines.map(({ words }) => words).join(', ');
  return `${name}: ${said}. ${verdict.words}${verdict.detail ? `, ${verdict.detail}` : ''}.`;
}

function tableOf(batches: readonly StripBatch[]): ChartTable {
  return {
    columns: ['Batch', 'Size', 'Said', 'Happened or planned', 'Verdict'],
    rows: batches.map(({ name, lines, said, bars, arrived, verdict }) => [
      name,
      lines.map(({ words }) => words).join('; '),
      said.map(({ words }) => words).join('; ') || 'no date said',
      [
        ...bars.map(({ words }) => words),
        ...(arrived ? [`arrived ${dayWords(arrived.day)}`] : []),
      ].join('; '),
      verdict.words,
    ]),
  };
}
