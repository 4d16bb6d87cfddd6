import { expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';

test('a block from a spreadsheet comes as rows by column', () => {
  expect(readPaste('pledge\tcount\nke\tabout 430\n\njm\t200\n')).toEqual([
    { pledge: 'ke', count: 'about 430' },
    { pledge: 'jm', count: '200' },
  ]);
});

test('a quoted cell keeps its comma, its line end and its quotes', () => {
  expect(readPaste('pledge,words\r\nke,"1,000, ""now""\nor later"\r\n')).toEqual([
    { pledge: 'ke', words: '1,000, "now"\nor later' },
  ]);
});
