/**
 * Made-up planner instances in the planner-instance format of `docs/planner.md`, the same on every
 * machine: whole-number arithmetic alone feeds the random streams, one stream for each part.
 */
const DRAWS = {
  tiny: { contingents: 4, weeks: 26, missions: 1, venues: 1 },
  small: { contingents: 12, weeks: 52, missions: 1, venues: 1 },
  medium: { contingents: 60, weeks: 104, missions: 1, venues: 3 },
  large: { contingents: 400, weeks: 156, missions: 5, venues: 12 },
} as const;

export type InstanceSize = keyof typeof DRAWS;

const CAPABILITIES = 4;
const ESTABLISHMENTS = [
  [100, 120, 140, 150, 200, 250, 400],
  [30, 40, 50, 80, 100],
  [20, 30, 40, 60, 80],
  [20, 30, 40, 60, 80],
] as const;
const QUARTER_WEEKS = 13;
const YEAR_WEEKS = 52;

const RULES = {
  preparationWeeks: 5,
  restWeeks: 2,
  embarkationWeeks: 1,
  liftWeeks: 1,
  inductionWeeks: 2,
  tourWeeksMin: 26,
  tourWeeksMax: 52,
  classStartsPerWeekMax: 1,
  liftsPerWeekMax: 1,
  liftCostPerPerson: 2,
};

/** Tiny keeps a rotation within half a year, so that an exhaustive search meets departures too. */
const TINY_RULES = { ...RULES, preparationWeeks: 1, tourWeeksMin: 4, tourWeeksMax: 8 };

const TRAINING_MODES = [
  { weeks: 18, traineesPerInstructor: 15, compressionWeeks: 0 },
  { weeks: 12, traineesPerInstructor: 12, compressionWeeks: 6 },
  { weeks: 8, traineesPerInstructor: 9, compressionWeeks: 10 },
];

type Random = () => number;
type Draw = (typeof DRAWS)[InstanceSize];
type Contingent = ReturnType<typeof contingentAt>;

/** An instance as parsed JSON would give it. */
export function planInstance(size: InstanceSize, seed: number) {
  const draw = DRAWS[size];
  const stream = (name: string) => randomStream(`${size}/${seed}/${name}`);
  const random = stream('contingents');
  const contingents = indices(draw.contingents).map((id) => contingentAt(id, draw, size, random));
  return {
    format: 'planner-instance',
    version: 1,
    size,
    seed,
    weeks: draw.weeks,
    capabilities: CAPABILITIES,
    rules: size === 'tiny' ? TINY_RULES : RULES,
    trainingModes: TRAINING_MODES,
    contingents,
    missions: indices(draw.missions).map((mission) =>
      missionOf(
        draw,
        size,
        contingents.filter((one) => one.mission === mission),
        stream(`mission ${mission}`),
      ),
    ),
    venues: indices(draw.venues).map((venue) =>
      venueOf(
        draw,
        size,
        contingents.filter((one) => one.venue === venue),
      ),
    ),
    announcements: announcementsOf(draw, contingents, stream('announcements')),
    objectiveWeights: { shortfall: 1, late: 0.2, compression: 0.02, cost: 0.0001 },
  };
}

function contingentAt(id: number, draw: Draw, size: InstanceSize, random: Random) {
  const tiny = size === 'tiny';
  const capability = weighted(random, [55, 22, 12, 11]);
  const establishment = pick(random, ESTABLISHMENTS[capability] ?? []);
  const split = !tiny && chance(random, 60);
  return {
    id,
    capability,
    mission: between(random, 0, draw.missions - 1),
    venue: between(random, 0, draw.venues - 1),
    establishment,
    earliestWeek: between(random, 0, tiny ? 3 : Math.floor(draw.weeks * 0.35)),
    batchMin: split ? Math.max(10, tens(establishment * 0.25)) : establishment,
    batchMax: split ? Math.max(20, tens(establishment * 0.6)) : establishment,
    tours: tiny ? (id === 0 ? 2 : 1) : between(random, 1, draw.weeks > 60 ? 3 : 2),
    compressible: tiny || chance(random, 70),
    trainingCostPerPersonWeek: pick(random, [0.4, 0.6, 0.8]),
    theatreCostPerPersonWeek: pick(random, [0.3, 0.5, 0.7]),
    tonnesPerPerson: pick(random, [0.1, 0.2, 0.4]),
  };
}

