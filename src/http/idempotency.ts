import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.ts';
import { earlierAnswer, keepAnswer } from '../use-cases/answer-once.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The Idempotency-Key under which this request's answer will be kept. */
    answerKey: string | null;
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/;
const KEPT_HEADERS = ['content-type', 'etag', 'location'] as const;

/** A POST with an Idempotency-Key has one effect, however often it is sent. */
export function addIdempotency(app: FastifyInstance): void {
  app.decorateRequest('answerKey', null);
  app.addHook('preHandler', answerFromEarlier);
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.answerKey === null) return payload;
    const key = { account: request.work.actor.id, key: request.answerKey };
    request.answerKey = null;
    // A refusal had no effect: the same key may come again, corrected or in better times.
    const hadEffect = reply.statusCode < 400 && typeof payload === 'string';
    await keepAnswer(
      request.work,
      key,
      hadEffect ? { status: reply.statusCode, headers: keptHeaders(reply), body: payload } : null,
    );
    return payload;
  });
}

async function answerFromEarlier(request: FastifyRequest, reply: FastifyReply) {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string' || !request.session) return undefined;
  if (!KEY.test(key)) {
    const detail = 'an Idempotency-Key has 1 to 200 visible ASCII characters';
    throw new Problem('unreadable-request', { detail });
  }
  const earlier = await earlierAnswer(
    request.work,
    { account: request.work.actor.id, key },
    hashOf(request),
  );
  if (earlier === null) {
    request.answerKey = key;
    return undefined;
  }
  reply.code(earlier.status).headers(earlier.headers).header('idempotency-replayed', 'true');
  // Not through the schema again: it is the text that was sent the first time.
  return reply.serializer((text) => text as string).send(earlier.body);
}

function hashOf({ method, url, body }: FastifyRequest): Buffer {
  const hash = createHash('sha256');
  if (body instanceof Uint8Array) return hash.update(`${method} ${url} `).update(body).digest();
  return hash.update(JSON.stringify([method, url, body ?? null])).digest();
}

function keptHeaders(reply: FastifyReply): Record<string, string> {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(kept);
}
