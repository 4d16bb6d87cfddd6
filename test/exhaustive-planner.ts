import type { Block } from '../src/planning/block.ts';
import type { Contingent, PlanInput } from '../src/planning/plan-input.ts';

/** What a set of blocks loads on each limit, by a name of the limit and its week. */
type Loads = Map<string, number>;
/** One way to send a contingent: its loads by limit, and what it is worth by itself. */
type Choice = {
  readonly limits: Int32Array;
  readonly loads: Float64Array;
  /** Persons who count, by requirement. */
  readonly goals: Int32Array;
  readonly counts: Float64Array;
  /** Compression, cost and lateness, which no other contingent changes. */
  readonly own: number;
  /** By how much it could lower the objective at best: with no other contingent there. */
  readonly gainMax: number;
};

/**
 * The least weighted objective of an instance whose contingents are never split, by trying every
 * combination of batches. An oracle for tiny instances: it shares no code with any search, nor with
 * the validator. A branch is left only when even the best of what is still open could not help.
 */
export function exhaustiveOptimum(input: PlanInput): number {
  const limits = limitsOf(input);
  const names = [...limits.keys()];
  const left = Float64Array.from(names, (name) => limits.get(name) ?? 0);
  const unmet = Float64Array.from(
    input.missions.flatMap(({ required }) => required.flatMap((series) => [...series])),
  );
  const weight = input.objectiveWeights?.shortfall ?? 1;
  const choices = input.contingents.map((contingent) =>
    choicesOf(input, contingent, new Map(names.map((name, index) => [name, index])), left),
  );
  const openGain = choices.map((_, index) =>
    choices.slice(index).reduce((sum, list) => sum + (list[0]?.gainMax ?? 0), 0),
  );
  let best = emptyValue(input);
  const visit = (index: number, value: number): void => {
    best = Math.min(best, value);
    const later = openGain[index + 1] ?? 0;
    for (const choice of choices[index] ?? []) {
      if (value - choice.gainMax - later >= best - 1e-9) return;
      if (!choice.limits.every((limit, i) => (left[limit] ?? 0) >= (choice.loads[i] ?? 0) - 1e-6))
        continue;
      const met = choice.goals.reduce(
        (sum, goal, i) => sum + Math.max(0, Math.min(unmet[goal] ?? 0, choice.counts[i] ?? 0)),
        0,
      );
      apply(choice, left, unmet, 1);
      visit(index + 1, value + choice.own - weight * met);
      apply(choice, left, unmet, -1);
    }
  };
  visit(0, best);
  return best;
}

function apply(choice: Choice, left: Float64Array, unmet: Float64Array, sign: number): void {
  for (const [i, limit] of choice.limits.entries())
    left[limit] = (left[limit] ?? 0) - sign * (choice.loads[i] ?? 0);
  for (const [i, goal] of choice.goals.entries())
    unmet[goal] = (unmet[goal] ?? 0) - sign * (choice.counts[i] ?? 0);
}

/** All ways to send a contingent that fit by themselves, the most promising first; not at all is one. */
function choicesOf(
  input: PlanInput,
  contingent: Contingent,
  indexOf: ReadonlyMap<string, number>,
  limits: Float64Array,
): Choice[] {
  const blocks = blocksOf(input, contingent);
  const pairs =
    contingent.tours < 2
      ? []
      : blocks.flatMap((one, index) => blocks.slice(index + 1).map((other) => [one, other]));
  return [[], ...blocks.map((one) => [one]), ...pairs]
    .map((some) => choiceOf(input, contingent, some, indexOf))
    .filter(({ limits: touched, loads }) =>
      touched.every((limit, i) => (limits[limit] ?? 0) >= (loads[i] ?? 0) - 1e-6),
    )
    .sort((a, b) => b.gainMax - a.gainMax);
}

