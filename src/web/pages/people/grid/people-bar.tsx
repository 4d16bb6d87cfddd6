import { Popover } from '../../../components/popover.tsx';
import { dayWords } from '../../../day.ts';
import { store } from '../../../stored.ts';
import { numberWords } from '../../../wording.ts';
import { choiceWords } from '../people-words.ts';
import type { PeopleClient } from '../table/people-client.ts';
import { columnCalled, FIRST_CHOICE, PEOPLE_COLUMNS } from '../table/people-columns.ts';
import type { ColumnFilter, PeopleQuestion } from '../table/people-table.ts';
import { FilterForm } from './filter-form.tsx';

const POP_PX = 288;

/** Above the grid: words to look for, filters as chips that can be taken out, columns, and how many. */
export function PeopleBar({
  client,
  question,
  total,
  of,
  setSearch,
  filter,
  clear,
  shown,
  setShown,
}: {
  readonly client: PeopleClient | null;
  readonly question: PeopleQuestion;
  readonly total: number;
  readonly of: number;
  readonly setSearch: (words: string) => void;
  readonly filter: (filter: ColumnFilter) => void;
  readonly clear: () => void;
  readonly shown: readonly string[];
  readonly setShown: (columns: readonly string[]) => void;
}) {
  const { filters, search } = question;
  return (
    <header className="people-bar">
      <h2>Roll</h2>
      <input
        className="input people-search"
        type="search"
        aria-label="Name or service number"
        placeholder="name or service no."
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <Popover label="Filter" className="btn" width={POP_PX} button="Filter">
        {() => client && <FilterForm client={client} question={question} filter={filter} />}
      </Popover>
      {filters.map((one) => (
        <button
          key={one.column}
          type="button"
          className="tag on"
          onClick={() => filter(emptied(one))}
        >
          {filterWords(one)} ✕<span className="hush"> take out</span>
        </button>
      ))}
      {filters.length > 1 && (
        <button type="button" className="plain small" onClick={clear}>
          Clear all
        </button>
      )}
      <span className="end">
        <Popover label="Columns" className="btn" width={220} button="Columns">
          {() => <ColumnChooser shown={shown} setShown={setShown} />}
        </Popover>
        <span className="sub" role="status">
          {total === of
            ? `${numberWords(of)} people`
            : `${numberWords(total)} of ${numberWords(of)} people`}
        </span>
      </span>
    </header>
  );
}

function emptied(filter: ColumnFilter): ColumnFilter {
  return filter.kind === 'words'
    ? { ...filter, words: [] }
    : { ...filter, since: null, until: null };
}

const WORDS_MAX = 3;

function filterWords(filter: ColumnFilter): string {
  const heading = columnCalled(filter.column)?.heading ?? filter.column;
  if (filter.kind === 'words') {
    const words = filter.words.map((word) => choiceWords(filter.column, word));
    const more = words.length - WORDS_MAX;
    const rest = more > 0 ? ` and ${more} more` : '';
    return `${heading}: ${words.slice(0, WORDS_MAX).join(', ')}${rest}`;
  }
  const { since, until } = filter;
  const ends = [since && `from ${dayWords(since)}`, until && `to ${dayWords(until)}`];
  return `${heading} ${ends.filter(Boolean).join(' ')}`;
}

function ColumnChooser({
  shown,
  setShown,
}: {
  readonly shown: readonly string[];
  readonly setShown: (columns: readonly string[]) => void;
}) {
  const keep = (columns: readonly string[]) => {
    store('people.columns', columns.join(','));
    setShown(columns);
  };
  const toggle = (name: string) =>
    keep(
      PEOPLE_COLUMNS.map((column) => column.name).filter(
        (one) => (one === name) !== shown.includes(one),
      ),
    );
  return (
    <fieldset className="choices">
      <legend className="hush">Columns shown</legend>
      {PEOPLE_COLUMNS.map(({ name, heading }) => (
        <label key={name} className="choice">
          <input
            type="checkbox"
            checked={shown.includes(name)}
            disabled={name === 'serviceNumber'}
            onChange={() => toggle(name)}
          />
          {heading}
        </label>
      ))}
      <button type="button" className="btn" onClick={() => keep(FIRST_CHOICE)}>
        As at first
      </button>
    </fieldset>
  );
}
