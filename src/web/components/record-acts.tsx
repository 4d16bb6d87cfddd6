import { useState } from 'react';
import type { Noun } from '../../domain/deployment/chain-act.ts';
import { address } from '../api.ts';
import { useReadOnlyReason } from '../mission.ts';
import { missionPath } from '../queries.ts';
import { Dialog } from './dialog.tsx';
import { type ActChoice, EntryForm } from './entry-form.tsx';
import { PasteForm } from './paste-form.tsx';

/** The two ways in on a page of the chain: one entry, or rows of a sheet. */
export function RecordActs({
  mission,
  choices,
  noun,
}: {
  readonly mission: string;
  readonly choices: readonly ActChoice[];
  readonly noun: Noun;
}) {
  const [open, setOpen] = useState<'entry' | 'rows' | null>(null);
  const reason = useReadOnlyReason();
  const close = () => setOpen(null);
  const isOff = reason !== null;
  return (
    <>
      <button
        type="button"
        className="btn primary"
        disabled={isOff}
        title={reason ?? ''}
        onClick={() => setOpen('entry')}
      >
        Record
      </button>
      <button
        type="button"
        className="btn"
        disabled={isOff}
        title={reason ?? ''}
        onClick={() => setOpen('rows')}
      >
        Paste rows
      </button>
      <a
        className="btn"
        href={address(`${missionPath(mission)}/chain/${noun}/entries.csv`)}
        download
      >
        {noun} csv
      </a>
      {open === 'entry' && (
        <Dialog label="Record what happened" close={close}>
          <EntryForm mission={mission} choices={choices} done={close} />
        </Dialog>
      )}
      {open === 'rows' && (
        <Dialog label="Paste rows" close={close}>
          <PasteForm mission={mission} noun={noun} done={close} />
        </Dialog>
      )}
    </>
  );
}

/** A button in a row that opens the form with what the row says already filled in. */
export function RowAct({
  mission,
  label,
  says,
  choices,
  initial,
}: {
  readonly mission: string;
  readonly label: string;
  /** What the button does to which thing, for those who hear it. */
  readonly says: string;
  readonly choices: readonly ActChoice[];
  readonly initial: Readonly<Record<string, string>>;
}) {
  const [isOpen, setOpen] = useState(false);
  const reason = useReadOnlyReason();
  return (
    <>
      <button
        type="button"
        className="plain"
        disabled={reason !== null}
        aria-label={`${label}: ${says}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog label={says} close={() => setOpen(false)}>
          <EntryForm
            mission={mission}
            choices={choices}
            initial={initial}
            done={() => setOpen(false)}
          />
        </Dialog>
      )}
    </>
  );
}
