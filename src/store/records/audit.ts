import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type AuditEvent = {
  readonly at: Temporal.Instant;
  readonly actor: string;
  /** Kebab-case, past or participle: `login`, `login-refused`, `user-disabled`. */
  readonly action: string;
  readonly mission?: string | null;
  readonly target?: string;
  /** Never secrets, never personal data beyond account names. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Adds one event to the chain. From here to the commit other writers of the chain wait. */
export async function insertAuditEvent(db: Kysely<DB>, event: AuditEvent): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({
      at: event.at.toString(),
      actor: event.actor,
      action: event.action,
      mission_id: event.mission ?? null,
      target: event.target ?? '',
      facts: JSON.stringify(event.facts ?? {}),
    })
    .execute();
}
