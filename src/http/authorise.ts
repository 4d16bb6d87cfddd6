import type { RoleHeld } from '../store/views/users.ts';
import type { Access } from './access.ts';

/** What a request is about, as far as its address and body say. */
export type Target = {
  readonly mission: string | null;
  /** The country it concerns; null: the mission, or a subject that is no country. */
  readonly country: string | null;
};

export type Decision =
  | 'allowed'
  | 'no-login'
  | 'unknown-mission'
  | 'denied'
  | 'denied-for-country'
  | 'no-country';

/**
 * Whether holders of these roles may do this. `roles` null: nobody is logged in.
 * `denied-for-country` only where the roles would do for another country, `no-country` where they would
 * do for any one.
 */
export function decide(
  access: Access,
  roles: readonly RoleHeld[] | null,
  target: Target,
): Decision {
  if (access.to === 'open') return 'allowed';
  if (roles === null) return 'no-login';
  if (!('roles' in access)) return 'allowed';

  const inMission = roles.filter(({ mission }) => mission === null || mission === target.mission);
  if (access.to !== 'installation' && inMission.length === 0) return 'unknown-mission';

  const held = inMission.filter(({ role }) => (access.roles as readonly string[]).includes(role));
  if (held.length === 0) return 'denied';
  if (access.to === 'mission') return 'allowed';

  return forCountry(access.to, held, target);
}

function forCountry(
  to: 'installation' | 'subject' | 'owner',
  held: readonly RoleHeld[],
  target: Target,
): Decision {
  if (to === 'installation') {
    const isUnbound = held.some(({ country, mission }) => country === null && mission === null);
    return isUnbound ? 'allowed' : 'denied';
  }
  const countries = held.map(({ country }) => country);
  if (to === 'owner')
    return countries.every((country) => country === null) ? 'no-country' : 'allowed';
  return countries.includes(null) || countries.includes(target.country)
    ? 'allowed'
    : 'denied-for-country';
}
