import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sumOf, withRange } from '../src/domain/ledger/bounds.ts';
import { wordsOfDate } from '../src/domain/ledger/date-wording.ts';
import { daysOf } from '../src/domain/ledger/duration.ts';
import { impreciseDate } from '../src/domain/ledger/imprecise-date.ts';
import type { ChainStatement } from '../src/domain/ledger/milestone.ts';
import { milestoneChain } from '../src/domain/ledger/milestone-chain.ts';
import { readDate } from '../src/domain/ledger/read-date.ts';
import { readQuantity } from '../src/domain/ledger/read-quantity.ts';
import { boundsOf } from '../src/domain/ledger/reading.ts';

const guide = readFileSync(new URL('../docs/ledger.md', import.meta.url), 'utf8');

/** The guide without its line breaks, to look up a sentence. */
const text = guide.replaceAll(/\n(?:> )?/g, ' ');

test.each(tableUnder('Quantities'))('quantity "%s" is read from %s to %s', (stated, low, high) => {
  const read = boundsOf(readQuantity(stated));

  expect([String(read?.low), String(read?.high ?? 'open')]).toEqual([low, high]);
});

test.each(tableUnder('Dates'))('date "%s" is %s', (typed, edtf, first, last, words) => {
  const date = readDate(typed);

  expect([
    date.edtf,
    String(date.earliest ?? 'open'),
    String(date.latest ?? 'open'),
    wordsOfDate(date),
  ]).toEqual([edtf, first, last, words]);
});

test.each(tableUnder('Lengths, and how days are counted'))('length "%s"', (stated, low, high) => {
  const days = daysOf(readQuantity(stated));

  expect([String(days?.low), String(days?.high ?? 'open')]).toEqual([low, high]);
});

test('the sum of the landings is the one that the guide tells', () => {
  const landings = ['200', 'around 200', '217', '144'].map((stated) =>
    boundsOf(readQuantity(stated)),
  );

  expect(text).toContain(withRange(761, sumOf(landings.filter((range) => range !== null))));
});

test('the November class has the days and the sentences of the guide', () => {
  const chain = milestoneChain(novemberClass());
  const days = chain.milestones.map(({ milestone, earliest, latest, slackDays }) => [
    milestone,
    String(earliest),
    String(latest),
    String(slackDays ?? 'none'),
  ]);

  const told = tableUnder('When days and lengths contradict each other');
  expect(days).toEqual(told.map((row) => row.slice(0, 4)));
  expect(text).toContain(chain.conflicts[0]?.explanation);
  for (const note of chain.milestones.at(-1)?.assumptions.slice(0, 2) ?? []) {
    expect(text).toContain(note);
  }
});

/** The rows of the table under a heading, its own head left out. */
function tableUnder(heading: string): [string, string, string, string, string][] {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(1);
  return rows.slice(1).map((row) => {
    const [a = '', b = '', c = '', d = '', e = ''] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return [a, b, c, d, e];
  });
}

/** What The Star of 11 November 2024 says of the class that graduated on 8 November. */
function novemberClass(): readonly ChainStatement[] {
  const said = { modality: 'occurred', statedOn: Temporal.PlainDate.from('2024-11-11') } as const;
  const day = { ...said, kind: 'day' } as const;
  const length = { ...said, kind: 'length' } as const;
  const twoWeeks = { ...readQuantity('two weeks'), asStated: 'two-week break' };
  return [
    { ...day, id: 'r187', milestone: 'training-start', date: impreciseDate('2024-08') },
    { ...length, id: 'r178', span: 'training', length: readQuantity('eight-week') },
    { ...day, id: 'r177', milestone: 'training-end', date: impreciseDate('2024-11-08') },
    { ...length, id: 'r179', span: 'rest', length: twoWeeks },
    {
      ...day,
      id: 'r175',
      milestone: 'departure',
      date: impreciseDate('2024-11-27'),
      modality: 'planned',
    },
  ];
}
