import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { batchesQuery, type ChainRow, listQuery } from '../../chain-queries.ts';
import { Strip } from '../../charts/strip.tsx';
import { useClocks } from '../../clocks.ts';
import type { ActChoice } from '../../components/entry-form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { RecordActs } from '../../components/record-acts.tsx';
import { Awaited, Skeleton } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { type ManifestHeadAnswer, manifestsQuery } from '../../manifest-queries.ts';
import { useMissionId } from '../../mission.ts';
import { usePeopleRights } from '../../people-rights.ts';
import { stripOf } from '../../strip-batches.ts';
import { stripStretch } from '../../strip-stretch.ts';
import { BatchCard } from './batch-card.tsx';
import { KeptCheckIns } from './kept-check-ins.tsx';
import { LiftManifests } from './lift-manifests.tsx';
import { Lifts } from './lifts.tsx';
import { PresenceCard } from './presence-card.tsx';
import '../overview/overview.css';
import './movement.css';

const ManifestCard = lazy(() => import('./manifest/manifest-card.tsx'));

const CHOICES: readonly ActChoice[] = [
  { act: 'batch.form', label: 'A batch was formed' },
  { act: 'batch.plan', label: 'A batch is spoken of' },
  { act: 'batch.rest', label: 'Its rest began' },
  { act: 'batch.say', label: 'A day was said of it' },
  { act: 'batch.load', label: 'It was available to load' },
  { act: 'lift.plan', label: 'A lift was planned' },
  { act: 'lift.book', label: 'Seats were booked' },
  { act: 'lift.release', label: 'Seats were released' },
  { act: 'lift.depart', label: 'People departed' },
  { act: 'lift.arrive', label: 'People landed' },
  { act: 'rotation.plan', label: 'A rotation was planned' },
  { act: 'rotation.return', label: 'People went home' },
  { act: 'rotation.leave', label: 'People went on leave' },
  { act: 'casualty.report', label: 'Somebody came to harm' },
  { act: 'casualty.change', label: 'A casualty changed state' },
];

/** S6: the right people on the right aircraft; what was said beside what is recorded. */
export default function MovementPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const batches = useQuery(batchesQuery(mission, clocks));
  const lifts = useQuery(listQuery(mission, 'lift', clocks));
  const manifests = useQuery(manifestsQuery(mission));
  const rights = usePeopleRights(mission);
  const open = useOpen();
  const openBatch = (batch: string) => open({ batch });
  const { batch: opened, manifest, of } = useSearch({ strict: false }) as Opened;
  return (
    <>
      <PageHead
        title="Movement"
        about={`As recorded by ${dayWords(clocks.on)}`}
        acts={<RecordActs mission={mission} choices={CHOICES} noun="lift" />}
      />
      {manifest === undefined && rights.country !== null && (
        <KeptCheckIns
          mission={mission}
          account={rights.account}
          open={(kept) => open({ manifest: kept, of: rights.country ?? undefined })}
        />
      )}
      <div className="cols">
        <section className="card c12">
          <header>
            <h2>Batches</h2>
            <span className="sub">train, rest, move, in theatre: said above, recorded below</span>
          </header>
          <Awaited query={batches} label="the batches" height={320}>
            {({ batches: all }) => {
              const rows = all.flatMap((batch) => stripOf(batch, clocks.on, openBatch));
              if (rows.length === 0) {
                return <p className="muted">No batch was recorded by {dayWords(clocks.on)}.</p>;
              }
              return <Strip batches={rows} now={clocks.on} {...stripStretch(rows, clocks.on)} />;
            }}
          </Awaited>
        </section>
        <section className="card flush c12">
          <header>
            <h2>Lifts</h2>
            <span className="sub">seats and payload as far as they were stated</span>
          </header>
          <Awaited query={lifts} label="the lifts" height={240}>
            {({ rows }) => (
              <Lifts
                mission={mission}
                rows={rows}
                manifests={(lift) => (
                  <LiftManifests
                    mission={mission}
                    lift={lift}
                    manifests={manifests.data?.manifests ?? []}
                    batches={batches.data?.batches ?? []}
                    rights={rights}
                    open={(manifest, of) => open({ manifest, of })}
                  />
                )}
              />
            )}
          </Awaited>
        </section>
        {manifest !== undefined && of !== undefined && (
          <Suspense fallback={<Skeleton height={320} label="the manifest" />}>
            <ManifestCard
              key={`${of} ${manifest}`}
              mission={mission}
              id={manifest}
              country={of}
              lift={liftOf(manifests.data?.manifests, lifts.data?.rows, manifest)}
              reader={{ ...rights, mayAct: rights.moves }}
              close={() => open({ manifest: undefined, of: undefined })}
            />
          </Suspense>
        )}
        <PresenceCard mission={mission} />
        <Awaited query={batches} label="the batch" height={240}>
          {({ batches: all }) => {
            const shown = all.find(({ id }) => id === opened) ?? waitingLongest(all);
            return shown ? (
              <BatchCard mission={mission} batch={shown} all={all} open={openBatch} />
            ) : null;
          }}
        </Awaited>
      </div>
    </>
  );
}

/** Without a choice, the batch whose people wait: it is the one to act on. */
function waitingLongest<
  B extends { readonly remainder: { readonly slipDays: number | null } | null },
>(all: readonly B[]): B | undefined {
  const waiting = all.filter(({ remainder }) => remainder !== null);
  return (
    waiting.toSorted((a, b) => (b.remainder?.slipDays ?? 0) - (a.remainder?.slipDays ?? 0))[0] ??
    all.at(-1)
  );
}

function liftOf(
  manifests: readonly ManifestHeadAnswer[] | undefined,
  lifts: readonly ChainRow[] | undefined,
  id: string,
): ChainRow | undefined {
  const lift = manifests?.find((one) => one.id === id)?.lift;
  return lifts?.find((row) => row['lift'] === lift);
}

/** What the address says is open: a batch, or a manifest and whose it is. */
type Opened = { readonly batch?: string; readonly manifest?: string; readonly of?: string };

function useOpen(): (what: { readonly [Name in keyof Opened]: Opened[Name] | undefined }) => void {
  const navigate = useNavigate();
  return (what) => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...what }),
      resetScroll: false,
    });
  };
}
