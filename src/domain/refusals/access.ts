import { refusal } from '../refusal.ts';

/** Who is asking, how, and through which door. */
export const ACCESS_REFUSALS = {
  'login-required': refusal<object>(
    'unauthenticated',
    () => 'This needs a login. Open the login page, or POST account and password to /session.',
  ),
  'login-refused': refusal<object>(
    'unauthenticated',
    () => 'That account and password do not go together, or the account is disabled.',
  ),
  'login-token-spent': refusal<object>(
    'unauthenticated',
    () =>
      'This login link was used before or has expired. "muster user link ACCOUNT" prints a new one.',
  ),
  denied: refusal<{ readonly roles: string }>(
    'denied',
    ({ roles }) =>
      `Your roles do not allow this. It takes ${roles}; an administrator grants roles.`,
  ),
  'denied-for-country': refusal<{ readonly country: string; readonly yours: string }>(
    'denied',
    ({ country, yours }) =>
      `You act for ${yours}, and this is about ${country}. Ask a user of ${country}, or one who acts for the whole mission.`,
  ),
  'wrong-origin': refusal<{ readonly origin: string }>(
    'denied',
    ({ origin }) =>
      `A page of ${origin} may not write here. Use the pages that this server serves.`,
  ),
  'too-many-requests': refusal<{ readonly what: string; readonly retryAfterSeconds: number }>(
    'frequent',
    ({ what, retryAfterSeconds }) => `Too many ${what}. Try again in ${retryAfterSeconds} s.`,
  ),
  'account-taken': refusal<{ readonly account: string }>(
    'conflict',
    ({ account }) =>
      `There is an account ${account}, or there was: a name is never given twice. Choose another.`,
  ),
  'account-not-open': refusal<{ readonly account: string; readonly country: string }>(
    'denied',
    ({ account, country }) =>
      `No open account ${account} acts for ${country} here. "muster user list" names those that do; "muster user add" adds one.`,
  ),
  'several-countries': refusal<{ readonly account: string }>(
    'invalid',
    ({ account }) =>
      `${account} would act for two countries. A person acts for one; give the other country its own account.`,
  ),
  'password-too-short': refusal<{ readonly charactersMin: number }>(
    'invalid',
    ({ charactersMin }) => `A password has at least ${charactersMin} characters.`,
  ),
  'idempotency-key-reused': refusal<{ readonly key: string }>(
    'invalid',
    ({ key }) =>
      `The Idempotency-Key ${key} stands for another request of yours. Send a new key with a new request.`,
  ),
  'idempotency-unfinished': refusal<{ readonly key: string }>(
    'conflict',
    ({ key }) =>
      `The first request with the Idempotency-Key ${key} has not answered. See whether it took effect before sending it with a new key.`,
  ),
  'if-match-required': refusal<object>(
    'unconditional',
    () => 'Say which version you change: send its ETag in If-Match.',
  ),
  'changed-since-read': refusal<{ readonly thing: string; readonly id: string }>(
    'stale',
    ({ thing, id }) =>
      `${thing} ${id} has changed since you read it. Read it again, then change it.`,
  ),
  'unreadable-request': refusal<{ readonly detail: string }>(
    'invalid',
    ({ detail }) => `The request cannot be read: ${detail}. The API document says what it takes.`,
  ),
  'unreadable-cursor': refusal<{ readonly cursor: string }>(
    'invalid',
    ({ cursor }) =>
      `The cursor ${cursor} is not one that this list gave, or the list was sorted otherwise. Start from its first page.`,
  ),
  'pages-not-built': refusal<object>(
    'unavailable',
    () => 'The pages are not built. Run "npm run build" in the checkout and start again.',
  ),
  'port-in-use': refusal<{ readonly host: string; readonly port: number }>(
    'unavailable',
    ({ host, port }) =>
      `Port ${port} of ${host} is in use by another program. Choose another with --port, or --port 0 for any free one.`,
  ),
  'unusable-address': refusal<{ readonly host: string; readonly detail: string }>(
    'unavailable',
    ({ host, detail }) => `Muster cannot listen on ${host}: ${detail}. Choose another with --host.`,
  ),
  'tls-half-given': refusal<{ readonly missing: string }>(
    'invalid',
    ({ missing }) => `TLS takes a certificate and its key: ${missing} is missing.`,
  ),
  'unreadable-role': refusal<{ readonly text: string; readonly roles: string }>(
    'invalid',
    ({ text, roles }) =>
      `"${text}" is no role. Write ROLE, ROLE:COUNTRY or ROLE:COUNTRY:MISSION (COUNTRY may be empty); the roles are ${roles}.`,
  ),
  'password-missing': refusal<object>(
    'invalid',
    () =>
      'A password comes from a file (--password-file) or from stdin, never from the command line. Or leave both out with --no-password, and let the person in with "muster user link".',
  ),
  'unreadable-file': refusal<{ readonly path: string; readonly detail: string }>(
    'invalid',
    ({ path, detail }) => `${path} cannot be read: ${detail}.`,
  ),
} as const;
