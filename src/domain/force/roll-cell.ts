/** What a sheet gives in a cell; a date is ISO text, or the sheet's serial number. */
export type RollCell = string | number | boolean | null;

/** Why a cell cannot stand, and what to write instead. */
export class CellRefusal extends Error {
  override readonly name = 'CellRefusal';
  readonly code: string;
  readonly fix: string;

  constructor(code: string, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

export const TEXT_CHARACTERS_MAX = 200;

/** What spreadsheets show where a formula failed. */
const FORMULA_ERROR = /^#(REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)/;

/** A text in one line, composed (NFC), so that two spellings of one accent are one name. */
export function textFrom(cell: RollCell): string | null {
  if (cell === null) return null;
  const text = String(cell).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (text === '' || text === '-') return null;
  if (FORMULA_ERROR.test(text)) {
    throw new CellRefusal(
      'formula-error',
      `The formula in this cell failed (${text}).`,
      'Replace the formula by its value.',
    );
  }
  if (text.length > TEXT_CHARACTERS_MAX) {
    throw new CellRefusal(
      'too-long',
      `The text has ${text.length} characters; at most ${TEXT_CHARACTERS_MAX} are kept.`,
      'Shorten it.',
    );
  }
  return text;
}
