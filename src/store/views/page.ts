import { Buffer } from 'node:buffer';
import { Problem } from '../../domain/problem.ts';

/** Where a page ends: the sorted value of its last row, and its id, which no two rows share. */
export type Place = { readonly sort: string; readonly value: string; readonly id: string };

export type PageRequest = {
  readonly limit: number;
  /** From {@link Page.next} of the page before. */
  readonly cursor: string | null;
};

export type Page<Row> = { readonly rows: readonly Row[]; readonly next: string | null };

/** A place as it travels: opaque, so that nobody builds one. */
export function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify([place.sort, place.value, place.id])).toString('base64url');
}

/** What the sorted value of a place may look like. */
export type PlaceKind = 'text' | 'day' | 'number';

const FITS: { readonly [kind in PlaceKind]: (value: string) => boolean } = {
  text: (value) => !value.includes('\u0000'),
  number: (value) => /^\d{1,15}$/.test(value),
  day: (value) => /^-?infinity$/.test(value) || isDay(value),
};

/**
 * @throws {Problem} `unreadable-cursor` when it was not made for a list sorted like this one, or was
 *   made up
 */
export function placeOf(cursor: string, sort: string, kind: PlaceKind): Place {
  const parts = partsOf(cursor);
  const [made, value = '', id = ''] = parts;
  if (parts.length !== 3 || made !== sort || !FITS[kind](value) || !FITS.text(id)) {
    throw new Problem('unreadable-cursor', { cursor });
  }
  return { sort, value, id };
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function partsOf(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}

/** Makes a page of rows of which one more than `limit` was asked for. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => Place,
): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? cursorOf(place(last)) : null };
}
