import { expect, test } from 'vitest';
import { placeAfter } from './cell-moves.ts';

const SIZE = { rows: 100, columns: 5, pageRows: 20 };

test.each([
  ['ArrowDown', false, [4, 2], [5, 2]],
  ['ArrowDown', false, [99, 2], [99, 2]],
  ['ArrowUp', false, [0, 2], [-1, 2]],
  ['ArrowUp', false, [-1, 2], [-1, 2]],
  ['ArrowRight', false, [4, 4], [4, 4]],
  ['ArrowLeft', false, [4, 1], [4, 0]],
  ['Home', false, [4, 3], [4, 0]],
  ['End', false, [4, 3], [4, 4]],
  ['Home', true, [50, 3], [0, 0]],
  ['End', true, [50, 3], [99, 4]],
  ['PageDown', false, [90, 3], [99, 3]],
  ['PageUp', false, [50, 3], [30, 3]],
  ['PageUp', false, [5, 3], [0, 3]],
] as const)('%s (with Control: %s) leads from %j to %j', (key, isCtrl, [row, column], to) => {
  const place = placeAfter(key, isCtrl, { row, column }, SIZE);

  expect([place?.row, place?.column]).toEqual(to);
});

test('a letter moves nothing', () => {
  expect(placeAfter('x', false, { row: 0, column: 0 }, SIZE)).toBeNull();
});
