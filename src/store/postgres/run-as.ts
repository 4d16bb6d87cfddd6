import { readFileSync } from 'node:fs';
import { Problem } from '../../domain/problem.ts';

export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** The user that the server runs as; `null` where that is simply the one who runs Muster. */
export type RunAs = SystemUser | null;

/**
 * PostgreSQL refuses to run as root. A user made for Muster is best, one made for PostgreSQL is
 * next; `nobody` and `daemon` exist nearly everywhere but may be shared with other programs.
 */
const CANDIDATES = ['muster', 'postgres', 'nobody', 'daemon'];

/**
 * The user for a server that root starts.
 *
 * @param wanted the value of MUSTER_RUN_AS
 * @throws {Problem} `run-as-unknown` when this system has no such user
 */
export function runAs(wanted: string | undefined, passwd = '/etc/passwd'): SystemUser {
  const names = wanted ? [wanted] : CANDIDATES;
  const users = new Map(usersIn(passwd).map((user) => [user.name, user]));
  const found = names.map((name) => users.get(name)).find((user) => user && user.uid !== 0);
  if (!found) throw new Problem('run-as-unknown', { users: names.join(', ') });
  return found;
}

function usersIn(passwd: string): SystemUser[] {
  return readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
