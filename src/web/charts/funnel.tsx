import { MarkAt } from '../components/mark.tsx';
import type { Stage } from '../measures.ts';
import { numberWords, rangeWords } from '../wording.ts';
import type { Ceiling } from './ceiling.ts';
import { Hit } from './hit.tsx';
import { type ChartPoint, type ChartTable, Plot } from './plot.tsx';
import { linear, px, ticks } from './scale.ts';
import { barEnd, WhiskerBar } from './whisker.tsx';

/** One stage on the way from pledge to theatre; without `asStated` nobody said a number. */
export type FunnelStage = {
  readonly stage: Stage;
  readonly label: string;
  readonly asStated: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string;
  readonly open?: () => void;
};

const ROW_PX = 48;
const BAR_PX = 14;
const TOP_PX = 28;
const NARROW_PX = 420;

/** From pledge to theatre: one bar a stage, with its range, on one axis from zero. Unit: people. */
export function Funnel({
  stages,
  ceiling,
}: {
  readonly stages: readonly FunnelStage[];
  readonly ceiling: Ceiling | null;
}) {
  const name = 'From pledge to theatre';
  return (
    <Plot name={name} table={tableOf(stages)} points={stages.map(pointOf)}>
      {(width, current) => (
        <FunnelDrawing stages={stages} ceiling={ceiling} width={width} current={current} />
      )}
    </Plot>
  );
}

function FunnelDrawing({
  stages,
  ceiling,
  width,
  current,
}: {
  readonly stages: readonly FunnelStage[];
  readonly ceiling: Ceiling | null;
  readonly width: number;
  readonly current: number | null;
}) {
  const isNarrow = width < NARROW_PX;
  const left = isNarrow ? 92 : 100;
  const row = isNarrow ? 36 : ROW_PX;
  const most = Math.max(1, ceiling?.value ?? 0, ...stages.map(({ low, high }) => high ?? low ?? 0));
  const x = linear([0, most], [left, width - (isNarrow ? 76 : 96)]);
  const bottom = TOP_PX + stages.length * row;
  return (
    <svg
      className="chart"
      width={width}
      height={bottom + 20}
      role="img"
      aria-label={sentenceOf(stages, ceiling)}
    >
      {ticks(0, most, isNarrow ? 3 : 4).map((value) => (
        <g key={value}>
          <path
            className={value === 0 ? 'ax' : 'gl'}
            d={`M${px(x(value))} ${TOP_PX - 4}V${bottom}`}
          />
          <text x={px(x(value))} y={bottom + 14} textAnchor={value === 0 ? 'start' : 'middle'}>
            {numberWords(value)}
          </text>
        </g>
      ))}
      {ceiling !== null && (
        <>
          <path className="ceil" d={`M${px(x(ceiling.value))} ${TOP_PX - 8}V${bottom}`} />
          <text x={px(x(ceiling.value))} y={12} className="halo" textAnchor="middle">
            {ceiling.label} {numberWords(ceiling.value)}
          </text>
        </>
      )}
      {stages.map((stage, place) => (
        <StageRow
          key={stage.stage}
          stage={stage}
          x={x}
          y={TOP_PX + place * row + (row - BAR_PX) / 2}
          width={width}
          isCurrent={place === current}
        />
      ))}
    </svg>
  );
}

const NOTE_LETTER_PX = 6.3;

function StageRow({
  stage,
  x,
  y,
  width,
  isCurrent,
}: {
  readonly stage: FunnelStage;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly width: number;
  readonly isCurrent: boolean;
}) {
  const { low, asStated, note } = stage;
  const from = low === null ? x(0) : barEnd(x, low, stage.high);
  const noteAt = from + 16 + (asStated ?? '').length * 7.2;
  const noteFits = noteAt + note.length * NOTE_LETTER_PX < width;
  return (
    <g>
      <MarkAt stage={stage.stage} x={0} y={y + 1} />
      <text x={20} y={y + 11} className="t v13">
        {stage.label}
      </text>
      {low === null || asStated === null ? (
        <text x={px(from + 8)} y={y + 11} className="halo">
          none stated
        </text>
      ) : (
        <>
          <WhiskerBar stage={stage.stage} x={x} y={y} height={BAR_PX} low={low} high={stage.high} />
          <text x={px(from + 8)} y={y + 11} className="t v13 halo">
            {asStated}
          </text>
          {noteFits && (
            <text x={px(noteAt)} y={y + 11} className="halo">
              {note}
            </text>
          )}
        </>
      )}
      <Hit x={0} y={y - 8} width={width} height={BAR_PX + 16} open={stage.open} />
      {isCurrent && (
        <rect className="ring" x={-4} y={y - 8} width={width + 4} height={BAR_PX + 16} rx={3} />
      )}
    </g>
  );
}

function pointOf({ label, asStated, low, high, note, open }: FunnelStage): ChartPoint {
  const words =
    asStated === null
      ? `${label}: none stated`
      : `${label}: ${asStated}, read as ${rangeWords(low, high)}. ${note}`;
  return open ? { words, open } : { words };
}

function tableOf(stages: readonly FunnelStage[]): ChartTable {
  return {
    columns: ['Stage', 'As stated', 'Read as', 'Note'],
    rows: stages.map(({ label, asStated, low, high, note }) => [
      label,
      asStated ?? 'none stated',
      rangeWords(low, high),
      note,
    ]),
  };
}

function sentenceOf(stages: readonly FunnelStage[], ceiling: Ceiling | null): string {
  const said = stages.map(
    ({ label, asStated }) => `${label.toLowerCase()} ${asStated ?? 'none stated'}`,
  );
  const limit = ceiling === null ? '' : `; ${ceiling.label} ${numberWords(ceiling.value)}`;
  return `From pledge to theatre, people: ${said.join(', ')}${limit}.`;
}
