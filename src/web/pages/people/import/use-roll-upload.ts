import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollPlanAnswer } from '../../../../contract/roll.ts';
import { upload } from '../../../api.ts';
import { rollPath, useRenewRoll } from '../../../roll-queries.ts';
import { type RollSource, rollSource } from './sheet-file.ts';

/** The last file read, so that it can be read again with other columns. It leaves with the page. */
let lastSource: { readonly mission: string; readonly source: RollSource } | null = null;

/** Sends a file to be read as a plan, and opens the plan. */
export function useRollUpload(mission: string, opened: (plan: string) => void) {
  const renew = useRenewRoll(mission);
  const [wrongFile, setWrongFile] = useState<string | null>(null);
  const sending = useMutation({
    mutationFn: (source: RollSource) => {
      lastSource = { mission, source };
      const { bytes, name, type } = source;
      return upload<RollPlanAnswer>(`${rollPath(mission)}/imports`, bytes, name, type);
    },
    onSuccess: async ({ id }) => {
      opened(id);
      await renew();
    },
  });
  const sendFile = (file: File | undefined) => {
    if (!file) return;
    const source = rollSource(file);
    setWrongFile(source === null ? file.name : null);
    if (source) sending.mutate(source);
  };
  return {
    send: sending.mutate,
    sendFile,
    isSending: sending.isPending,
    wrongFile,
    error: sending.error,
    /** The file of this mission that was read last, while the page is open. */
    last: lastSource?.mission === mission ? lastSource.source : null,
  };
}
