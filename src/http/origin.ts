import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that a page of another origin caused. Browsers say where a request comes from, in
 * Sec-Fetch-Site or in Origin; a client that says neither is no browser and holds no cookie by
 * accident. The SameSite cookie is the second lock.
 *
 * @throws {Problem} `wrong-origin`
 */
export function refuseForeignOrigin(request: FastifyRequest): void {
  if (SAFE.has(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  if (site === undefined && origin === undefined) return;
  if (site === undefined && origin !== undefined && hostOf(origin) === host) return;
  throw new Problem('wrong-origin', { origin: origin ?? 'another site' });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
