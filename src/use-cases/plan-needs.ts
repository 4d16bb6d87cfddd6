import type { Chain } from '../domain/deployment/chain-state.ts';
import { lastDay } from '../domain/deployment/span.ts';
import type { PlanningValues } from './planning-values.ts';

/** What is wanted of one capability, and the most that may be there. Persons. */
export type Needed = {
  readonly capability: string;
  readonly persons: number;
  readonly ceiling: number;
};

const FIRST_DAY = '0000-00-00';

/** The requirement of each capability that was stated last; the upper end of its words is the ceiling. */
export function neededOf(chain: Chain, values: PlanningValues): Needed[] {
  const latest = new Map<string, Needed>();
  const stated = [...chain.requirements.values()].sort((a, b) =>
    dayOf(a.on) < dayOf(b.on) ? -1 : 1,
  );
  for (const { capability, count, requirement } of stated) {
    const ceiling = Number.isFinite(count.high) ? count.high : count.low;
    latest.set(capability, { capability, persons: count.low, ceiling });
    values.state(`required.${capability}`, count.low, `chain, requirement ${requirement}`);
  }
  if (latest.size > 0) return [...latest.values()];
  const persons = values.number('required.persons', 'The strength that is required');
  return [{ capability: 'personnel', persons, ceiling: persons }];
}

const dayOf = (on: Parameters<typeof lastDay>[0]): string => lastDay(on)?.toString() ?? FIRST_DAY;
