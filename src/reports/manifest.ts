import { dayInWords } from './markup.ts';
import { type PrintedSheet, printedSheet } from './printed-sheet.ts';

/** One line of a printed manifest. */
export type PrintedPassenger = {
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly unit: string | null;
  readonly kilograms: number;
  readonly baggageKilograms: number;
};

export type PrintedManifest = {
  readonly id: string;
  readonly lift: string;
  readonly batch: string;
  readonly state: string;
  readonly departsOn: string | null;
  readonly amendments: number;
  readonly people: readonly PrintedPassenger[];
};

export const MANIFEST_SHEETS = ['manifest', 'sign', 'bus'] as const;
export type ManifestSheet = (typeof MANIFEST_SHEETS)[number];

const NUMBER = { heading: 'No.', kind: 'n' } as const;

const COLUMNS: Readonly<Record<ManifestSheet, PrintedSheet['columns']>> = {
  manifest: [
    NUMBER,
    { heading: 'Service No.' },
    { heading: 'Rank' },
    { heading: 'Name' },
    { heading: 'Unit' },
    { heading: 'kg', kind: 'kg' },
    { heading: 'Baggage kg', kind: 'kg' },
  ],
  sign: [
    NUMBER,
    { heading: 'Service No.' },
    { heading: 'Rank' },
    { heading: 'Name' },
    { heading: 'Signature' },
  ],
  bus: [NUMBER, { heading: 'Name' }, { heading: 'Unit' }],
};

/** A sheet to print: the manifest, a sign sheet, or a bus list in big letters. */
export function manifestSheet(manifest: PrintedManifest, sheet: ManifestSheet): string {
  const { id, lift, departsOn, people } = manifest;
  const day = departsOn ? `, ${dayInWords(departsOn)}` : '';
  return printedSheet({
    kind: sheet,
    title: `Manifest ${id}, lift ${lift}${day}`,
    about: aboutOf(manifest),
    columns: COLUMNS[sheet],
    rows: people.map((one, at) => cellsOf(one, at + 1, sheet)),
  });
}

function aboutOf({ people, state, amendments, batch }: PrintedManifest): string {
  const person = people.reduce((sum, { kilograms }) => sum + kilograms, 0);
  const baggage = people.reduce((sum, { baggageKilograms }) => sum + baggageKilograms, 0);
  const changed = amendments > 0 ? `, amendment ${amendments}` : '';
  return `${people.length === 1 ? '1 person' : `${people.length} people`} of batch ${batch}, ${person + baggage} kg with ${baggage} kg of baggage; ${state}${changed}.`;
}

function cellsOf(one: PrintedPassenger, number: number, sheet: ManifestSheet): string[] {
  const { serviceNumber, name, rank, unit, kilograms, baggageKilograms } = one;
  if (sheet === 'bus') return [String(number), name, unit ?? ''];
  const start = [String(number), serviceNumber, rank ?? '', name];
  if (sheet === 'sign') return [...start, ''];
  return [...start, unit ?? '', String(kilograms), String(baggageKilograms)];
}
