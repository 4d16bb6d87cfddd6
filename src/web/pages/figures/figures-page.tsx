import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Conflict } from '../../../contract/conflicts.ts';
import type { StatementBody } from '../../../contract/statements.ts';
import { address, write } from '../../api.ts';
import { useClocks } from '../../clocks.ts';
import { emptyCells, FigureForm } from '../../components/figure-form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Awaited, Empty } from '../../components/states.tsx';
import { useEvidence, useShowEvidence } from '../../evidence.ts';
import { useMissionId, useReadOnlyReason } from '../../mission.ts';
import {
  clockQuery,
  conflictsQuery,
  facetsQuery,
  missionKey,
  missionPath,
  missionsQuery,
  pictureQuery,
  statementPagesQuery,
} from '../../queries.ts';
import { counted } from '../../wording.ts';
import { Compare, type Comparison } from './compare.tsx';
import { Facets } from './facets.tsx';
import { apiFilter, useFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { gridRows } from './grid-rows.ts';
import { StatementGrid } from './statement-grid.tsx';
import './figures.css';

/** Which number do I use, and why do they differ? */
export default function FiguresPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const { compare, adds, set } = useFilter();
  const { data: conflicts } = useQuery(conflictsQuery(mission, clocks));
  const reason = useReadOnlyReason();
  const comparison =
    compare === null || !conflicts ? null : comparisonOf(compare, conflicts.conflicts);
  const open = conflicts?.conflicts.filter(({ status }) => status === 'open').length ?? 0;
  return (
    <>
      <PageHead
        title="Figures"
        about={
          conflicts &&
          `${counted(open, 'open conflict')}, ${conflicts.lookAlikes.length} alike without one`
        }
        acts={
          <>
            <a
              className="btn"
              href={address(`${missionPath(mission)}/figures.csv`, clockQuery(clocks))}
              download
            >
              CSV
            </a>
            <button
              type="button"
              className="btn primary"
              aria-expanded={adds}
              disabled={reason !== null}
              title={reason ?? undefined}
              onClick={() => set({ add: adds ? undefined : 'yes' })}
            >
              Add a figure
            </button>
          </>
        }
      />
      {adds && reason === null && (
        <AddFigure mission={mission} done={() => set({ add: undefined })} />
      )}
      {comparison && (
        <Compare
          mission={mission}
          comparison={comparison}
          close={() => set({ compare: undefined })}
        />
      )}
      <Ledger />
      {conflicts && <Alikes mission={mission} lookAlikes={conflicts.lookAlikes} />}
    </>
  );
}

/** `compare=<conflict id>` or `compare=r193,r198`. */
function comparisonOf(compare: string, conflicts: readonly Conflict[]): Comparison {
  const conflict = conflicts.find(({ id }) => id === compare);
  return conflict ? { kind: 'conflict', conflict } : { kind: 'picked', ids: compare.split(',') };
}

function AddFigure({ mission, done }: { readonly mission: string; readonly done: () => void }) {
  const client = useQueryClient();
  const { known } = useClocks();
  const { filter } = useFilter();
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (body: StatementBody) => {
    await write('POST', `${missionPath(mission)}/statements`, body);
    await client.invalidateQueries({ queryKey: missionKey(mission) });
    await client.invalidateQueries({ queryKey: missionsQuery.queryKey });
    setSaved(body.quantity);
  };
  const initial = useMemo(
    () => emptyCells(filter.subject ?? mission, known),
    [filter.subject, mission, known],
  );
  return (
    <section className="card add-figure">
      <header>
        <h2>Add a figure as you heard it</h2>
        <span className="sub" role="status">
          {saved === null
            ? 'The words are kept; the reading stands below them.'
            : `"${saved}" is in the ledger.`}
        </span>
      </header>
      <FigureForm
        mission={mission}
        initial={initial}
        submitLabel="Add to the ledger"
        save={save}
        cancel={done}
      />
    </section>
  );
}

