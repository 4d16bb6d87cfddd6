import { expect, test } from 'vitest';
import { likeness, textShape } from './text-shape.ts';

const REPORT = `Jamaica sent two dozen soldiers and police to Haiti last week, the prime minister said.
The group will join the Kenya-led mission and serve for one year under the deputy force commander.`;

test('a re-post with another headline and other spacing is alike', () => {
  const repost = `BREAKING: ${REPORT.toUpperCase().replaceAll(' ', '  ')} (Reuters)`;

  expect(likeness(textShape(REPORT), textShape(repost))).toBeGreaterThan(0.8);
});

test('another report of the same event is not', () => {
  const other = `Twenty-four Jamaicans are now in Port-au-Prince. Kingston sent them last Thursday for a
tour of twelve months with the multinational force.`;

  expect(likeness(textShape(REPORT), textShape(other))).toBeLessThan(0.2);
});

test('an empty text is like nothing', () => {
  expect(likeness(textShape(''), textShape(''))).toBe(0);
});
