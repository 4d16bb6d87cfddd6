import { describe, expect, it } from 'vitest';
import { spokenLift, spokenName } from './spoken-name.ts';

describe('the name of a batch', () => {
  it.each([
    ['ke-november, part 1', 'Kenya, November, part 1'],
    ['bs-advance', 'Bahamas, advance'],
    ['relief', 'relief'],
    ['qq-first', 'qq-first'],
  ])('%s is said as %s', (id, spoken) => {
    expect(spokenName(id)).toBe(spoken);
  });
});

describe('the name of a lift', () => {
  it.each([
    ['2025-01-18-ke', '18 Jan 2025, Kenya'],
    ['2025-01-18', '18 Jan 2025'],
    ['jan', 'jan'],
  ])('%s is said as %s', (id, spoken) => {
    expect(spokenLift(id)).toBe(spoken);
  });
});
