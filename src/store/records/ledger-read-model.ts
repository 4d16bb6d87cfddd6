import { type Kysely, sql } from 'kysely';
import type { Candidate } from '../../domain/ledger/candidate.ts';
import type { Conflict } from '../../domain/ledger/conflict.ts';
import type { DB } from '../schema.ts';
import { insertRows } from './rows.ts';

/** Puts the candidates of a mission in place of those that were there. */
export async function replaceCandidates(
  db: Kysely<DB>,
  missionId: string,
  candidates: readonly Candidate[],
  seeds: ReadonlySet<string>,
): Promise<void> {
  await db.deleteFrom('candidate').where('mission_id', '=', missionId).execute();
  await insertRows(
    db,
    'candidate',
    candidates.map((candidate) => candidateRow(missionId, candidate, seeds)),
  );
}

function candidateRow(missionId: string, candidate: Candidate, seeds: ReadonlySet<string>) {
  return {
    mission_id: missionId,
    statement_id: candidate.id,
    subject: candidate.subject,
    measure: candidate.measure,
    unit: candidate.unit,
    scope: candidate.scope ?? '',
    event: candidate.event,
    rank_order: candidate.rankOrder,
    is_stated: candidate.operational ? 0 : 1,
    grade_order: candidate.gradeOrder,
    carried_from: candidate.carriedFrom,
    begins_on: candidate.beginsOn,
    known_on: candidate.knownOn,
    replaced_on: candidate.replacedOn,
    is_seed: seeds.has(candidate.id),
    is_plan: candidate.isPlan,
    part_of: candidate.partOf,
    as_stated: candidate.asStated,
    value: candidate.value,
    low: candidate.bounds?.low ?? null,
    high: candidate.bounds?.high ?? null,
    valid_edtf: candidate.edtf,
    valid_begin: candidate.begin,
    valid_end: candidate.end,
  };
}

/**
 * Keeps the conflicts of a mission as they were found: new ones are added with the instant, changed
 * ones take their status and words, and those that are gone go.
 *
 * @returns the ids of the conflicts that were not there before
 */
export async function keepConflicts(
  db: Kysely<DB>,
  missionId: string,
  conflicts: readonly Conflict[],
  seeds: ReadonlySet<string>,
  foundAt: string,
): Promise<readonly string[]> {
  const shown = conflicts.filter(({ knownOn, beginsOn }) => knownOn !== null && beginsOn !== null);
  const before = await db
    .selectFrom('conflict')
    .where('mission_id', '=', missionId)
    .select(['id', 'status', 'explanation'])
    .orderBy('id')
    .execute();
  const known = new Map(before.map((row) => [row.id, `${row.status} ${row.explanation}`]));
  const changed = shown.filter(
    ({ id, status, explanation }) => known.get(id) !== `${status} ${explanation}`,
  );
  const kept = new Set(shown.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  const outdated = [...gone, ...changed.map(({ id }) => id).filter((id) => known.has(id))];
  if (outdated.length > 0) {
    await sql`
      delete from conflict where mission_id = ${missionId} and id = any(${outdated})`.execute(db);
  }
  await insertRows(
    db,
    'conflict',
    changed.map((conflict) => ({
      mission_id: missionId,
      id: conflict.id,
      kind: conflict.kind,
      status: conflict.status,
      statement_ids: conflict.statementIds,
      explanation: conflict.explanation,
      known_on: conflict.knownOn,
      begins_on: conflict.beginsOn,
      is_seed: conflict.statementIds.every((id) => seeds.has(id)),
      found_at: foundAt,
    })),
  );
  return changed.map(({ id }) => id).filter((id) => !known.has(id));
}
