import { Problem } from '../domain/problem.ts';
import { accountHolder } from '../store/views/users.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof accountHolder>[0];

/**
 * Holds an approval to another person than who proposed. Two accounts of one name are one person.
 *
 * @param what for the sentence: "Manifest jan"
 * @throws {Problem} `second-person-needed`
 */
export async function refuseSamePerson(
  db: Db,
  { actor }: Work,
  proposedBy: string | null,
  what: string,
): Promise<void> {
  if (proposedBy === null) return;
  if (proposedBy === actor.id) throw new Problem('second-person-needed', { what });
  const [one, other] = [await accountHolder(db, proposedBy), await accountHolder(db, actor.id)];
  if (one && other && plain(one.name) === plain(other.name))
    throw new Problem('second-person-needed', { what });
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\P{L}+/gu, '');
}
