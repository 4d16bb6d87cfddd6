import { escaped } from './markup.ts';

/** The one style sheet of printed sheets; an answer over HTTP allows it by its hash. */
export const SHEET_STYLE = `@page{margin:14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages)}}
body{font:11pt/1.35 system-ui,sans-serif;margin:0 auto;padding:0 4mm;max-width:200mm;color:#000;background:#fff}
h1{font-size:15pt;margin:0 0 1mm}p{margin:0 0 3mm}footer{font-size:9pt;margin-top:4mm}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border:.3mm solid #777;padding:1.2mm 2mm;text-align:left;vertical-align:top}
th{font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}
.n,.kg{text-align:right}.sign td{height:9mm;vertical-align:middle}.sign td:last-child{width:60mm}
.bus table,.bus td{font-size:20pt;line-height:1.15}.bus th{font-size:11pt}
@media screen{body{padding:8mm}}`;

export type PrintedSheet = {
  readonly kind: string;
  readonly title: string;
  /** One line below the title. */
  readonly about: string;
  readonly columns: readonly { readonly heading: string; readonly kind?: 'n' | 'kg' }[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A sheet to print, on A4 and Letter alike: the heading row repeats on every page, and no row is cut.
 * HTML without script.
 */
export function printedSheet({ kind, title, about, columns, rows }: PrintedSheet): string {
  const marks = columns.map((column) => (column.kind ? ` class="${column.kind}"` : ''));
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell, at) => `<${tag}${marks[at] ?? ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${SHEET_STYLE}</style></head>
<body class="${kind}"><main><h1>${escaped(title)}</h1><p>${escaped(about)}</p>
<table><thead>${line(
    'th',
    columns.map(({ heading }) => heading),
  )}</thead><tbody>
${rows.map((cells) => line('td', cells)).join('\n')}
</tbody></table><footer>Names of people: for those who need them for this journey. Destroy after use.</footer></main></body></html>
`;
}
