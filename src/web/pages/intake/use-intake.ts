import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentTakenAnswer } from '../../../contract/proposals.ts';
import { upload, write } from '../../api.ts';
import { missionKey, missionPath } from '../../queries.ts';

/** What is to be read: pasted text, or a file as it is; and what is said of it beside. */
export type Material = {
  readonly text: string;
  readonly file: File | null;
  readonly published: string;
  readonly publisher: string;
};

/** Endings of the files that are read, with the media type that the server takes them by. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
};
export const FILE_ENDINGS = Object.keys(MEDIA_TYPES).map((ending) => `.${ending}`);

/** The media type of a file by its ending; `null` for one that is not read. */
export function mediaTypeOf({ name }: Pick<File, 'name'>): string | null {
  return MEDIA_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}

/** Sends a text or a file to be kept and read. */
export function useIntake(mission: string, done: (taken: DocumentTakenAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (material: Material) => send(mission, material),
    onSuccess: async (taken) => {
      await client.invalidateQueries({ queryKey: missionKey(mission) });
      done(taken);
    },
  });
}

function send(
  mission: string,
  { text, file, published, publisher }: Material,
): Promise<DocumentTakenAnswer> {
  const path = `${missionPath(mission)}/intake`;
  const said = Object.fromEntries(
    Object.entries({ published, publisher }).filter(([, value]) => value !== ''),
  );
  if (file === null) return write('POST', path, { text, ...said });
  const query = new URLSearchParams(said).toString();
  const type = mediaTypeOf(file) ?? 'text/plain';
  return upload(`${path}/file${query === '' ? '' : `?${query}`}`, file, file.name, type);
}
