import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { loginBody, type SessionAnswer, session } from '../../contract/users.ts';
import { Problem } from '../../domain/problem.ts';
import { followLoginLink } from '../../use-cases/follow-login-link.ts';
import { logIn } from '../../use-cases/log-in.ts';
import { logOut } from '../../use-cases/log-out.ts';
import { type LiveSession, resumeSession } from '../../use-cases/resume-session.ts';
import { refusals } from '../components.ts';
import { problemResponse } from '../problem-response.ts';
import { clearSessionCookie, setSessionCookie, tokenIn } from '../session-cookie.ts';

const tags = ['session'];
const login = {
  operationId: 'logIn',
  summary: 'Log in with account and password; the answer sets the session cookie',
  tags,
  body: loginBody,
  response: { 201: session.ref, ...refusals },
};
const show = {
  operationId: 'showSession',
  summary: 'Who is logged in, with which roles, and until when',
  tags,
  response: { 200: session.ref, ...refusals },
};
const logout = {
  operationId: 'logOut',
  summary: 'End this session',
  tags,
  response: { 204: Type.Null(), ...refusals },
};
const link = {
  operationId: 'followLoginLink',
  summary: 'Use a one-time login link, and go to the first page',
  tags,
  params: Type.Object({ token: Type.String({ maxLength: 100 }) }),
};

/** Coming in and going out. */
export function sessionRoutes(isSecure: boolean): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/api/v1/session', { schema: login }, async (request, reply) => {
      const token = await logIn(request.work, { ...request.body, address: request.ip });
      setSessionCookie(reply, token, isSecure);
      const opened = await resumeSession(request.work, token);
      return reply.code(201).send(answerOf(opened));
    });

    app.get('/api/v1/session', { schema: show }, async ({ session }) => answerOf(session));

    app.delete('/api/v1/session', { schema: logout }, async (request, reply) => {
      const token = tokenIn(request, isSecure);
      if (token !== null) await logOut(request.work, token);
      clearSessionCookie(reply, isSecure);
      return reply.code(204).send(null);
    });

    const following = { schema: { ...link, hide: true }, errorHandler: refuseLink };
    app.get('/login/:token', following, async (request, reply) => {
      setSessionCookie(reply, await followLoginLink(request.work, request.params.token), isSecure);
      return reply.header('cache-control', 'no-store').redirect('/', 303);
    });
  };
}

/** A person who opens a used link in a browser gets the page that says so; a program gets the problem. */
function refuseLink(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) {
  const isSpent = error instanceof Problem && error.code === 'login-token-spent';
  const isPerson = request.headers.accept?.includes('text/html') === true;
  if (isSpent && isPerson) return reply.redirect('/login?link=spent', 303);
  return problemResponse(error, request, reply);
}

function answerOf(live: LiveSession | null): SessionAnswer {
  if (live === null) throw new Problem('login-required', {});
  const { account, name, roles, expiresAt, idleUntil } = live;
  return {
    user: { account, name, disabled: false, roles: [...roles] },
    expiresAt: expiresAt.toString(),
    idleUntil: idleUntil.toString(),
  };
}
