import type { PictureAnswer } from '../../../contract/picture.ts';
import type { SlipPromise } from '../../charts/slips.tsx';
import { addDays, type Day } from '../../day.ts';

type PromiseAnswer = PictureAnswer['promises'][number];

/** First and last day that an EDTF date allows; `null` where it is open or no date at all. */
export function edtfDays(edtf: string): { readonly first: Day | null; readonly last: Day | null } {
  const [start = '', end = start] = edtf.split('/');
  return { first: partDay(start, 'first'), last: partDay(end, 'last') };
}

function partDay(part: string, side: 'first' | 'last'): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(part) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (side === 'first') return `${year}-${month ?? '01'}-01`;
  if (month === undefined) return `${year}-12-31`;
  const next =
    month === '12'
      ? `${Number(year) + 1}-01-01`
      : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** The promises that name a day, as the slip chart draws them; sizes without a day are left out. */
export function slipsOf(promises: readonly PromiseAnswer[]): SlipPromise[] {
  return promises.flatMap(({ speaker, said, promised, outcome, slipDays }, place) => {
    const saidOn = edtfDays(said).last;
    const { first, last } = edtfDays(promised);
    const day = last ?? first;
    if (saidOn === null || day === null) return [];
    return [
      {
        id: `${place} ${said} ${promised}`,
        words: speaker,
        said: saidOn,
        promised: day,
        outcome: outcome === null ? null : edtfDays(outcome).last,
        slipDays,
      },
    ];
  });
}
