import { Problem } from '../problem.ts';
import type { EntryOf } from './chain-entry.ts';
import { assume, type Batch, type Chain, claim, type Gate, named } from './chain-state.ts';
import { firstDay, isBefore, lastDay, type Span } from './span.ts';

/** What holds a batch, and how ready it was found. */
export const applyGates = {
  'gate.open': (chain: Chain, { fields, on, source }: EntryOf<'gate.open'>) => {
    claim(chain.gates, 'gate', fields.gate, { ...fields, openedOn: on, source, closed: null });
  },

  'gate.close': (chain: Chain, entry: EntryOf<'gate.close'>) => {
    const { fields, on } = entry;
    const gate = named(chain.gates, 'gate', fields.gate);
    gate.closed = { on, reason: fields.reason, assuming: fields.assuming };
    assume(chain, entry, gate.gate, fields.assuming);
  },

  'readiness.assess': (chain: Chain, { id, fields, on }: EntryOf<'readiness.assess'>) => {
    const { of, area, met, checked, assessor, findings } = fields;
    if (met > checked) throw new Problem('range-reversed', { low: met, high: checked });
    const made = { entry: id, area, met, checked, on: firstDay(on), assessor, findings };
    chain.assessments.set(of, [...(chain.assessments.get(of) ?? []), made]);
  },

  'readiness.override': (chain: Chain, { id, fields, on }: EntryOf<'readiness.override'>) => {
    const { of, area, band, by, reason } = fields;
    const made = { entry: id, area, band, by, reason, on: firstDay(on) };
    chain.overrides.set(of, [...(chain.overrides.get(of) ?? []), made]);
  },

  'readiness.visit': (chain: Chain, { fields, on }: EntryOf<'readiness.visit'>) => {
    chain.visits.push({ ...fields, on });
  },
};

/** The gates that speak of a batch: its own, its contributor's, and those of the whole mission. */
export function gatesOf(chain: Chain, batch: Batch): readonly Gate[] {
  return [...chain.gates.values()].filter(
    (gate) =>
      (gate.batch === null && gate.contributor === null) ||
      gate.batch === batch.id ||
      (gate.batch === null && gate.contributor === batch.contributor),
  );
}

/** Whether a gate certainly held on a day: opened by then, and not possibly closed by then. */
export function holdsOn(gate: Gate, on: Temporal.PlainDate): boolean {
  const opened = lastDay(gate.openedOn);
  if (opened !== null && isBefore(on, opened)) return false;
  const closed = gate.closed;
  if (closed === null) return true;
  // A gate whose closing has no first day ("by 25 June") may have been closed on any day before.
  return closed.on.earliest !== null && isBefore(on, closed.on.earliest);
}

/** @throws {Problem} `gate-holds` */
export function refuseGated(chain: Chain, batch: Batch, departs: Span): void {
  const on = lastDay(departs);
  if (on === null) return;
  const gate = gatesOf(chain, batch).find((each) => holdsOn(each, on));
  if (gate === undefined) return;
  throw new Problem('gate-holds', {
    batch: batch.id,
    gate: gate.gate,
    kind: gate.kind,
    since: gate.openedOn.edtf,
    reason: gate.reason,
  });
}
