import { impreciseDate } from './imprecise-date.ts';
import type { ChainStatement, DayStatement, LengthStatement, Milestone } from './milestone.ts';
import type { Stated } from './stated.ts';
import type { Subject } from './subject.ts';

/** What was stated of one batch or class, or of one plan of a whole contributor. */
export type BatchChain = {
  readonly subject: string;
  readonly statements: readonly ChainStatement[];
};

/** What a chain asks of a statement. */
export type Linkable = Pick<
  Stated,
  | 'id'
  | 'subject'
  | 'kind'
  | 'measure'
  | 'role'
  | 'modality'
  | 'edtf'
  | 'sayingDay'
  | 'rank'
  | 'quantity'
>;

/**
 * Sorts statements of days and lengths into chains. A batch or a class is one chain; what is said of
 * a whole contributor or mission tells of one plan after the other, so each of them stands alone.
 * Statements judged mis-stated move no day.
 */
export function batchChains(
  statements: readonly Linkable[],
  subjects: ReadonlyMap<string, Subject>,
): readonly BatchChain[] {
  const chains = new Map<string, { subject: string; statements: ChainStatement[] }>();
  for (const statement of statements) {
    const link = statement.rank === 'deprecated' ? null : linkOf(statement);
    if (!link) continue;
    const { subject, id } = statement;
    const isBatch = subjects.get(subject)?.kind === 'part';
    const key = isBatch ? subject : `${subject} ${id}`;
    const chain = chains.get(key) ?? { subject, statements: [] };
    chain.statements.push(link);
    chains.set(key, chain);
  }
  return [...chains.keys()].sort().flatMap((key) => chains.get(key) ?? []);
}

function linkOf(statement: Linkable): ChainStatement | null {
  const milestone = milestoneOf(statement);
  if (milestone !== null && statement.edtf !== null) return dayOf(statement, milestone);
  return statement.measure === 'duration' ? lengthOf(statement) : null;
}

/** A total on a day ("as of") is not the day of a milestone. */
function milestoneOf({ kind, role, measure }: Linkable): Milestone | null {
  if (kind === 'training' && role === 'start' && measure !== 'duration') return 'training-start';
  if (role !== 'occurred' && role !== 'planned') return null;
  switch (measure) {
    case 'trained':
      return 'training-end';
    case 'departed':
      return 'departure';
    case 'arrived':
      return 'arrival';
    default:
      return null;
  }
}

function dayOf(statement: Linkable, milestone: Milestone): DayStatement {
  return {
    kind: 'day',
    milestone,
    date: impreciseDate(statement.edtf ?? ''),
    ...saidOf(statement),
  };
}

const SPANS: { readonly [kind: string]: LengthStatement['span'] } = {
  training: 'training',
  readiness: 'rest',
};

function lengthOf(statement: Linkable): LengthStatement | null {
  const span = SPANS[statement.kind];
  if (!span || statement.quantity.value === null) return null;
  return { kind: 'length', span, length: statement.quantity, ...saidOf(statement) };
}

function saidOf(statement: Linkable): Pick<ChainStatement, 'id' | 'modality' | 'statedOn'> {
  return {
    id: statement.id,
    modality: statement.modality === 'reported' ? 'occurred' : 'planned',
    statedOn: statement.sayingDay === null ? null : Temporal.PlainDate.from(statement.sayingDay),
  };
}
