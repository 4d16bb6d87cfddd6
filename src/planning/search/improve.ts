import type { Block } from '../block.ts';
import { inOrder } from '../block.ts';
import type { Pin, PlanInput } from '../plan-input.ts';
import type { RelaxedLift } from '../relaxation/relaxed-lift.ts';
import { changeCostOf } from './change-cost.ts';
import { gridOf } from './grid.ts';
import { Insertion } from './insertion.ts';
import { roomToGrow } from './room.ts';
import { ruin } from './ruin.ts';
import { GREEDY, type Taste } from './taste.ts';
import { Usage } from './usage.ts';
import { planValue } from './value.ts';

/** Up to so many contingents, one repair in three asks all of them, whoever it touched. */
const ASKED_ALL_MAX = 16;
/** Contingents asked beside those that a repair touched: of few, and of many. */
const ASKED_OF_FEW = 2;
const ASKED_OF_MANY = 10;
const BLOCKS_PER_REPAIR_MAX = 4;

/** Accepted losses at the start and the end of a run, as shares of the objective. */
const HEAT_FIRST = 0.004;
const HEAT_LAST = 0.00002;

/** Orders in which the first plan tries to keep pinned decisions. */
const PIN_ATTEMPTS_MAX = 8;

type Step = { readonly added: boolean; readonly block: Block };

/**
 * Large neighbourhood search: takes related blocks out of a plan, puts the best that fit back in
 * their place, and keeps the result when it is better, or a little worse while the search is hot.
 * The same input, seed and number of iterations give the same plan.
 */
export class Search {
  readonly usage: Usage;
  private readonly input: PlanInput;
  private readonly random: () => number;
  private readonly insertion: Insertion;
  private readonly changeCost: ((block: Block) => number) | null;
  private readonly pinOf = new Map<Block, Pin>();
  private steps: Step[] = [];
  private value: number;
  best: Block[] = [];
  bestValue: number;

  constructor(input: PlanInput, random: () => number) {
    this.input = input;
    this.random = random;
    this.usage = new Usage(gridOf(input));
    this.changeCost = changeCostOf(input);
    this.insertion = new Insertion(this.usage, random, this.changeCost);
    this.value = planValue(this.usage, this.changeCost);
    this.bestValue = this.value;
  }

  /**
   * The first plan: pins, then the best block of any contingent, over and over.
   *
   * @returns the pins for which no block fits
   */
  construct(): Pin[] {
    const broken = this.keepAll();
    const open = new Set(this.usage.contingents.keys());
    const candidates = new Map<number, number>();
    while (open.size > 0) {
      const ranked = [...open].sort(
        (a, b) => (candidates.get(b) ?? Infinity) - (candidates.get(a) ?? Infinity) || a - b,
      );
      const first = ranked[0] as number;
      const candidate = this.insertion.bestFor(first, GREEDY);
      if (!candidate || candidate.gain <= 0) open.delete(first);
      else if (
        candidate.gain < (candidates.get(ranked[1] ?? first) ?? Infinity) &&
        ranked.length > 1
      )
        candidates.set(first, candidate.gain);
      else {
        this.put(candidate.block);
        candidates.set(first, candidate.gain);
      }
    }
    this.settle();
    return broken;
  }

  /** Starts from blocks that are known to be valid together, such as a saved plan. */
  start(blocks: readonly Block[]): void {
    for (const block of this.usage.blocks) this.usage.remove(block);
    this.pinOf.clear();
    for (const block of blocks) this.usage.add({ ...block });
    for (const pin of this.input.pins) {
      const holder = this.usage.blocks.find(
        (block) => !this.pinOf.has(block) && agrees(block, pin),
      );
      if (holder) this.pinOf.set(holder, pin);
    }
    this.settle();
  }

  /**
   * Goes on from lifts that a relaxation proposed: each gets the class that fits it best, those that
   * find none are left out, and the room left is filled. The best plan so far is kept in mind.
   */
  follow(lifts: readonly RelaxedLift[]): void {
    if (this.input.pins.length > 0) return;
    for (const block of this.usage.blocks) this.usage.remove(block);
    this.steps = [];
    for (const proposed of [...lifts].sort((a, b) => a.lift - b.lift)) {
      const { contingent, lift, departure } = proposed;
      const candidate =
        this.insertion.bestFor(contingent, GREEDY, proposed) ??
        this.insertion.bestFor(contingent, GREEDY, { contingent, lift, departure }) ??
        this.insertion.bestFor(contingent, GREEDY, { contingent, lift });
      if (candidate) this.put(candidate.block);
    }
    this.repair([]);
    this.settle();
  }

  /** Goes back to the best plan so far, to search on from there. */
  restart(): void {
    this.start(this.best);
  }

  /** One iteration. @param progress from 0 at the start of the run to 1 at its end */
  iterate(progress: number): void {
    this.steps = [];
    const draw = this.draw;
    const blocks = this.usage.blocks;
    const taken = ruin(this.usage, blocks, draw);
    const shrink = draw(8) === 0;
    for (const block of taken) {
      if (shrink) this.shrink(block);
      else this.take(block);
    }
    if (this.repair(taken)) this.judge(progress);
    else this.undo();
  }

