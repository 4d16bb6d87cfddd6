import type { StatementAnswer } from '../../../contract/statements.ts';
import { measureOrder } from '../../measures.ts';

/** A line of the grid: a statement, or the heading of the measure that follows. */
export type GridRow =
  | { readonly kind: 'group'; readonly measure: string; readonly count: number }
  | { readonly kind: 'statement'; readonly statement: StatementAnswer };

/**
 * The lines of the grid. Grouped by measure only when every statement is there: a heading over a part
 * of its measure would promise a count it does not have.
 */
export function gridRows(statements: readonly StatementAnswer[], grouped: boolean): GridRow[] {
  if (!grouped) return statements.map((statement) => ({ kind: 'statement', statement }));
  const groups = new Map<string, StatementAnswer[]>();
  for (const statement of statements) {
    groups.set(statement.measure, [...(groups.get(statement.measure) ?? []), statement]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => measureOrder(a) - measureOrder(b) || a.localeCompare(b))
    .flatMap(([measure, told]): GridRow[] => [
      { kind: 'group', measure, count: told.length },
      ...told.sort(latestFirst).map((statement): GridRow => ({ kind: 'statement', statement })),
    ]);
}

function latestFirst(a: StatementAnswer, b: StatementAnswer): number {
  return (b.validLatest ?? '').localeCompare(a.validLatest ?? '') || a.id.localeCompare(b.id);
}

/** The next statement's line from a line on, skipping headings; the line itself when there is none. */
export function nextStatement(rows: readonly GridRow[], from: number, step: number): number {
  for (let place = from + step; place >= 0 && place < rows.length; place += step) {
    if (rows[place]?.kind === 'statement') return place;
  }
  return from;
}
