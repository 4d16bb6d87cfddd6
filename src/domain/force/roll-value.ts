import type { CheckResult, Sex } from './officer.ts';
import { CellRefusal, type RollCell, textFrom } from './roll-cell.ts';
import { languagesFrom } from './roll-language.ts';

/** Capitals and no blanks: "ke 2011 445" and "KE2011445" are one person. */
export function serviceNumberFrom(cell: RollCell): string | null {
  return textFrom(cell)?.replaceAll(' ', '').toUpperCase() ?? null;
}

export function listFrom(cell: RollCell): readonly string[] | null {
  const text = textFrom(cell);
  if (text === null) return null;
  const parts = text.split(/\s*[;,]\s*/u).filter((part) => part !== '');
  return [...new Set(parts)].sort();
}

export function sexFrom(cell: RollCell): Sex | null {
  const text = textFrom(cell)?.toLowerCase();
  if (text === undefined) return null;
  if (['f', 'female', 'woman', 'femme', 'mke', 'mujer'].includes(text)) return 'F';
  if (['m', 'male', 'man', 'homme', 'mume', 'hombre'].includes(text)) return 'M';
  throw new CellRefusal(
    'unknown-value',
    `"${textFrom(cell)}" is no sex that a roll states.`,
    'Write F or M.',
  );
}

const CHECK_WORDS: Readonly<Record<string, CheckResult>> = {
  clear: 'clear',
  cleared: 'clear',
  passed: 'clear',
  open: 'open',
  pending: 'open',
  failed: 'failed',
  'not cleared': 'failed',
};

export function checkFrom(cell: RollCell): CheckResult | null {
  const text = textFrom(cell)?.toLowerCase();
  if (text === undefined) return null;
  const result = CHECK_WORDS[text];
  if (result !== undefined) return result;
  throw new CellRefusal(
    'unknown-value',
    `"${textFrom(cell)}" is no result of a check.`,
    'Write clear, open or failed.',
  );
}

export function languageCellFrom(cell: RollCell): readonly string[] | null {
  const text = textFrom(cell);
  return text === null ? null : languagesFrom(text);
}
