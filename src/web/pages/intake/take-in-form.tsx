import { useRef, useState } from 'react';
import type { DocumentTakenAnswer } from '../../../contract/proposals.ts';
import { ApiProblem } from '../../api.ts';
import { Field } from '../../components/field.tsx';
import { FILE_ENDINGS, type Material, mediaTypeOf, useIntake } from './use-intake.ts';

const TEXT_ROWS = 12;
const NOTHING: Material = { text: '', file: null, published: '', publisher: '' };

/** A text to paste or a file to drop; the day of publication is asked for when there is none. */
export function TakeInForm({
  mission,
  open,
}: {
  readonly mission: string;
  readonly open: (taken: DocumentTakenAnswer) => void;
}) {
  const [material, setMaterial] = useState(NOTHING);
  const [unread, setUnread] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const taking = useIntake(mission, open);
  const code = taking.error instanceof ApiProblem ? taking.error.code : null;
  const needsDay = code === 'publication-day-missing';
  const { text, file, published, publisher } = material;
  const isEmpty = file === null && text.trim() === '';
  const change = (parts: Partial<Material>) => setMaterial((before) => ({ ...before, ...parts }));
  const read = (given: Material) => {
    setMaterial(given);
    taking.mutate(given);
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    const isRead = mediaTypeOf(chosen) !== null;
    setUnread(isRead ? null : chosen.name);
    if (isRead) read({ ...material, text: '', file: chosen });
  };
  return (
    <form
      className={`card take-in${isOver ? ' over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) taking.mutate(material);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer.files[0]);
      }}
    >
      <header>
        <h2>Read a text</h2>
        <span className="sub">
          English, French or Spanish. Nothing enters the ledger by itself.
        </span>
      </header>
      {file === null ? (
        <Field label="Article, cable or return" hint="Paste it here, or drop a file on this card">
          {(attributes) => (
            <textarea
              {...attributes}
              rows={TEXT_ROWS}
              value={text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <p className="file">
          <b>{file.name}</b> <span className="sub">{sizeWords(file.size)}</span>
          <button type="button" className="plain" onClick={() => change({ file: null })}>
            Remove the file
          </button>
        </p>
      )}
      <FileButton choose={choose} />
      <div className="row">
        <Field
          label="Published on"
          isBad={needsDay}
          hint={
            needsDay
              ? (taking.error?.message ?? '')
              : 'Not needed where the text or the page gives it'
          }
        >
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={published}
              onChange={(event) => change({ published: event.target.value })}
            />
          )}
        </Field>
        <Field label="Publisher" hint="">
          {(attributes) => (
            <input
              {...attributes}
              value={publisher}
              onChange={(event) => change({ publisher: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div aria-live="polite">
        {unread !== null && (
          <p className="bad">
            {unread} is not read here. Drop a file that ends in {FILE_ENDINGS.join(', ')}, or paste
            its text.
          </p>
        )}
        {taking.isPending && file !== null && (
          <p className="sub">Reading {file.name} in a process of its own…</p>
        )}
        {taking.error && !needsDay && <p className="bad">{taking.error.message}</p>}
        {code === 'document-without-text' && (
          <p className="acts">
            <button type="button" className="btn" onClick={() => change({ file: null })}>
              Type what it says
            </button>
            <a className="btn" href="figures?add=yes">
              Record a figure by hand
            </a>
          </p>
        )}
      </div>
      <div className="acts">
        <button type="submit" className="btn primary" disabled={taking.isPending || isEmpty}>
          Read
        </button>
        {isEmpty && <Samples choose={(sample) => read({ ...NOTHING, text: sample })} />}
      </div>
    </form>
  );
}

/** Behind the button: a file field that the keyboard reaches by it. */
function FileButton({ choose }: { readonly choose: (file: File | undefined) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <p className="acts">
      <button type="button" className="btn" onClick={() => field.current?.click()}>
        Choose a file
      </button>
      <span className="sub">.txt, .html or .pdf; 50 MB and 500 pages at most</span>
      <input
        ref={field}
        type="file"
        hidden
        aria-label="File"
        accept={FILE_ENDINGS.join(',')}
        onChange={(event) => {
          choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </p>
  );
}

/** Loaded when one is asked for. */
function Samples({ choose }: { readonly choose: (text: string) => void }) {
  const take = async (name: string) => {
    const { SAMPLES } = await import('./samples.ts');
    choose(SAMPLES.get(name) ?? '');
  };
  return (
    <span className="samples">
      <span className="sub">Or try</span>
      {['a report of an arrival', 'a cable on a visit'].map((name) => (
        <button key={name} type="button" className="plain" onClick={() => void take(name)}>
          {name}
        </button>
      ))}
    </span>
  );
}

function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
