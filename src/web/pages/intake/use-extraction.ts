import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ExtractionAnswer } from '../../../contract/proposals.ts';
import { write } from '../../api.ts';
import { missionKey, missionPath, proposalsQuery, weighingsQuery } from '../../queries.ts';

/**
 * Asks the endpoint about a document that was just taken in, once, while the rules' proposals are decided
 * already; what it adds joins them.
 */
export function useExtraction(mission: string, document: string, isAsked: boolean): string | null {
  const client = useQueryClient();
  const path = `${missionPath(mission)}/documents/${encodeURIComponent(document)}/extraction`;
  const { data, error, isFetching } = useQuery({
    queryKey: ['extraction', ...missionKey(mission), document],
    queryFn: () => write<ExtractionAnswer>('POST', path),
    enabled: isAsked,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const added = data?.added ?? 0;
  useEffect(() => {
    if (added === 0) return;
    void client.invalidateQueries({ queryKey: proposalsQuery(mission, document).queryKey });
    void client.invalidateQueries({ queryKey: weighingsQuery(mission, document).queryKey });
  }, [added, client, mission, document]);
  if (isFetching) return 'The model is reading it too; decide meanwhile.';
  if (error || data?.outcome === 'no-answer')
    return 'The model does not answer. What the rules read stands, and you can mark passages by hand.';
  if (data?.outcome !== 'answered') return null;
  return `The model added ${added}; ${data.dropped} were in the list already or not borne out by the text.`;
}
