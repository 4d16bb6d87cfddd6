/** One line of a printed manifest. */
export type PrintedPassenger = {
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly unit: string | null;
  readonly kilograms: number;
};

export type PrintedManifest = {
  readonly id: string;
  readonly lift: string;
  readonly batch: string;
  readonly state: string;
  readonly departsOn: string | null;
  readonly people: readonly PrintedPassenger[];
};

export const SHEETS = ['manifest', 'sign', 'bus'] as const;
export type Sheet = (typeof SHEETS)[number];

const COLUMNS: Readonly<Record<Sheet, readonly string[]>> = {
  manifest: ['No.', 'Service No.', 'Rank', 'Name', 'Unit', 'kg'],
  sign: ['No.', 'Service No.', 'Rank', 'Name', 'Signature'],
  bus: ['No.', 'Name', 'Unit'],
};

const STYLE = `body{font:11pt system-ui,sans-serif;margin:12mm}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:1.5mm 2mm;text-align:left}thead{display:table-header-group}tr{break-inside:avoid}
.sign td:last-child{width:60mm;height:9mm}.bus{font-size:20pt}`;

/** A sheet to print: the manifest, a sign sheet, or a bus list in big letters. HTML, without script. */
export function manifestSheet(manifest: PrintedManifest, sheet: Sheet): string {
  const { id, lift, departsOn, state, people } = manifest;
  const weight = people.reduce((sum, { kilograms }) => sum + kilograms, 0);
  const title = `Manifest ${id}, lift ${lift}${departsOn ? `, ${departsOn}` : ''}`;
  const cells = people.map((one, at) => cellsOf(one, at + 1, sheet).map(escaped));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style>
<body class="${sheet}"><h1>${escaped(title)}</h1><p>${people.length} people, ${weight} kg, ${escaped(state)}.</p>
<table><thead><tr>${COLUMNS[sheet].map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>
${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></body></html>\n`;
}

function cellsOf(one: PrintedPassenger, number: number, sheet: Sheet): string[] {
  const { serviceNumber, name, rank, unit, kilograms } = one;
  if (sheet === 'bus') return [String(number), name, unit ?? ''];
  const start = [String(number), serviceNumber, rank ?? '', name];
  return sheet === 'sign' ? [...start, ''] : [...start, unit ?? '', String(kilograms)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
