import { Problem } from '../domain/problem.ts';
import { InputFinding } from './input-finding.ts';
import type {
  Announcement,
  Contingent,
  Gate,
  Mission,
  ObjectiveWeights,
  PlanInput,
  Rules,
  TrainingMode,
  Venue,
} from './plan-input.ts';
import { readBlock, readPin } from './read-block.ts';

/** Three years: beyond that a week of a plan means nothing. */
export const WEEKS_MAX = 156;
export const CONTINGENTS_MAX = 1000;
const PERSONS_MAX = 100_000;
const LENGTH_MAX = 520;

type Sizes = {
  readonly weeks: number;
  readonly capabilities: number;
  readonly missions: number;
  readonly venues: number;
  readonly contingents: number;
  readonly modes: number;
};

/**
 * A plan input from parsed JSON, in the planner-instance format of `docs/planner.md`. `gates`, `pins`,
 * `adopted`, names and `objectiveWeights` may be absent; all else must be there.
 *
 * @throws {Problem} `plan-input-invalid` with every missing or bad field by its JSON pointer
 */
export function readPlanInput(json: unknown): PlanInput {
  const find = new InputFinding();
  const input = inputOf(find, find.object(json, ''));
  if (find.errors.length > 0)
    throw new Problem('plan-input-invalid', { count: find.errors.length }, { errors: find.errors });
  return input;
}

function inputOf(find: InputFinding, json: Record<string, unknown>): PlanInput {
  if (json['format'] !== 'planner-instance')
    find.bad('/format', json['format'], 'must be "planner-instance".');
  if (json['version'] !== 1) find.bad('/version', json['version'], 'must be 1.');
  const list = (key: string, optional = false) => find.list(json[key], `/${key}`, optional);
  const sizes: Sizes = {
    weeks: find.whole(json['weeks'], '/weeks', 1, WEEKS_MAX),
    capabilities: find.whole(json['capabilities'], '/capabilities', 1, 100),
    missions: list('missions').length,
    venues: list('venues').length,
    contingents: list('contingents').length,
    modes: list('trainingModes').length,
  };
  if (sizes.contingents > CONTINGENTS_MAX)
    find.bad('/contingents', sizes.contingents, `must be at most ${CONTINGENTS_MAX}.`);
  if (sizes.modes === 0) find.missing('/trainingModes', 'The standard course');
  const each = <T>(key: string, read: (f: InputFinding, v: unknown, p: string, s: Sizes) => T) =>
    (Array.isArray(json[key]) ? json[key] : []).map((one, index) =>
      read(find, one, `/${key}/${index}`, sizes),
    );
  return {
    weeks: sizes.weeks,
    capabilities: sizes.capabilities,
    ...capabilityNamesOf(find, json['capabilityNames'], sizes),
    rules: rulesOf(find, json['rules'], '/rules'),
    trainingModes: each('trainingModes', modeOf),
    contingents: each('contingents', contingentOf),
    missions: each('missions', missionOf),
    venues: each('venues', venueOf),
    announcements: list('announcements', true).map((one, index) =>
      announcementOf(find, one, `/announcements/${index}`, sizes),
    ),
    gates: each('gates', gateOf),
    pins: each('pins', (f, value, pointer) => readPin(f, value, pointer, sizes)),
    adopted: Array.isArray(json['adopted'])
      ? each('adopted', (f, value, pointer) => readBlock(f, value, pointer, sizes))
      : null,
    objectiveWeights: weightsOf(find, json['objectiveWeights']),
  };
}

function capabilityNamesOf(find: InputFinding, value: unknown, { capabilities }: Sizes) {
  if (value === undefined) return {};
  const names = find.list(value, '/capabilityNames').map(String);
  if (names.length !== capabilities)
    find.bad('/capabilityNames', names.length, `must name each of the ${capabilities}.`);
  return { capabilityNames: names };
}

function rulesOf(find: InputFinding, value: unknown, pointer: string): Rules {
  const json = find.object(value, pointer);
  const weeks = (key: string, min = 0) =>
    find.whole(json[key], `${pointer}/${key}`, min, LENGTH_MAX);
  const rules = {
    preparationWeeks: weeks('preparationWeeks'),
    restWeeks: weeks('restWeeks'),
    embarkationWeeks: weeks('embarkationWeeks'),
    liftWeeks: weeks('liftWeeks'),
    inductionWeeks: weeks('inductionWeeks'),
    tourWeeksMin: weeks('tourWeeksMin', 1),
    tourWeeksMax: weeks('tourWeeksMax', 1),
    classStartsPerWeekMax: weeks('classStartsPerWeekMax', 1),
    liftsPerWeekMax: weeks('liftsPerWeekMax', 1),
    liftCostPerPerson: find.number(json['liftCostPerPerson'], `${pointer}/liftCostPerPerson`),
  };
  if (rules.tourWeeksMax < rules.tourWeeksMin)
    find.bad(`${pointer}/tourWeeksMax`, rules.tourWeeksMax, 'must not be below tourWeeksMin.');
  return rules;
}

function modeOf(find: InputFinding, value: unknown, pointer: string): TrainingMode {
  const json = find.object(value, pointer);
  return {
    weeks: find.whole(json['weeks'], `${pointer}/weeks`, 1, LENGTH_MAX),
    traineesPerInstructor: find.number(
      json['traineesPerInstructor'],
      `${pointer}/traineesPerInstructor`,
      { min: 0.001 },
    ),
    compressionWeeks: find.number(json['compressionWeeks'], `${pointer}/compressionWeeks`),
  };
}

