import { readFileSync } from 'node:fs';
import { Problem } from '../../domain/problem.ts';

/** The system user that the server runs as; `null` where that is simply the user who runs Muster. */
export type RunAs = { readonly name: string; readonly uid: number; readonly gid: number } | null;

/**
 * PostgreSQL refuses to run as root. A user made for Muster is best, one made for PostgreSQL is
 * next; `nobody` and `daemon` exist nearly everywhere but may be shared with other programs.
 */
const CANDIDATES = ['muster', 'postgres', 'nobody', 'daemon'];

/**
 * @param wanted the value of MUSTER_RUN_AS; only read when Muster runs as root
 * @throws {Problem} `run-as-unknown` when there is no such user
 */
export function runAs(wanted: string | undefined): RunAs {
  if (process.getuid?.() !== 0) return null;
  const names = wanted ? [wanted] : CANDIDATES;
  const users = new Map(systemUsers().map((user) => [user.name, user]));
  const found = names.map((name) => users.get(name)).find((user) => user && user.uid !== 0);
  if (!found) throw new Problem('run-as-unknown', { users: names.join(', ') });
  return found;
}

function systemUsers(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
