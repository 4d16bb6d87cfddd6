import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

type PageDocument = ConstructorParameters<typeof Readability>[0];

/** What never reads as text, whether or not the page would show it. */
const DEAD =
  'script, style, noscript, template, iframe, object, embed, svg, [hidden], [aria-hidden="true"]';
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, tr, blockquote, figcaption, pre, div';

/**
 * The article of a page as plain text: a blank line between paragraphs, and before them the title, day and
 * publisher that the page gives itself, as header lines. Parsed without running or fetching anything; what a
 * reader would not see is left out.
 */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(html);
  const day = dayOf(document);
  for (const element of document.querySelectorAll(DEAD)) element.remove();
  for (const element of document.querySelectorAll('[style]'))
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove();
  const article = new Readability(document.cloneNode(true) as PageDocument).parse();
  const { document: shown } = parseHTML(
    `<html><body>${article?.content ?? document.body?.innerHTML ?? ''}</body></html>`,
  );
  for (const cell of shown.querySelectorAll('td, th')) cell.append('\t');
  for (const block of shown.querySelectorAll(BLOCKS)) block.append('\n\n');
  for (const line of shown.querySelectorAll('br')) line.replaceWith('\n');
  const header = { Title: article?.title, Date: day, Publisher: article?.siteName };
  return headed(header, plain(shown.body?.textContent ?? ''));
}

/** Where pages say on which day they were published. */
const DAY_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['time[datetime]', 'datetime'],
];

function dayOf(document: PageDocument): string | null {
  for (const [selector, attribute] of DAY_PLACES) {
    const said = document.querySelector(selector)?.getAttribute(attribute) ?? '';
    const [day] = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(said.trim()) ?? [];
    if (day !== undefined) return day;
  }
  return null;
}

/** Header lines before a blank line, as the reader of texts takes them; none where the page says nothing. */
function headed(header: Readonly<Record<string, string | null | undefined>>, text: string): string {
  const lines = Object.entries(header).flatMap(([name, value]) => {
    const line = plain(value ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, LINE_LENGTH_MAX);
    return line === '' ? [] : [`${name}: ${line}`];
  });
  return lines.length === 0 || text === '' ? text : `${lines.join('\n')}\n\n${text}`;
}

const LINE_LENGTH_MAX = 300;

/** Runs of spaces to one, runs of blank lines to one; no marks that turn the direction of text. */
export function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
