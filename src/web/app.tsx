import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ApiProblem } from './api.ts';
import { router } from './router.tsx';

const RETRIES_MAX = 2;

/** A refusal is an answer: asking again changes nothing. Only silence is worth another try. */
const retry = (failures: number, error: Error) =>
  failures < RETRIES_MAX && error instanceof ApiProblem && error.status === 0;

const client = new QueryClient({
  defaultOptions: {
    // A machine without a network still reaches the Muster on itself: the browser's word is not asked.
    queries: { retry, staleTime: 15_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
