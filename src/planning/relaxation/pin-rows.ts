import type { Pin } from '../plan-input.ts';
import type { Half } from './halves.ts';
import type { ModelBuilder } from './linear-model.ts';

/** Rows that keep one pinned decision: its class half is used, its lift half is used, with its size. */
export type PinRows = {
  readonly pin: Pin;
  readonly used: { readonly class: number; readonly lift: number };
  /** Persons of the one batch of the pinned week; below 0 when no week or no size is pinned. */
  readonly persons: { readonly class: number; readonly lift: number };
};

export function layPinRows(builder: ModelBuilder, pins: readonly Pin[]): PinRows[] {
  const INFINITE = Number.POSITIVE_INFINITY;
  return pins.map((pin) => {
    const sized = (week: number | undefined) =>
      pin.persons === undefined || week === undefined ? -1 : builder.row(pin.persons, pin.persons);
    return {
      pin,
      used: { class: builder.row(1, INFINITE), lift: builder.row(1, INFINITE) },
      persons: { class: sized(pin.start), lift: sized(pin.lift) },
    };
  });
}

/** The pins that a half could keep. */
export const pinsOf = (rows: readonly PinRows[], half: Half): PinRows[] =>
  rows.filter(({ pin }) => pin.contingent === half.frame.contingent.id && suits(half, pin));

function suits(half: Half, pin: Pin): boolean {
  if (half.kind === 'class')
    return (
      (pin.mode ?? half.mode.index) === half.mode.index && (pin.start ?? half.start) === half.start
    );
  return (
    (pin.lift ?? half.lift) === half.lift && (pin.departure ?? half.departure) === half.departure
  );
}
