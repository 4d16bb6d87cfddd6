import type { NewEntry } from '../domain/deployment/chain-sheet.ts';
import type { Chain } from '../domain/deployment/chain-state.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import type { PlanRow } from '../store/views/plans.ts';
import { type PlannedBatch, planReport } from './plan-report.ts';
import type { StoredGround } from './stored-ground.ts';

/** A lift of the plan as it will stand in the chain, with the people it is for. */
export type DraftLift = {
  readonly lift: string;
  readonly day: string;
  readonly seats: number;
  readonly persons: number;
  /** What the aircraft of that week carry beside their passengers, and what these people bring. Kilograms. */
  readonly payload: number;
  readonly freight: number;
  readonly batches: readonly {
    readonly batch: string;
    readonly contributor: string;
    readonly persons: number;
    /** Whether the batch is in the chain: then its seats can be booked. */
    readonly isFormed: boolean;
  }[];
};

/**
 * The lifts of the next weeks of a plan, each with the seats that its week has. People fly together
 * when their week is the same.
 *
 * @param weeks how far ahead, from the day of the plan
 */
export function draftLifts(plan: PlanRow, chain: Chain, weeks: number): DraftLift[] {
  const input = plan.input as PlanInput;
  const ground = plan.ground as StoredGround;
  const until = Temporal.PlainDate.from(plan.on).add({ weeks }).toString();
  const next = planReport(plan).blocks.filter(({ lifts }) => plan.on <= lifts && lifts < until);
  return [...Map.groupBy(next, ({ lifts }) => lifts)].sort().map(([day, blocks]) => ({
    lift: `draft-${day}`,
    day,
    seats: Math.floor(input.missions[0]?.airliftSeats[weekOf(day, ground)] ?? 0),
    persons: blocks.reduce((total, { persons }) => total + persons, 0),
    payload: Math.floor(KG_A_TONNE * (input.missions[0]?.airliftTonnes[weekOf(day, ground)] ?? 0)),
    freight: Math.round(
      blocks.reduce((total, block) => total + KG_A_TONNE * tonnesOf(block, input, ground), 0),
    ),
    batches: blocks.map((block) => batchOf(block, ground, chain)),
  }));
}

const KG_A_TONNE = 1000;

function tonnesOf({ contingent, persons }: PlannedBatch, input: PlanInput, ground: StoredGround) {
  const index = ground.contingents.findIndex(({ key }) => key === contingent);
  return persons * (input.contingents[index]?.tonnesPerPerson ?? 0);
}

function weekOf(day: string, { first }: StoredGround): number {
  const { days } = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(day), {
    largestUnit: 'days',
  });
  return Math.floor(days / 7);
}

function batchOf(block: PlannedBatch, ground: StoredGround, chain: Chain) {
  const { contributor, persons } = block;
  const known = ground.contingents.find(({ key }) => key === block.contingent)?.batch ?? null;
  const isRelief = ground.tours.some(({ relief }) => relief === block.contingent);
  const kind = isRelief ? 'relief-' : '';
  const batch = known ?? `${contributor.toLowerCase()}-${kind}${block.lifts}`;
  return { batch, contributor, persons, isFormed: chain.batches.has(batch) };
}

/**
 * The drafts as entries of the chain: each lift with its day and seats, seats booked for batches that
 * are formed, and for the others a batch that is spoken of and its planned day. Recorded again, they
 * are the same entries; those that stand already are left out.
 */
export function draftEntries(
  drafts: readonly DraftLift[],
  { planId, on, chain, route }: DraftsFor,
): NewEntry[] {
  const source = `plan ${planId}`;
  const entry = (act: string, fields: Record<string, string>): NewEntry => ({
    id: null,
    act,
    on,
    said: null,
    source,
    note: 'draft from the plan in force',
    supersedes: null,
    fields,
  });
  const spoken = new Set<string>([...chain.plans.keys(), ...chain.batches.keys()]);
  const speakOf = (batch: string, contributor: string): NewEntry[] => {
    if (spoken.has(batch)) return [];
    spoken.add(batch);
    return [entry('batch.plan', { batch, contributor })];
  };
  return drafts
    .filter(({ lift }) => !chain.lifts.has(lift))
    .flatMap(({ lift, day, seats, payload, batches }) => [
      entry('lift.plan', {
        lift,
        day,
        ...routeOf(batches, route),
        seats: String(seats),
        ...(payload > 0 && { payload: String(payload) }),
      }),
      ...batches.flatMap(({ batch, contributor, persons, isFormed }) => [
        ...speakOf(batch, contributor),
        entry('batch.say', {
          batch,
          milestone: 'depart',
          day,
          as: 'planned',
          count: String(persons),
          speaker: source,
        }),
        ...(isFormed ? [entry('lift.book', { lift, batch, count: String(persons) })] : []),
      ]),
    ]);
}

type DraftsFor = {
  readonly planId: string;
  readonly on: string;
  readonly chain: Chain;
  /** Where each contributor leaves from, and where all go; UN/LOCODE. */
  readonly route: { readonly from: (contributor: string) => string; readonly to: string };
};

/** From where most people come, by way of the others. */
function routeOf(batches: DraftLift['batches'], { from, to }: DraftsFor['route']) {
  const sorted = batches.toSorted((a, b) => b.persons - a.persons);
  const [first, ...via] = [...new Set(sorted.map(({ contributor }) => from(contributor)))];
  return { from: first ?? '', to, ...(via.length > 0 && { via: via.join('; ') }) };
}
