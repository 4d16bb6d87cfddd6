import type { Block } from '../block.ts';
import type { Frame, Grid } from './grid.ts';

type Weekly = Float64Array<ArrayBuffer>;

export type MissionUsage = {
  readonly airliftSeatsLeft: Weekly;
  readonly airliftTonnesLeft: Weekly;
  readonly returnSeatsLeft: Weekly;
  /** Under the lower of beds and ceiling. */
  readonly bedsLeft: Weekly;
  readonly equipmentLeft: readonly Weekly[];
  /** Required less effective; below 0 where there are more than wanted. */
  readonly unmet: readonly Weekly[];
  /** By funding step. */
  readonly fundsLeft: Weekly;
};

export type VenueUsage = { readonly seatsLeft: Weekly; readonly instructorsLeft: Weekly };

export type ContingentUsage = {
  readonly postsLeft: Weekly;
  readonly startsLeft: Weekly;
  readonly liftsLeft: Weekly;
  /** Persons arrived up to the week. */
  readonly arrived: Weekly;
  poolLeft: number;
  readonly blocks: Block[];
};

/**
 * What is left of every limit under a set of blocks, kept up to date as blocks come and go. Adding a
 * block touches the weeks of its life only.
 */
export class Usage {
  readonly grid: Grid;
  readonly missions: readonly MissionUsage[];
  readonly venues: readonly VenueUsage[];
  readonly contingents: readonly ContingentUsage[];

  constructor(grid: Grid) {
    this.grid = grid;
    const { input, weeks } = grid;
    this.missions = input.missions.map((mission, index) => ({
      airliftSeatsLeft: Float64Array.from(mission.airliftSeats),
      airliftTonnesLeft: Float64Array.from(mission.airliftTonnes),
      returnSeatsLeft: Float64Array.from(mission.airliftSeats),
      bedsLeft: Float64Array.from(mission.beds, (beds) => Math.min(beds, mission.ceiling)),
      equipmentLeft: mission.equipmentSets.map((sets) => Float64Array.from(sets)),
      unmet: mission.required.map((required) => Float64Array.from(required)),
      fundsLeft: Float64Array.from(grid.funding[index]?.limits ?? []),
    }));
    this.venues = input.venues.map(({ seats, instructors }) => ({
      seatsLeft: Float64Array.from(seats),
      instructorsLeft: Float64Array.from(instructors),
    }));
    this.contingents = grid.frames.map(({ contingent, pool }) => ({
      postsLeft: new Float64Array(weeks).fill(contingent.establishment),
      startsLeft: new Float64Array(weeks).fill(input.rules.classStartsPerWeekMax),
      liftsLeft: new Float64Array(weeks).fill(input.rules.liftsPerWeekMax),
      arrived: new Float64Array(weeks),
      poolLeft: pool,
      blocks: [],
    }));
  }

  get blocks(): Block[] {
    return this.contingents.flatMap(({ blocks }) => blocks);
  }

  add(block: Block): void {
    const own = this.contingentOf(block.contingent);
    own.blocks.push(block);
    own.startsLeft[block.start] = (own.startsLeft[block.start] as number) - 1;
    own.liftsLeft[block.lift] = (own.liftsLeft[block.lift] as number) - 1;
    this.carry(block, block.persons);
  }

  /** @param block one that was added: the very same object */
  remove(block: Block): void {
    const own = this.contingentOf(block.contingent);
    own.blocks.splice(own.blocks.indexOf(block), 1);
    own.startsLeft[block.start] = (own.startsLeft[block.start] as number) + 1;
    own.liftsLeft[block.lift] = (own.liftsLeft[block.lift] as number) + 1;
    this.carry(block, -block.persons);
  }

  frameOf(contingent: number): Frame {
    return this.grid.frames[contingent] as Frame;
  }

  contingentOf(contingent: number): ContingentUsage {
    return this.contingents[contingent] as ContingentUsage;
  }

  missionOf({ contingent }: Frame): MissionUsage {
    return this.missions[contingent.mission] as MissionUsage;
  }

  venueOf({ contingent }: Frame): VenueUsage {
    return this.venues[contingent.venue] as VenueUsage;
  }

  /** Loads `persons` more (or, below 0, fewer) along the life of a block. */
  private carry(block: Block, persons: number): void {
    const { rules, trainingModes } = this.grid.input;
    const { weeks } = this.grid;
    const frame = this.frameOf(block.contingent);
    const own = this.contingentOf(block.contingent);
    const mission = this.missionOf(frame);
    const venue = this.venueOf(frame);
    const mode = trainingModes[block.mode];
    const trained = Math.min(weeks, block.start + (mode?.weeks ?? 0));
    take(venue.seatsLeft, block.start, trained, persons);
    take(venue.instructorsLeft, block.start, trained, persons / (mode?.traineesPerInstructor ?? 1));
    take(mission.airliftSeatsLeft, block.lift, block.lift + 1, persons);
    const tonnes = persons * frame.contingent.tonnesPerPerson;
    take(mission.airliftTonnesLeft, block.lift, block.lift + 1, tonnes);
    if (block.departure < weeks)
      take(mission.returnSeatsLeft, block.departure, block.departure + 1, persons);
    const arrival = block.lift + rules.liftWeeks;
    const effective = arrival + rules.inductionWeeks;
    const { capability } = frame.contingent;
    take(mission.bedsLeft, arrival, block.departure, persons);
    take(mission.equipmentLeft[capability] as Weekly, arrival, block.departure, persons);
    take(mission.unmet[capability] as Weekly, effective, block.departure, persons);
    take(own.postsLeft, effective, block.departure, persons);
    if (frame.announced.length > 0) take(own.arrived, arrival, weeks, -persons);
    own.poolLeft -= persons;
    this.pay(frame, block, mission, persons);
  }

  private pay(frame: Frame, block: Block, mission: MissionUsage, persons: number): void {
    const { weeks } = this.grid.funding[frame.contingent.mission] as { weeks: Int32Array };
    for (let step = 0; step < weeks.length; step += 1)
      mission.fundsLeft[step] =
        (mission.fundsLeft[step] as number) -
        persons * spentUpTo(this.grid, frame, block, weeks[step] as number);
  }
}

/** Thousand US dollars that one person of a block has cost up to and including a week. */
export function spentUpTo(
  { input }: Grid,
  { contingent }: Frame,
  { mode, start, lift, departure }: Omit<Block, 'contingent' | 'persons'>,
  week: number,
): number {
  let spent = 0;
  if (start <= week)
    spent += contingent.trainingCostPerPersonWeek * (input.trainingModes[mode]?.weeks ?? 0);
  if (lift <= week) spent += input.rules.liftCostPerPerson;
  const arrival = lift + input.rules.liftWeeks;
  const inTheatre = Math.min(departure, week + 1) - arrival;
  return inTheatre > 0 ? spent + inTheatre * contingent.theatreCostPerPersonWeek : spent;
}

function take(left: Weekly, since: number, until: number, persons: number): void {
  for (let week = since; week < until; week += 1) left[week] = (left[week] as number) - persons;
}