function choiceOf(
  input: PlanInput,
  contingent: Contingent,
  blocks: readonly Block[],
  indexOf: ReadonlyMap<string, number>,
): Choice {
  const loads = loadsOf(input, contingent, blocks);
  const counts = countsOf(input, contingent, blocks);
  const required = input.missions[contingent.mission]?.required[contingent.capability] ?? [];
  const weights = weightsOf(input);
  const own =
    weights.late * (lateness(input, contingent, blocks) - lateness(input, contingent, [])) +
    blocks.reduce((sum, block) => sum + trainingAndLift(input, contingent, block), 0);
  const met = [...counts].reduce((sum, [t, count]) => sum + Math.min(required[t] ?? 0, count), 0);
  const row = contingent.mission * input.capabilities + contingent.capability;
  return {
    limits: Int32Array.from(loads.keys(), (key) => indexOf.get(key) ?? -1),
    loads: Float64Array.from(loads.values()),
    goals: Int32Array.from(counts.keys(), (t) => row * input.weeks + t),
    counts: Float64Array.from(counts.values()),
    own,
    gainMax: weights.shortfall * met - own,
  };
}

function countsOf({ rules }: PlanInput, _: Contingent, blocks: readonly Block[]) {
  const counts = new Map<number, number>();
  for (const { lift, departure, persons } of blocks)
    for (let t = lift + rules.liftWeeks + rules.inductionWeeks; t < departure; t += 1)
      counts.set(t, (counts.get(t) ?? 0) + persons);
  return counts;
}

function lateness(input: PlanInput, { id }: Contingent, blocks: readonly Block[]): number {
  let late = 0;
  for (const { contingent, week, persons } of input.announcements)
    for (let t = week; contingent === id && t < input.weeks; t += 1)
      late += Math.max(
        0,
        blocks.reduce(
          (lack, block) => lack - (block.lift + input.rules.liftWeeks <= t ? block.persons : 0),
          persons,
        ),
      );
  return late;
}

function trainingAndLift(input: PlanInput, contingent: Contingent, block: Block): number {
  const { weeks = 0, compressionWeeks = 0 } = input.trainingModes[block.mode] ?? {};
  const cost = contingent.trainingCostPerPersonWeek * weeks + input.rules.liftCostPerPerson;
  const weights = weightsOf(input);
  return block.persons * (weights.compression * compressionWeeks + weights.cost * cost);
}

/** The objective of sending nobody. */
function emptyValue(input: PlanInput): number {
  const weights = weightsOf(input);
  const wanted = input.missions.flatMap(({ required }) => required.flat());
  const late = input.contingents.reduce((sum, one) => sum + lateness(input, one, []), 0);
  return weights.shortfall * wanted.reduce((sum, one) => sum + one, 0) + weights.late * late;
}

function weightsOf({ objectiveWeights }: PlanInput) {
  if (!objectiveWeights) throw new Error('an instance has weights');
  return objectiveWeights;
}

function blocksOf(input: PlanInput, contingent: Contingent): Block[] {
  const { rules, weeks, trainingModes } = input;
  const { id, establishment, earliestWeek, compressible } = contingent;
  const upTo = (since: number, until: number): number[] =>
    Array.from({ length: Math.max(0, until - since) }, (_, index) => since + index);
  return trainingModes
    .flatMap((course, mode) => (mode > 0 && !compressible ? [] : [{ course, mode }]))
    .flatMap(({ course, mode }) =>
      upTo(earliestWeek + rules.preparationWeeks, weeks).flatMap((start) =>
        upTo(start + course.weeks + rules.restWeeks + rules.embarkationWeeks, weeks).flatMap(
          (lift) => {
            const arrival = lift + rules.liftWeeks;
            const departures = upTo(
              arrival + rules.tourWeeksMin,
              arrival + rules.tourWeeksMax + 1,
            ).map((departure) => Math.min(weeks, departure));
            return [...new Set(departures)].map((departure) => ({
              contingent: id,
              persons: establishment,
              mode,
              start,
              lift,
              departure,
            }));
          },
        ),
      ),
    );
}

