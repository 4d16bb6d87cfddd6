import { toldInChain } from '../domain/deployment/told-count.ts';
import { Problem } from '../domain/problem.ts';
import { membersOf } from '../store/records/batch-members.ts';
import {
  type ClassMember,
  classMembers,
  enrolMembers,
  setResults,
} from '../store/records/class-members.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import { deriveCounts } from './derive-counts.ts';
import { membersNamed } from './mark-attendance.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type ClassStep = { readonly class: string; readonly batch: string; readonly on: string };

/**
 * Puts the people of a batch into a class that the chain has opened; its counts follow from them.
 *
 * @throws {Problem} `not-found` when nobody was chosen for the batch; the chain's own refusals
 */
export async function enrolClass(
  work: Work,
  missionId: string,
  step: ClassStep,
): Promise<{ readonly enrolled: number }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const key = { missionId, country, class: step.class };
    await takeRoll(db, key);
    const members = await membersOf(db, missionId, step.batch);
    const ids = members.filter(({ stage }) => stage === 'selected').map(({ id }) => id);
    if (ids.length === 0)
      throw new Problem('not-found', { thing: 'selected people of batch', id: step.batch });
    await enrolMembers(db, key, ids, step.on);
    await moveOfficers(db, key, ids, {
      stage: 'in training',
      on: step.on,
      thing: step.class,
      at: work.now().toString(),
      by: work.actor.id,
    });
    const fields = { class: step.class, count: toldInChain(ids.length) };
    await deriveCounts(db, work, missionId, [
      { act: 'class.select', on: step.on, fields, same: ['class'] },
      { act: 'class.start', on: step.on, fields, same: ['class'] },
    ]);
    return { enrolled: ids.length };
  });
}

/**
 * Records who passed: everybody in the class but those named. Graduates form the batch, and may depart
 * after their rest.
 *
 * @throws {Problem} `not-found` when the class has nobody, or not a person named
 */
export async function recordClassResults(
  work: Work,
  missionId: string,
  step: ClassStep & { readonly failed: readonly string[] },
): Promise<{ readonly passed: number; readonly failed: number }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const key = { missionId, country, class: step.class };
    await takeRoll(db, key);
    const members = (await classMembers(db, missionId, step.class)).filter(
      ({ result }) => result === null,
    );
    if (members.length === 0)
      throw new Problem('not-found', { thing: 'people in class', id: step.class });
    const failed = membersNamed(members, step.class, step.failed);
    const passed = members.filter((member) => !failed.includes(member));
    const change = { on: step.on, thing: step.class, at: work.now().toString(), by: work.actor.id };
    const idsOf = (list: readonly ClassMember[]) => list.map(({ id }) => id);
    await setResults(db, key, idsOf(failed), 'failed', step.on);
    await setResults(db, key, idsOf(passed), 'passed', step.on);
    await moveOfficers(db, key, idsOf(failed), { ...change, stage: 'on roll', note: 'failed' });
    await moveOfficers(db, key, idsOf(passed), { ...change, stage: 'trained' });
    const count = toldInChain(passed.length);
    const lost = { class: step.class, count: toldInChain(failed.length), reason: 'did not pass' };
    await deriveCounts(db, work, missionId, [
      ...(failed.length > 0
        ? [{ act: 'class.lose' as const, on: step.on, fields: lost, same: ['class', 'reason'] }]
        : []),
      { act: 'class.graduate', on: step.on, fields: { class: step.class, count }, same: ['class'] },
      {
        act: 'batch.form',
        on: step.on,
        fields: { batch: step.batch, contributor: country, class: step.class, count },
        same: ['batch'],
      },
    ]);
    return { passed: passed.length, failed: failed.length };
  });
}
