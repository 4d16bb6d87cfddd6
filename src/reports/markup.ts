const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const COUNT = new Intl.NumberFormat('en');

/** "425 to 435", "10 and up", "1,000": the reading of a figure, as people write it. */
export function rangeInWords({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number | null;
}) {
  if (high === null) return `${COUNT.format(low)} and up`;
  return low === high ? COUNT.format(low) : `${COUNT.format(low)} to ${COUNT.format(high)}`;
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "15 November 2024"; what is not a single day stays as it is. */
export function dayInWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? Temporal.PlainDate.from(text).toLocaleString('en-GB', DAY)
    : text;
}
