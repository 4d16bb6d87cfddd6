import { measureOf } from './measure.ts';
import { isReported, type Stated } from './stated.ts';
import { lineOf, type Subject } from './subject.ts';

/** Measures whose reports are movements of people into or out of a place. */
const LIFTS = new Set(['departed', 'arrived', 'returned']);
const OFFERS = new Set(['pledged', 'notified']);

/** When a subject or a part of it moved, by recorded statements; days as ISO text, in order. */
export type Movements = {
  /** Whether anything that changes this measure is recorded after one day and up to the other. */
  readonly between: (subject: string, measure: string, after: string, until: string) => boolean;
};

type Move = { readonly begin: string; readonly end: string };

/**
 * Indexes what moved. Plans are no movements, and neither is what was judged mis-stated. An offer by
 * a part changes what its whole was offered; a subject's own offers are what is compared.
 */
export function movementsOf(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
): Movements {
  const lifts = new Map<string, Move[]>();
  const offers = new Map<string, Move[]>();
  for (const statement of statements) {
    const { begin, end, rank, subject, measure } = statement;
    if (rank === 'deprecated' || begin === null || end === null) continue;
    const line = lineOf(subject, subjects);
    if (LIFTS.has(measure) && isReported(statement)) add(lifts, line, { begin, end });
    if (OFFERS.has(measure)) add(offers, line.slice(1), { begin, end });
  }
  const among = (moves: ReadonlyMap<string, readonly Move[]>, ...span: [string, string, string]) =>
    (moves.get(span[0]) ?? []).some(({ begin, end }) => end > span[1] && begin <= span[2]);
  return {
    between: (subject, measure, after, until) => {
      switch (measureOf(measure).movement) {
        case 'lifts':
          return among(lifts, subject, after, until);
        case 'offers':
          return among(lifts, subject, after, until) || among(offers, subject, after, until);
        case 'mandates':
          return false;
        default:
          return true;
      }
    },
  };
}

function add(moves: Map<string, Move[]>, line: readonly string[], move: Move): void {
  for (const key of line) {
    const known = moves.get(key);
    if (known) known.push(move);
    else moves.set(key, [move]);
  }
}
