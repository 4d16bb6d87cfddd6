import type { Block } from '../block.ts';
import type { Pin } from '../plan-input.ts';
import { ClassRooms } from './class-rooms.ts';
import { isFormedFor } from './form.ts';
import type { Frame, FrameMode } from './grid.ts';
import { fits, fundsRoom, liftRoom, SLACK } from './room.ts';
import { GREEDY, type Taste } from './taste.ts';
import type { ContingentUsage, MissionUsage, Usage } from './usage.ts';

/** How many weeks a departure is brought forward in search of seats home. */
const RETURN_SEARCH_WEEKS = 8;
/** Stands for a gain that no block has. */
const NONE = Number.NEGATIVE_INFINITY;

export type Candidate = { readonly block: Block; readonly gain: number };

/**
 * Finds the block of one contingent that lowers the objective most on top of a usage. Every block it
 * gives fits: all limits hold with it. Scans classes once, then lifts; what depends on persons only
 * is worked out per lift.
 */
export class Insertion {
  private readonly usage: Usage;
  private readonly random: () => number;
  /** By mode and week: the class that is ready by that week and holds most, and how many it holds. */
  private readonly roomBy: Float64Array[];
  private readonly startBy: Int32Array[];
  private readonly classRooms: ClassRooms;
  private best: Block | null = null;
  private bestGain = 0;
  private bestNoisy = NONE;
  private taste: Taste = GREEDY;
  /** Most persons of the batch that is being looked for. */
  private most = 0;
  private readonly changeCost: ((block: Block) => number) | null;

  constructor(
    usage: Usage,
    random: () => number,
    changeCost: ((block: Block) => number) | null = null,
  ) {
    this.usage = usage;
    this.random = random;
    this.changeCost = changeCost;
    const { weeks, input } = usage.grid;
    this.roomBy = input.trainingModes.map(() => new Float64Array(weeks));
    this.classRooms = new ClassRooms(weeks);
    this.startBy = input.trainingModes.map(() => new Int32Array(weeks));
  }

  /** The best block, or `null` when none fits. Its gain may be negative: that is the caller's to judge. */
  bestFor(contingent: number, taste: Taste, pin: Pin | null = null): Candidate | null {
    const frame = this.usage.frameOf(contingent);
    const own = this.usage.contingentOf(contingent);
    if (own.poolLeft < frame.batchMin || !this.hasFlight(frame)) return null;
    this.best = null;
    this.bestNoisy = NONE;
    this.taste = taste;
    this.most = this.mostOf(frame);
    if (!this.scanClasses(frame, own, pin)) return null;
    const { weeks } = this.usage.grid;
    for (let lift = frame.liftFirst; lift < weeks; lift += 1) {
      if (pin?.lift !== undefined && pin.lift !== lift) continue;
      this.tryLift(frame, own, lift, pin);
    }
    if (this.changeCost !== null && pin === null) this.tryAdopted(frame);
    return this.best === null ? null : { block: this.best, gain: this.bestGain };
  }

  private mostOf({ batchMin, batchMax }: Frame): number {
    if (!this.taste.capped || this.random() >= 0.5) return batchMax;
    return batchMin + Math.floor(this.random() * (batchMax - batchMin + 1));
  }

  /** Batches of the plan in force, as they stand: no scan of lifts would meet them exactly. */
  private tryAdopted(frame: Frame): void {
    const own = this.usage.contingentOf(frame.contingent.id);
    for (const block of this.usage.grid.input.adopted ?? []) {
      if (block.contingent !== frame.contingent.id || !isFormedFor(this.usage, block)) continue;
      const mode = frame.modes.find(({ index }) => index === block.mode);
      const isNew = !own.blocks.some((one) => one.start === block.start && one.lift === block.lift);
      if (mode && isNew && fits(this.usage, block)) this.weigh(frame, mode, { ...block });
    }
  }

