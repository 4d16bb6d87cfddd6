import { weightsOf } from '../src/planning/objective.ts';
import type { Contingent, PlanInput, TrainingMode } from '../src/planning/plan-input.ts';

type Term = readonly [factor: number, name: string];
type Mode = TrainingMode & { readonly index: number; readonly lead: number };

/** Collects a model in CPLEX LP format. */
class Sheet {
  readonly goal: Term[] = [];
  readonly rows: string[] = [];
  readonly binaries: string[] = [];

  row(terms: readonly Term[], relation: string): void {
    if (terms.length > 0) this.rows.push(`${inWords(terms)} ${relation}`);
  }

  text(): string {
    return [
      'Minimize',
      ` goal: ${inWords(this.goal)}`,
      'Subject To',
      ...this.rows.map((row, index) => ` r${index}: ${row}`),
      'Binaries',
      ...this.binaries.map((name) => ` ${name}`),
      'End',
      '',
    ].join('\n');
  }
}

const inWords = (terms: readonly Term[]): string =>
  terms
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join('\n ');

const each = (factor: number, names: readonly string[]): Term[] =>
  names.map((name) => [factor, name]);

/** Decisions of one contingent and what they add up to in a week. */
class Flow {
  readonly contingent: Contingent;
  private readonly input: PlanInput;
  private readonly first: number;
  private readonly modes: readonly Mode[];

  constructor(input: PlanInput, contingent: Contingent) {
    this.input = input;
    this.contingent = contingent;
    this.first = contingent.earliestWeek + input.rules.preparationWeeks;
    const { restWeeks, embarkationWeeks } = input.rules;
    this.modes = input.trainingModes
      .map((mode, index) => ({ ...mode, index, lead: mode.weeks + restWeeks + embarkationWeeks }))
      .slice(0, contingent.compressible ? input.trainingModes.length : 1);
  }

  lay(sheet: Sheet): void {
    for (const week of this.upTo(this.input.weeks)) {
      this.layClasses(sheet, week);
      this.batch(sheet, this.lift(week), `yl_${this.contingent.id}_${week}`);
      this.layWeek(sheet, week);
    }
    const { establishment, tours } = this.contingent;
    sheet.row(each(1, this.liftsBy(this.input.weeks - 1)), `<= ${establishment * tours}`);
    this.layPromises(sheet);
  }

  lifted = (t: number): Term[] => (t >= this.first ? [[1, this.lift(t)]] : []);
  tonnes = (t: number): Term[] =>
    t >= this.first ? [[this.contingent.tonnesPerPerson, this.lift(t)]] : [];
  left = (t: number): Term[] => (t >= this.first ? [[1, this.departure(t)]] : []);
  present = (t: number): Term[] => [
    ...each(1, this.arrivedBy(t)),
    ...each(-1, this.departuresBy(t)),
  ];
  effective = (t: number): Term[] => [
    ...each(1, this.arrivedBy(t - this.input.rules.inductionWeeks)),
    ...each(-1, this.departuresBy(t)),
  ];
  taught = (t: number): Term[] => this.inClass(t, () => 1);
  staffed = (t: number): Term[] => this.inClass(t, (mode) => 1 / mode.traineesPerInstructor);

  spent = (t: number): Term[] => {
    const { trainingCostPerPersonWeek, theatreCostPerPersonWeek } = this.contingent;
    const { liftCostPerPerson, liftWeeks } = this.input.rules;
    const theatre = (week: number) => theatreCostPerPersonWeek * (t - week + 1);
    return [
      ...this.modes.flatMap((mode) =>
        this.upTo(t + 1).map(
          (start): Term => [trainingCostPerPersonWeek * mode.weeks, this.course(mode, start)],
        ),
      ),
      ...this.upTo(t + 1).map(
        (week): Term => [
          liftCostPerPerson + Math.max(0, theatre(week + liftWeeks)),
          this.lift(week),
        ],
      ),
      ...this.upTo(t + 1).map((week): Term => [-theatre(week), this.departure(week)]),
    ];
  };

  private layClasses(sheet: Sheet, start: number): void {
    const weights = weightsOf(this.input);
    const { id, trainingCostPerPersonWeek } = this.contingent;
    for (const mode of this.modes) {
      this.batch(sheet, this.course(mode, start), `yt_${id}_${mode.index}_${start}`);
      const cost = trainingCostPerPersonWeek * mode.weeks + this.input.rules.liftCostPerPerson;
      const penalty = weights.compression * mode.compressionWeeks + weights.cost * cost;
      sheet.goal.push([penalty, this.course(mode, start)]);
    }
    sheet.row(
      each(
        1,
        this.modes.map(({ index }) => `yt_${id}_${index}_${start}`),
      ),
      '<= 1',
    );
  }

