import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LikeFigure, lookAlikes } from './look-alikes.ts';

test('about 400 departed and nearly 400 in theatre both stand, and it says why', () => {
  const departed = aFigure({ measure: 'departed', asStated: 'about 400', low: 350, high: 450 });
  const present = aFigure({ statementId: 's2', asStated: 'nearly 400', low: 350, high: 399 });

  expect(lookAlikes([departed, present])).toEqual([
    {
      statementIds: ['s1', 's2'],
      reason:
        'Kenya: “about 400” departed and “nearly 400” in theatre do not conflict. One counts who left home, the other who is there on the day; and their ranges, 350 to 450 and 350 to 399, meet.',
    },
  ]);
});

test('figures of two subjects, or far apart, do not look alike', () => {
  const present = aFigure({ low: 425, high: 435 });
  const whole = aFigure({ subject: 'haiti-mss', measure: 'arrived', asStated: '431' });
  const trained = aFigure({ measure: 'trained', asStated: '1,000', low: 1000, high: 1000 });

  expect(lookAlikes([present, whole, trained])).toEqual([]);
});

test('nothing is said of one measure twice: that would be a conflict or none', () => {
  const range = fc.tuple(fc.nat(1000), fc.nat(100));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const figures = ranges.map(([low, width], index) =>
        aFigure({ low, high: low + width, asStated: `${low}`, statementId: `s${index}` }),
      );
      expect(lookAlikes(figures)).toEqual([]);
    }),
  );
});

function aFigure(parts: Partial<LikeFigure>): LikeFigure {
  return {
    subject: 'KE',
    subjectLabel: 'Kenya',
    measure: 'in-theatre',
    unit: 'personnel',
    asStated: 'about 430',
    low: 425,
    high: 435,
    statementId: 's1',
    ...parts,
  };
}
