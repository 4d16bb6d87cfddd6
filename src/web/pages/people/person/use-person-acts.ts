import { useMutation } from '@tanstack/react-query';
import { write } from '../../../api.ts';
import { rollPath, useRenewRoll } from '../../../roll-queries.ts';

/** Writes about one person, and renews what the page knows. */
export function usePersonActs(mission: string, person: string, done: () => void = () => undefined) {
  const renew = useRenewRoll(mission);
  const sending = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object }) =>
      write('POST', `${rollPath(mission)}/people/${encodeURIComponent(person)}/${path}`, body),
    onSuccess: async () => {
      done();
      await renew();
    },
  });
  return {
    send: (path: string, body: object = {}) => sending.mutate({ path, body }),
    isBusy: sending.isPending,
    error: sending.error,
  };
}
