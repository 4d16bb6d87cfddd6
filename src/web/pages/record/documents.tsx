import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentWithPassages } from '../../../contract/documents.ts';
import { ApiProblem, write } from '../../api.ts';
import { Refusal } from '../../components/figure-form.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Awaited } from '../../components/states.tsx';
import { documentQuery, documentsQuery, missionKey, missionPath } from '../../queries.ts';
import { counted, dateWords } from '../../wording.ts';

/** Every document, and the one that is open with its passages in place. */
export function Documents({ mission }: { readonly mission: string }) {
  const documents = useQuery(documentsQuery(mission));
  const { document: open } = useSearch({ strict: false }) as { document?: string };
  const navigate = useNavigate();
  const show = (id: string | undefined) => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, document: id }),
      resetScroll: false,
    });
  };
  return (
    <section className="card" aria-label="Documents">
      <header>
        <h2>Documents</h2>
        {documents.data && (
          <span className="sub">{counted(documents.data.documents.length, 'document')}</span>
        )}
      </header>
      {open !== undefined && (
        <OpenDocument mission={mission} id={open} close={() => show(undefined)} />
      )}
      <Awaited query={documents} label="the documents" height={240}>
        {({ documents: all }) => (
          <ul className="documents">
            {all.map(({ id, title, publisher, publishedOn, statementCount, hasText }) => (
              <li key={id}>
                <button
                  type="button"
                  className="plain"
                  aria-expanded={id === open}
                  onClick={() => show(id === open ? undefined : id)}
                >
                  {publisher ?? title}
                </button>
                <span className="sub">
                  {publishedOn === null ? 'day not known' : dateWords(publishedOn)} ·{' '}
                  {counted(statementCount, 'statement')}
                  {hasText ? ' · text attached' : ''}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Awaited>
    </section>
  );
}

function OpenDocument({
  mission,
  id,
  close,
}: {
  readonly mission: string;
  readonly id: string;
  readonly close: () => void;
}) {
  const document = useQuery(documentQuery(mission, id));
  return (
    <div className="open-document">
      <button type="button" className="btn end" onClick={close}>
        Close
      </button>
      <Awaited query={document} label="the document" height={200}>
        {(shown) => (
          <>
            <h3>{shown.document.title}</h3>
            <p className="sub">
              {[
                shown.document.publisher,
                shown.document.publishedOn && dateWords(shown.document.publishedOn),
              ]
                .filter(Boolean)
                .join(', ')}
              {shown.document.url !== null && (
                <>
                  {' · '}
                  <a href={shown.document.url} rel="noreferrer noopener" target="_blank">
                    where it was published
                  </a>
                </>
              )}
            </p>
            {shown.text === null ? (
              <Quoted mission={mission} shown={shown} />
            ) : (
              <WholeText shown={shown} text={shown.text} />
            )}
          </>
        )}
      </Awaited>
    </div>
  );
}

/** Without the text: the passages that are quoted from it, and a way to attach the file. */
function Quoted({
  mission,
  shown,
}: {
  readonly mission: string;
  readonly shown: DocumentWithPassages;
}) {
  return (
    <>
      <ul className="passages">
        {shown.passages.map(({ statementId, words }) => (
          <li key={statementId}>
            <FigureLink evidence={{ kind: 'statement', id: statementId }}>
              <mark>{words}</mark>
            </FigureLink>
          </li>
        ))}
      </ul>
      {shown.document.contentHash !== null && (
        <AttachText mission={mission} id={shown.document.id} />
      )}
    </>
  );
}

function AttachText({ mission, id }: { readonly mission: string; readonly id: string }) {
  const client = useQueryClient();
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const attach = async (file: File) => {
    try {
      await write('PUT', `${missionPath(mission)}/documents/${encodeURIComponent(id)}/text`, {
        text: await file.text(),
      });
      await client.invalidateQueries({ queryKey: missionKey(mission) });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setRefused(error);
    }
  };
  return (
    <div className="field attach">
      <label htmlFor="attach-text">
        Attach the file you have, to read the passages in their text
      </label>
      <input
        id="attach-text"
        type="file"
        accept=".txt,text/plain"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void attach(file);
        }}
      />
      <p className="hint">Its hash must be the one on record, so that the passages fit.</p>
      {refused && <Refusal refused={refused} />}
    </div>
  );
}

type Cut = { readonly text: string; readonly statementId: string | null };

/** The text cut at its passages; one that begins inside another is left to the list of statements. */
export function cutAtPassages(text: string, passages: DocumentWithPassages['passages']): Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  const placed = passages
    .flatMap(({ start, length, statementId }) =>
      start === null || length === null ? [] : [{ start, length, statementId }],
    )
    .sort((a, b) => a.start - b.start || b.length - a.length);
  for (const { start, length, statementId } of placed) {
    if (start < at) continue;
    cuts.push({ text: text.slice(at, start), statementId: null });
    cuts.push({ text: text.slice(start, start + length), statementId });
    at = start + length;
  }
  return [...cuts, { text: text.slice(at), statementId: null }];
}

function WholeText({
  shown,
  text,
}: {
  readonly shown: DocumentWithPassages;
  readonly text: string;
}) {
  return (
    <div className="whole-text">
      {cutAtPassages(text, shown.passages).map(({ text: part, statementId }, place) =>
        statementId === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
          <span key={place}>{part}</span>
        ) : (
          <FigureLink key={statementId} evidence={{ kind: 'statement', id: statementId }}>
            <mark>{part}</mark>
          </FigureLink>
        ),
      )}
    </div>
  );
}
