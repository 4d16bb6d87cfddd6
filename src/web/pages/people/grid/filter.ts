import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { isDay } from '../../../day.ts';
import { columnCalled, PEOPLE_COLUMNS } from '../table/people-columns.ts';
import type { ColumnFilter, PeopleQuestion } from '../table/people-table.ts';

const SORT_FIRST = 'serviceNumber';
const OPEN = '..';

/**
 * Reads the filters from the address: `rank=Inspector|Sergeant`, `enlistedOn=2010-01-01..2015-12-31`,
 * either end left out. Names and service numbers never stand in an address, so a text has no filter.
 */
export function filtersIn(search: Readonly<Record<string, unknown>>): readonly ColumnFilter[] {
  return PEOPLE_COLUMNS.flatMap(({ name, kind }) => {
    const value = search[name];
    if (kind === 'text' || typeof value !== 'string' || value === '') return [];
    return kind === 'day' ? daysIn(name, value) : [wordsIn(name, value)];
  });
}

function wordsIn(column: string, value: string): ColumnFilter {
  return { kind: 'words', column, words: value.split('|') };
}

function daysIn(column: string, value: string): ColumnFilter[] {
  const [since = '', until = ''] = value.split(OPEN);
  const filter = { since: isDay(since) ? since : null, until: isDay(until) ? until : null };
  return filter.since === null && filter.until === null
    ? []
    : [{ kind: 'days', column, ...filter }];
}

/** The filter as the address keeps it; `undefined` takes it out. */
export function filterText(filter: ColumnFilter): string | undefined {
  if (filter.kind === 'words') return filter.words.length > 0 ? filter.words.join('|') : undefined;
  const { since, until } = filter;
  return since === null && until === null ? undefined : `${since ?? ''}${OPEN}${until ?? ''}`;
}

/** `sort=-enlistedOn`; a column that is none is left out. */
export function sortIn({ sort }: Readonly<Record<string, unknown>>): PeopleQuestion['sort'] {
  const text = typeof sort === 'string' ? sort : '';
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return columnCalled(column)
    ? { column, isDescending }
    : { column: SORT_FIRST, isDescending: false };
}

export type SearchChange = Readonly<Record<string, string | undefined>>;

/** What the address says of the people page, and the way to change it. */
export function usePeopleSearch() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = JSON.stringify(search);
  const { filters, sort } = useMemo(() => {
    const read = JSON.parse(asked) as Record<string, unknown>;
    return { filters: filtersIn(read), sort: sortIn(read) };
  }, [asked]);
  const set = (to: SearchChange) => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...to }),
      resetScroll: false,
    });
  };
  const text = (name: string) => (typeof search[name] === 'string' ? String(search[name]) : null);
  return {
    filters,
    sort,
    set,
    person: text('person'),
    step: text('step'),
    filter: (filter: ColumnFilter) => set({ [filter.column]: filterText(filter) }),
    sortBy: (column: string) => {
      const isDescending = sort.column === column && !sort.isDescending;
      set({ sort: `${isDescending ? '-' : ''}${column}` });
    },
    clear: () => set(Object.fromEntries(filters.map(({ column }) => [column, undefined]))),
  };
}
