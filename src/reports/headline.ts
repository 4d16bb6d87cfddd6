import type { PictureFigure } from '../domain/ledger/picture-facts.ts';
import { rangeInWords } from './markup.ts';

const MEASURES = [
  { measure: 'authorised', label: 'authorised' },
  { measure: 'pledged', label: 'pledged' },
  { measure: 'countries', label: 'countries' },
  { measure: 'departed', label: 'departed' },
  { measure: 'in-theatre', label: 'in theatre' },
  { measure: 'returned', label: 'returned' },
] as const;

const UNITS = new Set(['personnel', 'countries']);

type Told = {
  readonly mission: string;
  readonly on: string;
  readonly known: string;
  readonly figures: readonly PictureFigure[];
  readonly conflicts: readonly { readonly status: string }[];
};

/** A picture in a few lines for a terminal: the mission as a whole, each figure with its source. */
export function headline(
  { mission, on, known, figures, conflicts }: Told,
  publishers: ReadonlyMap<string, string>,
): string[] {
  const lines = MEASURES.map(({ measure, label }) => {
    const found = figures.find((figure) => {
      return figure.subject === mission && figure.measure === measure && UNITS.has(figure.unit);
    });
    return `  ${label.padEnd(12)}${found ? inWords(found, publishers) : 'none stated'}`;
  });
  const open = conflicts.filter(({ status }) => status !== 'settled').length;
  return [
    `${mission} on ${on}, as known on ${known}`,
    ...lines,
    `  ${'conflicts'.padEnd(12)}${open} open or disputed`,
  ];
}

function inWords(figure: PictureFigure, publishers: ReadonlyMap<string, string>): string {
  const [source] = figure.sources;
  const more = figure.sources.length - 1;
  const name = source && (publishers.get(source.document) ?? source.document);
  const said = source ? `, ${name}${more > 0 ? ` and ${more} more` : ''}` : '';
  return `${figure.asStated} (${rangeInWords(figure)})${said}`;
}
