import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { RollImportAnswer, RollPlanAnswer } from '../../../../contract/roll.ts';
import { address, write } from '../../../api.ts';
import { type PlanTab, rollPath, useRenewRoll } from '../../../roll-queries.ts';
import { counted, numberWords } from '../../../wording.ts';
import { usePeopleSearch } from '../grid/filter.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { DropZone } from './drop-zone.tsx';
import { FailedRows } from './failed-rows.tsx';
import { UndoImport } from './past-imports.tsx';
import { PlanRows } from './plan-rows.tsx';
import { useRollUpload } from './use-roll-upload.ts';

/** One plan: what it comes to, its rows by tab, and the two ways on: let the good rows in, mend the bad. */
export function PlanView({
  mission,
  plan,
  opened,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
  readonly opened: (plan: string) => void;
}) {
  if (plan.state === 'reading') return <Reading plan={plan} />;
  if (plan.state === 'refused')
    return <RefusedFile mission={mission} plan={plan} opened={opened} />;
  return (
    <>
      <section className="card plan-sum" aria-label="The plan">
        <header>
          <h2>{plan.file}</h2>
          <span className="sub">{counted(plan.rows, 'row')} read</span>
        </header>
        <Decision mission={mission} plan={plan} />
        {plan.warnings.map(({ code, message }) => (
          <p key={code} className="sub">
            {message}
          </p>
        ))}
        <ColumnMapping mission={mission} plan={plan} opened={opened} />
      </section>
      {plan.failed > 0 && <Mending mission={mission} plan={plan} opened={opened} />}
      <Tabs mission={mission} plan={plan} />
    </>
  );
}

function Reading({ plan }: { readonly plan: RollPlanAnswer }) {
  return (
    <section className="card" aria-label="Reading">
      <h2>Reading {plan.file}</h2>
      <p role="status" className="muted">
        {counted(plan.rowsRead, 'row')} judged so far. Nothing goes in by this.
      </p>
      <progress aria-label="Rows judged" />
    </section>
  );
}

function RefusedFile({
  mission,
  plan,
  opened,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
  readonly opened: (plan: string) => void;
}) {
  const { sendFile, isSending } = useRollUpload(mission, opened);
  return (
    <section className="card" aria-label="Not read">
      <h2>{plan.file} could not be read as a roll</h2>
      <p role="alert" className="bad">
        {plan.problem?.title} Nothing was changed.
      </p>
      <DropZone sendFile={sendFile} isSending={isSending} label="Choose another file">
        Mend it and drop it again
      </DropZone>
    </section>
  );
}

/** "Take the 4,750 good rows, leave 250", or what became of them. */
function Decision({ mission, plan }: { readonly mission: string; readonly plan: RollPlanAnswer }) {
  const renew = useRenewRoll(mission);
  const applying = useMutation({
    mutationFn: () =>
      write<RollImportAnswer>('POST', `${rollPath(mission)}/imports/${plan.id}/apply`),
    onSuccess: renew,
  });
  const good = plan.rows - plan.failed;
  const moves = plan.added + plan.changed;
  if (plan.state === 'undone')
    return <p role="status">Taken back: the roll is as it was before.</p>;
  if (plan.state === 'applied') {
    return (
      <div className="decision">
        <p role="status" className="strong">
          In: {numberWords(plan.added)} new, {numberWords(plan.changed)} changed
          {plan.failed > 0 && `; ${counted(plan.failed, 'row')} left to mend`}.
        </p>
        <UndoImport mission={mission} last={plan} />
      </div>
    );
  }
  return (
    <div className="decision">
      <button
        type="button"
        className="btn primary"
        disabled={applying.isPending || moves === 0}
        onClick={() => applying.mutate()}
      >
        {takeWords(good, plan.failed)}
      </button>
      <span className="sub">
        {moves === 0
          ? 'Nothing in this file differs from the roll.'
          : `${numberWords(plan.added)} new, ${numberWords(plan.changed)} changed, ${numberWords(plan.unchanged)} as they were. One undo takes it back.`}
      </span>
      {applying.isPending && <progress aria-label="Letting the rows in" />}
      {applying.error && (
        <p role="alert" className="bad">
          {applying.error.message} Nothing went in.
        </p>
      )}
    </div>
  );
}

function takeWords(good: number, failed: number): string {
  if (failed === 0) return `Take all ${counted(good, 'row')}`;
  return `Take the ${numberWords(good)} good rows, leave ${numberWords(failed)}`;
}

/** The failed rows as a file, and the place to drop it once it is mended. */
function Mending({
  mission,
  plan,
  opened,
}: {
  readonly mission: string;
  readonly plan: RollPlanAnswer;
  readonly opened: (plan: string) => void;
}) {
  const { sendFile, isSending, wrongFile, error } = useRollUpload(mission, opened);
  return (
    <section className="card mending" aria-label="Mend">
      <header>
        <h2>{counted(plan.failed, 'row')} to mend</h2>
        <span className="sub">
          {plan.state === 'planned' ? 'in Excel, or below in place; ' : 'in Excel; '}
          the file has your own columns and says what is wrong
        </span>
        <span className="end">
          <a
            className="btn"
            href={address(`${rollPath(mission)}/imports/${plan.id}/failed.xlsx`)}
            download
          >
            Download the failed rows
          </a>
        </span>
      </header>
      <DropZone sendFile={sendFile} isSending={isSending} label="Choose the corrected file">
        Drop the corrected file here
      </DropZone>
      <div role="alert" className="bad">
        {wrongFile !== null && <p>“{wrongFile}” is no .xlsx, .csv or .tsv file.</p>}
        {error && <p>{error.message}</p>}
      </div>
    </section>
  );
}

const TABS: readonly (readonly [PlanTab, string, 'added' | 'changed' | 'unchanged' | 'failed'])[] =
  [
    ['errors', 'Errors', 'failed'],
    ['new', 'New', 'added'],
    ['changed', 'Changed', 'changed'],
    ['unchanged', 'Unchanged', 'unchanged'],
  ];

function Tabs({ mission, plan }: { readonly mission: string; readonly plan: RollPlanAnswer }) {
  const { set } = usePeopleSearch();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const first = TABS.find(([, , count]) => plan[count] > 0)?.[0] ?? 'new';
  const shown = TABS.find(([name]) => name === tab)?.[0] ?? first;
  return (
    <section className="card flush" aria-label="Rows of the file">
      <div className="tabs" role="tablist" aria-label="Rows of the file">
        {TABS.map(([name, label, count]) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === shown}
            aria-controls="plan-rows"
            onClick={() => set({ tab: name })}
          >
            {label} <span className="count">{numberWords(plan[count])}</span>
          </button>
        ))}
      </div>
      <div id="plan-rows" role="tabpanel" aria-label={shown}>
        {shown === 'errors' ? (
          <FailedRows mission={mission} plan={plan} />
        ) : (
          <PlanRows mission={mission} plan={plan} tab={shown} />
        )}
      </div>
    </section>
  );
}
