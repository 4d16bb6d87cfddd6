import { countryName } from '../../countries.ts';
import { measureLabel } from '../../measures.ts';
import { FILTERS, type FilterName, SORTS, useFilter } from './filter.ts';

/** Above the grid: words to look for, the filters as chips that can be taken out, order and compare. */
export function FilterBar({
  total,
  of,
  picked,
  compare,
}: {
  readonly total: number;
  readonly of: number;
  readonly picked: number;
  readonly compare: () => void;
}) {
  const { filter, sort, set } = useFilter();
  const chips = FILTERS.filter((name) => filter[name] !== undefined && name !== 'search');
  return (
    <header className="filter-bar">
      <h2>Statements</h2>
      <input
        key={filter.search ?? ''}
        className="input search-words"
        type="search"
        aria-label="Words in the statement"
        placeholder="words"
        defaultValue={filter.search ?? ''}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') set({ search: currentTarget.value.trim() || undefined });
        }}
        onBlur={({ currentTarget }) => {
          const words = currentTarget.value.trim() || undefined;
          if (words !== filter.search) set({ search: words });
        }}
      />
      {chips.map((name) => (
        <button
          key={name}
          type="button"
          className="tag on"
          onClick={() => set({ [name]: undefined })}
        >
          {chipWords(name, filter[name] ?? '')} ✕<span className="hush"> take out</span>
        </button>
      ))}
      <span className="end">
        <select
          className="input sort"
          aria-label="Order"
          value={sort}
          onChange={({ target }) =>
            set({ sort: target.value === 'measure' ? undefined : target.value })
          }
        >
          {SORTS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className="btn" disabled={picked < 2} onClick={compare}>
          Compare{picked > 0 ? ` ${picked}` : ''}
        </button>
        <span className="sub" role="status">
          {total} of {of}
        </span>
      </span>
    </header>
  );
}

function chipWords(name: FilterName, value: string): string {
  if (name === 'measure') return measureLabel(value);
  if (name === 'subject') return countryName(value);
  if (name === 'conflict') return 'in a conflict';
  if (name === 'grade') return `grade ${value}`;
  return name === 'since' || name === 'until' ? `${name} ${value}` : value;
}
