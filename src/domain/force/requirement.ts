import type { Chain, Pledge } from '../deployment/chain-state.ts';
import { type Heads, less, NOBODY, sumOf } from '../deployment/heads.ts';
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
 * the chain is taken out of what is pledged, so nobody is counted twice.
 */
export function funnelOf(chain: Chain, contributor: string): Funnel {
  const { entered, places } = whereabouts(chain, contributor);
  const pledges = [...chain.pledges.values()].filter(
    (pledge) => pledge.contributor === contributor && pledge.withdrawn === null,
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
export function wholeFunnel(chain: Chain): Funnel {
  const funnels = contributorsOf(chain).map((contributor) => funnelOf(chain, contributor));
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
export function gaps(chain: Chain): readonly Gap[] {
  return [...chain.requirements.values()].map((requirement) => {
    const { capability, count: required, status, on } = requirement;
    const counted = contributorsOf(chain).filter((each) => countsFor(chain, each, capability));
    const funnels = counted.map((each) => funnelOf(chain, each));
    const offered = sumOf(pledgesFor(chain, capability).map(countOf));
    const inTheatre = sumOf(funnels.map((funnel) => funnel['in-theatre']));
    return {
      capability,
      status,
      on: on.edtf,
      required,
      offered,
      ready: sumOf(funnels.map(({ ready }) => ready)),
      inTheatre,
      missing: less(required, inTheatre),
      missingIfAllCame: less(required, offered),
    };
  });
}

function pledgesFor(chain: Chain, capability: string): readonly Pledge[] {
  return [...chain.pledges.values()].filter(
    (pledge) =>
      pledge.withdrawn === null &&
      (capability === ALL_PERSONNEL || pledge.capability === capability),
  );
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
