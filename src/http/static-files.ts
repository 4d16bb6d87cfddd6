import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.ts';

const compress = promisify(gzip);

const MEDIA_TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Vite puts a hash of the content into the names under assets/: such a file never changes. */
const HASHED = /^\/assets\//;
/** What the server itself answers: an address there that no route takes is no deep link. */
const NO_PAGE = /^\/(?:api|brief|login)\//;
const COMPRESSED_MIN_BYTES = 1_024;

/** Answered, but no part of the API. */
const HIDDEN = { hide: true };

type StaticFile = {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
};

/**
 * Serves the built pages from memory: an address names an entry of a map, never a path on the disk.
 * A deep link is answered with the page itself, which reads the address.
 */
export function addStaticFiles(app: FastifyInstance, folder: string): void {
  const files = existsSync(folder) ? filesIn(folder) : new Map<string, StaticFile>();
  const send = senderOf();

  app.get('/*', { schema: HIDDEN }, async (request, reply) => {
    const path = new URL(request.url, 'http://muster').pathname;
    if (NO_PAGE.test(path)) throw new Problem('not-found', { thing: 'route', id: `GET ${path}` });
    const address = files.has(path) ? path : '/index.html';
    if (HASHED.test(path) && address !== path) {
      throw new Problem('not-found', { thing: 'page', id: path });
    }
    const file = files.get(address);
    return file ? send(request, reply, file) : pagesNotBuilt(reply);
  });
}

/** Sends a file, packed when the reader takes that; each is packed once. */
function senderOf() {
  const packed = new Map<StaticFile, Promise<Buffer>>();
  return async (request: FastifyRequest, reply: FastifyReply, file: StaticFile) => {
    reply
      .type(file.type)
      .header('etag', file.etag)
      .header('vary', 'accept-encoding')
      .header('cache-control', file.caching);
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    if (!takesGzip(request) || !isWorthwhile(file)) return reply.send(file.bytes);
    const bytes = packed.get(file) ?? compress(file.bytes, { level: 9 });
    packed.set(file, bytes);
    return reply.header('content-encoding', 'gzip').send(await bytes);
  };
}

function filesIn(folder: string): Map<string, StaticFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => fileAt(folder, path)));
}

function fileAt(folder: string, path: string): [address: string, file: StaticFile] {
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
  const address = `/${relative(folder, path).replaceAll(sep, '/')}`;
  const caching = HASHED.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return [address, { bytes, type, etag: `"${hash}"`, caching }];
}

/** For a person at a browser, so in HTML; the API works without the pages. */
function pagesNotBuilt(reply: FastifyReply): FastifyReply {
  const { message } = new Problem('pages-not-built', {});
  return reply
    .code(503)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="en"><title>Muster</title><p>${message}</p></html>`);
}

export function takesGzip(request: FastifyRequest): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

function isWorthwhile({ bytes, type }: StaticFile): boolean {
  return bytes.length >= COMPRESSED_MIN_BYTES && !/^image\/(?!svg)/.test(type);
}
