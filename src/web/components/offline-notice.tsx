import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { ApiProblem } from '../api.ts';

/**
 * While the server does not answer, the screens stay as they were last loaded; the strip says from
 * when that is. The browser's own word on the network does not count: a laptop without one reaches
 * the Muster on itself.
 */
export function OfflineNotice() {
  const cache = useQueryClient().getQueryCache();
  const listen = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  const isSilent = useSyncExternalStore(listen, () =>
    cache.getAll().some(({ state }) => isUnreachable(state.error)),
  );
  if (!isSilent) return null;
  const last = Math.max(0, ...cache.getAll().map(({ state }) => state.dataUpdatedAt));
  return (
    <div className="notice" role="status">
      The server does not answer. What you see was loaded{' '}
      {last === 0 ? 'before' : `at ${new Date(last).toLocaleTimeString('en-GB')}`}; check-ins wait
      for it, and nothing else can be saved until it is back.
    </div>
  );
}

function isUnreachable(error: Error | null): boolean {
  return error instanceof ApiProblem && error.status === 0;
}
