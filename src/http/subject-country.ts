import type { FastifyRequest } from 'fastify';
import { contributorOf } from '../domain/ledger/subject.ts';
import { missionSubjects } from '../store/views/subjects.ts';
import { inMission } from '../use-cases/work.ts';
import { admitForSubject } from './session.ts';

/**
 * Holds who acts for a country to that country and to what is part of it, as the mission knows its
 * subjects. Others pass.
 *
 * @throws {Problem} `denied-for-country`
 */
export async function admitForFigure(
  request: FastifyRequest,
  mission: string,
  subject: string,
): Promise<void> {
  const { work } = request;
  if (work.actor.country === null) return admitForSubject(request, subject);
  const subjects = await inMission(work, mission, (db) => missionSubjects(db, mission));
  return admitForSubject(request, contributorOf(subject, subjects) ?? subject);
}