function limitsOf(input: PlanInput): Loads {
  const limits: Loads = new Map();
  const weekly = (name: string, limitIn: (week: number) => number | undefined) => {
    for (let t = 0; t < input.weeks; t += 1) limits.set(`${name} ${t}`, limitIn(t) ?? 0);
  };
  for (const [m, mission] of input.missions.entries()) {
    weekly(`out ${m}`, (t) => mission.airliftSeats[t]);
    weekly(`home ${m}`, (t) => mission.airliftSeats[t]);
    weekly(`tonnes ${m}`, (t) => mission.airliftTonnes[t]);
    weekly(`beds ${m}`, (t) => Math.min(mission.beds[t] ?? 0, mission.ceiling));
    weekly(`money ${m}`, (t) => mission.fundingCumulative[t]);
    for (const [k, sets] of mission.equipmentSets.entries())
      weekly(`sets ${m} ${k}`, (t) => sets[t]);
  }
  for (const [v, venue] of input.venues.entries()) {
    weekly(`class ${v}`, (t) => venue.seats[t]);
    weekly(`staff ${v}`, (t) => venue.instructors[t]);
  }
  for (const { id, establishment, tours } of input.contingents) {
    limits.set(`pool ${id}`, establishment * tours);
    weekly(`posts ${id}`, () => establishment);
    weekly(`starts ${id}`, () => 1);
    weekly(`lifts ${id}`, () => 1);
  }
  return limits;
}

type Add = (key: string, load: number) => void;

function loadsOf(input: PlanInput, contingent: Contingent, blocks: readonly Block[]): Loads {
  const loads: Loads = new Map();
  const add: Add = (key, load) => {
    if (load > 0) loads.set(key, (loads.get(key) ?? 0) + load);
  };
  for (const block of blocks) {
    addEvents(input, contingent, block, add);
    for (let t = 0; t < input.weeks; t += 1) addWeek(input, contingent, block, t, add);
  }
  return loads;
}

function addEvents({ weeks }: PlanInput, contingent: Contingent, block: Block, add: Add): void {
  const { id, mission, tonnesPerPerson } = contingent;
  const { persons, start, lift, departure } = block;
  add(`pool ${id}`, persons);
  add(`starts ${id} ${start}`, 1);
  add(`lifts ${id} ${lift}`, 1);
  add(`out ${mission} ${lift}`, persons);
  add(`tonnes ${mission} ${lift}`, persons * tonnesPerPerson);
  if (departure < weeks) add(`home ${mission} ${departure}`, persons);
}

function addWeek(
  { rules, trainingModes }: PlanInput,
  contingent: Contingent,
  { persons, mode, start, lift, departure }: Block,
  t: number,
  add: Add,
): void {
  const { id, mission: m, venue: v, capability: k } = contingent;
  const { weeks: length = 0, traineesPerInstructor = 1 } = trainingModes[mode] ?? {};
  const arrival = lift + rules.liftWeeks;
  if (t >= start && t < start + length) {
    add(`class ${v} ${t}`, persons);
    add(`staff ${v} ${t}`, persons / traineesPerInstructor);
  }
  if (t >= arrival && t < departure) {
    add(`beds ${m} ${t}`, persons);
    add(`sets ${m} ${k} ${t}`, persons);
    if (t >= arrival + rules.inductionWeeks) add(`posts ${id} ${t}`, persons);
  }
  const training = t >= start ? contingent.trainingCostPerPersonWeek * length : 0;
  const flight = t >= lift ? rules.liftCostPerPerson : 0;
  const theatreWeeks = Math.max(0, Math.min(t + 1, departure) - arrival);
  const theatre = theatreWeeks * contingent.theatreCostPerPersonWeek;
  add(`money ${m} ${t}`, persons * (training + flight + theatre));
}
