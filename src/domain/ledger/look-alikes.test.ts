import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LikeFigure, lookAlikes } from './look-alikes.ts';
import type { Subject } from './subject.ts';

const kenya: Subject = { key: 'KE', label: 'Kenya', kind: 'contributor', parent: 'haiti-mss' };
const batch: Subject = { key: 'batch', label: 'Kenya first batch', kind: 'part', parent: 'KE' };
const haiti: Subject = { key: 'haiti-mss', label: 'MSS Haiti', kind: 'mission', parent: null };
const subjects = new Map([kenya, batch, haiti].map((subject) => [subject.key, subject]));

test('about 400 departed and nearly 400 in theatre both stand, and it says why', () => {
  const departed = aFigure({
    subject: 'batch',
    subjectLabel: 'Kenya first batch',
    measure: 'departed',
    asStated: 'about 400',
    low: 350,
    high: 450,
  });
  const present = aFigure({ statementId: 's2', asStated: 'nearly 400', low: 350, high: 399 });

  expect(lookAlikes([departed, present], subjects)).toEqual([
    {
      statementIds: ['s1', 's2'],
      reason:
        '“about 400” (Kenya first batch, departed) and “nearly 400” (Kenya, in theatre) do not conflict. The first counts who left home, the second who is there on the day; and their ranges, 350 to 450 and 350 to 399, meet.',
    },
  ]);
});

test('figures of two subjects, or far apart, do not look alike', () => {
  const present = aFigure({ low: 425, high: 435 });
  const whole = aFigure({ subject: 'haiti-mss', measure: 'arrived', asStated: '431' });
  const trained = aFigure({ measure: 'trained', asStated: '1,000', low: 1000, high: 1000 });

  expect(lookAlikes([present, whole, trained], subjects)).toEqual([]);
});

test('nothing is said of one measure twice: that would be a conflict or none', () => {
  const range = fc.tuple(fc.nat(1000), fc.nat(100));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const figures = ranges.map(([low, width], index) =>
        aFigure({ low, high: low + width, asStated: `${low}`, statementId: `s${index}` }),
      );
      expect(lookAlikes(figures, subjects)).toEqual([]);
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
