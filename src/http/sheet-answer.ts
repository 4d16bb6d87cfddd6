import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { SHEET_STYLE } from '../reports/printed-sheet.ts';

const STYLE_HASH = createHash('sha256').update(SHEET_STYLE).digest('base64');

/** No script at all, and this one style sheet alone. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Answers with a sheet to print. */
export function sendSheet(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .send(html);
}
