import { expect, test } from 'vitest';
import { strengthHistories } from './strength-histories.ts';

const HEADING = ',Date,Contributor,Contributor ISO-3,Mission,Total Male,Total Female,Total Total';
const file = (...rows: readonly string[]) => [HEADING, ...rows].join('\n');

test('month ends are read in order, whatever the order of the rows', () => {
  const { months, quirks } = strengthHistories(
    file('2,2011-07-31,Albania,ALB,UNMIL,12,1,13', '1,2011-06-30,Albania,ALB,UNMIL,11,1,12'),
  );

  expect(months.map(({ day, persons }) => `${day} ${persons}`)).toEqual([
    '2011-06-30 12',
    '2011-07-31 13',
  ]);
  expect(quirks).toEqual([]);
});

test('what is odd is counted and named, never hidden', () => {
  const { months, quirks } = strengthHistories(
    file(
      '1,2012-02-28,Ghana,GHA,UNMIL,5,1,6',
      '2,2012-03-31,Ghana,GHA,UNMIL,5,1,7',
      '3,2012-03-31,Ghana,GHA,UNMIL,7,1,8',
      '4,2012-04-30,Ghana,GHA,UNMIL,,,',
      '5,2012-04-30,Nowhere,,UNMIL,1,0,1',
    ),
  );

  expect(months.map(({ day, persons }) => `${day} ${persons}`)).toEqual([
    '2012-02-29 6',
    '2012-03-31 8',
  ]);
  expect(quirks.map(({ what, first }) => `${what} (${first})`)).toEqual([
    'not the month’s last day: read as it (line 2: 2012-02-28)',
    'men and women do not add to the total: the total stands (line 3)',
    'a second row for the month: the later one stands (UNMIL GHA 2012-03-31)',
    'no total: left out, since blank is not zero (line 5)',
    'no country code: left out (line 6)',
  ]);
});
