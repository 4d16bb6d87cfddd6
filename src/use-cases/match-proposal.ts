import type { Holding } from '../domain/engagement/office.ts';
import { matchOffice, type OfficeMatch, officesOn } from '../domain/engagement/office-match.ts';
import { matchSubject, type SubjectMatch } from '../domain/ledger/match-subject.ts';
import type { Stated } from '../domain/ledger/stated.ts';
import { type Subject, subjectNamed } from '../domain/ledger/subject.ts';
import type { DecidedProposal } from '../store/views/proposals.ts';
import { countryNamed } from './country-names.ts';
import type { MissionNames } from './proposed-statement.ts';

/** What the names of a proposal were matched to. */
export type ProposalMatch = {
  readonly match: SubjectMatch;
  /** For an office: the period that it would begin or repeat. */
  readonly office: OfficeMatch | null;
  /** For a person: the offices of that day. */
  readonly heldOffice: string | null;
};

/** What Muster knows before the proposal. */
export type Ground = {
  readonly missionId: string;
  readonly names: MissionNames;
  readonly known: ReadonlyMap<string, Subject>;
  readonly holdings: readonly Holding[];
};

/**
 * Matches the subject of a proposal, and the office that it tells or that the person held that day.
 *
 * @param around the text around its passage
 */
export function matchesOf(
  stated: Stated,
  proposal: DecidedProposal | undefined,
  around: string,
  { missionId, names, known, holdings }: Ground,
): ProposalMatch {
  const mission = { key: missionId, label: names.label, kind: 'mission', parent: null } as const;
  const resolve = (name: string) => subjectNamed(name, mission, names.names, countryNamed);
  const name = proposal?.subject ?? stated.subject;
  const match = matchSubject(name, around, known, resolve);
  const day = stated.end ?? stated.begin ?? stated.known;
  if (day === null) return { match, office: null, heldOffice: null };
  const on = Temporal.PlainDate.from(day);
  const title = proposal?.attributes['officeTitle'];
  if (stated.kind !== 'office' || title === undefined)
    return { match, office: null, heldOffice: officesOn(name, on, holdings) };
  const person = proposal?.attributes['person'] ?? name;
  return { match, office: matchOffice({ person, title }, on, holdings), heldOffice: null };
}
