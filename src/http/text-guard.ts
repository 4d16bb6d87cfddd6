import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.ts';

const DEPTH_MAX = 64;
const NUL = '\u0000';

/**
 * Refuses what no part of Muster can keep, before any of them meets it: text with a NUL or with half
 * of a character, which PostgreSQL does not store, and bodies nested deeper than 64.
 */
export function addTextGuard(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, query, params }) => {
    for (const part of [params, query, body]) refuseUnkeepable(part);
  });
}

function refuseUnkeepable(part: unknown): void {
  const open = [{ value: part, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (depth > DEPTH_MAX) {
      throw new Problem('unreadable-request', { detail: `it is nested deeper than ${DEPTH_MAX}` });
    }
    if (typeof value === 'string') refuseUnstorable(value);
    // Bytes are read by who knows their format.
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      for (const [name, member] of Object.entries(value)) {
        open.push({ value: name, depth: depth + 1 }, { value: member, depth: depth + 1 });
      }
    }
  }
}

function refuseUnstorable(text: string): void {
  if (text.includes(NUL)) {
    throw new Problem('unreadable-request', { detail: 'a text holds the character NUL' });
  }
  if (!text.isWellFormed()) {
    throw new Problem('unreadable-request', { detail: 'a text holds half of a character' });
  }
}
