import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

const DESCRIPTION = `What the pages and the command line do, over HTTP.

Log in with \`POST /api/v1/session\`; the answer sets a cookie. Refusals are
\`application/problem+json\` (RFC 9457) with \`errors[]\`. A \`POST\` with an \`Idempotency-Key\`
has one effect. Long lists come in pages of at most 500, with \`Link: rel="next"\`.
\`x-access\` says which roles may use a route.`;

/** Collects every route into an OpenAPI 3.1 document. Registered before the first route. */
export async function addApiDocument(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Muster', version: '1', description: DESCRIPTION },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'muster' } },
      },
      security: [{ session: [] }],
    },
    hideUntagged: false,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `Schema${index}`,
    },
  });
}