  /** What the objective gains from so many persons along a block's life, the block's own cost less. */
  gainOf(frame: Frame, mode: FrameMode, block: Block): number {
    const { grid } = this.usage;
    const { rules } = grid.input;
    const mission = this.usage.missionOf(frame);
    const unmet = mission.unmet[frame.contingent.capability] as Float64Array;
    const arrival = block.lift + rules.liftWeeks;
    const { persons } = block;
    let met = 0;
    for (let week = arrival + rules.inductionWeeks; week < block.departure; week += 1) {
      const lack = unmet[week] as number;
      if (lack > 0) met += Math.min(lack, persons);
    }
    const gain = grid.shortfallWeight * met - persons * mode.penaltyPerPerson;
    const late = frame.announced.length > 0 ? this.earlierBy(frame, arrival, persons) : 0;
    const change = this.changeCost ? this.changeCost(block) : 0;
    return gain + grid.lateWeight * late - change;
  }

  private earlierBy(frame: Frame, arrival: number, persons: number): number {
    const { arrived } = this.usage.contingentOf(frame.contingent.id);
    const { weeks } = this.usage.grid;
    let met = 0;
    for (const promise of frame.announced)
      for (let week = Math.max(arrival, promise.week); week < weeks; week += 1) {
        const lack = promise.persons - (arrived[week] as number);
        if (lack > 0) met += Math.min(lack, persons);
      }
    return met;
  }

  /** Whether any week's flights still hold the smallest batch: most often none does, late in a repair. */
  private hasFlight(frame: Frame): boolean {
    const { airliftSeatsLeft } = this.usage.missionOf(frame);
    for (let week = frame.liftFirst; week < airliftSeatsLeft.length; week += 1)
      if ((airliftSeatsLeft[week] as number) + SLACK >= frame.batchMin) return true;
    return false;
  }

  /** Fills `roomBy` and `startBy`. @returns whether any class can be held at all */
  private scanClasses(frame: Frame, own: ContingentUsage, pin: Pin | null): boolean {
    const { weeks } = this.usage.grid;
    let any = false;
    for (const mode of frame.modes) {
      const roomBy = this.roomBy[mode.index] as Float64Array;
      const startBy = this.startBy[mode.index] as Int32Array;
      let room = 0;
      let since = -1;
      roomBy.fill(0, 0, Math.min(weeks, frame.startFirst + mode.leadWeeks));
      this.classRooms.fill(this.usage, frame, mode);
      for (let start = frame.startFirst; start + mode.leadWeeks < weeks; start += 1) {
        const here = this.roomIfAllowed(frame, own, mode, start, pin);
        if (here > room || (here === room && this.taste.latestClass)) {
          room = here;
          since = start;
        }
        roomBy[start + mode.leadWeeks] = room;
        startBy[start + mode.leadWeeks] = since;
      }
      any ||= room >= frame.batchMin;
    }
    return any;
  }

  private roomIfAllowed(
    frame: Frame,
    own: ContingentUsage,
    mode: FrameMode,
    start: number,
    pin: Pin | null,
  ): number {
    if ((own.startsLeft[start] as number) < 1) return 0;
    if (pin !== null && (pin.start ?? start) !== start) return 0;
    if (pin !== null && (pin.mode ?? mode.index) !== mode.index) return 0;
    const room = Math.min(frame.batchMax, this.classRooms.at(start));
    return room < frame.batchMin ? 0 : room;
  }

  /** Walks the tour week by week; each time the room shrinks, leaving just before is a candidate. */
  private tryLift(frame: Frame, own: ContingentUsage, lift: number, pin: Pin | null): void {
    if ((own.liftsLeft[lift] as number) < 1) return;
    let room = Math.min(this.most, own.poolLeft, liftRoom(this.usage, frame, lift));
    room = Math.min(room, this.classRoomBy(frame, lift));
    if (room < frame.batchMin) return;
    const { grid } = this.usage;
    const { rules } = grid.input;
    const mission = this.usage.missionOf(frame);
    const sets = mission.equipmentLeft[frame.contingent.capability] as Float64Array;
    const arrival = lift + rules.liftWeeks;
    const last = Math.min(grid.weeks, arrival + rules.tourWeeksMax);
    for (let week = arrival; week < last; week += 1) {
      let next = Math.min(room, mission.bedsLeft[week] as number, sets[week] as number);
      if (week >= arrival + rules.inductionWeeks)
        next = Math.min(next, own.postsLeft[week] as number);
      if (next < room) {
        this.tryDeparture(frame, mission, lift, week, room, pin);
        if (next < frame.batchMin) return;
        room = next;
      }
    }
    this.tryDeparture(frame, mission, lift, last, room, pin);
  }

