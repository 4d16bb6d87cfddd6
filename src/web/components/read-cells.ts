import { wordsOfDate } from '../../domain/ledger/date-wording.ts';
import { readDate } from '../../domain/ledger/read-date.ts';
import { readQuantity } from '../../domain/ledger/read-quantity.ts';
import { boundsOf } from '../../domain/ledger/reading.ts';
import { Problem } from '../../domain/problem.ts';
import { type Day, isDay } from '../day.ts';
import { rangeWords } from '../wording.ts';

/** How a typed cell is read: the reading in words, or the sentence that says what is wrong with it. */
export type CellReading = { readonly isReadable: boolean; readonly words: string };

const NOTHING: CellReading = { isReadable: true, words: '' };

/** The reader's rules are the ledger's own, so that the cell promises what the server will do. */
export function readQuantityCell(text: string): CellReading {
  if (text.trim() === '') return NOTHING;
  return reading(() => {
    const stated = readQuantity(text);
    const bounds = boundsOf(stated);
    if (bounds === null) return 'kept as words, without a number';
    const unit = stated.unit === 'personnel' ? '' : ` ${stated.unit}`;
    return `read as ${rangeWords(bounds.low, bounds.high)}${unit}`;
  });
}

/** A date as it is read: its words and the days it allows. Dates without a year are near `near`. */
export function readDateCell(text: string, near: Day): CellReading {
  if (text.trim() === '') return NOTHING;
  // A browser without Temporal cannot read dates itself; the server reads them on saving.
  if (typeof Temporal === 'undefined') return { isReadable: true, words: 'read when it is saved' };
  return reading(() => {
    const date = readDate(text, isDay(near) ? Temporal.PlainDate.from(near) : null);
    const [from, until] = [date.earliest?.toString(), date.latest?.toString()];
    const days = from === until ? '' : ` (${from ?? 'any day'} to ${until ?? 'any day'})`;
    return `read as ${wordsOfDate(date)}${days}`;
  });
}

function reading(read: () => string): CellReading {
  try {
    return { isReadable: true, words: read() };
  } catch (error) {
    if (error instanceof Problem) return { isReadable: false, words: error.message };
    throw error;
  }
}
