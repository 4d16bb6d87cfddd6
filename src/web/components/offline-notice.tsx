import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Without a network the screens stay as they were last loaded; the strip says from when that is. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  const client = useQueryClient();
  if (isOnline) return null;
  const times = client
    .getQueryCache()
    .getAll()
    .map(({ state }) => state.dataUpdatedAt);
  const last = Math.max(0, ...times);
  return (
    <div className="notice" role="status">
      No connection. What you see was loaded{' '}
      {last === 0 ? 'before' : `at ${new Date(last).toLocaleTimeString('en-GB')}`}; nothing can be
      saved until it is back.
    </div>
  );
}
