import type { Chain, Pledge } from '../deployment/chain-state.ts';
import { type Heads, less, NOBODY, sumOf } from '../deployment/heads.ts';
import { isBefore, lastDay } from '../deployment/span.ts';
import { type Whereabouts, whereabouts } from '../deployment/whereabouts.ts';

/** The stage at which people are counted, once each. */
export type FunnelStage =
  | 'pledged'
  | 'confirmed'
  | 'selected'
  | 'in-training'
  | 'ready'
  | 'in-transit'
  | 'in-theatre';

export type Funnel = { readonly [Stage in FunnelStage]: Heads };

export const FUNNEL_STAGES: readonly FunnelStage[] = [
  'pledged',
  'confirmed',
  'selected',
  'in-training',
  'ready',
  'in-transit',
  'in-theatre',
];

/**
 * Where a contributor's people stand. A pledge counts only at the stage reached: whoever has entered
 * the chain is taken out of what is pledged, so nobody is counted twice. What has lapsed is not
 * pledged any more.
 *
 * @param on the day on which lapses are judged; `null` for a plan, which may renew them
 */
export function funnelOf(
  chain: Chain,
  contributor: string,
  on: Temporal.PlainDate | null = null,
): Funnel {
  const { entered, places } = whereabouts(chain, contributor);
  const pledges = [...chain.pledges.values()].filter(
    (pledge) => pledge.contributor === contributor && isStanding(pledge, on),
  );
  const confirmed = sumOf(pledges.filter(isConfirmed).map(countOf));
  const spoken = sumOf(pledges.filter((pledge) => !isConfirmed(pledge)).map(countOf));
  const stillConfirmed = less(confirmed, entered);
  const overflow = less(entered, confirmed);
  return {
    pledged: less(spoken, overflow),
    confirmed: stillConfirmed,
    ...stagesOf(places),
  };
}

export function contributorsOf(chain: Chain): readonly string[] {
  const named = [
    ...[...chain.pledges.values()].map(({ contributor }) => contributor),
    ...[...chain.classes.values()].map(({ contributor }) => contributor),
    ...[...chain.batches.values()].map(({ contributor }) => contributor),
  ];
  return [...new Set(named)].sort();
}

/** The mission's funnel: the sum of its contributors'. */
export function wholeFunnel(chain: Chain, on: Temporal.PlainDate): Funnel {
  const funnels = contributorsOf(chain).map((contributor) => funnelOf(chain, contributor, on));
  const at = (stage: FunnelStage) => sumOf(funnels.map((funnel) => funnel[stage]));
  return {
    pledged: at('pledged'),
    confirmed: at('confirmed'),
    selected: at('selected'),
    'in-training': at('in-training'),
    ready: at('ready'),
    'in-transit': at('in-transit'),
    'in-theatre': at('in-theatre'),
  };
}

/** What is asked for beside what there is, by capability. */
export type Gap = {
  readonly capability: string;
  readonly status: string;
  readonly on: string;
  readonly required: Heads;
  readonly offered: Heads;
  readonly ready: Heads;
  readonly inTheatre: Heads;
  /** What is missing in theatre, and what would be missing if every offer came. */
  readonly missing: Heads;
  readonly missingIfAllCame: Heads;
};

/** The capability of a requirement for people of every kind. */
export const ALL_PERSONNEL = 'personnel';

/**
 * Each requirement beside what was offered, is ready and is in theatre. Of one capability only the
 * contributors count that offered nothing else: people in theatre are not recorded by capability.
 */
export function gaps(chain: Chain, on: Temporal.PlainDate): readonly Gap[] {
  return [...chain.requirements.values()].map((requirement) => {
    const { capability, count: required, status } = requirement;
    const counted = contributorsOf(chain).filter((each) => countsFor(chain, each, capability));
    const funnels = counted.map((each) => funnelOf(chain, each, on));
    const offered = sumOf(pledgesFor(chain, capability, on).map(countOf));
    const inTheatre = sumOf(funnels.map((funnel) => funnel['in-theatre']));
    return {
      capability,
      status,
      on: requirement.on.edtf,
      required,
      offered,
      ready: sumOf(funnels.map(({ ready }) => ready)),
      inTheatre,
      missing: less(required, inTheatre),
      missingIfAllCame: less(required, offered),
    };
  });
}

function pledgesFor(chain: Chain, capability: string, on: Temporal.PlainDate): readonly Pledge[] {
  return [...chain.pledges.values()].filter(
    (pledge) =>
      isStanding(pledge, on) && (capability === ALL_PERSONNEL || pledge.capability === capability),
  );
}

/** Neither withdrawn nor certainly lapsed. */
export function isStanding({ withdrawn, lapses }: Pledge, on: Temporal.PlainDate | null): boolean {
  const last = lapses && lastDay(lapses);
  return withdrawn === null && (!on || !last || !isBefore(last, on));
}

/**
 * Another standing pledge that seems to be the same offer told twice: of the same contributor for the
 * same capability. `null` when there is none.
 */
export function seemsTwice(chain: Chain, pledge: Pledge, on: Temporal.PlainDate): string | null {
  const twin = [...chain.pledges.values()].find(
    (other) =>
      other.id !== pledge.id &&
      other.contributor === pledge.contributor &&
      other.capability === pledge.capability &&
      isStanding(other, on) &&
      isStanding(pledge, on),
  );
  return twin?.id ?? null;
}

function countsFor(chain: Chain, contributor: string, capability: string): boolean {
  if (capability === ALL_PERSONNEL) return true;
  const own = [...chain.pledges.values()].filter((pledge) => pledge.contributor === contributor);
  return own.length > 0 && own.every((pledge) => pledge.capability === capability);
}

function isConfirmed(pledge: Pledge): boolean {
  return pledge.level !== 'offered' || pledge.words.some(({ channel }) => WRITTEN.has(channel));
}

const WRITTEN: ReadonlySet<string> = new Set(['note-verbale', 'notification']);

function countOf(pledge: Pledge): Heads {
  return pledge.count ?? NOBODY;
}

function stagesOf(places: Whereabouts): Omit<Funnel, 'pledged' | 'confirmed'> {
  return {
    selected: places.selected,
    'in-training': places.inTraining,
    ready: sumOf([places.trained, places.waiting]),
    'in-transit': places.inTransit,
    'in-theatre': places.inTheatre,
  };
}
