import { expect, test } from 'vitest';
import type { PictureFigure } from '../domain/ledger/picture-facts.ts';
import { headline } from './headline.ts';

const star = { statementId: 's1', document: 'the-star', passage: null, url: null, statedOn: null };

test('each headline measure is told as stated, with its range and its source, or as unstated', () => {
  const figures: PictureFigure[] = [
    aFigure({ unit: 'percent', asStated: 'less than 40%' }),
    aFigure({ sources: [star, { ...star, document: 'Capital FM' }] }),
  ];
  const conflicts = [{ status: 'open' }, { status: 'settled' }];
  const told = { mission: 'testland', on: '2024-11-15', known: '2024-11-20', figures, conflicts };

  expect(headline(told, new Map([['the-star', 'The Star']]))).toEqual([
    'testland on 2024-11-15, as known on 2024-11-20',
    '  authorised  none stated',
    '  pledged     none stated',
    '  countries   none stated',
    '  departed    none stated',
    '  in theatre  about 430 (425 to 435), The Star and 1 more',
    '  returned    none stated',
    '  conflicts   1 open or disputed',
  ]);
});

function aFigure(parts: Partial<PictureFigure>): PictureFigure {
  return {
    subject: 'testland',
    subjectLabel: 'Testland',
    measure: 'in-theatre',
    asStated: 'about 430',
    low: 425,
    high: 435,
    unit: 'personnel',
    validTime: '2024-11-11',
    statementId: 's1',
    derivation: null,
    sources: [star],
    conflictIds: [],
    ...parts,
  };
}
