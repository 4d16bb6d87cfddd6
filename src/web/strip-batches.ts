import type { BatchAnswer } from '../contract/batches.ts';
import type { SaidDay, StripBar, StripBatch } from './charts/strip-data.ts';
import { type Day, daysBetween, shortDay } from './day.ts';
import { edtfDays } from './edtf-days.ts';
import { spokenName } from './spoken-name.ts';
import { counted, dateWords } from './wording.ts';

/** Days said longer before it happened than this are counted, not drawn. */
const SAID_BEFORE_DAYS_MAX = 60;

/**
 * The rows that one batch takes on the strip: one for each lift that took part of it, and one for those
 * who still wait. What was said of the batch stands above each.
 */
export function stripOf(batch: BatchAnswer, on: Day, open: (batch: string) => void): StripBatch[] {
  const name = spokenName(batch.id);
  const isSplit = batch.parts.length + (batch.remainder ? 1 : 0) > 1;
  const parts = batch.parts.map((part, at): StripBatch => {
    const landed = part.arrived === null ? null : edtfDays(part.arrived).last;
    const left = edtfDays(part.departed).last ?? on;
    return {
      id: `${batch.id} ${part.lift}`,
      name: isSplit ? `${name}, part ${at + 1}` : name,
      lines: [{ words: sizeWords(part.landed ?? part, batch, landed !== null, isSplit) }],
      said: landed === null ? [] : saidDays(batch, landed),
      bars: barsOf(batch, left),
      arrived:
        landed === null ? null : { day: landed, words: `in theatre since ${shortDay(landed)}` },
      waitingSince: waitingSince(batch, left),
      conflict: null,
      slip: slipMark(batch, part.slipDays, landed ?? left),
      verdict: verdictOf(part.slipDays, batch, landed ?? left),
      open: () => open(batch.id),
    };
  });
  return batch.remainder === null ? parts : [...parts, remainderOf(batch, on, isSplit, open)];
}

function remainderOf(
  batch: BatchAnswer,
  on: Day,
  isSplit: boolean,
  open: (batch: string) => void,
): StripBatch {
  const { remainder } = batch;
  const stated = edtfDays(batch.statedDeparture ?? '').last;
  const slip = remainder?.slipDays ?? null;
  const isAhead = stated !== null && stated >= on;
  return {
    id: `${batch.id} remainder`,
    name: isSplit ? `${spokenName(batch.id)}, remainder` : spokenName(batch.id),
    lines: [
      { words: `${remainder?.asStated} not departed` },
      ...(isSplit ? [{ words: sumWords(batch) }] : []),
    ],
    said: isAhead ? saidDays(batch, stated) : [],
    bars: barsOf(batch, on),
    arrived: null,
    waitingSince: waitingSince(batch, on),
    conflict: null,
    slip:
      slip !== null && stated !== null
        ? { from: stated, until: on, words: `+${slip} and open` }
        : null,
    verdict: waitingVerdict(batch, slip),
    open: () => open(batch.id),
  };
}

function sizeWords(
  part: { readonly asStated: string },
  batch: BatchAnswer,
  isThere: boolean,
  isSplit: boolean,
): string {
  const size = isSplit ? `${part.asStated} of ${batch.asStated}` : part.asStated;
  return `${size} ${isThere ? 'arrived' : 'departed'}`;
}

/** "600 − 217 − 144": how the remainder comes about. */
function sumWords({ asStated, parts }: BatchAnswer): string {
  return [asStated, ...parts.map((part) => part.asStated)].join(' − ');
}

/** Late so far, or how much room there is until the day that was said. */
function waitingVerdict(
  { remainder, slackDays, statedDeparture }: BatchAnswer,
  slip: number | null,
): StripBatch['verdict'] {
  if (slip !== null) {
    const detail = 'no departure stated';
    return { words: `${counted(slip, 'day')} late so far`, detail, isBad: true };
  }
  if (statedDeparture === null) return { words: remainder?.state ?? '', detail: '' };
  const words = slackDays === null ? 'Waiting' : `Slack ${counted(slackDays, 'day')}`;
  return { words, detail: `leaves ${dateWords(statedDeparture)}` };
}

/** The days said of a departure or a landing, the near ones; the rest are counted. */
function saidDays({ said }: BatchAnswer, happened: Day): SaidDay[] {
  const dated = said
    .filter(({ milestone }) => milestone === 'depart' || milestone === 'arrive')
    .map(({ day }) => ({ day, days: edtfDays(day) }));
  const near = dated.filter(
    ({ days: { first, last } }) =>
      daysBetween(first ?? last ?? happened, happened) <= SAID_BEFORE_DAYS_MAX,
  );
  const count =
    near.length < dated.length ? `last ${near.length} of ${dated.length} days said` : 'said';
  return near.flatMap(({ day, days: { first, last } }) => {
    const until = last ?? first;
    return until === null
      ? []
      : [{ from: first ?? until, until, words: `${count}: ${dateWords(day)}` }];
  });
}

function slipMark(batch: BatchAnswer, slipDays: number | null, happened: Day): SaidDay | null {
  const from = edtfDays(batch.said.at(-1)?.day ?? '').last;
  if (slipDays === null || slipDays <= 0 || from === null) return null;
  return { from, until: happened, words: `+${slipDays} days` };
}

function verdictOf(
  slipDays: number | null,
  { said }: BatchAnswer,
  happened: Day,
): StripBatch['verdict'] {
  if (slipDays === null) return { words: 'No day was said', detail: '' };
  if (slipDays > 0) {
    return { words: `${counted(slipDays, 'day')} late`, detail: 'no reason stated', isBad: true };
  }
  const last = said.at(-1)?.day ?? null;
  const { first } = edtfDays(last ?? '');
  const isWithin = first !== null && first <= happened;
  if (slipDays === 0 || isWithin) return { words: 'Kept', detail: `${dateWords(last)}, as said` };
  return { words: `${counted(-slipDays, 'day')} early`, detail: 'on the last day said' };
}

/** Training and rest as recorded; a start without a day is hatched up to its last possible day. */
function barsOf({ training, earliestDeparture }: BatchAnswer, until: Day): StripBar[] {
  const starts = edtfDays(training?.starts ?? '');
  const ends = edtfDays(training?.ends ?? '').last;
  const bars: StripBar[] = [];
  if (starts.first && starts.last && starts.first < starts.last) {
    const words = dateWords(training?.starts ?? null);
    bars.push({
      kind: 'training',
      from: starts.first,
      until: starts.last,
      words,
      isUncertain: true,
    });
  }
  if (starts.last && ends && starts.last < ends) {
    bars.push({ kind: 'training', from: starts.last, until: ends, words: 'train' });
  }
  if (ends && earliestDeparture && earliestDeparture > ends) {
    const isPlanned = earliestDeparture > until;
    bars.push({ kind: 'rest-bar', from: ends, until: earliestDeparture, words: 'rest', isPlanned });
  }
  return bars;
}

function waitingSince({ earliestDeparture }: BatchAnswer, until: Day): Day | null {
  return earliestDeparture !== null && earliestDeparture < until ? earliestDeparture : null;
}
