import { describe, expect, test } from 'vitest';
import { backtest, calibrationOf } from './backtest.ts';
import { areRelated, type Episode } from './episode.ts';
import reference from './reference-missions.json' with { type: 'json' };

const shipped = reference.missions as readonly Episode[];
const episode = (id: string): Episode => {
  const found = shipped.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no episode ${id}`);
  return found;
};

describe('relatives may not teach', () => {
  test('missions in one host country are relatives', () => {
    expect(areRelated(episode('UNMIH-940'), episode('MIPONUH-1141'))).toBe(true);
  });

  test('a mission that took over from another is its relative across a border', () => {
    expect(areRelated(episode('UNMIS-1590'), episode('UNMISS-1996'))).toBe(true);
  });

  test('missions apart in place and name are not', () => {
    expect(areRelated(episode('UNTAC-745'), episode('UNMIL-1509'))).toBe(false);
  });
});

describe('past forecasts against what happened', () => {
  const trials = backtest(shipped, shipped);
  const calibration = calibrationOf(trials);

  test('the 80 % band holds 70 to 90 % of the outcomes', () => {
    expect(calibration.coverage80).toBeGreaterThanOrEqual(0.7);
    expect(calibration.coverage80).toBeLessThanOrEqual(0.9);
  });

  test('looking at the mission beats the reference class alone, and both beat the naive view', () => {
    expect(calibration.crps).toBeLessThan(calibration.crpsReference as number);
    expect(calibration.crpsReference).toBeLessThan(calibration.crpsNaive as number);
  });

  test('a mission never teaches a forecast of itself: without others there is no forecast', () => {
    expect(backtest([episode('UNMIL-1509')], [episode('UNMIL-1509')])).toEqual([]);
  });

  test('a ceiling that is the later peak is not scored', () => {
    expect(trials.some((trial) => trial.episode === 'UNAMIC-717')).toBe(false);
  });
});
