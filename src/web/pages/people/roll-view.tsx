import { useMemo, useState } from 'react';
import { address } from '../../api.ts';
import { useClocks } from '../../clocks.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Failed, Skeleton } from '../../components/states.tsx';
import { countryName } from '../../countries.ts';
import { type RollRights, rollPath, useRollEdition } from '../../roll-queries.ts';
import { stored } from '../../stored.ts';
import { counted } from '../../wording.ts';
import { usePeopleSearch } from './grid/filter.ts';
import { PeopleBar } from './grid/people-bar.tsx';
import { PeopleGrid } from './grid/people-grid.tsx';
import { StartCard } from './import/start-card.tsx';
import { PersonSheet } from './person/person-sheet.tsx';
import { RuleBar } from './rules/rule-bar.tsx';
import { FIRST_CHOICE, PEOPLE_COLUMNS } from './table/people-columns.ts';
import { usePeople } from './table/use-people.ts';

/** The roll of one's own country: the rules with what they come to, and everybody in a grid. */
export function RollView({
  mission,
  rights,
}: {
  readonly mission: string;
  readonly rights: RollRights;
}) {
  const { filters, sort, set, person, filter, sortBy, clear } = usePeopleSearch();
  const { isLive } = useClocks();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(shownFirst);
  const question = useMemo(() => ({ sort, filters, search }), [sort, filters, search]);
  const columns = useMemo(() => PEOPLE_COLUMNS.filter(({ name }) => shown.includes(name)), [shown]);
  const people = usePeople(
    address(`${rollPath(mission)}/people/columns`),
    question,
    useRollEdition(mission),
  );
  const { state, view, client } = people;
  const size = state.kind === 'ready' ? state.size : 0;
  const isEmpty = state.kind === 'ready' && size === 0;
  const open = (id: string | undefined) => set({ person: id });
  const clearAll = () => {
    setSearch('');
    clear();
  };
  return (
    <>
      <PageHead
        title="People"
        about={state.kind === 'ready' && !isEmpty && about(rights.country, size, isLive)}
        acts={!isEmpty && <Acts mission={mission} rights={rights} set={set} />}
      />
      {state.kind === 'failed' && <Failed error={state.error} retry={people.retry} />}
      {state.kind === 'loading' && <Skeleton height={480} label="the roll" />}
      {isEmpty && <NoRoll mission={mission} rights={rights} set={set} />}
      {size > 0 && (
        <>
          <RuleBar
            mission={mission}
            canPropose={rights.chooses}
            filters={filters}
            filter={filter}
          />
          <section className="card flush roll" aria-label="Roll">
            <PeopleBar
              {...{ client, question, setSearch, filter, clear, shown, setShown }}
              total={view.total}
              of={size}
            />
            <PeopleGrid
              label="People on the roll"
              view={view}
              columns={columns}
              sort={sort}
              sortBy={sortBy}
              open={open}
              opened={person}
              fetchLines={people.fetchLines}
            />
            {view.edition > 0 && view.total === 0 && <NoMatch clear={clearAll} />}
          </section>
        </>
      )}
      {person !== null && (
        <PersonSheet mission={mission} id={person} rights={rights} close={() => open(undefined)} />
      )}
    </>
  );
}

function about(country: string, size: number, isLive: boolean): string {
  const people = `${countryName(country)}, ${counted(size, 'person', 'people')} on the roll`;
  return isLive ? people : `${people} as it is now`;
}

function shownFirst(): readonly string[] {
  const kept = stored('people.columns')?.split(',') ?? [];
  const known = PEOPLE_COLUMNS.filter(({ name }) => kept.includes(name)).map(({ name }) => name);
  return known.length > 0 ? known : FIRST_CHOICE;
}

type Set = ReturnType<typeof usePeopleSearch>['set'];

function Acts({
  mission,
  rights,
  set,
}: {
  readonly mission: string;
  readonly rights: RollRights;
  readonly set: Set;
}) {
  return (
    <>
      <a
        className="btn"
        href={address(`${rollPath(mission)}/export.xlsx`, { screened: 'true' })}
        download
      >
        Download xlsx
      </a>
      {rights.keeps && (
        <button type="button" className="btn" onClick={() => set({ step: 'import' })}>
          Import a roll
        </button>
      )}
      {rights.chooses && (
        <button type="button" className="btn primary" onClick={() => set({ step: 'choose' })}>
          Choose a batch
        </button>
      )}
    </>
  );
}

function NoRoll({
  mission,
  rights,
  set,
}: {
  readonly mission: string;
  readonly rights: RollRights;
  readonly set: Set;
}) {
  if (rights.keeps) {
    return (
      <StartCard
        mission={mission}
        title={`${countryName(rights.country)} keeps no roll here yet`}
        opened={(id) => set({ step: 'import', import: id })}
      />
    );
  }
  return (
    <Empty title="No roll yet">
      A clerk of the police headquarters can import it on this page, from Excel as it is kept.
    </Empty>
  );
}

function NoMatch({ clear }: { readonly clear: () => void }) {
  return (
    <div className="grid-none" role="status">
      <p className="muted">Nobody on the roll fits these filters.</p>
      <button type="button" className="btn" onClick={clear}>
        Clear them
      </button>
    </div>
  );
}
