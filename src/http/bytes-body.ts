import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the files that a route takes as its body; JSON alone where it is missing. */
    readonly bytes?: readonly string[];
  }
}

/** What people send as a sheet: a workbook, a text with separated cells, a block pasted from one. */
export const SHEET_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/tab-separated-values',
] as const;
export const DOCUMENT_TYPES = ['application/pdf', 'text/html', 'text/plain'] as const;

const FILE_NAME_CHARACTERS_MAX = 200;

/**
 * Lets routes take a file as it is: the body is its bytes, `content-type` says what they are. A route
 * names the types in `config.bytes` and how many bytes in `bodyLimit`; any other type is refused with
 * 415 before the body is read.
 */
export function addBytesBodies(app: FastifyInstance): void {
  const known: readonly string[] = [...SHEET_TYPES, ...DOCUMENT_TYPES];
  app.addHook('preParsing', async (request) => {
    const { bytes } = request.routeOptions.config;
    const type = mediaTypeOf(request);
    const isTaken = bytes === undefined ? !known.includes(type) : bytes.includes(type);
    if (!isTaken) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type || 'nothing');
  });
  app.addContentTypeParser([...known], { parseAs: 'buffer' }, (_, body, done) => done(null, body));
}

/** A body of bytes for the API document: by media type, with no schema to hold them to. */
export function bytesBody(types: readonly string[]) {
  return { content: Object.fromEntries(types.map((type) => [type, { schema: {} }])) };
}

/** What the body of a request is, without its parameters. */
export function mediaTypeOf({ headers }: FastifyRequest): string {
  return (headers['content-type']?.split(';')[0] ?? '').trim().toLowerCase();
}

/** The header in which a file's name comes, percent-encoded: names have letters of any script. */
export const FILE_NAME_HEADER = 'x-file-name';

/** The name of the file in a body, without folders; `otherwise` where none is given. */
export function fileNameOf({ headers }: FastifyRequest, otherwise: string): string {
  const given = headers[FILE_NAME_HEADER];
  const name = decoded(typeof given === 'string' ? given : '')
    .replaceAll(/\p{C}/gu, '')
    .replace(/^.*[/\\]/u, '')
    .trim();
  return [...name].slice(0, FILE_NAME_CHARACTERS_MAX).join('') || otherwise;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