  private judge(progress: number): void {
    const value = planValue(this.usage, this.changeCost);
    const heat = this.bestValue * HEAT_FIRST * (HEAT_LAST / HEAT_FIRST) ** progress;
    if (value - this.value > -heat * Math.log(this.random() + 1e-12)) this.undo();
    else {
      this.value = value;
      if (value < this.bestValue - 1e-7) this.settle();
    }
  }

  /** Puts blocks back. @returns false when a pinned decision no longer finds a place */
  private repair(taken: readonly Block[]): boolean {
    if (!this.keepPins(taken)) return false;
    const taste = this.tasteNow();
    for (const contingent of this.asked(taken))
      for (let count = 0; count < BLOCKS_PER_REPAIR_MAX; count += 1) {
        const candidate = this.insertion.bestFor(contingent, taste);
        if (!candidate || candidate.gain <= 0) break;
        this.put(candidate.block);
      }
    this.grow();
    return true;
  }

  /** Gives each pin whose block was taken out a new one. @returns whether all found a place */
  private keepPins(taken: readonly Block[]): boolean {
    if (this.pinOf.size === 0) return true;
    return taken.every((block) => {
      const pin = this.pinOf.get(block);
      const isThere = this.usage.contingentOf(block.contingent).blocks.includes(block);
      return pin === undefined || isThere || this.keep(pin);
    });
  }

  private tasteNow(): Taste {
    const size = this.draw(10);
    const noise = this.draw(10);
    return {
      noise: noise === 0 ? 1 : noise < 4 ? 0.4 : 0.08,
      gentlestFirst: this.draw(8) > 0,
      size: size < 6 ? 'needed' : size < 8 ? 'full' : 'random',
      latestClass: this.draw(4) > 0,
      perPerson: this.draw(6) === 0,
      capped: this.draw(4) === 0,
    };
  }

  private asked(taken: readonly Block[]): number[] {
    const { length } = this.usage.contingents;
    const isFew = length <= ASKED_ALL_MAX;
    if (isFew && (taken.length === 0 || this.draw(3) === 0))
      return this.shuffled([...this.usage.contingents.keys()]);
    const chosen = new Set(taken.map(({ contingent }) => contingent));
    const others = isFew ? ASKED_OF_FEW : ASKED_OF_MANY;
    for (let index = 0; index < others; index += 1) chosen.add(this.draw(length));
    return this.shuffled([...chosen]);
  }

  /** Lets blocks take up what room is left, where that lowers the objective. */
  private grow(): void {
    for (const block of this.shuffled(this.usage.blocks)) {
      if (this.pinOf.get(block)?.persons !== undefined) continue;
      const room = roomToGrow(this.usage, block);
      if (room <= 0) continue;
      const frame = this.usage.frameOf(block.contingent);
      const mode = frame.modes.find(({ index }) => index === block.mode);
      if (!mode || this.insertion.gainOf(frame, mode, { ...block, persons: room }) <= 0) continue;
      this.replace(block, block.persons + room);
    }
  }

  private shrink(block: Block): void {
    const { batchMin } = this.usage.frameOf(block.contingent);
    if (block.persons === batchMin || this.pinOf.get(block)?.persons !== undefined) return;
    this.replace(block, batchMin + this.draw(block.persons - batchMin));
  }

  private replace(block: Block, persons: number): void {
    const pin = this.pinOf.get(block);
    const resized = { ...block, persons };
    this.take(block);
    this.put(resized);
    if (pin) this.pinOf.set(resized, pin);
  }

  /** Finds a place for each pin; those that find none get the first choice in the next try. */
  private keepAll(): Pin[] {
    let order = this.input.pins;
    let broken: Pin[] = [];
    for (let attempt = 0; attempt <= Math.min(order.length, PIN_ATTEMPTS_MAX); attempt += 1) {
      for (const block of this.usage.blocks) this.usage.remove(block);
      this.pinOf.clear();
      broken = order.filter((pin) => !this.keep(pin));
      if (broken.length === 0) return [];
      order = [...broken, ...order.filter((pin) => !broken.includes(pin))];
    }
    return broken;
  }

  private keep(pin: Pin): boolean {
    const candidate = this.insertion.bestFor(pin.contingent, { ...GREEDY, size: 'full' }, pin);
    if (!candidate) return false;
    this.put(candidate.block);
    this.pinOf.set(candidate.block, pin);
    return true;
  }

  private put(block: Block): void {
    this.usage.add(block);
    this.steps.push({ added: true, block });
  }

  private take(block: Block): void {
    this.usage.remove(block);
    this.steps.push({ added: false, block });
  }

  private undo(): void {
    for (const { added, block } of this.steps.reverse()) {
      if (added) this.usage.remove(block);
      else this.usage.add(block);
    }
  }

  /** Takes the plan as it stands for the best, if it is. */
  private settle(): void {
    this.value = planValue(this.usage, this.changeCost);
    if (this.best.length > 0 && this.value >= this.bestValue) return;
    this.best = inOrder(this.usage.blocks);
    this.bestValue = this.value;
  }

  private readonly draw = (below: number): number => Math.floor(this.random() * below);

  private shuffled<T>(list: T[]): T[] {
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.draw(last + 1);
      [list[last], list[other]] = [list[other] as T, list[last] as T];
    }
    return list;
  }
}

const agrees = (block: Block, pin: Pin): boolean =>
  Object.entries(pin).every(([key, value]) => block[key as keyof Block] === value);
