import { describe, expect, it } from 'vitest';
import type { StripBatch } from '../../charts/strip-data.ts';
import { mergedStrip } from './merge-strip.ts';

const batch = (parts: Partial<StripBatch>): StripBatch => ({
  id: 'x',
  name: 'x',
  lines: [],
  said: [],
  bars: [],
  arrived: null,
  waitingSince: null,
  conflict: null,
  slip: null,
  verdict: { words: '', detail: '' },
  open: () => undefined,
  ...parts,
});

describe('the merged strip', () => {
  const landed = { day: '2024-06-25', words: '' };
  const reports = batch({ arrived: landed, lines: [{ words: '3 reports say 400', isBad: true }] });

  it('keeps the reports of another size beside the recorded landing of that day', () => {
    const [merged] = mergedStrip([batch({ name: 'ke-june', arrived: landed })], [reports]);
    expect(merged?.lines).toEqual([{ words: '3 reports say 400', isBad: true }]);
  });

  it('does not guess which of two landings of one day a report speaks of', () => {
    const merged = mergedStrip([batch({ arrived: landed }), batch({ arrived: landed })], [reports]);
    expect(merged.flatMap(({ lines }) => lines)).toEqual([]);
  });

  it('is what was stated where nothing is recorded', () => {
    expect(mergedStrip(null, [reports])).toEqual([reports]);
  });
});
