import { printedSheet } from './printed-sheet.ts';

export type PrintedMember = {
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly unit: string | null;
  readonly result: string | null;
};

export const CLASS_SHEETS = ['list', 'sign'] as const;
export type ClassSheet = (typeof CLASS_SHEETS)[number];

/** A class to print: its list with results, or a sheet that each signs. */
export function classSheet(
  name: string,
  people: readonly PrintedMember[],
  sheet: ClassSheet,
): string {
  const last = sheet === 'sign' ? 'Signature' : 'Result';
  return printedSheet({
    kind: sheet,
    title: `Class ${name}`,
    about: people.length === 1 ? '1 person.' : `${people.length} people.`,
    columns: [
      { heading: 'No.', kind: 'n' },
      { heading: 'Service No.' },
      { heading: 'Rank' },
      { heading: 'Name' },
      { heading: 'Unit' },
      { heading: last },
    ],
    rows: people.map((one, at) => [
      String(at + 1),
      one.serviceNumber,
      one.rank ?? '',
      one.name,
      one.unit ?? '',
      sheet === 'sign' ? '' : (one.result ?? ''),
    ]),
  });
}
