import { useNavigate, useSearch } from '@tanstack/react-router';

/** What the evidence panel shows: a figure of the picture, or one statement. */
export type Evidence =
  | { readonly kind: 'figure'; readonly subject: string; readonly measure: string }
  | { readonly kind: 'statement'; readonly id: string };

/** Reads the panel's subject from the address: `?figure=KE.in-theatre` or `?statement=r181`. */
export function evidenceIn(search: Record<string, unknown>): Evidence | null {
  const { figure, statement } = search;
  if (typeof statement === 'string') return { kind: 'statement', id: statement };
  if (typeof figure !== 'string') return null;
  const dot = figure.lastIndexOf('.');
  return { kind: 'figure', subject: figure.slice(0, dot), measure: figure.slice(dot + 1) };
}

export function useEvidence(): Evidence | null {
  return evidenceIn(useSearch({ strict: false }));
}

/** Opens the panel on a figure or a statement, or closes it. The address keeps what is open. */
export function useShowEvidence(): (evidence: Evidence | null) => void {
  const navigate = useNavigate();
  return (evidence) => {
    const asked = {
      figure: evidence?.kind === 'figure' ? `${evidence.subject}.${evidence.measure}` : undefined,
      statement: evidence?.kind === 'statement' ? evidence.id : undefined,
    };
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...asked }),
      resetScroll: false,
    });
  };
}
