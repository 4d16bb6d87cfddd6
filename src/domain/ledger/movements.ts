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
  const liftsBy = new Map([...lifts].map(([key, moves]) => [key, timeline(moves)]));
  const offersBy = new Map([...offers].map(([key, moves]) => [key, timeline(moves)]));
  const among = (lines: ReadonlyMap<string, Timeline>, ...[subject, after, until]: string[]) =>
    lines.get(subject ?? '')?.(after ?? '', until ?? '') ?? false;
  return {
    between: (subject, measure, after, until) => {
      switch (measureOf(measure).movement) {
        case 'lifts':
          return among(liftsBy, subject, after, until);
        case 'offers':
          return among(liftsBy, subject, after, until) || among(offersBy, subject, after, until);
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

/** Whether any move ended after one day and had begun by the other. */
type Timeline = (after: string, until: string) => boolean;

/** Sorted once, then asked by halving: a contributor of years has hundreds of moves. */
function timeline(moves: readonly Move[]): Timeline {
  const sorted = moves.toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const firstBegin = sorted.map(({ begin }) => begin);
  for (let at = firstBegin.length - 2; at >= 0; at -= 1) {
    const later = firstBegin[at + 1] ?? '';
    if (later < (firstBegin[at] ?? '')) firstBegin[at] = later;
  }
  return (after, until) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? '') > after) high = middle;
      else low = middle + 1;
    }
    const begin = firstBegin[low];
    return begin !== undefined && begin <= until;
  };
}
