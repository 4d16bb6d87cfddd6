import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { insertUser, type RoleHeld } from '../store/records/users.ts';
import { passwordHashOf } from './password.ts';
import { inNoMission, type Work } from './work.ts';

export type UserInput = {
  readonly account: string;
  readonly name: string;
  /** Null: the account is entered by one-time links alone. */
  readonly password: string | null;
  readonly roles: readonly RoleHeld[];
};

/**
 * Gives a person an account and roles.
 *
 * @throws {Problem} `account-taken`, `several-countries`, `password-too-short`
 */
export async function addUser(work: Work, input: UserInput): Promise<void> {
  const countries = new Set(input.roles.flatMap(({ country }) => country ?? []));
  if (countries.size > 1) throw new Problem('several-countries', { account: input.account });

  const passwordHash = input.password === null ? null : await passwordHashOf(input.password);
  await inNoMission(work, async (db) => {
    const { account, name } = input;
    const at = work.now();
    const roles = distinct(input.roles);
    const user = { account, name, passwordHash, roles, createdAt: at, createdBy: work.actor.id };
    if (!(await insertUser(db, user))) throw new Problem('account-taken', { account });
    await insertAuditEvent(db, {
      at,
      actor: work.actor.id,
      action: 'user-added',
      target: account,
      facts: { roles: roles.map(inWords).join(', ') },
    });
  });
}

function distinct(roles: readonly RoleHeld[]): RoleHeld[] {
  return [...new Map(roles.map((role) => [inWords(role), role])).values()];
}

function inWords({ role, country, mission }: RoleHeld): string {
  return [role, country && `for ${country}`, mission && `in ${mission}`].filter(Boolean).join(' ');
}
