import { dayWords, shortDay } from '../day.ts';
import { numberWords, rangeWords } from '../wording.ts';
import { textWidth } from './place-labels.ts';
import { type ChartTable, Plot } from './plot.tsx';
import { linear, px, ticks } from './scale.ts';
import type { PlannedStrength, StrengthData, StrengthStep } from './strength-data.ts';
import { SaidStrengths } from './strength-said.tsx';
import { monthTicks, type TimeScale, timeScale } from './time-axis.ts';

const UPPER = { top: 24, bottom: 156 };
const LOWER = { top: 204, bottom: 316 };
const HEIGHT_PX = 340;

/**
 * Strength in theatre on two scales: above, the whole way to the ceiling; below, each statement with
 * its range, because a range of ten people cannot be seen on an axis of 2,500.
 */
export function Strength({ data }: { readonly data: StrengthData }) {
  const points = data.said.map(({ words, low, high, day, open }) => ({
    words: `${dayWords(day)}: ${words}, read as ${rangeWords(low, high)}`,
    open,
  }));
  return (
    <Plot name="Strength in theatre" table={tableOf(data)} points={points}>
      {(width, current) => <StrengthDrawing data={data} width={width} current={current} />}
    </Plot>
  );
}

type Drawn = { readonly data: StrengthData; readonly time: TimeScale };

function StrengthDrawing({
  data,
  width,
  current,
}: {
  readonly data: StrengthData;
  readonly width: number;
  readonly current: number | null;
}) {
  const right = data.planned === null || width < 480 ? width - 12 : width - 104;
  const time = timeScale(data.from, data.until, 40, right);
  return (
    <svg
      className="chart"
      width={width}
      height={HEIGHT_PX}
      role="img"
      aria-label={sentenceOf(data)}
    >
      <WholeWay data={data} time={time} width={width} />
      <SaidStrengths
        data={data}
        time={time}
        top={LOWER.top}
        bottom={LOWER.bottom}
        current={current}
      />
      {monthTicks(time).map(({ day, label }) => (
        <g key={day}>
          <path className="ax" d={`M${px(time.at(day))} ${LOWER.bottom}v4`} />
          <text x={px(time.at(day)) + 3} y={LOWER.bottom + 16}>
            {label}
          </text>
        </g>
      ))}
      <path className="now" d={`M${px(time.at(data.now))} 14V${LOWER.bottom}`} />
      <text
        x={px(time.at(data.now))}
        y={10}
        className="b halo"
        textAnchor={time.at(data.now) > width - 24 ? 'end' : 'middle'}
      >
        {shortDay(data.now)}
      </text>
    </svg>
  );
}

function WholeWay({ data, time, width }: Drawn & { readonly width: number }) {
  const { ceiling, steps, planned } = data;
  const most = Math.max(
    ceiling?.value ?? 0,
    planned?.high ?? 0,
    ...steps.map(({ value }) => value),
    1,
  );
  const y = linear([0, most * 1.04], [UPPER.bottom, UPPER.top]);
  return (
    <>
      {ticks(0, most, 3)
        .filter((value) => value !== ceiling?.value)
        .map((value) => (
          <g key={value}>
            <path
              className={value === 0 ? 'ax' : 'gl'}
              d={`M40 ${px(y(value))}H${px(time.right)}`}
            />
            <text x={34} y={px(y(value)) + 4} textAnchor="end">
              {numberWords(value)}
            </text>
          </g>
        ))}
      {ceiling !== null && (
        <>
          <path className="ceil" d={`M40 ${px(y(ceiling.value))}H${px(time.right)}`} />
          <text x={44} y={px(y(ceiling.value)) - 5} className="t halo">
            {ceiling.label} {numberWords(ceiling.value)}
          </text>
        </>
      )}
      <StepLine data={data} time={time} y={y} />
      {planned && <PlannedStep data={data} planned={planned} time={time} y={y} width={width} />}
    </>
  );
}

