import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Over TLS the cookie carries the `__Host-` prefix, which browsers accept only with Secure, the root
 * path and no domain: no other host can plant one. Without TLS (the same machine) they refuse it.
 */
function nameOf(isSecure: boolean): string {
  return isSecure ? '__Host-muster' : 'muster';
}

/** 43 characters of base64url: what a 32-byte token looks like. Anything else is not looked up. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function tokenIn(request: FastifyRequest, isSecure: boolean): string | null {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  const prefix = `${nameOf(isSecure)}=`;
  const token = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
  return token !== undefined && TOKEN.test(token) ? token : null;
}

/** Ends with the browser's session; the server ends it earlier when it idles. */
export function setSessionCookie(reply: FastifyReply, token: string, isSecure: boolean): void {
  reply.header('set-cookie', `${nameOf(isSecure)}=${token}; ${attributes(isSecure)}`);
}

export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  reply.header('set-cookie', `${nameOf(isSecure)}=; Max-Age=0; ${attributes(isSecure)}`);
}

function attributes(isSecure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}
