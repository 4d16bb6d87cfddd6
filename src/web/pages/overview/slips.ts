import type { PictureAnswer } from '../../../contract/picture.ts';
import type { SlipPromise } from '../../charts/slips.tsx';
import { type EdtfDays, edtfDays } from '../../edtf-days.ts';

type PromiseAnswer = PictureAnswer['promises'][number];

/** `200 on 2024-06-15~` in its two parts; either may be missing. */
export function promiseParts(words: string): {
  readonly size: string | null;
  readonly date: string | null;
} {
  const parts = words.split(' on ');
  const last = parts.at(-1) ?? '';
  const { first, last: end } = edtfDays(last);
  if (first === null && end === null) return { size: words, date: null };
  return { size: parts.length > 1 ? parts.slice(0, -1).join(' on ') : null, date: last };
}

/** First and last day that the promise or its outcome names. */
export function promiseDays(words: string | null): EdtfDays {
  return edtfDays((words === null ? null : promiseParts(words).date) ?? '');
}

/** The promises that name a day, as the slip chart draws them; sizes without a day are left out. */
export function slipsOf(promises: readonly PromiseAnswer[]): SlipPromise[] {
  return promises.flatMap(({ speaker, said, promised, outcome, slipDays }, place) => {
    const saidOn = edtfDays(said).last;
    const { first, last } = promiseDays(promised);
    const day = last ?? first;
    if (saidOn === null || day === null) return [];
    return [
      {
        id: `${place} ${said} ${promised}`,
        words: [speaker, promiseParts(promised).size].filter(Boolean).join(', '),
        said: saidOn,
        promised: day,
        outcome: promiseDays(outcome).last,
        slipDays,
      },
    ];
  });
}
