import { expect, test } from 'vitest';
import { figureRows } from './figure-rows.ts';

test('a figure that leaves as a row takes its source, its passage and both clocks along', () => {
  const source = {
    statementId: 'r196',
    document: 'the-star',
    passage: 'only about 430 have deployed',
    url: null,
    statedOn: '2024-11-11',
  };
  const figure = {
    subject: 'haiti-mss',
    subjectLabel: 'MSS Haiti',
    measure: 'in-theatre',
    asStated: 'about 430',
    low: 425,
    high: 435,
    unit: 'personnel',
    validTime: '2024-11-11',
    statementId: 'r196',
    derivation: null,
    sources: [source],
    conflictIds: [],
  };

  expect(figureRows([figure], { on: '2024-11-15', known: '2024-11-20' })).toMatchObject([
    {
      as_stated: 'about 430',
      on: '2024-11-15',
      known: '2024-11-20',
      stated_on: '2024-11-11',
      document: 'the-star',
      passage: 'only about 430 have deployed',
    },
  ]);
});
