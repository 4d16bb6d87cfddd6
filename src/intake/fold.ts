const COMBINING = /[\u0300-\u036f]/g;
const cache = new Map<string, string>();

/**
 * The text in lower case and without accents, unit for unit: an offset in the folded text is the
 * same offset in the document. A character whose folded form has another length stays as it is.
 */
export function fold(text: string): string {
  if (/^[\n\x20-\x40\x5b-\x7e]*$/.test(text)) return text;
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldedUnit(text.charAt(index));
  return folded;
}

function foldedUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit;
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const folded = plain(unit);
  cache.set(unit, folded);
  return folded;
}

function plain(unit: string): string {
  if (unit === '’' || unit === '‘' || unit === 'ʼ') return "'";
  if (unit === '“' || unit === '”' || unit === '«' || unit === '»') return '"';
  if (unit === '\u00a0' || unit === '\u202f' || unit === '\u2009') return ' ';
  if (unit === '‐' || unit === '‑') return '-';
  const base = unit.normalize('NFD').replace(COMBINING, '').toLowerCase();
  return base.length === 1 ? base : unit;
}
