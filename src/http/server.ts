import type { ServerOptions as TlsOptions } from 'node:https';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { Problem } from '../domain/problem.ts';
import type { RollDesk } from '../use-cases/roll-desk.ts';
import type { IntegerSolver } from '../use-cases/select-batch.ts';
import type { Actor, Work } from '../use-cases/work.ts';
import { addAnswerEncoding } from './answer-encoding.ts';
import { addApiDocument } from './api-document.ts';
import { addBytesBodies } from './bytes-body.ts';
import { addComponents } from './components.ts';
import { addIdempotency } from './idempotency.ts';
import { problemResponse } from './problem-response.ts';
import { rollImportRoutes } from './routes/roll-imports.ts';
import { rollPlanRoutes } from './routes/roll-plans.ts';
import { rollScreeningRoutes } from './routes/roll-screening.ts';
import { rollSheetRoutes } from './routes/roll-sheets.ts';
import { sessionRoutes } from './routes/session.ts';
import { ROUTES } from './routes.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addSessions } from './session.ts';
import { addStaticFiles } from './static-files.ts';
import { addTextGuard } from './text-guard.ts';

const BODY_BYTES_MAX = 1_048_576;
const URL_CHARACTERS_MAX = 2_000;
const REQUEST_MILLISECONDS_MAX = 600_000;

export type ServerOptions = {
  /** Gives each request its clock, its ids and its database, in the name of who asks. */
  readonly workFor: (actor: Actor) => Work;
  readonly newId: () => string;
  /** The engine that chooses people under quotas, in a thread of its own. */
  readonly selector: () => Promise<IntegerSolver>;
  /** Reads and writes whole rolls, in a thread of its own. */
  readonly rollDesk: () => Promise<RollDesk>;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly tls?: Pick<TlsOptions, 'key' | 'cert'> | undefined;
  readonly logger?: FastifyBaseLogger | undefined;
};

/** The HTTP door, not yet listening. */
export async function openServer(options: ServerOptions): Promise<FastifyInstance> {
  const isSecure = options.tls !== undefined;
  const app = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    routerOptions: { maxParamLength: URL_CHARACTERS_MAX },
    requestTimeout: REQUEST_MILLISECONDS_MAX,
    genReqId: () => options.newId(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // By default fastify drops what a schema does not know and turns "12" into 12. We refuse both.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
    ...(options.logger && { loggerInstance: options.logger }),
    ...(options.tls && { https: { ...options.tls, minVersion: 'TLSv1.2' } }),
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as FastifyInstance;

  app.setErrorHandler(problemResponse);
  app.setNotFoundHandler((request, reply) =>
    problemResponse(
      new Problem('not-found', { thing: 'route', id: pathOf(request) }),
      request,
      reply,
    ),
  );
  logAnswers(app);
  addSecurityHeaders(app, isSecure);
  await addApiDocument(app);
  addComponents(app);
  addBytesBodies(app);
  addSessions(app, { workFor: options.workFor, isSecure });
  addTextGuard(app);
  addIdempotency(app);
  addAnswerEncoding(app);
  await app.register(sessionRoutes(isSecure));
  await app.register(rollScreeningRoutes(options.selector));
  await app.register(rollImportRoutes(options.rollDesk));
  await app.register(rollPlanRoutes(options.rollDesk));
  await app.register(rollSheetRoutes(options.rollDesk));
  for (const routes of ROUTES) await app.register(routes);
  addStaticFiles(app, options.pages);
  return app;
}

/** One line a request: its route rather than its address, which may hold a login token. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        account: request.session?.account ?? null,
      },
      'answered',
    );
  });
}

function pathOf({ method, url }: { method: string; url: string }): string {
  return `${method} ${url.split('?')[0]}`;
}