function missionOf(
  { weeks }: Draw,
  size: InstanceSize,
  own: readonly Contingent[],
  random: Random,
) {
  const tiny = size === 'tiny';
  const strength = persons(own);
  const ofCapability = (k: number) => persons(own.filter((one) => one.capability === k));
  const airliftSeats = tiny ? tinyLift(weeks, own, random) : lift(weeks, strength, random);
  return {
    ceiling: Math.round(strength * 0.9),
    airliftSeats,
    airliftTonnes: airliftSeats.map((seats) => Math.round(seats * (tiny ? 0.35 : 0.25))),
    beds: camp(weeks, strength, tiny ? 0.6 : 0.25, random),
    equipmentSets: indices(CAPABILITIES).map((k) =>
      deliveries(weeks, ofCapability(k), tiny ? 1 : 0.4),
    ),
    required: indices(CAPABILITIES).map((k) => ramp(weeks, ofCapability(k) * 0.8, tiny, random)),
    fundingCumulative: indices(weeks).map((t) =>
      tenth((Math.floor(t / QUARTER_WEEKS) + 1) * strength * (14 + 0.5 * 9) * 0.75),
    ),
  };
}

/** Three weeks in four have flights; a whole contribution would need about 18 average weeks. */
const lift = (weeks: number, strength: number, random: Random): number[] =>
  indices(weeks).map(() =>
    chance(random, 75) ? tens((strength / 18) * (0.5 + between(random, 0, 150) / 100)) : 0,
  );

/** Few flights, each with room for the largest contingent: few enough choices to try them all. */
function tinyLift(weeks: number, own: readonly Contingent[], random: Random): number[] {
  const largest = Math.max(...own.map((one) => one.establishment));
  const flights = [between(random, 12, 13), between(random, 15, 17), between(random, 19, 21), 24];
  return indices(weeks).map((t) => (flights.includes(t) ? Math.round(largest * 1.25) : 0));
}

/** Beds grow by a building phase in about one week of twelve, never beyond 95% of the strength. */
function camp(weeks: number, strength: number, shareAtStart: number, random: Random): number[] {
  let share = shareAtStart;
  return indices(weeks).map((t) => {
    if (t > 8 && chance(random, 8)) share += 0.15;
    return Math.round(Math.min(share, 0.95) * strength);
  });
}

/** Equipment arrives every quarter. */
const deliveries = (weeks: number, strength: number, shareAtStart: number): number[] =>
  indices(weeks).map((t) => {
    const quarters = t > 12 ? Math.floor(t / QUARTER_WEEKS) : 0;
    return Math.round(Math.min(shareAtStart + 0.2 * quarters, 1.05) * strength);
  });

function ramp(weeks: number, target: number, tiny: boolean, random: Random): number[] {
  const start = between(random, 8, 16);
  const rise = tiny ? between(random, 2, 6) : between(random, 10, 24);
  return indices(weeks).map((t) =>
    t < start ? 0 : Math.round(Math.min(1, (t - start) / rise) * target),
  );
}

/** A venue is short at the end of each year, gets more seats after a third and staff at half time. */
function venueOf({ weeks }: Draw, size: InstanceSize, own: readonly Contingent[]) {
  const base = persons(own) * (size === 'tiny' ? 0.8 : 0.45);
  return {
    seats: indices(weeks).map((t) =>
      Math.round(base * (t % YEAR_WEEKS > 46 ? 0.4 : 1) * (t > weeks / 3 ? 1.2 : 1)),
    ),
    instructors: indices(weeks).map((t) => Math.round((base / 12) * (t > weeks / 2 ? 1.1 : 1))),
  };
}

const announcementsOf = ({ weeks }: Draw, contingents: readonly Contingent[], random: Random) =>
  contingents
    .filter(() => chance(random, 25))
    .map(({ id, earliestWeek, establishment }) => ({
      contingent: id,
      week: Math.min(weeks - 2, earliestWeek + 5 + between(random, 14, 26)),
      persons: establishment,
    }));

/** Marsaglia's xorshift (2003, doi:10.18637/jss.v008.i14), 32 bits, started from a hashed name. */
function randomStream(name: string): Random {
  let state = 0x811c9dc5;
  for (const character of name)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  state = state >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next();
  return next;
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const between = (random: Random, low: number, high: number): number =>
  low + (random() % (high - low + 1));
const pick = (random: Random, choices: readonly number[]): number =>
  choices[between(random, 0, choices.length - 1)] ?? 0;
const chance = (random: Random, percent: number): boolean => between(random, 0, 99) < percent;
const tens = (value: number): number => Math.round(value / 10) * 10;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const persons = (own: readonly Contingent[]): number =>
  own.reduce((sum, one) => sum + one.establishment, 0);

function weighted(random: Random, percents: readonly number[]): number {
  let left = between(random, 0, 99);
  return percents.findIndex((percent) => {
    left -= percent;
    return left < 0;
  });
}
