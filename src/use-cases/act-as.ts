import { Problem } from '../domain/problem.ts';
import { accountHolder } from '../store/views/users.ts';
import { onBehalfOf } from './roll-country.ts';
import { inNoMission, type Work } from './work.ts';

/**
 * The same work as one of a country's accounts, for the person at the keyboard: what takes two people
 * is kept under two names that mean somebody.
 *
 * @throws {Problem} `account-not-open` when there is no such account, it was disabled, or it holds no
 *   role for that country in the mission; those of `onBehalfOf`
 */
export async function actAs(
  work: Work,
  { account, country, missionId }: { account: string; country: string; missionId: string },
): Promise<Work> {
  const own = onBehalfOf(work, country);
  const holder = await inNoMission(work, (db) => accountHolder(db, account));
  const held = holder?.roles.find(
    (role) => role.country === country && (role.mission === null || role.mission === missionId),
  );
  if (!holder || holder.disabled || !held)
    throw new Problem('account-not-open', { account, country });
  return { ...own, actor: { id: account, name: holder.name, role: held.role, country } };
}
