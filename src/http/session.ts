import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invariant } from '../domain/invariant.ts';
import { Problem } from '../domain/problem.ts';
import { limitRate } from '../use-cases/limit-rate.ts';
import { recordDenial } from '../use-cases/record-denial.ts';
import { type LiveSession, resumeSession } from '../use-cases/resume-session.ts';
import type { Actor, Work } from '../use-cases/work.ts';
import { ACCESS, type Access } from './access.ts';
import { decide, type Target } from './authorise.ts';
import { refuseForeignOrigin } from './origin.ts';
import { tokenIn } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The clock, the ids, the database and the person of this request. */
    work: Work;
    /** Null on open routes without a login. */
    session: LiveSession | null;
  }
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** Whoever has not said who they are. */
const ANONYMOUS: Actor = { id: 'anonymous', name: 'Anonymous', role: 'none', country: null };

const WRITES_PER_MINUTE = 60;
const WRITES_BURST = 120;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export type SessionOptions = {
  readonly workFor: (actor: Actor) => Work;
  readonly isSecure: boolean;
};

/**
 * Puts a person behind each request and holds every route to the access table. A route without an
 * entry there does not start.
 */
export function addSessions(app: FastifyInstance, { workFor, isSecure }: SessionOptions): void {
  app.decorateRequest('work');
  app.decorateRequest('session', null);

  app.addHook('onRoute', (route) => {
    const method = Array.isArray(route.method) ? route.method[0] : route.method;
    const key = `${method === 'HEAD' ? 'GET' : method} ${route.url}`;
    const access = ACCESS[key];
    invariant(access !== undefined, `the route ${key} is in the access table`);
    route.config = { ...route.config, access };
    if (route.schema) Object.assign(route.schema, inDocument(access));
  });

  app.addHook('onRequest', async (request) => {
    request.work = workFor(ANONYMOUS);
    const { access } = request.routeOptions.config;
    if (access === undefined) return;
    refuseForeignOrigin(request);
    if (access.to !== 'open') {
      const token = tokenIn(request, isSecure);
      request.session = token === null ? null : await resumeSession(request.work, token);
    }
    if (request.session) request.work = workFor(actorOf(request.session, access, request));
    // Who acts for a country is asked about the subject once the body has been read.
    const needs: Access = access.to === 'subject' ? { ...access, to: 'mission' } : access;
    await admit(request, needs, targetOf(request, null));
    await limitWrites(request);
  });
}

/** How the API document tells who may use a route. */
function inDocument(access: Access) {
  return { 'x-access': access, ...(access.to === 'open' && { security: [] }) };
}

/**
 * Holds the request to its access entry for what it turns out to be about.
 *
 * @throws {Problem} `denied-for-country`
 */
export async function admitForSubject(request: FastifyRequest, subject: string): Promise<void> {
  const { access } = request.routeOptions.config;
  invariant(access?.to === 'subject', 'only routes about a subject ask about its country');
  await admit(request, access, targetOf(request, subject));
}

async function admit(request: FastifyRequest, access: Access, target: Target): Promise<void> {
  const { session, work } = request;
  const decision = decide(access, session?.roles ?? null, target);
  if (decision === 'allowed') return;
  if (decision === 'no-login') throw new Problem('login-required', {});
  await recordDenial(work, `${request.method} ${request.routeOptions.url}`);
  if (decision === 'unknown-mission') {
    throw new Problem('not-found', { thing: 'mission', id: target.mission ?? '' });
  }
  if (decision === 'denied-for-country') {
    const country = target.country ?? 'the mission as a whole';
    throw new Problem('denied-for-country', { country, yours: work.actor.country ?? '' });
  }
  if (decision === 'no-country') throw new Problem('roll-without-country', {});
  const roles = 'roles' in access ? access.roles.join(' or ') : '';
  throw new Problem('denied', { roles });
}

function targetOf(request: FastifyRequest, subject: string | null): Target {
  const { mission = null } = request.params as { mission?: string };
  return { mission, country: subject !== null && /^[A-Z]{2}$/.test(subject) ? subject : null };
}

function actorOf({ account, name, roles }: LiveSession, access: Access, request: FastifyRequest) {
  const { mission } = targetOf(request, null);
  const here = roles.filter((held) => held.mission === null || held.mission === mission);
  const wanted = 'roles' in access ? (access.roles as readonly string[]) : [];
  const fits = here.filter((held) => wanted.includes(held.role));
  // People are seen in a role held for their country: one held for the mission does not do.
  const acting = access.to === 'owner' ? fits.find((held) => held.country !== null) : fits[0];
  const role = acting?.role ?? here[0]?.role ?? 'none';
  const country = here.find((held) => held.country !== null)?.country ?? null;
  return { id: account, name, role, country } satisfies Actor;
}

async function limitWrites({ work, session, method }: FastifyRequest): Promise<void> {
  if (session === null || SAFE.has(method)) return;
  await limitRate(work, `writes ${work.actor.id}`, 'writes', {
    capacity: WRITES_BURST,
    refillPerSecond: WRITES_PER_MINUTE / 60,
  });
}
