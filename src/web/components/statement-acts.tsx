import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RankBody, StatementAnswer, StatementBody } from '../../contract/statements.ts';
import { ApiProblem, write } from '../api.ts';
import { useReadOnlyReason } from '../mission.ts';
import { missionKey, missionPath } from '../queries.ts';
import { CiteMenu } from './cite.tsx';
import { Field } from './field.tsx';
import { FigureForm, Refusal } from './figure-form.tsx';

/** What a person can do with a statement: prefer it, correct it by a new one, cite it. There is no delete. */
export function StatementActs({
  mission,
  statement,
}: {
  readonly mission: string;
  readonly statement: StatementAnswer;
}) {
  const [open, setOpen] = useState<'rank' | 'supersede' | null>(null);
  const reason = useReadOnlyReason();
  const path = `${missionPath(mission)}/statements/${encodeURIComponent(statement.id)}`;
  const done = useRenew(mission, () => setOpen(null));
  return (
    <>
      <div className="statement-acts">
        <button
          type="button"
          className="btn"
          disabled={reason !== null}
          onClick={() => setOpen('rank')}
        >
          Prefer or rank
        </button>
        <button
          type="button"
          className="btn"
          disabled={reason !== null}
          onClick={() => setOpen('supersede')}
        >
          Supersede
        </button>
        <CiteMenu mission={mission} statement={statement} />
      </div>
      {reason !== null && <p className="sub">{reason}</p>}
      {open === 'rank' && (
        <RankForm
          statement={statement}
          save={(body) => write('PUT', `${path}/rank`, body).then(done)}
          cancel={() => setOpen(null)}
        />
      )}
      {open === 'supersede' && (
        <SupersedeForm
          mission={mission}
          statement={statement}
          save={(body, because) =>
            write('POST', `${path}/supersession`, { statement: body, reason: because }).then(done)
          }
          cancel={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** After a write everything of the mission is asked for again: one figure can move the whole picture. */
function useRenew(mission: string, after: () => void) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: missionKey(mission) });
    after();
  };
}

function RankForm({
  statement,
  save,
  cancel,
}: {
  readonly statement: StatementAnswer;
  readonly save: (body: RankBody) => Promise<unknown>;
  readonly cancel: () => void;
}) {
  const [rank, setRank] = useState('preferred');
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    save({ rank: rank as RankBody['rank'], reason }).catch((error: unknown) => {
      if (error instanceof ApiProblem) setRefused(error);
    });
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <Field label={`Rank of "${statement.asStated}"`}>
        {(attributes) => (
          <select {...attributes} value={rank} onChange={({ target }) => setRank(target.value)}>
            <option value="preferred">preferred</option>
            <option value="normal">normal</option>
            <option value="deprecated">deprecated: mis-stated</option>
          </select>
        )}
      </Field>
      <Field label="Because" hint="It stays on record with your name.">
        {(attributes) => (
          <input
            {...attributes}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
          />
        )}
      </Field>
      {refused && <Refusal refused={refused} />}
      <div className="statement-acts">
        <button type="submit" className="btn primary">
          Set rank
        </button>
        <button type="button" className="btn" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function SupersedeForm({
  mission,
  statement,
  save,
  cancel,
}: {
  readonly mission: string;
  readonly statement: StatementAnswer;
  readonly save: (body: StatementBody, reason: string) => Promise<unknown>;
  readonly cancel: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <div className="act-form">
      <p className="small muted">
        The old statement stays on record; the new one stands in its place.
      </p>
      <Field label="Because">
        {(attributes) => (
          <input
            {...attributes}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
          />
        )}
      </Field>
      <FigureForm
        mission={mission}
        submitLabel="Supersede"
        initial={{
          subject: statement.subject,
          measure: statement.measure,
          quantity: statement.asStated,
          validTime: statement.validTime ?? '',
          statedOn: statement.statedOn ?? '',
          source: statement.document?.publisher ?? '',
          speaker: statement.speakers.length > 1 ? (statement.speakers.at(-1) ?? '') : '',
          quote: '',
          modality: statement.modality,
        }}
        save={(body) => save(body, reason)}
        cancel={cancel}
      />
    </div>
  );
}
