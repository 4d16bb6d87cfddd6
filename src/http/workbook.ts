import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply } from 'fastify';
import { TEMPLATE_HEADING } from '../domain/force/roll-export.ts';
import { xlsxStream } from '../formats/xlsx.ts';
import type { WrittenSheet } from '../use-cases/roll-desk.ts';
import { SHEET_TYPES } from './bytes-body.ts';
import { refusals } from './components.ts';

const [XLSX] = SHEET_TYPES;

/** A workbook as an answer, for the API document. */
export const workbook = {
  200: { description: 'A workbook', content: { [XLSX]: { schema: {} } } },
  ...refusals,
};

/** Sends a workbook with how many rows it has and its hash (RFC 9530), so that a reader can check it. */
export function sendWorkbook(
  reply: FastifyReply,
  { bytes, rows }: WrittenSheet,
  name: string,
): FastifyReply {
  const hash = createHash('sha256').update(bytes).digest('base64');
  return reply
    .type(XLSX)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-digest', `sha-256=:${hash}:`)
    .header('x-row-count', rows)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export async function templateWorkbook(): Promise<WrittenSheet> {
  return { bytes: await buffer(xlsxStream('Roll', [TEMPLATE_HEADING])), rows: 0 };
}
