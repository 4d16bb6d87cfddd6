import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/**
 * A secret that nobody can guess, for a URL or a cookie. Not drawn from `Work`: what is injected so
 * that runs can be repeated could be repeated by others too.
 */
export function newSecretToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a secret. One round is enough: the secret has 256 bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