  private classRoomBy(frame: Frame, lift: number): number {
    let room = 0;
    for (const { index } of frame.modes)
      room = Math.max(room, (this.roomBy[index] as Float64Array)[lift] as number);
    return room;
  }

  /** Leaves in `latest` or, for want of seats home or a pin, in a week shortly before. */
  private tryDeparture(
    frame: Frame,
    mission: MissionUsage,
    lift: number,
    latest: number,
    room: number,
    pin: Pin | null,
  ): void {
    const { grid } = this.usage;
    const { rules } = grid.input;
    if (pin?.departure !== undefined) {
      if (pin.departure > latest) return;
      latest = pin.departure;
    }
    const arrival = lift + rules.liftWeeks;
    if (latest >= grid.weeks) {
      if (arrival + rules.tourWeeksMax >= grid.weeks)
        this.trySizes(frame, lift, grid.weeks, room, pin);
      return;
    }
    const earliest = Math.max(
      arrival + rules.tourWeeksMin,
      pin?.departure ?? latest - RETURN_SEARCH_WEEKS,
    );
    for (let departure = latest; departure >= earliest; departure -= 1) {
      const seats = Math.floor((mission.returnSeatsLeft[departure] as number) + SLACK);
      if (seats < frame.batchMin) continue;
      this.trySizes(frame, lift, departure, Math.min(room, seats), pin);
      if (seats >= room) return;
    }
  }

  /** Tries the modes whose class is ready in time, the gentlest first, as long as more room helps. */
  private trySizes(
    frame: Frame,
    lift: number,
    departure: number,
    room: number,
    pin: Pin | null,
  ): void {
    let largest = 0;
    for (const mode of this.taste.gentlestFirst ? frame.modes : frame.modesHarshestFirst) {
      const start = (this.startBy[mode.index] as Int32Array)[lift] as number;
      const inClass = Math.min(room, (this.roomBy[mode.index] as Float64Array)[lift] as number);
      if (inClass < frame.batchMin || inClass <= largest) continue;
      const life = { mode: mode.index, start, lift, departure };
      const most = Math.floor(Math.min(inClass, fundsRoom(this.usage, frame, life)) + SLACK);
      if (most < frame.batchMin || most <= largest) continue;
      largest = most;
      this.trySize(frame, mode, life, most, pin);
      if (most >= room) return;
    }
  }

  private trySize(
    frame: Frame,
    mode: FrameMode,
    life: Omit<Block, 'contingent' | 'persons'>,
    most: number,
    pin: Pin | null,
  ): void {
    const persons = pin?.persons ?? this.sizeUpTo(frame, most, life.lift, life.departure);
    if (persons <= most && persons >= frame.batchMin)
      this.weigh(frame, mode, { contingent: frame.contingent.id, persons, ...life });
  }

  private sizeUpTo(frame: Frame, most: number, lift: number, departure: number): number {
    const { batchMin } = frame;
    if (this.taste.size === 'full' || most === batchMin) return most;
    if (this.taste.size === 'random')
      return batchMin + Math.floor(this.random() * (most - batchMin + 1));
    return Math.min(most, Math.max(batchMin, this.peakLack(frame, lift, departure)));
  }

  private peakLack(frame: Frame, lift: number, departure: number): number {
    const { rules } = this.usage.grid.input;
    const mission = this.usage.missionOf(frame);
    const unmet = mission.unmet[frame.contingent.capability] as Float64Array;
    let peak = 0;
    for (let week = lift + rules.liftWeeks + rules.inductionWeeks; week < departure; week += 1)
      if ((unmet[week] as number) > peak) peak = unmet[week] as number;
    return peak;
  }

  private weigh(frame: Frame, mode: FrameMode, block: Block): void {
    const gain = this.gainOf(frame, mode, block);
    const { noise } = this.taste;
    const worth = this.taste.perPerson && gain > 0 ? gain / block.persons : gain;
    const noisy = noise > 0 ? worth * (1 - noise * this.random()) : worth;
    if (noisy <= this.bestNoisy) return;
    this.bestNoisy = noisy;
    this.bestGain = gain;
    this.best = block;
  }
}
