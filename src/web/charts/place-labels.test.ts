import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, overlap, placeLabels, textWidth } from './place-labels.ts';

const WITHIN = { x: 0, y: 0, width: 600, height: 200 };

const mark = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 200 }),
  reach: fc.integer({ min: 3, max: 20 }),
  words: fc.constantFrom('about 430', 'Kenya nearly 400', '382', 'around 410'),
});

function boxOf({ words }: Labelled, placed: { x: number; y: number; anchor: string }) {
  const width = textWidth(words);
  const shift = placed.anchor === 'end' ? width : placed.anchor === 'middle' ? width / 2 : 0;
  return { x: placed.x - shift, y: placed.y - 11, width, height: 14 };
}

describe('labels beside marks', () => {
  it('never lie on each other', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
        const boxes = placeLabels(marks, WITHIN).flatMap((placed, place) => {
          const labelled = marks[place];
          return placed && labelled ? [boxOf(labelled, placed)] : [];
        });
        boxes.forEach((a, i) => {
          boxes.slice(i + 1).forEach((b) => {
            expect(overlap(a, b)).toBe(false);
          });
        });
      }),
    );
  });

  it('stand to the right of a lone mark', () => {
    expect(placeLabels([{ x: 100, y: 50, reach: 4, words: '382' }], WITHIN)).toEqual([
      { x: 109, y: 54, anchor: 'start' },
    ]);
  });

  it('go to the left of a mark at the right edge', () => {
    const [placed] = placeLabels([{ x: 590, y: 50, reach: 4, words: 'about 430' }], WITHIN);
    expect(placed?.anchor).toBe('end');
  });
});
