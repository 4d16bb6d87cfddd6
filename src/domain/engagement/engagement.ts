import type { ImpreciseDate } from '../ledger/imprecise-date.ts';
import { type Basis, type Holding, holdersOn } from './office.ts';
import { isSamePerson, type Person } from './person.ts';

export const ENGAGEMENT_TYPES = [
  'meeting',
  'call',
  'visit',
  'briefing',
  'ceremony',
  'assessment-mission',
] as const;

export type EngagementType = (typeof ENGAGEMENT_TYPES)[number];

/** Who took part: a person, or a group that the source did not name one by one. */
export type Participant = {
  readonly side: string;
  /** Led the side, as far as the source says. */
  readonly led: boolean;
} & (
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'group'; readonly name: string }
);

/** Two sides coming together, as stated: when, where, who, what about and what came of it. */
export type Engagement = {
  readonly id: string;
  readonly type: EngagementType;
  readonly date: ImpreciseDate;
  readonly participants: readonly Participant[];
  readonly venue: string | null;
  readonly topics: readonly string[];
  readonly outcome: string | null;
  readonly statementIds: readonly string[];
};

/** An office that a participant held on the day, and how sure that is. */
export type OfficeHeld = {
  readonly title: string;
  readonly organisation: string;
  readonly acting: boolean;
  readonly basis: Basis;
};

/**
 * The offices that a person held when the engagement took place, in the order of organisation and
 * title. A statement stays tied to these, whatever the person became later. Over several days the
 * last counts, since a report names people as it knows them then.
 */
export function officesAt(
  engagement: Engagement,
  person: Person,
  holdings: readonly Holding[],
): readonly OfficeHeld[] {
  const day = engagement.date.latest ?? engagement.date.earliest;
  if (day === null) return [];
  return holdersOn(holdings, day).flatMap(({ holding, basis }) => {
    if (!isSamePerson(holding.person, person)) return [];
    const { title, organisation, status } = holding;
    return [{ title, organisation, acting: status === 'acting', basis }];
  });
}

/**
 * A participant as a record names them: "Japhet Koome (Inspector General, National Police Service)",
 * a group by its name.
 */
export function participantWords(
  engagement: Engagement,
  participant: Participant,
  holdings: readonly Holding[],
): string {
  if (participant.kind === 'group') return participant.name;
  const held = officesAt(engagement, participant.person, holdings).map(
    ({ title, organisation, acting }) => `${acting ? 'acting ' : ''}${title}, ${organisation}`,
  );
  const { name } = participant.person;
  return held.length === 0 ? name : `${name} (${held.join('; ')})`;
}
