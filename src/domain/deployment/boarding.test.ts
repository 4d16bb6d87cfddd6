import { describe, expect, it } from 'vitest';
import { boardingBlock, excessFindings } from './boarding.ts';

const fit = {
  serviceNumber: 'KP200017',
  mayGo: true,
  unmet: [],
  stage: 'trained',
  trainedOn: '2024-11-08',
  bookedOn: null,
  passportUntil: '2026-01-01',
} as const;
const days = { departsOn: '2024-11-27', arrivesOn: '2024-11-28' };

describe('who may board', () => {
  it('somebody who passed on 8 November may go on the 22nd, and not a day before', () => {
    expect(boardingBlock(fit, { ...days, departsOn: '2024-11-22' })).toBeNull();
    expect(boardingBlock(fit, { ...days, departsOn: '2024-11-21' })).toMatchObject({
      code: 'on-rest',
      message: 'They rest until 2024-11-22.',
    });
  });

  it.each([
    ['already-there', { stage: 'in theatre' }],
    ['already-there', { stage: 'departed' }],
    ['not-eligible', { mayGo: false }],
    ['not-eligible', { mayGo: null }],
    ['not-trained', { trainedOn: null }],
    ['already-booked', { bookedOn: 'feb' }],
    ['passport-expired', { passportUntil: '2024-11-27' }],
  ])('%s blocks, with the reason and a way out', (code, parts) => {
    const block = boardingBlock({ ...fit, ...parts }, days);

    expect(block).toMatchObject({ code, value: 'KP200017', pointer: '/officers/KP200017' });
    expect(block?.fix).not.toBe('');
  });

  it('whom the rules hold back is told which ones', () => {
    const unmet = ['years of service: not met', 'English: not on the roll'];

    expect(boardingBlock({ ...fit, mayGo: false, unmet }, days)?.message).toBe(
      'The rules do not let them go: years of service: not met; English: not on the roll.',
    );
  });

  it('a passport that ends on the day of landing still holds', () => {
    expect(boardingBlock({ ...fit, passportUntil: '2024-11-28' }, days)).toBeNull();
  });

  it('whoever stands last in line is the one who does not fit', () => {
    const aboard = ['A1', 'A2', 'A3'].map((serviceNumber) => ({ serviceNumber }));
    const excess = { what: 'people', most: 2, wanted: 3, over: 1 } as const;

    expect(excessFindings(aboard, excess)).toMatchObject([{ code: 'over-seats', value: 'A3' }]);
  });
});
