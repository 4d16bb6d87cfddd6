import type { Evidence, PledgeLevel } from '../force/pledge-level.ts';
import type { Assessment, Override } from '../force/readiness.ts';
import { Problem } from '../problem.ts';
import type { CasualtyState } from './casualty.ts';
import type { FieldsOf } from './chain-act.ts';
import type { ChainEntry } from './chain-entry.ts';
import type { Count, Share } from './chain-field.ts';
import type { Heads } from './heads.ts';
import type { Span } from './span.ts';

export type Requirement = FieldsOf<'requirement.state'> & {
  readonly on: Span;
  readonly entry: string;
};

export type Pledge = {
  readonly id: string;
  readonly contributor: string;
  readonly capability: string | null;
  count: Count | null;
  channel: string;
  readonly conditions: readonly string[];
  readonly caveats: readonly string[];
  lapses: Span | null;
  level: PledgeLevel;
  evidence: readonly Evidence[];
  readonly moves: {
    readonly to: PledgeLevel;
    readonly by: string | null;
    readonly on: Span;
    readonly entry: string;
  }[];
  /** Every time the contributor was heard on it, oldest first. */
  readonly words: {
    readonly channel: string;
    readonly on: Span;
    readonly words: string | null;
    readonly source: string | null;
    readonly entry: string;
  }[];
  expected: readonly { readonly what: string; readonly due: Span | null; readonly on: Span }[];
  withdrawn: { readonly on: Span; readonly reason: string | null } | null;
};

export type Money = FieldsOf<'pledge.money'> & {
  readonly on: Span;
  readonly entry: string;
  readonly source: string | null;
};

export type Unit = {
  readonly id: string;
  readonly name: string;
  readonly contributor: string;
  readonly kind: string | null;
  /** Where it stood in the tree since when, oldest first; `null` is the top. */
  readonly parents: { readonly parent: string | null; readonly since: Span }[];
  ended: Span | null;
};

export type Course = FieldsOf<'class.course'>;
export type Venue = FieldsOf<'class.venue'>;

export type TrainingClass = {
  readonly id: string;
  readonly contributor: string;
  readonly course: Course | null;
  readonly venue: Venue | null;
  readonly criteria: readonly string[];
  readonly label: string | null;
  selected: {
    readonly count: Count;
    readonly on: Span;
    readonly units: readonly Share[];
    readonly whole: readonly string[];
  } | null;
  started: { readonly count: Heads; readonly on: Span } | null;
  shortened: (FieldsOf<'class.shorten'> & { readonly on: Span }) | null;
  readonly attendance: { readonly module: string; readonly count: Count; readonly on: Span }[];
  readonly losses: { readonly count: Count; readonly reason: string | null; readonly on: Span }[];
  graduated: {
    readonly count: Count;
    readonly on: Span;
    readonly presider: string | null;
    readonly venue: string | null;
  } | null;
  formed: Heads;
};

export type Gate = FieldsOf<'gate.open'> & {
  readonly openedOn: Span;
  readonly source: string | null;
  closed: {
    readonly on: Span;
    readonly reason: string | null;
    readonly assuming: string | null;
  } | null;
};

export type Batch = {
  readonly id: string;
  readonly contributor: string;
  readonly class: TrainingClass | null;
  readonly count: Count;
  readonly formedOn: Span;
  readonly units: readonly Share[];
  readonly whole: readonly string[];
  readonly quotas: readonly string[];
  readonly label: string | null;
  rest: {
    readonly days: number;
    readonly from: Span;
    readonly rule: string;
    readonly reason: string | null;
  } | null;
  loadedOn: Span | null;
  readonly said: readonly Saying[];
  readonly moves: Move[];
};

/** A day that somebody named for a batch. */
export type Saying = FieldsOf<'batch.say'> & {
  readonly on: Span;
  readonly entry: string;
  readonly source: string | null;
};

/** Part of a batch on one lift. */
export type Move = {
  readonly lift: Lift;
  departed: { readonly count: Heads; readonly on: Span };
  arrived: { readonly count: Heads; readonly on: Span; readonly confirmer: string | null } | null;
};

