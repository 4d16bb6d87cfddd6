import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Clocks } from '../../clocks.ts';

/** What narrows the list: one value each, kept in the address under the name the API has for it. */
export const FILTERS = [
  'subject',
  'measure',
  'kind',
  'modality',
  'document',
  'grade',
  'rank',
  'conflict',
  'since',
  'until',
  'search',
] as const;

export type FilterName = (typeof FILTERS)[number];
export type Filter = { readonly [F in FilterName]?: string };

export const SORTS: readonly (readonly [value: string, label: string])[] = [
  ['measure', 'by measure'],
  ['-validTime', 'latest first'],
  ['validTime', 'earliest first'],
  ['-statedOn', 'last said first'],
  ['subject', 'by subject'],
  ['grade', 'best grade first'],
  ['id', 'by id'],
];

/** Reads the filter from the address; other members of the address are left alone. */
export function filterIn(search: Record<string, unknown>): Filter {
  const named = FILTERS.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The filter as the API takes it: with the day up to which sources are heard. */
export function apiFilter(filter: Filter, { known, source }: Clocks): Record<string, string> {
  return { ...filter, known, source };
}

export function useFilter(): {
  readonly filter: Filter;
  readonly sort: string;
  readonly compare: string | null;
  readonly adds: boolean;
  readonly set: (to: { readonly [name: string]: string | undefined }) => void;
} {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { sort, compare, add } = search;
  return {
    filter: filterIn(search),
    sort: SORTS.some(([value]) => value === sort) ? String(sort) : 'measure',
    compare: typeof compare === 'string' ? compare : null,
    adds: add === 'yes',
    set: (to) => {
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...to }),
        resetScroll: false,
      });
    },
  };
}
