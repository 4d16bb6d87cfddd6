import { useState } from 'react';
import { ApiProblem } from '../../../api.ts';
import { Refusal } from '../../../components/figure-form.tsx';
import { dayWords, today } from '../../../day.ts';
import {
  type ManifestCountsAnswer,
  type ManifestStep,
  useManifestActs,
} from '../../../manifest-queries.ts';
import { counted } from '../../../wording.ts';

const STATES = ['draft', 'proposed', 'approved', 'frozen', 'departed', 'arrived'] as const;

type Next = { readonly step: ManifestStep; readonly label: string; readonly needsDay?: boolean };

const NEXT: { readonly [state: string]: Next | undefined } = {
  draft: { step: 'propose', label: 'Propose it' },
  proposed: { step: 'approve', label: 'Approve what is shown' },
  approved: { step: 'freeze', label: 'Freeze it' },
  frozen: { step: 'depart', label: 'The lift departed', needsDay: true },
  departed: { step: 'arrive', label: 'Everybody landed', needsDay: true },
};

const HASH_CHARACTERS = 12;

/** How far a manifest is, who took it there and when, and the next step. */
export function ManifestSteps({
  mission,
  account,
  manifest,
  mayAct,
}: {
  readonly mission: string;
  readonly account: string;
  readonly manifest: ManifestCountsAnswer;
  readonly mayAct: boolean;
}) {
  const reached = STATES.indexOf(manifest.state);
  return (
    <div className="steps-box">
      <ol className="steps" aria-label="How far it is">
        {STATES.map((state, at) => {
          const taken = manifest.steps.findLast((step) => step.state === state);
          const isDone = at <= reached;
          return (
            <li
              key={state}
              className={isDone ? 'done' : ''}
              aria-current={at === reached ? 'step' : undefined}
            >
              <span className="step-mark" aria-hidden="true">
                {isDone ? '✓' : at + 1}
              </span>
              <b>{state}</b>
              <span className="sub">{isDone && taken ? whoWhen(taken) : ''}</span>
            </li>
          );
        })}
      </ol>
      {mayAct && <NextStep mission={mission} account={account} manifest={manifest} />}
    </div>
  );
}

function whoWhen({ byName, by, on, at }: ManifestCountsAnswer['steps'][number]): string {
  const clock = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const recorded = at.startsWith(on) ? `${dayWords(on)}, ${clock}` : dayWords(on);
  return `${byName ?? by}, ${recorded}`;
}

function NextStep({
  mission,
  account,
  manifest,
}: {
  readonly mission: string;
  readonly account: string;
  readonly manifest: ManifestCountsAnswer;
}) {
  const { step: take } = useManifestActs(mission);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [day, setDay] = useState('');
  const next = NEXT[manifest.state];
  if (next === undefined) return null;
  const on = day === '' ? dayOf(manifest, next.step) : day;
  const isOwnProposal = next.step === 'approve' && manifest.proposedBy === account;
  const isEmpty = next.step === 'propose' && manifest.people === 0;
  const send = () => {
    setRefused(null);
    const shown = next.step === 'approve' ? (manifest.contentHash ?? '') : '';
    const body = {
      step: next.step,
      ...(next.needsDay ? { on } : {}),
      ...(shown === '' ? {} : { shown }),
    };
    take(manifest.id, body).catch((error: unknown) => {
      if (!(error instanceof ApiProblem)) throw error;
      setRefused(error);
    });
  };
  return (
    <div className="next-step">
      {next.needsDay && (
        <label>
          On{' '}
          <input
            className="input"
            type="date"
            value={on}
            onChange={(e) => setDay(e.target.value)}
          />
        </label>
      )}
      <button
        type="button"
        className="btn primary"
        disabled={isOwnProposal || isEmpty}
        onClick={send}
      >
        {next.label}
      </button>
      <p className="sub">{aboutNext(manifest, next.step, isOwnProposal)}</p>
      {refused && <Refusal refused={refused} />}
    </div>
  );
}

/** The day of departure as planned, or today: a lift that left earlier is recorded by its own day. */
function dayOf({ departsOn, arrivesOn }: ManifestCountsAnswer, step: ManifestStep): string {
  const planned = step === 'arrive' ? (arrivesOn ?? departsOn) : departsOn;
  return planned ?? today();
}

function aboutNext(
  { people, checkedIn, contentHash }: ManifestCountsAnswer,
  step: ManifestStep,
  isOwnProposal: boolean,
): string {
  if (isOwnProposal) return 'You proposed it: another person has to approve it.';
  const content = `${counted(people ?? 0, 'person', 'people')}, content ${contentHash?.slice(0, HASH_CHARACTERS)}`;
  if (step === 'approve') return `You agree to ${content}.`;
  if (step === 'freeze') return 'From then on a change needs a reason and gets a number.';
  const absent = (people ?? 0) - (checkedIn ?? 0);
  if (step !== 'depart' || absent === 0) return '';
  if (checkedIn === 0) return 'Nobody was checked in at the desk: all of them count as departed.';
  return `${counted(absent, 'person', 'people')} not checked in would count as departed: take off who stayed.`;
}
