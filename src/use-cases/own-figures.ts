import { subjectNamed } from '../domain/ledger/subject.ts';
import { Problem } from '../domain/problem.ts';
import { countryNamed } from './country-names.ts';
import type { Work } from './work.ts';

/**
 * Holds who acts for a country to that country's figures, by the subject's name as a source has it.
 *
 * @throws {Problem} `denied-for-country`
 */
export function admitOwnFigures(work: Work, missionId: string, subject: string): void {
  const { country } = work.actor;
  if (country === null) return;
  const mission = { key: missionId, label: missionId, kind: 'mission', parent: null } as const;
  const named = subjectNamed(subject, mission, [], countryNamed).subject;
  const owner = named.kind === 'part' ? (named.parent ?? named.key) : named.key;
  if (owner !== country)
    throw new Problem('denied-for-country', { country: owner, yours: country });
}
