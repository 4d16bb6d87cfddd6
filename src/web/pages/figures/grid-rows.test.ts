import { describe, expect, it } from 'vitest';
import type { StatementAnswer } from '../../../contract/statements.ts';
import { gridRows, nextStatement } from './grid-rows.ts';

const said = (id: string, measure: string, validLatest: string) =>
  ({ id, measure, validLatest }) as StatementAnswer;

const TOLD = [
  said('r107', 'arrived', '2024-06-25'),
  said('r140', 'in-theatre', '2024-09-26'),
  said('r196', 'in-theatre', '2024-11-11'),
];

describe('the lines of the grid', () => {
  it('stand under their measure, the latest first', () => {
    const lines = gridRows(TOLD, true).map((row) =>
      row.kind === 'group' ? `${row.measure} ${row.count}` : row.statement.id,
    );
    expect(lines).toEqual(['arrived 1', 'r107', 'in-theatre 2', 'r196', 'r140']);
  });

  it('keep the order of the answer when not every statement is there', () => {
    expect(gridRows(TOLD, false)).toHaveLength(3);
  });

  it('are walked without stopping at headings', () => {
    const rows = gridRows(TOLD, true);
    expect(nextStatement(rows, 1, 1)).toBe(3);
    expect(nextStatement(rows, 4, 1)).toBe(4);
    expect(nextStatement(rows, 3, -1)).toBe(1);
  });
});
