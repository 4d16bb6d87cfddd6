import { inTraining } from './chain-classes.ts';
import type { Batch, Chain, TrainingClass } from './chain-state.ts';
import { type Heads, less, NOBODY, sumOf, yetToFollow } from './heads.ts';

/** Where people of a contributor are. Everybody who came in is at one place, or has left. */
export type Whereabouts = {
  readonly selected: Heads;
  readonly inTraining: Heads;
  readonly trained: Heads;
  readonly waiting: Heads;
  readonly inTransit: Heads;
  readonly inTheatre: Heads;
  readonly lost: Heads;
  readonly returned: Heads;
  /** Left before they moved: training losses, and those who did not graduate. */
  readonly leftEarly: Heads;
};

/**
 * How many came in, and where they are. Heads are conserved: what came in is the sum of the places,
 * exactly where the counts are exact.
 */
export function whereabouts(
  chain: Chain,
  contributor: string,
): { readonly entered: Heads; readonly places: Whereabouts } {
  const classes = [...chain.classes.values()].filter((each) => each.contributor === contributor);
  const batches = [...chain.batches.values()].filter((each) => each.contributor === contributor);
  const [arrived, lost, returned] = (['arrival', 'loss', 'return'] as const).map((kind) =>
    sumOf(
      chain.changes
        .filter((change) => change.contributor === contributor && change.kind === kind)
        .map(({ count }) => count),
    ),
  ) as [Heads, Heads, Heads];
  const restored = sumOf(
    chain.changes
      .filter((change) => change.contributor === contributor && change.kind === 'restored')
      .map(({ count }) => count),
  );
  const gone = less(lost, restored);

  return {
    entered: sumOf([
      ...classes.map(enteredClass),
      ...batches.filter((batch) => batch.class === null).map(({ count }) => count),
    ]),
    places: {
      selected: sumOf(classes.map(notStarted)),
      inTraining: sumOf(classes.map(stillTraining)),
      trained: sumOf(
        classes.map(({ graduated, formed }) => yetToFollow(graduated?.count ?? NOBODY, formed)),
      ),
      waiting: sumOf(batches.map(notDeparted)),
      inTransit: sumOf(batches.flatMap(aloft)),
      inTheatre: less(arrived, sumOf([returned, gone])),
      lost: gone,
      returned,
      leftEarly: sumOf(classes.map(leftClass)),
    },
  };
}

function enteredClass({ selected, started }: TrainingClass): Heads {
  return selected?.count ?? started?.count ?? NOBODY;
}

function notStarted(taught: TrainingClass): Heads {
  return yetToFollow(enteredClass(taught), taught.started?.count ?? NOBODY);
}

function stillTraining(taught: TrainingClass): Heads {
  return taught.graduated === null ? (inTraining(taught) ?? NOBODY) : NOBODY;
}

function leftClass(taught: TrainingClass): Heads {
  const losses = sumOf(taught.losses.map(({ count }) => count));
  if (taught.graduated === null) return losses;
  return sumOf([losses, less(inTraining(taught) ?? NOBODY, taught.graduated.count)]);
}

function notDeparted(batch: Batch): Heads {
  return yetToFollow(batch.count, sumOf(batch.moves.map(({ departed }) => departed.count)));
}

function aloft(batch: Batch): Heads[] {
  return batch.moves.map(({ departed, arrived }) =>
    yetToFollow(departed.count, arrived?.count ?? NOBODY),
  );
}
