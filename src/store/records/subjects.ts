import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type SubjectKind = 'mission' | 'contributor' | 'part' | 'other';

/** Whatever figures may be about. `key`: ISO 3166-1 alpha-2, or a name in kebab-case. */
export type NewSubject = {
  readonly missionId: string;
  readonly key: string;
  readonly label: string;
  readonly kind: SubjectKind;
  /** The whole that it is part of. */
  readonly parent: string | null;
};

/** Adds those that are not there; those that are keep their label. */
export async function insertSubjects(
  db: Kysely<DB>,
  subjects: readonly NewSubject[],
): Promise<void> {
  if (subjects.length === 0) return;
  await db
    .insertInto('subject')
    .values(
      subjects.map(({ missionId, key, label, kind, parent }) => ({
        mission_id: missionId,
        key,
        label,
        kind,
        parent,
      })),
    )
    .onConflict((conflict) => conflict.columns(['mission_id', 'key']).doNothing())
    .execute();
}
