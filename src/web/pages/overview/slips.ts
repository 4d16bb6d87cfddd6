import type { PictureAnswer } from '../../../contract/picture.ts';
import type { SlipPromise } from '../../charts/slips.tsx';
import { edtfDays } from '../../edtf-days.ts';

type PromiseAnswer = PictureAnswer['promises'][number];

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
