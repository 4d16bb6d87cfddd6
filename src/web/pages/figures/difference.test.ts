import { describe, expect, it } from 'vitest';
import type { StatementAnswer } from '../../../contract/statements.ts';
import { differenceOf } from './difference.ts';

const said = (parts: Partial<StatementAnswer>) =>
  ({
    subject: 'KE',
    subjectLabel: 'Kenya',
    measure: 'in-theatre',
    scope: null,
    validTime: '2024-11-11',
    modality: 'reported',
    low: 350,
    high: 399,
    ...parts,
  }) as StatementAnswer;

describe('why two statements differ', () => {
  it('names the measures of "about 400" departed and "nearly 400" in theatre, and that the ranges meet', () => {
    const reasons = differenceOf(said({ measure: 'departed', low: 350, high: 450 }), said({}));
    expect(reasons[0]).toContain('Other measures: departed and in theatre');
    expect(reasons.at(-1)).toBe('The ranges meet: 350–399.');
  });

  it('says when two ranges cannot meet', () => {
    expect(differenceOf(said({ low: 450, high: 450 }), said({}))).toEqual([
      'The ranges do not meet.',
    ]);
  });

  it('has nothing to say of a statement beside itself but that the ranges meet', () => {
    expect(differenceOf(said({}), said({}))).toEqual(['The ranges meet: 350–399.']);
  });
});
