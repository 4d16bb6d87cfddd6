import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { CandidateListAnswer } from '../../../../contract/manifests.ts';
import { PAYLOAD_RULE, PAYLOAD_RULE_NAME } from '../../../../domain/deployment/payload.ts';
import { ApiProblem } from '../../../api.ts';
import { Field } from '../../../components/field.tsx';
import { Refusal } from '../../../components/figure-form.tsx';
import { type PeopleColumn, PeopleGrid, useChosen } from '../../../components/people-grid.tsx';
import { Awaited } from '../../../components/states.tsx';
import {
  type BoardingAsked,
  candidatesQuery,
  type ManifestCountsAnswer,
  useManifestActs,
} from '../../../manifest-queries.ts';
import { counted } from '../../../wording.ts';

type Candidate = CandidateListAnswer['people'][number];

const COLUMNS: readonly PeopleColumn<Candidate>[] = [
  { label: 'Service No.', cell: ({ serviceNumber }) => serviceNumber },
  { label: 'Name', cell: ({ name }) => name },
  { label: 'Rank', kind: 'opt', cell: ({ rank }) => rank ?? '–' },
  { label: 'Unit', kind: 'opt', cell: ({ unit }) => unit ?? '–' },
  {
    label: 'May go',
    kind: 'wrap',
    cell: ({ block }) =>
      block === null ? (
        'yes'
      ) : (
        <>
          <b className="bad">no</b> {block.message} <span className="sub">{block.fix}</span>
        </>
      ),
  },
];

/** People of the batch, or whom a search finds; whoever cannot go says why and what would help. */
export function AddPeople({
  mission,
  manifest,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
}) {
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const found = useQuery(candidatesQuery(mission, manifest.id, search));
  return (
    <>
      <div className="grid-acts">
        <input
          className="input"
          type="search"
          aria-label="Search the whole roll"
          placeholder="The batch; or search the roll"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        {found.data && (
          <span className="sub">
            {found.data.free} of {found.data.people.length} may go
          </span>
        )}
      </div>
      <Awaited query={found} label="who may go" height={160}>
        {({ people, free }) => (
          <Candidates
            mission={mission}
            manifest={manifest}
            people={people}
            free={free}
            isBatch={search === ''}
          />
        )}
      </Awaited>
    </>
  );
}

function Candidates({
  mission,
  manifest,
  people,
  free,
  isBatch,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly people: readonly Candidate[];
  readonly free: number;
  readonly isBatch: boolean;
}) {
  const { board } = useManifestActs(mission);
  const open = people.filter(({ block }) => block === null);
  const { chosen, toggle, clear } = useChosen(open);
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const send = (asked: BoardingAsked) => {
    setRefused(null);
    setTold('');
    board(manifest.id, asked)
      .then(({ boarded, total, kilograms }) => {
        clear();
        setTold(`${boarded} put on it; ${total} in all, ${kilograms} kg.`);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  return (
    <>
      <BoardingForm
        manifest={manifest}
        chosen={[...chosen]}
        most={isBatch ? free : 0}
        send={send}
      />
      <p className="small" role="status">
        {told}
      </p>
      {refused && <Refusal refused={refused} />}
      <PeopleGrid
        label="Who might board"
        rows={people}
        columns={COLUMNS}
        chosen={chosen}
        choose={toggle}
      />
    </>
  );
}

function BoardingForm({
  manifest,
  chosen,
  most,
  send,
}: {
  readonly manifest: ManifestCountsAnswer;
  readonly chosen: readonly string[];
  /** How many of the batch can be taken at once; 0 where somebody else was searched for. */
  readonly most: number;
  readonly send: (asked: BoardingAsked) => void;
}) {
  const [cells, setCells] = useState({
    count: '',
    kilograms: String(PAYLOAD_RULE.kilograms),
    baggage: String(PAYLOAD_RULE.baggageKilograms),
    reason: '',
  });
  const set = (name: keyof typeof cells) => (value: string) =>
    setCells((before) => ({ ...before, [name]: value }));
  const isFrozen = manifest.state === 'frozen';
  const asked = {
    kilograms: Number(cells.kilograms),
    baggageKilograms: Number(cells.baggage),
    ...(isFrozen ? { reason: cells.reason.trim() } : {}),
  };
  return (
    <form
      className="boarding"
      aria-label="Put people on it"
      onSubmit={(event) => {
        event.preventDefault();
        send(
          chosen.length > 0
            ? { ...asked, serviceNumbers: chosen }
            : { ...asked, count: Number(cells.count) },
        );
      }}
    >
      {chosen.length === 0 && most > 0 && (
        <NumberCell
          label="How many of the batch"
          hint={`${most} may go, in order of unit and number`}
          value={cells.count}
          set={set('count')}
          min={1}
        />
      )}
      <NumberCell
        label="kg a person with kit"
        hint={PAYLOAD_RULE_NAME}
        value={cells.kilograms}
        set={set('kilograms')}
        min={1}
      />
      <NumberCell
        label="kg of baggage each"
        hint="45 kg: V07"
        value={cells.baggage}
        set={set('baggage')}
        min={0}
      />
      {isFrozen && (
        <Field label="Why" hint="It becomes an amendment with a number.">
          {(attributes) => (
            <input
              {...attributes}
              required
              value={cells.reason}
              onChange={({ target }) => set('reason')(target.value)}
            />
          )}
        </Field>
      )}
      <button
        type="submit"
        className="btn primary"
        disabled={chosen.length === 0 && (most === 0 || cells.count === '')}
      >
        {chosen.length > 0
          ? `Put ${counted(chosen.length, 'person', 'people')} on it`
          : 'Put them on it'}
      </button>
    </form>
  );
}

function NumberCell({
  label,
  hint,
  value,
  set,
  min,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly min: number;
}) {
  return (
    <Field label={label} hint={hint}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          inputMode="numeric"
          required
          min={min}
          value={value}
          onChange={({ target }) => set(target.value)}
        />
      )}
    </Field>
  );
}
