import type { FastifyInstance } from 'fastify';

/** Only what this server sends may run, load or be sent to; nobody may frame it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const TWO_YEARS_SECONDS = 63_072_000;

/** Every answer carries these, refusals too. Nothing names the server or its version. */
export function addSecurityHeaders(app: FastifyInstance, isSecure: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    if (isSecure) reply.header('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}`);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}
