import { useQuery } from '@tanstack/react-query';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import type { Ceiling } from '../../charts/ceiling.ts';
import { Funnel, type FunnelStage } from '../../charts/funnel.tsx';
import { Slips } from '../../charts/slips.tsx';
import { Strength } from '../../charts/strength.tsx';
import { Strip } from '../../charts/strip.tsx';
import { useClocks } from '../../clocks.ts';
import { Awaited } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { useShowEvidence } from '../../evidence.ts';
import { figureOf } from '../../figures.ts';
import type { Stage } from '../../measures.ts';
import { disputedQuery, measureStatementsQuery } from '../../queries.ts';
import { stripStretch } from '../../strip-stretch.ts';
import { batchesOf } from './batches.ts';
import { mergedStrip } from './merge-strip.ts';
import { useRecordedStages, useRecordedStrip } from './recorded.ts';
import { slipsOf } from './slips.ts';
import { strengthOf } from './strength.ts';

type Shown = { readonly mission: MissionAnswer; readonly picture: PictureAnswer };

/** The six stages and the measures that fill them, the nearest to the stage's word first. */
const STAGES: readonly {
  readonly stage: Stage;
  readonly label: string;
  readonly measures: readonly string[];
}[] = [
  { stage: 'pledged', label: 'Pledged', measures: ['pledged'] },
  { stage: 'confirmed', label: 'Confirmed', measures: ['notified', 'selected'] },
  { stage: 'training', label: 'In training', measures: ['in-training'] },
  { stage: 'ready', label: 'Ready', measures: ['ready', 'trained'] },
  { stage: 'transit', label: 'In transit', measures: ['in-transit'] },
  { stage: 'deployed', label: 'In theatre', measures: ['in-theatre'] },
];

/** The line a force is measured against: what was authorised, else what was required. */
function ceilingOf({ mission, picture }: Shown): Ceiling | null {
  const authorised = figureOf(picture, mission.id, 'authorised')?.low ?? mission.mandate?.ceiling;
  if (authorised) return { value: authorised, label: 'authorised ceiling' };
  const required = figureOf(picture, mission.id, 'required')?.low;
  return required ? { value: required, label: 'required' } : null;
}

export function FunnelCard({ mission, picture }: Shown) {
  const show = useShowEvidence();
  const withRecorded = useRecordedStages(mission.id);
  const stages = STAGES.map(({ stage, label, measures }): FunnelStage => {
    const figure = measures.flatMap((measure) => figureOf(picture, mission.id, measure) ?? [])[0];
    const { measure } = figure ?? {};
    if (figure && measure !== undefined) {
      const open = () => show({ kind: 'figure', subject: mission.id, measure });
      return { stage, label, ...figure, note: figure.derivation ? 'derived' : '', open };
    }
    const sum = picture.funnel.find(
      (one) => measures.includes(one.measure) && one.asStated !== null,
    );
    const { asStated = null, low = null, high = null } = sum ?? {};
    return { stage, label, asStated, low, high, note: sum ? 'summed over subjects' : '' };
  });
  return (
    <section className="card c5">
      <header>
        <h2>From pledge to theatre</h2>
        <span className="sub">people, as stated; recorded counts beside</span>
      </header>
      <Funnel stages={stages.map(withRecorded)} ceiling={ceilingOf({ mission, picture })} />
    </section>
  );
}

export function StrengthCard({ mission, picture }: Shown) {
  const clocks = useClocks();
  const show = useShowEvidence();
  const strengths = useQuery(measureStatementsQuery(mission.id, clocks, 'in-theatre'));
  const arrivals = useQuery(measureStatementsQuery(mission.id, clocks, 'arrived'));
  return (
    <section className="card c7">
      <header>
        <h2>Strength in theatre</h2>
        <span className="sub">people</span>
      </header>
      <Awaited query={strengths} label="the strength" height={340}>
        {({ statements }) => (
          <Strength
            data={strengthOf({
              mission: mission.id,
              on: clocks.on,
              picture,
              strengths: statements,
              arrivals: arrivals.data?.statements ?? [],
              ceiling: ceilingOf({ mission, picture }),
              open: (id) => show({ kind: 'statement', id }),
            })}
          />
        )}
      </Awaited>
    </section>
  );
}

export function StripCard({ mission, picture }: Shown) {
  const clocks = useClocks();
  const show = useShowEvidence();
  const arrivals = useQuery(measureStatementsQuery(mission.id, clocks, 'arrived'));
  const disputed = useQuery(disputedQuery(mission.id, clocks));
  const recorded = useRecordedStrip(mission.id);
  return (
    <section className="card c12">
      <header>
        <h2>Deployment by batch</h2>
        <StripKey />
      </header>
      <Awaited query={arrivals} label="the batches" height={320}>
        {({ statements }) => {
          const stated = batchesOf({
            mission: mission.id,
            on: clocks.on,
            picture,
            arrivals: statements,
            disputed: disputed.data?.statements ?? [],
            open: (id) => id !== '' && show({ kind: 'statement', id }),
          });
          const batches = mergedStrip(recorded, stated);
          if (batches.length === 0)
            return <p className="muted">No batch stated by {dayWords(clocks.on)}.</p>;
          return <Strip batches={batches} now={clocks.on} {...stripStretch(batches, clocks.on)} />;
        }}
      </Awaited>
    </section>
  );
}

/** One line of key for the strip; no other chart needs one. */
function StripKey() {
  return (
    <span className="sub key">
      <svg className="chart" width="12" height="12" aria-hidden="true">
        <path className="open" d="M6 1l5 5-5 5-5-5z" />
      </svg>
      said
      <svg className="chart" width="16" height="10" aria-hidden="true">
        <rect className="ax" x=".5" y=".5" width="15" height="9" fill="url(#h-plain)" />
      </svg>
      said, no exact day
      <svg className="chart" width="4" height="12" aria-hidden="true">
        <path className="tick" d="M2 0V12" />
      </svg>
      happened
      <svg className="chart" width="16" height="10" aria-hidden="true">
        <rect className="open" x=".75" y=".75" width="14.5" height="8.5" />
      </svg>
      planned
    </span>
  );
}

export function SlipCard({ picture }: { readonly picture: PictureAnswer }) {
  const { on } = useClocks();
  const promises = slipsOf(picture.promises);
  return (
    <section className="card c6">
      <header>
        <h2>Promises and slips</h2>
        <span className="sub">{promises.length} promises with a day</span>
      </header>
      {promises.length === 0 ? (
        <p className="muted">No dated promise had been said by then.</p>
      ) : (
        <Slips promises={promises} now={on} />
      )}
    </section>
  );
}
