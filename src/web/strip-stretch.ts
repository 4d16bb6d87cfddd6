import type { StripBatch } from './charts/strip-data.ts';
import { addDays, type Day } from './day.ts';
import { edtfDays } from './edtf-days.ts';

/** The stretch of the strip: from the first thing said or done to a month past the day shown. */
export function stripStretch(batches: readonly StripBatch[], on: Day): { from: Day; until: Day } {
  const days = batches.flatMap(({ said, bars, arrived }) => [
    ...said.map(({ from }) => from),
    ...bars.map(({ from }) => from),
    ...(arrived ? [arrived.day] : []),
  ]);
  const first = [...days, on].sort()[0] ?? on;
  const ends = batches.flatMap(({ said }) => said.map(({ until }) => until));
  const last = addDays([...ends, on].sort().at(-1) ?? on, 10);
  return {
    from: edtfDays(first.slice(0, 7)).first ?? on,
    until: edtfDays(last.slice(0, 7)).last ?? on,
  };
}