function Ledger() {
  const mission = useMissionId();
  const clocks = useClocks();
  const { filter, sort, set } = useFilter();
  const asked = apiFilter(filter, clocks);
  const pages = useInfiniteQuery(statementPagesQuery(mission, { ...asked, sort }));
  const facets = useQuery(facetsQuery(mission, asked));
  const everything = useQuery(facetsQuery(mission, apiFilter({}, clocks)));
  const evidence = useEvidence();
  const show = useShowEvidence();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (id: string) => setPicked((before) => before.symmetricDifference(new Set([id])));
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = pages;
  const atEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const statements = useMemo(
    () => pages.data?.pages.flatMap((page) => page.statements) ?? [],
    [pages.data],
  );
  const rows = useMemo(
    () => gridRows(statements, sort === 'measure' && !hasNextPage),
    [statements, sort, hasNextPage],
  );
  const total = facets.data?.total ?? statements.length;
  const { data: conflicts } = useQuery(conflictsQuery(mission, clocks));
  const unsettled = useMemo(
    () =>
      new Set(conflicts?.conflicts.flatMap(({ id, status }) => (status === 'settled' ? [] : [id]))),
    [conflicts],
  );
  return (
    <div className="ledger">
      <aside className="card facets" aria-label="Filter">
        <Awaited query={facets} label="the filters" height={320}>
          {(shown) => <Facets facets={shown} total={everything.data?.total ?? shown.total} />}
        </Awaited>
      </aside>
      <section className="card flush ledger-list" aria-label="Statements">
        <FilterBar
          total={total}
          of={everything.data?.total ?? total}
          picked={picked.size}
          compare={() => set({ compare: [...picked].join(',') })}
        />
        <Awaited query={pages} label="the statements" height={480}>
          {() =>
            statements.length === 0 ? (
              <NoStatements hasFilter={Object.keys(filter).length > 0} />
            ) : (
              <StatementGrid
                key={JSON.stringify(asked) + sort}
                rows={rows}
                total={total}
                picked={picked}
                unsettled={unsettled}
                pick={pick}
                opened={evidence?.kind === 'statement' ? evidence.id : null}
                open={(id) => show({ kind: 'statement', id })}
                atEnd={atEnd}
              />
            )
          }
        </Awaited>
      </section>
    </div>
  );
}

function NoStatements({ hasFilter }: { readonly hasFilter: boolean }) {
  const { set } = useFilter();
  return (
    <div className="grid-none">
      {hasFilter ? (
        <Empty title="No statement fits all of this">Take out one of the filters above.</Empty>
      ) : (
        <Empty
          title="The ledger is empty"
          acts={
            <button type="button" className="btn" onClick={() => set({ add: 'yes' })}>
              Add the first figure
            </button>
          }
        >
          Add a figure as you heard it: who said it, in which words, about which day.
        </Empty>
      )}
    </div>
  );
}

type LookAlike = { readonly statementIds: readonly string[]; readonly reason: string };

/** What looks like a conflict and is none, said so with its reason. */
function Alikes({
  mission,
  lookAlikes,
}: {
  readonly mission: string;
  readonly lookAlikes: readonly LookAlike[];
}) {
  const { data: picture } = useQuery(pictureQuery(mission, useClocks()));
  const [all, setAll] = useState(false);
  if (lookAlikes.length === 0) return null;
  const standing = new Set(
    picture?.figures.flatMap(({ measure, statementId }) =>
      measure === 'in-theatre' ? [statementId] : [],
    ),
  );
  const touches = ({ statementIds }: LookAlike) =>
    statementIds.some((id) => standing.has(id)) ? 0 : 1;
  const shown = [...lookAlikes]
    .sort((a, b) => touches(a) - touches(b))
    .slice(0, all ? lookAlikes.length : ALIKES_MAX);
  return (
    <>
      <div className="alikes">
        {shown.map(({ statementIds, reason }) => (
          <Compare
            key={statementIds.join()}
            mission={mission}
            comparison={{ kind: 'alike', ids: statementIds, reason }}
          />
        ))}
      </div>
      {lookAlikes.length > ALIKES_MAX && !all && (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {lookAlikes.length - ALIKES_MAX} more that look alike
        </button>
      )}
    </>
  );
}

/** Enough to see what the reason looks like; the rest on demand. */
const ALIKES_MAX = 2;