function contingentOf(
  find: InputFinding,
  value: unknown,
  pointer: string,
  sizes: Sizes,
): Contingent {
  const json = find.object(value, pointer);
  const at = (key: string) => `${pointer}/${key}`;
  const index = (key: string, size: number) => find.whole(json[key], at(key), 0, size - 1);
  const money = (key: string) => find.number(json[key], at(key));
  const position = Number(pointer.slice(pointer.lastIndexOf('/') + 1));
  const establishment = find.whole(json['establishment'], at('establishment'), 1, PERSONS_MAX);
  const contingent = {
    id: find.whole(json['id'], at('id')),
    ...find.name(json['name'], at('name')),
    capability: index('capability', sizes.capabilities),
    mission: index('mission', sizes.missions),
    venue: index('venue', sizes.venues),
    establishment,
    earliestWeek: find.whole(json['earliestWeek'], at('earliestWeek'), 0, LENGTH_MAX),
    batchMin: find.whole(json['batchMin'], at('batchMin'), 1, PERSONS_MAX),
    batchMax: find.whole(json['batchMax'], at('batchMax'), 1, PERSONS_MAX),
    tours: find.whole(json['tours'], at('tours'), 1, 100),
    compressible: find.flag(json['compressible'], at('compressible')),
    trainingCostPerPersonWeek: money('trainingCostPerPersonWeek'),
    theatreCostPerPersonWeek: money('theatreCostPerPersonWeek'),
    tonnesPerPerson: money('tonnesPerPerson'),
  };
  if (contingent.id !== position)
    find.bad(at('id'), contingent.id, `must be its position in the list, ${position}.`);
  if (contingent.batchMax < contingent.batchMin)
    find.bad(at('batchMax'), contingent.batchMax, 'must not be below batchMin.');
  return contingent;
}

function missionOf(find: InputFinding, value: unknown, pointer: string, sizes: Sizes): Mission {
  const json = find.object(value, pointer);
  const series = (key: string) => find.series(json[key], `${pointer}/${key}`, sizes.weeks);
  const byCapability = (key: string) => {
    const list = find.list(json[key], `${pointer}/${key}`);
    if (Array.isArray(json[key]) && list.length !== sizes.capabilities)
      find.bad(
        `${pointer}/${key}`,
        list.length,
        `must have one list for each of the ${sizes.capabilities} capabilities.`,
      );
    return list.map((one, k) => find.series(one, `${pointer}/${key}/${k}`, sizes.weeks));
  };
  return {
    ...find.name(json['name'], `${pointer}/name`),
    ceiling: find.number(json['ceiling'], `${pointer}/ceiling`),
    airliftSeats: series('airliftSeats'),
    airliftTonnes: series('airliftTonnes'),
    beds: series('beds'),
    equipmentSets: byCapability('equipmentSets'),
    required: byCapability('required'),
    fundingCumulative: series('fundingCumulative'),
  };
}

function venueOf(find: InputFinding, value: unknown, pointer: string, sizes: Sizes): Venue {
  const json = find.object(value, pointer);
  return {
    ...find.name(json['name'], `${pointer}/name`),
    seats: find.series(json['seats'], `${pointer}/seats`, sizes.weeks),
    instructors: find.series(json['instructors'], `${pointer}/instructors`, sizes.weeks),
  };
}

function announcementOf(
  find: InputFinding,
  value: unknown,
  pointer: string,
  sizes: Sizes,
): Announcement {
  const json = find.object(value, pointer);
  return {
    contingent: find.whole(json['contingent'], `${pointer}/contingent`, 0, sizes.contingents - 1),
    week: find.whole(json['week'], `${pointer}/week`, 0, LENGTH_MAX),
    persons: find.whole(json['persons'], `${pointer}/persons`, 0, PERSONS_MAX),
  };
}

function gateOf(find: InputFinding, value: unknown, pointer: string, sizes: Sizes): Gate {
  const json = find.object(value, pointer);
  const { name } = find.name(json['name'], `${pointer}/name`);
  if (name === undefined) find.missing(`${pointer}/name`, 'The name of the gate');
  const whom = json['contingents'];
  return {
    name: name ?? '',
    kind: find.oneOf(json['kind'], `${pointer}/kind`, [
      'legal',
      'political',
      'site',
      'agreement',
      'funding',
    ]),
    stops: find.oneOf(json['stops'], `${pointer}/stops`, ['training', 'lift']),
    opensWeek: find.whole(json['opensWeek'], `${pointer}/opensWeek`, 0, LENGTH_MAX),
    ...(whom === undefined
      ? {}
      : {
          contingents: find
            .list(whom, `${pointer}/contingents`)
            .map((one, index) =>
              find.whole(one, `${pointer}/contingents/${index}`, 0, sizes.contingents - 1),
            ),
        }),
  };
}

function weightsOf(find: InputFinding, value: unknown): ObjectiveWeights | null {
  if (value === undefined || value === null) return null;
  const json = find.object(value, '/objectiveWeights');
  const weight = (key: string) => find.number(json[key], `/objectiveWeights/${key}`);
  return {
    shortfall: weight('shortfall'),
    late: weight('late'),
    compression: weight('compression'),
    cost: weight('cost'),
    changes: json['changes'] === undefined ? 0 : weight('changes'),
  };
}
