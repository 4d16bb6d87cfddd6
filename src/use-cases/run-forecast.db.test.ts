import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import { loadExample } from '../cli/example.ts';
import { type ForecastAsked, runForecast } from './run-forecast.ts';
import type { Work } from './work.ts';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await loadExample(work);
});

afterAll(() => database.close());

const asked = (parts: Partial<ForecastAsked> = {}): ForecastAsked => ({
  mission: 'haiti-mss',
  target: 1000,
  clocks: { on: '2024-11-15', known: '2024-11-15', seedsOnly: false },
  by: ['2024-12-31', '2025-06-30', '2025-12-31'],
  seed: 1,
  samples: 2000,
  ...parts,
});

describe('when will the force in Haiti be there', () => {
  test('it starts from about 430 of 2,500 to 2,600, in the thirteenth month of Resolution 2699', async () => {
    const answer = await runForecast(work, asked());

    expect(answer.strengthNow).toMatchObject({ persons: 430, asStated: 'about 430' });
    expect(answer.ceiling).toMatchObject({ persons: 2500, asStated: '2,500 to 2,600' });
    expect(answer.mandatedOn).toBe('2023-10-02');
    expect(answer.monthsSinceMandate).toBe(13);
  });

  test('one of seven promises that had come due was kept, and that is how far it is believed', async () => {
    const answer = await runForecast(work, asked());

    expect(answer.promises).toEqual({ due: 7, kept: 1 });
    expect(answer.views.map(({ id, weight }) => [id, weight])).toEqual([
      ['near', 0.2222],
      ['outside', 0.7778],
    ]);
    const classes = answer.classes.reduce((sum, { weight }) => sum + weight, 0);
    expect(classes).toBeCloseTo(0.7778, 3);
  });

  test('past missions that stood there are named, most alike first, each with its way on', async () => {
    const { alike } = await runForecast(work, asked());
    const weights = alike.map(({ weight }) => weight);

    expect(alike).toHaveLength(12);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const { days } of alike) expect(days[0]?.day).toBe('2024-12-15');
  });

  test('half of the samples are at the target on the day when half of them have reached it', async () => {
    const { quantiles, fan } = await runForecast(work, asked());
    const half = quantiles.find(({ share }) => share === 0.5)?.date ?? '';
    const then = fan.find(({ day }) => day >= half)?.median ?? 0;

    expect(then).toBeGreaterThan(0.95 * 1000);
    expect(then).toBeLessThan(1.15 * 1000);
  });

  test('a later day is never less likely, and more people never sooner', async () => {
    const [some, many] = [
      await runForecast(work, asked()),
      await runForecast(work, asked({ target: 2500 })),
    ];
    const chances = some.chances.map(({ chance }) => chance);

    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    some.chances.forEach(({ chance }, index) => {
      expect(many.chances[index]?.chance).toBeLessThanOrEqual(chance);
    });
  });

  test('the same seed gives the same answer, another seed another', async () => {
    const once = await runForecast(work, asked());

    expect(await runForecast(work, asked())).toEqual(once);
    expect(await runForecast(work, asked({ seed: 2 }))).not.toEqual(once);
  });

  test('before the mandate there is nothing to forecast from, and that is said', async () => {
    const early = asked({ clocks: { on: '2023-01-01', known: '2023-01-01', seedsOnly: false } });

    await expect(runForecast(work, early)).rejects.toEqual(
      refusal('forecast-input-missing', 'the day of its mandate'),
    );
  });

  test('in April 2024 the suspended sending holds Kenya alone, and is named', async () => {
    const april = { on: '2024-04-15', known: '2024-04-15', seedsOnly: false };
    const { gates, assumptions } = await runForecast(work, asked({ clocks: april }));

    expect(gates.map(({ id, kind, holds }) => [id, kind, holds])).toEqual([
      ['ht-government', 'host-government', ['KE']],
    ]);
    expect(assumptions.join(' ')).toContain('when the gate "ht-government" opens');
  });
});
