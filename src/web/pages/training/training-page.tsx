import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type ChainRow, listQuery } from '../../chain-queries.ts';
import { useClocks } from '../../clocks.ts';
import { ChainTable, type Column } from '../../components/chain-table.tsx';
import type { ActChoice } from '../../components/entry-form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { RecordActs, RowAct } from '../../components/record-acts.tsx';
import { Awaited, Skeleton } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { useMissionId } from '../../mission.ts';
import { usePeopleRights } from '../../people-rights.ts';
import { dateWords } from '../../wording.ts';
import { ClassCard } from './class-card.tsx';
import { ReadinessMatrix } from './readiness-matrix.tsx';
import '../overview/overview.css';
import './training.css';

const ClassPeople = lazy(() => import('./class-people.tsx'));

const CHOICES: readonly ActChoice[] = [
  { act: 'class.open', label: 'A class was opened' },
  { act: 'class.select', label: 'People were selected' },
  { act: 'class.start', label: 'Training began' },
  { act: 'class.shorten', label: 'The course was cut' },
  { act: 'class.attend', label: 'A module was attended' },
  { act: 'class.lose', label: 'People left the class' },
  { act: 'class.graduate', label: 'The class graduated' },
  { act: 'class.course', label: 'A course is known' },
  { act: 'class.venue', label: 'A venue is known' },
  { act: 'class.criterion', label: 'A selection criterion is known' },
  { act: 'readiness.assess', label: 'An area was assessed' },
  { act: 'readiness.override', label: 'A commander overrode a band' },
  { act: 'readiness.visit', label: 'An assessment mission was made' },
  { act: 'gate.open', label: 'A gate opened' },
  { act: 'gate.close', label: 'A gate closed' },
];

/** S5: will they be ready by the day, and what holds them. */
export default function TrainingPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const classes = useQuery(listQuery(mission, 'class', clocks));
  const batches = useQuery(listQuery(mission, 'batch', clocks));
  const readiness = useQuery(listQuery(mission, 'readiness', clocks));
  const visits = useQuery(listQuery(mission, 'visit', clocks));
  const gates = useQuery(listQuery(mission, 'gate', clocks));
  const rights = usePeopleRights(mission);
  const { class: opened } = useSearch({ strict: false }) as { class?: string };
  const open = useOpenClass();
  return (
    <>
      <PageHead
        title="Training and readiness"
        about={`As recorded by ${dayWords(clocks.on)}`}
        acts={<RecordActs mission={mission} choices={CHOICES} noun="class" />}
      />
      <div className="cols">
        <Awaited query={classes} label="the classes" height={240}>
          {({ rows }) =>
            rows.length === 0 ? (
              <section className="card c12">
                <p className="muted">No class was recorded by then. Record one to begin.</p>
              </section>
            ) : (
              rows.map((taught) => (
                <ClassCard
                  key={String(taught['class'])}
                  mission={mission}
                  taught={taught}
                  batches={(batches.data?.rows ?? []).filter(
                    (batch) => batch['class'] === taught['class'],
                  )}
                  openPeople={
                    rights.readsNames && taught['contributor'] === rights.country
                      ? () => open(String(taught['class']))
                      : null
                  }
                />
              ))
            )
          }
        </Awaited>
        {opened !== undefined && rights.readsNames && (
          <Suspense fallback={<Skeleton height={320} label="the class" />}>
            <ClassPeople
              key={opened}
              mission={mission}
              name={opened}
              modules={modulesOf(classes.data?.rows, opened)}
              close={() => open(undefined)}
            />
          </Suspense>
        )}
        <section className="card flush c12">
          <header>
            <h2>Gates</h2>
            <span className="sub">what holds a departure, since when, and who says so</span>
          </header>
          <Awaited query={gates} label="the gates" height={160}>
            {({ rows }) => (
              <ChainTable
                label="Gates"
                columns={gateColumns(mission)}
                rows={rows.toSorted((a, b) => Number(b['holds']) - Number(a['holds']))}
                none="No gate was recorded by then."
              />
            )}
          </Awaited>
        </section>
        <section className="card c12">
          <header>
            <h2>Readiness by area</h2>
            <span className="sub">
              share of the points met, the band beside it; the worst area leads
            </span>
          </header>
          <Awaited query={readiness} label="the readiness" height={160}>
            {({ rows }) => <ReadinessMatrix rows={rows} />}
          </Awaited>
        </section>
        <section className="card flush c12">
          <header>
            <h2>Assessment missions</h2>
          </header>
          <Awaited query={visits} label="the assessment missions" height={80}>
            {({ rows }) => (
              <ChainTable
                label="Assessment missions"
                columns={VISITS}
                rows={rows}
                none="No assessment mission was recorded by then."
              />
            )}
          </Awaited>
        </section>
      </div>
    </>
  );
}

/** The address keeps which class is open. */
function useOpenClass(): (name: string | undefined) => void {
  const navigate = useNavigate();
  return (name) => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, class: name }),
      resetScroll: false,
    });
  };
}

/** Modules that were counted already: "drill 598; law 600" names two. */
function modulesOf(rows: readonly ChainRow[] | undefined, name: string): readonly string[] {
  const attended = rows?.find((row) => row['class'] === name)?.['attended'];
  if (typeof attended !== 'string') return [];
  return attended.split('; ').map((words) => words.replace(/\s+\S+$/, ''));
}

const VISITS: readonly Column[] = [
  { name: 'team', label: 'Team' },
  { name: 'contributor', label: 'Of' },
  { name: 'on', label: 'When', kind: 'day' },
  { name: 'findings', label: 'Findings' },
  { name: 'briefed', label: 'Briefed', isOptional: true },
];

function gateColumns(mission: string): readonly Column[] {
  return [
    { name: 'kind', label: 'Gate', cell: (row) => String(row['kind']).replaceAll('-', ' ') },
    {
      name: 'holds',
      label: 'State',
      cell: (row) => (row['holds'] ? <b className="bad">holds</b> : 'no longer holds'),
    },
    { name: 'reason', label: 'Reason' },
    { name: 'contributor', label: 'Holds', silence: 'everybody' },
    { name: 'openedOn', label: 'Since', kind: 'day' },
    {
      name: 'closedOn',
      label: 'Until',
      cell: (row) =>
        row['closedOn'] === null ? (
          <RowAct
            mission={mission}
            label="Close"
            says={`Close gate ${row['gate']}`}
            choices={[{ act: 'gate.close', label: 'The gate closed' }]}
            initial={{ gate: String(row['gate']) }}
          />
        ) : (
          dateWords(String(row['closedOn']))
        ),
    },
    { name: 'source', label: 'Source', isOptional: true },
  ];
}
