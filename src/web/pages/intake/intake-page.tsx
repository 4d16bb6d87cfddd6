import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentTakenAnswer } from '../../../contract/proposals.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useMissionId } from '../../mission.ts';
import { DecisionPane } from './decision-pane.tsx';
import { TakeInForm } from './take-in-form.tsx';
import { WaitingList } from './waiting-list.tsx';
import './intake.css';

/** Article in, cited statements out; a person decides each one. */
export default function IntakePage() {
  const mission = useMissionId();
  const { document } = useSearch({ strict: false }) as { document?: string };
  const [taken, setTaken] = useState<DocumentTakenAnswer | null>(null);
  const navigate = useNavigate();
  const open = (id: string | undefined) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, document: id }),
    });
  return (
    <>
      <PageHead
        title="Intake"
        about="Nothing is in the ledger until you commit"
        acts={
          document !== undefined && (
            <button type="button" className="btn" onClick={() => open(undefined)}>
              Another text
            </button>
          )
        }
      />
      {document === undefined ? (
        <>
          <TakeInForm
            mission={mission}
            open={(read) => {
              setTaken(read);
              open(read.document);
            }}
          />
          <WaitingList mission={mission} open={open} />
        </>
      ) : (
        <DecisionPane
          key={document}
          mission={mission}
          document={document}
          taken={taken?.document === document ? taken : null}
          open={open}
        />
      )}
    </>
  );
}
