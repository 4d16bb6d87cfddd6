import type { ProblemAnswer } from '../contract/problem.ts';

/** A refusal of the server (RFC 9457), or `unreachable` when no answer came at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly status: number;
  readonly errors: ProblemAnswer['errors'];
  /** The id that the server's log has for this request; a person quotes it when asking for help. */
  readonly requestId: string | null;

  constructor(answer: ProblemAnswer, requestId: string | null, options?: ErrorOptions) {
    super(answer.title, options);
    this.code = answer.code;
    this.status = answer.status;
    this.errors = answer.errors;
    this.requestId = requestId;
  }
}

/** A member with several values stands in the address once for each. */
type Query = { readonly [name: string]: string | readonly string[] | undefined };

const BASE = '/api/v1';

/** The address of a resource; members of the query without a value are left out. */
export function address(path: string, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    for (const one of typeof value === 'string' ? [value] : value) asked.append(name, one);
  }
  const text = asked.toString();
  return `${BASE}${path}${text === '' ? '' : `?${text}`}`;
}

/** @throws {ApiProblem} every refusal, and `unreachable` when the server does not answer. */
export function read<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return send<T>(address(path, query), signal === undefined ? {} : { signal });
}

/** @throws {ApiProblem} every refusal; nothing was saved then. */
export function write<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers: Record<string, string> = { 'idempotency-key': freshKey() };
  if (body !== undefined) headers['content-type'] = 'application/json';
  return send<T>(address(path), {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Sends a file as it is. @throws {ApiProblem} every refusal; nothing was saved then. */
export function upload<T>(path: string, file: Blob, name: string, type: string): Promise<T> {
  return send<T>(address(path), {
    method: 'POST',
    headers: {
      'idempotency-key': freshKey(),
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
    },
    body: file,
  });
}

/** `crypto.randomUUID` is missing where a server is reached by name without TLS. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function send<T>(url: string, options: RequestInit): Promise<T> {
  const answer = await reach(url, options);
  if (answer.status === 204) return undefined as T;
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as T;
  throw new ApiProblem(problemIn(body, answer.status), answer.headers.get('x-request-id'));
}

async function reach(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new ApiProblem(
      {
        type: 'about:blank',
        code: 'unreachable',
        title: 'The server does not answer. Check the connection, then try again.',
        status: 0,
        errors: [],
      },
      null,
      { cause },
    );
  }
}

function problemIn(body: unknown, status: number): ProblemAnswer {
  if (typeof body === 'object' && body !== null && 'code' in body && 'title' in body) {
    const answer = body as ProblemAnswer;
    return { ...answer, errors: answer.errors ?? [] };
  }
  return {
    type: 'about:blank',
    code: 'unexpected',
    title: 'The server answered in a way this page cannot read.',
    status,
    errors: [],
  };
}