type Placed = Drawn & { readonly y: (value: number) => number };

function StepLine({ data, time, y }: Placed) {
  const { steps, now } = data;
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) {
    return (
      <text x={48} y={px(y(0)) - 8} className="halo">
        no strength stated by then
      </text>
    );
  }
  const climbs = steps.map(({ day, value }) => `H${px(time.at(day))}V${px(y(value))}`).join('');
  const named = steps.length > 1 ? [first, ...nextFar(steps, first, time)] : [];
  return (
    <>
      <path
        className="deployed strokec"
        strokeWidth="2"
        d={`M40 ${px(y(0))}${climbs}H${px(time.at(now))}`}
      />
      {named.map(({ day, value, words }, place) => {
        const label = `${shortDay(day)}: ${words}`;
        const isLeft = place === 0 && time.at(day) > textWidth(label);
        return (
          <text
            key={day}
            x={px(time.at(day)) + (isLeft ? -3 : 3)}
            y={px(y(value)) - 6}
            className="t halo"
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {label}
          </text>
        );
      })}
      <text x={px(time.at(now)) - 5} y={px(y(last.value)) - 7} className="b halo" textAnchor="end">
        {last.words}
      </text>
    </>
  );
}

const FAR_PX = 24;
const LABEL_ROOM_PX = 150;

/** The second step worth a name: far enough from the first, and clear of the words at the as-of line. */
function nextFar(
  steps: readonly StrengthStep[],
  first: StrengthStep,
  time: TimeScale,
): StrengthStep[] {
  const end = time.at(steps.at(-1)?.day ?? first.day);
  // A first label that finds no room to its left stands where the second would.
  const far = time.at(first.day) > LABEL_ROOM_PX / 2 ? FAR_PX : LABEL_ROOM_PX;
  const next = steps
    .slice(1)
    .find(
      ({ day }) => time.at(day) - time.at(first.day) > far && end - time.at(day) > LABEL_ROOM_PX,
    );
  return next ? [next] : [];
}

function PlannedStep({
  data,
  planned,
  time,
  y,
  width,
}: Placed & { readonly planned: PlannedStrength; readonly width: number }) {
  const before = data.steps.at(-1)?.value ?? 0;
  const after = px(y((planned.low + planned.high) / 2));
  const beside = width - time.right > 80;
  const lines = [
    rangeWords(planned.low, planned.high),
    ...(beside ? planned.words.split('\n') : []),
  ];
  return (
    <>
      <path
        className="deployed strokec dashed"
        strokeWidth="2"
        d={`M${px(time.at(data.now))} ${px(y(before))}H${px(time.at(planned.day))}V${after}H${px(time.right)}`}
      />
      {lines.map((line, place) => (
        <text
          key={line}
          x={beside ? time.right + 6 : time.right}
          y={beside ? after + 4 + place * 15 : after - 7}
          className={place === 0 ? 't halo' : 'halo'}
          textAnchor={beside ? 'start' : 'end'}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function tableOf({ said }: StrengthData): ChartTable {
  return {
    columns: ['Day', 'As stated', 'Read as', 'Conflict'],
    rows: said.map(({ day, words, low, high, hasConflict }) => [
      dayWords(day),
      words,
      rangeWords(low, high),
      hasConflict ? 'yes' : 'no',
    ]),
  };
}

function sentenceOf({ steps, ceiling, planned }: StrengthData): string {
  if (steps.length === 0) return 'Strength in theatre: none stated by this day.';
  const said = steps.map(({ day, words }) => `${words} on ${dayWords(day)}`).join(', ');
  const limit = ceiling === null ? '' : `, against ${ceiling.label} ${numberWords(ceiling.value)}`;
  const next = planned
    ? `; ${rangeWords(planned.low, planned.high)} planned for ${dayWords(planned.day)}`
    : '';
  return `In theatre: ${said}${limit}${next}.`;
}