export type Lift = FieldsOf<'lift.plan'> & {
  readonly on: Span;
  /** Seats held per batch that has not boarded with them yet. */
  readonly booked: Map<string, Heads>;
  readonly aboard: Map<string, Heads>;
  arrivedOn: Span | null;
};

export type Casualty = {
  readonly id: string;
  readonly contributor: string;
  readonly count: Count;
  readonly history: {
    readonly status: CasualtyState;
    readonly on: Span;
    readonly speaker: string | null;
    readonly entry: string;
  }[];
  kin: 'informed' | 'not-informed' | null;
};

/** Something that takes people into the theatre or out of it. */
export type StrengthChange = {
  readonly contributor: string;
  readonly entry: string;
  readonly on: Span;
  readonly kind: 'arrival' | 'return' | 'loss' | 'restored';
  /** Positive counts; `kind` says which way they go. */
  readonly count: Heads;
};

/** What a history comes to. Built by {@link foldChain} alone; everybody else reads it. */
export type Chain = {
  readonly requirements: Map<string, Requirement>;
  readonly pledges: Map<string, Pledge>;
  readonly money: Money[];
  readonly units: Map<string, Unit>;
  readonly courses: Map<string, Course>;
  readonly venues: Map<string, Venue>;
  readonly criteria: Map<string, FieldsOf<'class.criterion'> & { readonly source: string | null }>;
  readonly classes: Map<string, TrainingClass>;
  readonly assessments: Map<string, Assessment[]>;
  readonly overrides: Map<string, Override[]>;
  readonly visits: (FieldsOf<'readiness.visit'> & { readonly on: Span })[];
  readonly gates: Map<string, Gate>;
  /** Batches that are spoken of, formed or not. */
  readonly plans: Map<string, FieldsOf<'batch.plan'>>;
  /** The days said of a batch, planned or formed, oldest first. */
  readonly said: Map<string, Saying[]>;
  readonly batches: Map<string, Batch>;
  readonly lifts: Map<string, Lift>;
  readonly rotations: Map<string, FieldsOf<'rotation.plan'> & { readonly on: Span }>;
  readonly returns: (FieldsOf<'rotation.return'> & { readonly on: Span })[];
  readonly leaves: (FieldsOf<'rotation.leave'> & { readonly on: Span })[];
  readonly casualties: Map<string, Casualty>;
  readonly changes: StrengthChange[];
  /** What a figure rests on without a source, in the words of whoever recorded it. */
  readonly assumptions: {
    readonly entry: string;
    readonly subject: string;
    readonly words: string;
  }[];
};

export function emptyChain(): Chain {
  return {
    requirements: new Map(),
    pledges: new Map(),
    money: [],
    units: new Map(),
    courses: new Map(),
    venues: new Map(),
    criteria: new Map(),
    classes: new Map(),
    assessments: new Map(),
    overrides: new Map(),
    visits: [],
    gates: new Map(),
    plans: new Map(),
    said: new Map(),
    batches: new Map(),
    lifts: new Map(),
    rotations: new Map(),
    returns: [],
    leaves: [],
    casualties: new Map(),
    changes: [],
    assumptions: [],
  };
}

/** @throws {Problem} `not-found` */
export function named<T>(all: ReadonlyMap<string, T>, thing: string, id: string): T {
  const found = all.get(id);
  if (found === undefined) throw new Problem('not-found', { thing, id });
  return found;
}

/** @throws {Problem} `chain-id-taken` */
export function claim<T>(all: Map<string, T>, thing: string, id: string, value: T): void {
  if (all.has(id)) throw new Problem('chain-id-taken', { thing, id });
  all.set(id, value);
}

/** Notes what an entry assumed, if anything. */
export function assume(
  chain: Chain,
  entry: ChainEntry,
  subject: string,
  words: string | null,
): void {
  if (words !== null) chain.assumptions.push({ entry: entry.id, subject, words });
}
