import type { ChainStatement } from './milestone.ts';
import { milestoneChain } from './milestone-chain.ts';
import type {
  DrawnFigure,
  FigureSource,
  FunnelStage,
  PictureFigure,
  ShownConflict,
} from './picture-facts.ts';

/** Where a mission stands on a day, as it had been said by a day. Exactly what the contract prints. */
export type Picture = {
  readonly mission: string;
  readonly on: string;
  readonly known: string;
  readonly figures: readonly PictureFigure[];
  readonly funnel: readonly FunnelStage[];
  readonly conflicts: readonly ShownConflict[];
  readonly offices: readonly PictureOffice[];
  readonly milestones: readonly PictureMilestone[];
  readonly promises: readonly PicturePromise[];
  readonly engagements: readonly PictureEngagement[];
  readonly commitments: readonly PictureCommitment[];
};

export type PictureOffice = {
  readonly office: string;
  readonly organisation: string;
  readonly holder: string;
  readonly since: string | null;
  readonly until: string | null;
};

export type PictureMilestone = {
  readonly subject: string;
  readonly milestone: string;
  readonly asStated: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly slackDays: number | null;
  readonly assumptions: readonly string[];
};

export type PicturePromise = {
  readonly speaker: string;
  readonly said: string;
  readonly promised: string;
  readonly outcome: string | null;
  readonly slipDays: number | null;
};

export type PictureEngagement = {
  readonly day: string;
  readonly type: string;
  readonly participants: readonly string[];
  readonly venue: string | null;
  readonly topics: readonly string[];
  readonly statementIds: readonly string[];
};

export type PictureCommitment = {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly words: string;
  readonly state: string;
  readonly statementIds: readonly string[];
};

/** The statements that a figure rests on: the one that stands, or those it was derived from. */
export function statementsOf(figure: DrawnFigure): readonly string[] {
  return figure.statementId === null
    ? (figure.derivation?.statementIds ?? [])
    : [figure.statementId];
}

/** Puts beside each figure where it comes from and which conflicts its statements are in. */
export function withSources(
  figures: readonly DrawnFigure[],
  sources: ReadonlyMap<string, FigureSource>,
  conflicts: readonly ShownConflict[],
): readonly PictureFigure[] {
  const clashing = new Map<string, string[]>();
  for (const { id, statementIds } of conflicts) {
    for (const statement of statementIds) {
      clashing.set(statement, [...(clashing.get(statement) ?? []), id]);
    }
  }
  return figures.map((figure) => {
    const ids = statementsOf(figure);
    return {
      ...figure,
      sources: ids.flatMap((id) => sources.get(id) ?? []),
      conflictIds: [...new Set(ids.flatMap((id) => clashing.get(id) ?? []))].sort(),
    };
  });
}

/** The milestones of each batch or plan, in the order of the chain. */
export function milestonesOf(
  chains: readonly { readonly subject: string; readonly statements: readonly ChainStatement[] }[],
): readonly PictureMilestone[] {
  return chains.flatMap(({ subject, statements }) =>
    milestoneChain(statements).milestones.map((found) => ({
      subject,
      milestone: found.milestone,
      asStated: found.asStated,
      earliest: found.earliest?.toString() ?? null,
      latest: found.latest?.toString() ?? null,
      slackDays: found.slackDays,
      assumptions: found.assumptions,
    })),
  );
}
