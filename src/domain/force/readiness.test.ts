import { expect, test } from 'vitest';
import { readinessOf } from './readiness.ts';

const ON = Temporal.PlainDate.from('2024-06-04');
const assessed = (area: 'engineering' | 'training', met: number) => ({
  entry: 'e',
  area,
  met,
  checked: 100,
  on: Temporal.PlainDate.from('2024-05-25'),
  assessor: 'advance team',
  findings: null,
});

test('the worst area leads, its exact share beside the band, with the age of the evidence', () => {
  const { worst, unassessed } = readinessOf(
    [assessed('training', 92), assessed('engineering', 70)],
    [],
    ON,
  );

  expect(worst).toMatchObject({ area: 'engineering', percent: 70, band: '3', ageDays: 10 });
  expect(unassessed).toHaveLength(8);
});

test('an override counts, and the measured band stays beside it with name and reason', () => {
  const override = {
    entry: 'o',
    area: 'engineering' as const,
    band: '1' as const,
    by: 'Force Commander',
    reason: 'second base in use',
    on: null,
  };
  const { areas } = readinessOf([assessed('engineering', 70)], [override], ON);

  expect(areas[0]).toMatchObject({
    band: '1',
    measured: '3',
    percent: 70,
    override: { by: 'Force Commander' },
  });
});
