import { boundsOf, type Reading } from './reading.ts';
import type { Rank, Stated } from './stated.ts';
import type { Statement } from './statement.ts';

/**
 * What a named person held of a statement, and why. Each field that is `null` leaves the statement
 * as it was said; a later judgement goes before an earlier one field by field.
 */
export type Judgement = {
  readonly statementId: string;
  readonly rank: Rank | null;
  readonly grade: string | null;
  readonly scope: string | null;
  readonly partOf: string | null;
  readonly sameEventAs: string | null;
  readonly shareOf: string | null;
  readonly supersedes: string | null;
  /** "about": the bare number was judged to be rounded, and is read so. */
  readonly readsAs: 'about' | null;
  readonly isDisputed: boolean;
  readonly reason: string;
};

export const UNJUDGED: Omit<Judgement, 'statementId' | 'reason'> = {
  rank: null,
  grade: null,
  scope: null,
  partOf: null,
  sameEventAs: null,
  shareOf: null,
  supersedes: null,
  readsAs: null,
  isDisputed: false,
};

/** The statement as the rules read it, under its judgements in the order in which they were made. */
export function judged(
  statement: Statement,
  judgements: readonly Judgement[],
  publisher: string,
  reading?: Reading,
): Stated {
  const latest = judgements.reduce<Omit<Judgement, 'statementId' | 'reason'>>(over, UNJUDGED);
  const rounded = latest.readsAs === 'about' && statement.quantity.qualifier === 'exact';
  const quantity = rounded
    ? { ...statement.quantity, qualifier: 'about' as const }
    : statement.quantity;
  return {
    id: statement.id,
    subject: statement.subject,
    measure: statement.measure,
    kind: statement.kind,
    scope: latest.scope ?? statement.scope,
    unit: statement.quantity.unit,
    era: statement.era,
    quantity: statement.quantity,
    asStated: statement.quantity.asStated,
    value: statement.quantity.value,
    bounds: boundsOf(quantity, reading),
    edtf: statement.valid.edtf,
    begin: statement.valid.begin,
    end: statement.valid.end,
    role: statement.valid.role,
    modality: statement.modality,
    known: statement.said.end,
    rank: latest.rank ?? 'normal',
    grade: latest.grade ?? statement.grade,
    operational: statement.origin === 'operational',
    partOf: latest.partOf ?? statement.partOf,
    sameEventAs: latest.sameEventAs ?? statement.sameEventAs,
    shareOf: latest.shareOf,
    supersedes: latest.supersedes ?? statement.supersedes,
    disputed: latest.isDisputed,
    speaker: statement.speakers.at(-1) ?? null,
    publisher,
    sayingDay: statement.said.end,
  };
}

function over(
  earlier: Omit<Judgement, 'statementId' | 'reason'>,
  later: Judgement,
): Omit<Judgement, 'statementId' | 'reason'> {
  return {
    rank: later.rank ?? earlier.rank,
    grade: later.grade ?? earlier.grade,
    scope: later.scope ?? earlier.scope,
    partOf: later.partOf ?? earlier.partOf,
    sameEventAs: later.sameEventAs ?? earlier.sameEventAs,
    shareOf: later.shareOf ?? earlier.shareOf,
    supersedes: later.supersedes ?? earlier.supersedes,
    readsAs: later.readsAs ?? earlier.readsAs,
    isDisputed: later.isDisputed || earlier.isDisputed,
  };
}
