import { ENGAGEMENT_TYPES, type EngagementType } from '../domain/engagement/engagement.ts';
import { readDate } from '../domain/ledger/read-date.ts';
import { statedTime } from '../domain/ledger/stated-time.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeEngagements } from '../store/records/ledger-parts.ts';
import { sourceDocument } from '../store/records/sources.ts';
import { placedPassage } from './placed-passage.ts';
import { inMission, type Work } from './work.ts';

export type EngagementInput = {
  readonly type: string;
  /** As it is written: EDTF, or "18 June 2024". */
  readonly day: string;
  readonly venue?: string | undefined;
  readonly participants: readonly string[];
  readonly leads?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly outcome?: string | undefined;
  readonly document?: string | undefined;
  readonly quote?: string | undefined;
};

/**
 * Records that people met. Known from the day of the document, else from today.
 *
 * @throws {Problem} `unknown-word`, `unreadable-date`, `not-found`, `passage-not-in-document`
 */
export async function recordEngagement(
  work: Work,
  missionId: string,
  input: EngagementInput,
): Promise<{ readonly id: string }> {
  if (!ENGAGEMENT_TYPES.includes(input.type as EngagementType)) {
    const known = ENGAGEMENT_TYPES.join(', ');
    throw new Problem('unknown-word', { what: 'type of engagement', text: input.type, known });
  }
  const day = statedTime(readDate(input.day).edtf);
  return inMission(work, missionId, async (db) => {
    const document = input.document
      ? await sourceDocument(db, missionId, input.document)
      : undefined;
    if (input.document && !document) {
      throw new Problem('not-found', { thing: 'document', id: input.document });
    }
    placedPassage(document ?? null, { quote: input.quote });
    const id = work.newId();
    const recorded = { at: work.now().toString(), by: work.actor.id };
    const today = work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
    const knownOn = document?.published ? statedTime(document.published).end : today;
    const engagement = {
      id,
      type: input.type,
      day,
      participants: input.participants,
      leads: input.leads ?? [],
      venue: input.venue ?? null,
      topics: input.topics ?? [],
      outcome: input.outcome ?? null,
      statementIds: [],
      knownOn,
      isSeed: false,
    };
    await writeEngagements(db, missionId, [engagement], recorded);
    const event = { at: work.now(), actor: work.actor.id, action: 'engagement-recorded' };
    await insertAuditEvent(db, { ...event, mission: missionId, target: id });
    return { id };
  });
}
