import { spanFrom } from '../domain/deployment/span.ts';
import { Problem } from '../domain/problem.ts';
import type { Clocks } from '../use-cases/read-chain.ts';
import type { Work } from '../use-cases/work.ts';

/** `--on` defaults to today, `--known` to `--on`. */
export function clocksOf(
  work: Work,
  options: { readonly on?: string; readonly known?: string },
): Clocks {
  const on = options.on ? dayFrom(options.on) : today(work);
  return { on, known: options.known ? dayFrom(options.known) : on };
}

/** One day, written as such: a clock cannot stand on "June". */
export function dayFrom(text: string): Temporal.PlainDate {
  const { earliest, latest } = spanFrom(text);
  if (earliest === null || latest === null || !earliest.equals(latest)) {
    throw new Problem('unreadable-date', { text });
  }
  return earliest;
}

export function today(work: Work): Temporal.PlainDate {
  return work.now().toZonedDateTimeISO('UTC').toPlainDate();
}
