import type { Judging } from '../use-cases/list-people.ts';
import type { Work } from '../use-cases/work.ts';

type Asked = { readonly rule?: string | readonly string[]; readonly on?: string };

/** The values to try and the day of a query; today when left out. */
export function judgingOf({ rule = [], on }: Asked, work: Work): Judging {
  const today = work.now().toZonedDateTimeISO('UTC').toPlainDate();
  return {
    tries: typeof rule === 'string' ? [rule] : rule,
    on: on === undefined ? today : Temporal.PlainDate.from(on),
  };
}
