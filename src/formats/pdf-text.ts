import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from './html-text.ts';

/** Documented limit; tested at its edge. */
export const PDF_PAGES_MAX = 500;

/** The text of a PDF, page by page, or why there is none. Fonts are not loaded, scripts never run. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  try {
    if (pdf.numPages > PDF_PAGES_MAX)
      throw new Error(`it has ${pdf.numPages} pages, and ${PDF_PAGES_MAX} are the most`);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(content.items.map((item) => ('str' in item ? lineOf(item) : '')).join(''));
    }
    const text = plain(pages.join('\n\n'));
    if (text === '') throw new ScanWithoutText();
    return text;
  } finally {
    await task.destroy();
  }
}

const lineOf = ({ str, hasEOL }: { str: string; hasEOL: boolean }) => (hasEOL ? `${str}\n` : str);

/** Pictures of pages: there is nothing to read, and a person has to. */
class ScanWithoutText extends Error {
  override readonly name = 'ScanWithoutText';

  constructor() {
    super('it is a scan without text; type what it says, or use OCR first');
  }
}
