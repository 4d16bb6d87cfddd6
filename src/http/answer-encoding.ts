import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takesGzip } from './static-files.ts';

const compress = promisify(gzip);
const COMPRESSED_MIN_CHARACTERS = 1_024;

/** Gives answers that are read an ETag, answers 304 to who has them, and packs the long ones. */
export function addAnswerEncoding(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || reply.hasHeader('content-encoding')) return payload;
    if (request.method === 'GET' && reply.statusCode === 200 && isKnown(request, reply, payload)) {
      reply.code(304).removeHeader('content-type');
      return '';
    }
    reply.header('vary', 'accept-encoding');
    if (payload.length < COMPRESSED_MIN_CHARACTERS || !takesGzip(request)) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return compress(payload);
  });
}

/** Whether the reader has this very answer. A route that knows a version has set its own ETag. */
function isKnown(request: FastifyRequest, reply: FastifyReply, payload: string): boolean {
  if (!reply.hasHeader('etag')) reply.header('etag', `"${digestOf(payload)}"`);
  return request.headers['if-none-match'] === reply.getHeader('etag');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
