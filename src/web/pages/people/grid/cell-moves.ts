/** Where the cursor of a grid stands. Row -1 is the heading. */
export type CellPlace = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** How far PageUp and PageDown go. */
  readonly pageRows: number;
};

/**
 * Where a key leads inside a grid, after the pattern of WAI-ARIA; `null` for a key that moves nothing.
 *
 * @param isCtrl Control, or Command on a Mac: to the first or last row as well
 */
export function placeAfter(
  key: string,
  isCtrl: boolean,
  { row, column }: CellPlace,
  { rows, columns, pageRows }: GridSize,
): CellPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const moves: Readonly<Record<string, CellPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + pageRows, column },
    PageUp: { row: Math.max(0, row - pageRows), column },
    Home: { row: isCtrl ? 0 : row, column: 0 },
    End: { row: isCtrl ? lastRow : row, column: lastColumn },
  };
  const to = moves[key];
  if (!to) return null;
  return { row: within(to.row, -1, lastRow), column: within(to.column, 0, lastColumn) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
