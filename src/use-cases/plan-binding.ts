import type { Binding } from '../planning/answer.ts';
import type { Gate, PlanInput } from '../planning/plan-input.ts';
import type { StoredGround } from './stored-ground.ts';

/** A limit that keeps the force from being there earlier, over the weeks in which it is used up. */
export type BindingLimit = {
  readonly id: string;
  /** A gate is nobody's capacity: money and seats do not open it. */
  readonly kind: 'gate' | 'limit';
  readonly constraint: string;
  readonly where: string;
  readonly from: string;
  /** The last week's first day; for a gate, the day on which it probably opens. */
  readonly until: string;
  readonly weeks: number;
  /** Person-weeks of shortfall (and what weighs as much) that one unit more would save. */
  readonly value: number | null;
  /** The week in which one unit more is worth most. */
  readonly bestWeek: string | null;
  readonly words: string;
};

const UNITS: Readonly<Record<string, string>> = {
  'training seats': 'seat in the class',
  instructors: 'instructor',
  'airlift seats': 'seat on the lift',
  'airlift tonnes': 'tonne on the lift',
  'return seats': 'seat home',
  beds: 'bed',
  ceiling: 'person under the ceiling',
  'equipment sets': 'set of equipment',
  establishment: 'person in the contingent',
  pool: 'person pledged',
  funding: 'thousand US dollars',
};

const CLASS_IN_PROGRESS = 'class of ';

/**
 * Why the force is not there earlier: gates first, then the limits that are used up, the dearest
 * first. What is past, and the seats of a class that is full by its nature, hold nothing back.
 */
export function bindingInWords(
  binding: readonly Binding[],
  input: PlanInput,
  ground: StoredGround,
): BindingLimit[] {
  const groups = new Map<string, Binding[]>();
  for (const one of binding) {
    if (one.where.startsWith(CLASS_IN_PROGRESS)) continue;
    if (one.week !== null && one.week < ground.now) continue;
    const key = `${one.constraint}, ${one.where}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const limits = [...groups].map(([id, all]) => limitOf(id, all, ground));
  limits.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return [...input.gates.flatMap((gate) => gateOf(gate, ground)), ...limits];
}

function limitOf(id: string, all: readonly Binding[], ground: StoredGround): BindingLimit {
  const weeks = all.flatMap(({ week }) => (week === null ? [] : [week]));
  const best = all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const { constraint = '', where = '', used = 0, limit = 0, week = null } = best ?? {};
  const day = (at: number) => dayOf(ground, at);
  const from = weeks.length > 0 ? Math.min(...weeks) : ground.now;
  const until = weeks.length > 0 ? Math.max(...weeks) : ground.now;
  const value = best?.value ?? null;
  const unit = UNITS[constraint] ?? 'unit';
  const full = `${capital(constraint)} of ${where}: ${Math.round(used)} of ${Math.round(limit)} used`;
  const when = week === null ? '' : ` in the week of ${day(week)}`;
  const span = weeks.length > 1 ? `, used up in ${weeks.length} weeks` : '';
  const worth =
    value === null
      ? 'What one more would save was not worked out.'
      : value === 0
        ? 'One more alone saves nothing.'
        : `One ${unit} more that week saves ${rounded(value)} person-weeks.`;
  return {
    id,
    kind: 'limit',
    constraint,
    where,
    from: day(from),
    until: day(until),
    weeks: weeks.length,
    value,
    bestWeek: week === null ? null : day(week),
    words: `${full}${when}${span}. ${worth}`,
  };
}

function gateOf(gate: Gate, ground: StoredGround): BindingLimit[] {
  if (gate.opensWeek <= ground.now) return [];
  const held = ground.contingents.filter(
    (_, index) => gate.contingents === undefined || gate.contingents.includes(index),
  );
  const persons = held.reduce((total, one) => total + one.persons, 0);
  const opens = dayOf(ground, gate.opensWeek);
  const what = gate.stops === 'lift' ? 'lift' : 'class';
  return [
    {
      id: `gate ${gate.name}`,
      kind: 'gate',
      constraint: `${gate.kind} gate`,
      where: gate.name,
      from: dayOf(ground, ground.now),
      until: opens,
      weeks: gate.opensWeek - ground.now,
      value: null,
      bestWeek: null,
      words: `${capital(gate.kind)} gate, ${gate.name}. It keeps ${persons} people from any ${what} until about ${opens}; no seat, flight or money opens it.`,
    },
  ];
}

const dayOf = ({ first }: StoredGround, week: number): string =>
  Temporal.PlainDate.from(first).add({ weeks: week }).toString();
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const rounded = (value: number): number => Math.round(value * 10) / 10;
