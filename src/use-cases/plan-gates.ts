import { holdsOn } from '../domain/deployment/chain-gates.ts';
import type { Chain, Gate } from '../domain/deployment/chain-state.ts';
import type { Gate as PlanGate } from '../planning/plan-input.ts';
import type { Sendable } from './plan-contingents.ts';
import { type PlanWeeks, weekFrom } from './plan-weeks.ts';
import type { PlanningValues } from './planning-values.ts';

const KINDS: Readonly<Record<Gate['kind'], PlanGate['kind']>> = {
  'court-order': 'legal',
  parliament: 'political',
  'host-government': 'political',
  'reciprocal-agreement': 'agreement',
  base: 'site',
  armoury: 'site',
  equipment: 'site',
  funds: 'funding',
  other: 'political',
};

/** The gates that hold on the day; each keeps its people from the lift until it probably opens. */
export function planGates(
  chain: Chain,
  on: Temporal.PlainDate,
  people: readonly Sendable[],
  weeks: PlanWeeks,
  values: PlanningValues,
): PlanGate[] {
  return [...chain.gates.values()]
    .filter((gate) => holdsOn(gate, on))
    .map((gate) => ({
      name: `${gate.gate}: ${gate.reason}`,
      kind: KINDS[gate.kind],
      stops: 'lift' as const,
      opensWeek: Math.max(0, weekFrom(weeks, openingOf(gate, on, values))),
      ...whomOf(gate, people),
    }));
}

function openingOf(gate: Gate, on: Temporal.PlainDate, values: PlanningValues): Temporal.PlainDate {
  const key = `gate.${gate.gate}.opensAfterDays`;
  return on.add({ days: values.number(key, `How many days until the gate ${gate.gate} opens`) });
}

function whomOf({ batch, contributor }: Gate, people: readonly Sendable[]) {
  if (batch === null && contributor === null) return {};
  const contingents = people.flatMap((one, index) => {
    const isHeld = batch === null ? one.contributor === contributor : one.group?.batch === batch;
    return isHeld ? [index] : [];
  });
  return { contingents };
}
