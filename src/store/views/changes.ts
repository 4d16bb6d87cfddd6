import type { Kysely } from 'kysely';
import { type Picture, statementsOf } from '../../domain/ledger/picture.ts';
import type { PictureFigure } from '../../domain/ledger/picture-facts.ts';
import type { DB } from '../schema.ts';
import { picture } from './picture.ts';
import { type StatementRow, statementsById } from './statements.ts';

/** One measure of one subject that stands otherwise with the later knowledge. */
export type Change = {
  readonly subject: string;
  readonly subjectLabel: string;
  readonly measure: string;
  readonly before: PictureFigure | null;
  readonly after: PictureFigure | null;
  /** The statements behind the new figure, and who made them. */
  readonly statements: readonly Said[];
};

export type Said = {
  readonly statementId: string;
  readonly asStated: string;
  readonly statedOn: string | null;
  readonly saidBy: string;
  readonly document: string;
};

/**
 * What changed between two days of knowledge about one day in the world, and who said so. A change
 * is a figure that is new, gone, or stands on other words.
 */
export async function changes(
  db: Kysely<DB>,
  missionId: string,
  on: string,
  from: string,
  to: string,
): Promise<Change[]> {
  const before = await picture(db, missionId, { on, known: from, seedsOnly: false });
  const after = await picture(db, missionId, { on, known: to, seedsOnly: false });
  const pairs = changedPairs(before, after);
  const cited = pairs.flatMap(([, later]) => (later ? statementsOf(later) : []));
  const statements = await statementsById(db, [...new Set(cited)]);
  const said = new Map(statements.map((statement) => [statement.id, saidOf(statement)]));
  return pairs.map(([earlier, later]) => {
    const { subject, subjectLabel, measure } = (later ?? earlier) as PictureFigure;
    const ids = later ? statementsOf(later) : [];
    const told = ids.flatMap((id) => said.get(id) ?? []);
    return { subject, subjectLabel, measure, before: earlier, after: later, statements: told };
  });
}

type Pair = readonly [before: PictureFigure | null, after: PictureFigure | null];

function changedPairs(before: Picture, after: Picture): Pair[] {
  const earlier = byKey(before.figures);
  const later = byKey(after.figures);
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys]
    .map((key): Pair => [earlier.get(key) ?? null, later.get(key) ?? null])
    .filter(([one, other]) => contentOf(one) !== contentOf(other));
}

/** Figures of one subject, measure and unit are told apart by their place among each other. */
function byKey(figures: readonly PictureFigure[]): Map<string, PictureFigure> {
  const counts = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const key = `${figure.subject} ${figure.measure} ${figure.unit}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [`${key} ${count}`, figure];
    }),
  );
}

function contentOf(figure: PictureFigure | null): string {
  if (figure === null) return '';
  const { asStated, low, high, validTime } = figure;
  return JSON.stringify([asStated, low, high, validTime, statementsOf(figure)]);
}

function saidOf({ id, asStated, statedOn, speakers, document }: StatementRow): Said {
  const saidBy = speakers.at(-1) ?? document?.publisher ?? document?.title ?? 'no speaker named';
  return { statementId: id, asStated, statedOn, saidBy, document: document?.title ?? '' };
}
