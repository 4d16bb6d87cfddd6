import { describe, expect, it } from 'vitest';
import { edtfDays } from './edtf-days.ts';

describe('the days of an EDTF date', () => {
  it.each([
    ['2024-06-25', '2024-06-25', '2024-06-25'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['../2024-06-30', null, '2024-06-30'],
    ['2024-05-23/..', '2024-05-23', null],
    ['2024-01/2024-03~', '2024-01-01', '2024-03-31'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['soon', null, null],
  ])('%s run from %s to %s', (edtf, first, last) => {
    expect(edtfDays(edtf)).toEqual({ first, last });
  });
});
