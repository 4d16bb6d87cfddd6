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
 * The article of a page as plain text: a blank line between paragraphs. Parsed without running or fetching
 * anything; what a reader would not see is left out.
 */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(html);
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
  return plain(shown.body?.textContent ?? '');
}

/** Runs of spaces to one, runs of blank lines to one; no marks that turn the direction of text. */
export function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
