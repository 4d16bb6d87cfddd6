import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, write } from '../../api.ts';
import { useTitle } from '../../title.ts';
import './login.css';

/** The door: a name and a password. The one-time link that `muster start` prints needs neither. */
export default function LoginPage() {
  useTitle('Log in');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const enter = useEnter();
  const { link } = useSearch({ strict: false }) as { link?: string };

  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const asked = { account: String(form.get('account')), password: String(form.get('password')) };
    setBusy(true);
    write('POST', '/session', asked)
      .then(enter)
      .catch((error: unknown) => setRefused(error instanceof ApiProblem ? error : null))
      .finally(() => setBusy(false));
  };
  return (
    <form className="card login" onSubmit={submit}>
      <h1>Muster</h1>
      <p className="sub">Force generation for multinational security missions</p>
      {link === 'spent' && (
        <p className="small" role="status">
          This login link was used before or has expired. Log in with a password, or ask for a new
          link.
        </p>
      )}
      <div className="field">
        <label htmlFor="account">Account</label>
        <input id="account" name="account" autoComplete="username" required />
      </div>
      <div className="field">
        <label htmlFor="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </div>
      {refused && (
        <p className="bad small" role="alert">
          {refused.message}
        </p>
      )}
      <button type="submit" className="btn primary" disabled={isBusy}>
        Log in
      </button>
      <p className="sub">
        On the machine that runs Muster, the command <span className="mono">muster start</span>{' '}
        prints a link that logs in once, without a password.
      </p>
    </form>
  );
}

/** Goes on to where the reader wanted to be; an address outside this site is not followed. */
function useEnter() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false }) as { next?: string };
  return async () => {
    await client.resetQueries();
    const isOurs =
      next?.startsWith('/') === true && !next.startsWith('//') && !next.startsWith('/\\');
    await navigate({ href: isOurs ? next : '/', replace: true });
  };
}