  /** Nobody is lifted before being ready, nor goes home before or after the tour allows. */
  private layWeek(sheet: Sheet, t: number): void {
    const { rules } = this.input;
    const ready = this.modes.flatMap((mode) =>
      this.upTo(t - mode.lead + 1).map((start) => this.course(mode, start)),
    );
    sheet.row([...each(1, this.liftsBy(t)), ...each(-1, ready)], '<= 0');
    const gone = each(1, this.departuresBy(t));
    sheet.row([...gone, ...each(-1, this.arrivedBy(t - rules.tourWeeksMin))], '<= 0');
    sheet.row([...gone, ...each(-1, this.arrivedBy(t - rules.tourWeeksMax))], '>= 0');
    sheet.row(this.effective(t), `<= ${this.contingent.establishment}`);
  }

  private layPromises(sheet: Sheet): void {
    const { late } = weightsOf(this.input);
    const { id } = this.contingent;
    for (const { contingent, week, persons } of this.input.announcements)
      for (let t = week; contingent === id && t < this.input.weeks; t += 1) {
        const lack = `g_${id}_${week}_${t}`;
        sheet.goal.push([late, lack]);
        sheet.row([...each(1, this.arrivedBy(t)), [1, lack]], `>= ${persons}`);
      }
  }

  private batch(sheet: Sheet, persons: string, used: string): void {
    const { batchMin, batchMax } = this.contingent;
    sheet.binaries.push(used);
    sheet.row(
      [
        [1, persons],
        [-batchMax, used],
      ],
      '<= 0',
    );
    sheet.row(
      [
        [1, persons],
        [-batchMin, used],
      ],
      '>= 0',
    );
  }

  private inClass(t: number, factor: (mode: Mode) => number): Term[] {
    return this.modes.flatMap((mode) =>
      this.upTo(t + 1)
        .filter((start) => start > t - mode.weeks)
        .map((start): Term => [factor(mode), this.course(mode, start)]),
    );
  }

  private upTo(until: number): number[] {
    const end = Math.min(until, this.input.weeks);
    return Array.from({ length: Math.max(0, end - this.first) }, (_, index) => this.first + index);
  }

  private course = (mode: Mode, start: number) => `t_${this.contingent.id}_${mode.index}_${start}`;
  private lift = (week: number) => `l_${this.contingent.id}_${week}`;
  private departure = (week: number) => `d_${this.contingent.id}_${week}`;
  private liftsBy = (t: number) => this.upTo(t + 1).map(this.lift);
  private departuresBy = (t: number) => this.upTo(t + 1).map(this.departure);
  private arrivedBy = (t: number) => this.liftsBy(t - this.input.rules.liftWeeks);
}

/**
 * The compact flow model of an instance in CPLEX LP format: how many have been trained, lifted and
 * gone home up to each week, with a binary for each class start and lift. Looser than blocks, since
 * people may change batch anywhere.
 */
export function flowModel(input: PlanInput): string {
  const sheet = new Sheet();
  const flows = input.contingents.map((contingent) => new Flow(input, contingent));
  for (const flow of flows) flow.lay(sheet);
  for (let t = 0; t < input.weeks; t += 1) {
    for (const index of input.missions.keys()) layMission(sheet, input, flows, index, t);
    for (const [index, venue] of input.venues.entries()) {
      const own = flows.filter(({ contingent }) => contingent.venue === index);
      sheet.row(
        own.flatMap((flow) => flow.taught(t)),
        `<= ${venue.seats[t]}`,
      );
      sheet.row(
        own.flatMap((flow) => flow.staffed(t)),
        `<= ${venue.instructors[t]}`,
      );
    }
  }
  return sheet.text();
}

function layMission(
  sheet: Sheet,
  input: PlanInput,
  flows: readonly Flow[],
  index: number,
  t: number,
): void {
  const mission = input.missions[index];
  if (!mission) return;
  const own = flows.filter(({ contingent }) => contingent.mission === index);
  const limit = (pick: (flow: Flow) => Term[], most: number | undefined) =>
    sheet.row(own.flatMap(pick), `<= ${most ?? 0}`);
  limit((flow) => flow.lifted(t), mission.airliftSeats[t]);
  limit((flow) => flow.tonnes(t), mission.airliftTonnes[t]);
  limit((flow) => flow.left(t), mission.airliftSeats[t]);
  limit((flow) => flow.present(t), Math.min(mission.beds[t] ?? 0, mission.ceiling));
  limit((flow) => flow.spent(t), mission.fundingCumulative[t]);
  for (const [k, required] of mission.required.entries()) {
    const able = own.filter(({ contingent }) => contingent.capability === k);
    const lack = `u_${index}_${k}_${t}`;
    sheet.goal.push([weightsOf(input).shortfall, lack]);
    sheet.row(
      able.flatMap((flow) => flow.present(t)),
      `<= ${mission.equipmentSets[k]?.[t] ?? 0}`,
    );
    sheet.row([...able.flatMap((flow) => flow.effective(t)), [1, lack]], `>= ${required[t] ?? 0}`);
  }
}
