import type { Page } from '../store/views/page.ts';

const PAGE_ROWS = 500;

/** Every row of a paged view: a terminal has no next button. */
export async function allRows<T>(
  read: (request: { readonly limit: number; readonly cursor: string | null }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ limit: PAGE_ROWS, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
