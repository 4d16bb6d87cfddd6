import type { ClocksQuery } from '../contract/clocks.ts';
import type { Clocks } from '../store/views/clocks.ts';
import type { Work } from '../use-cases/work.ts';

/** From where the reader looks: today unless asked otherwise, and with that day's knowledge. */
export function clocksOf({ on, known, source = 'all' }: ClocksQuery, work: Work): Clocks {
  const day = on ?? work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  return { on: day, known: known ?? day, seedsOnly: source === 'seeds' };
}

/** The same two clocks as days to reckon with. */
export function daysOf(
  query: ClocksQuery,
  work: Work,
): { readonly on: Temporal.PlainDate; readonly known: Temporal.PlainDate } {
  const { on, known } = clocksOf(query, work);
  return { on: Temporal.PlainDate.from(on), known: Temporal.PlainDate.from(known) };
}
