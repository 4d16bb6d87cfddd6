import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { address, write } from '../../../api.ts';
import { Field } from '../../../components/field.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import {
  rollPath,
  type SelectionAnswer,
  useRenewRoll,
  useRollEdition,
} from '../../../roll-queries.ts';
import { usePeopleSearch } from '../grid/filter.ts';
import { usePeople } from '../table/use-people.ts';
import { ClassList } from './class-list.tsx';
import { SelectionResult } from './selection-result.tsx';
import { type Wish, wishWords } from './wish.ts';
import { WishList } from './wish-list.tsx';

type Asked = { readonly preview: boolean; readonly acceptNearest: boolean };

const FIRST_SIZE = '600';
const BY_NUMBER = { column: 'serviceNumber', isDescending: false };

/** A batch: how many, under which shares; the list, or the nearest that can be with the reason. */
export function SelectionView({ mission }: { readonly mission: string }) {
  const { set } = usePeopleSearch();
  const [batch, setBatch] = useState('');
  const [size, setSize] = useState(FIRST_SIZE);
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const renew = useRenewRoll(mission);
  const choosing = useMutation({
    mutationFn: (asked: Asked) =>
      write<SelectionAnswer>('POST', `${rollPath(mission)}/selection`, {
        size: Number(size),
        ...(batch.trim() === '' ? {} : { batch: batch.trim() }),
        ...wishWords(wishes),
        ...asked,
      }),
    onSuccess: async ({ saved }) => {
      if (saved) await renew();
    },
  });
  const answer = choosing.data;
  const words = answer?.officers.length ? answer.officers : ['nobody'];
  const filters = [{ kind: 'words', column: 'serviceNumber', words } as const];
  const people = usePeople(
    address(`${rollPath(mission)}/people/columns`),
    { sort: BY_NUMBER, filters, search: '' },
    useRollEdition(mission),
  );
  const isReady = /^[1-9]\d*$/.test(size);
  return (
    <>
      <PageHead
        title="Choose a batch"
        about="From those who can go and are free to; the longest served are preferred"
        acts={
          <button type="button" className="btn" onClick={() => set({ step: undefined })}>
            Back to the roll
          </button>
        }
      />
      <form
        className="card choose"
        aria-label="What the batch should be"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) choosing.mutate({ preview: true, acceptNearest: false });
        }}
      >
        <div className="choose-first">
          <Field label="People">
            {(attributes) => (
              <input
                {...attributes}
                inputMode="numeric"
                value={size}
                onChange={({ target }) => setSize(target.value.trim())}
              />
            )}
          </Field>
          <Field label="Name of the batch" hint="Left out, it is named after the country">
            {(attributes) => (
              <input
                {...attributes}
                value={batch}
                onChange={({ target }) => setBatch(target.value)}
              />
            )}
          </Field>
        </div>
        <WishList
          wishes={wishes}
          setWishes={setWishes}
          client={people.client}
          state={people.state}
        />
        <div className="form-acts">
          <button type="submit" className="btn primary" disabled={!isReady || choosing.isPending}>
            {choosing.isPending ? 'Choosing…' : 'Look who it would be'}
          </button>
          <span className="sub">Nothing is kept until you save it.</span>
        </div>
        {choosing.isPending && <progress aria-label="Choosing" />}
        {choosing.error && (
          <p role="alert" className="bad">
            {choosing.error.message} Nothing was kept.
          </p>
        )}
      </form>
      {answer && (
        <SelectionResult
          answer={answer}
          isBusy={choosing.isPending}
          save={() => choosing.mutate({ preview: false, acceptNearest: !answer.met })}
        />
      )}
      {answer && answer.selected > 0 && (
        <ClassList mission={mission} answer={answer} people={people} />
      )}
    </>
  );
}
