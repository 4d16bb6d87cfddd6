import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageRequest } from '../store/views/page.ts';

const PAGE_ROWS = 100;

/** The page that a query asks for; the contract has checked that `limit` is 1 to 500. */
export function pageRequestOf(query: {
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
}): PageRequest {
  return { limit: Number(query.limit ?? PAGE_ROWS), cursor: query.cursor ?? null };
}

/** Names the next page in the Link header (RFC 8288), as `next` does in the body. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | null): void {
  if (next === null) return;
  const address = new URL(request.url, 'http://muster');
  address.searchParams.set('cursor', next);
  reply.header('link', `<${address.pathname}${address.search}>; rel="next"`);
}
