import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../domain/problem.ts';

export const PASSWORD_CHARACTERS_MIN = 12;

/** OWASP's first choice for argon2id (2 in this package): 19 MiB, two passes. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2 };

/** @throws {Problem} `password-too-short` */
export async function passwordHashOf(password: string): Promise<string> {
  if ([...password].length < PASSWORD_CHARACTERS_MIN) {
    throw new Problem('password-too-short', { charactersMin: PASSWORD_CHARACTERS_MIN });
  }
  return hash(password.normalize('NFC'), ARGON2ID);
}

/** Hashed once, when first needed, to be compared with when there is no password to compare with. */
let decoy: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does. */
export async function passwordFits(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hash('no account has this password', ARGON2ID);
  const fits = await verify(passwordHash ?? (await decoy), password.normalize('NFC'));
  return fits && passwordHash !== null;
}
