import { useEffect, useId, useState } from 'react';
import type { PeopleClient } from '../table/people-client.ts';
import type { PeopleState } from '../table/use-people.ts';
import {
  KIND_WORDS,
  namesOne,
  RELATION_WORDS,
  WISH_KINDS,
  type Wish,
  type WishKind,
} from './wish.ts';

const COLUMNS_OF: Readonly<Record<WishKind, readonly string[]>> = {
  group: ['unit', 'service'],
  rank: ['rank'],
  women: [],
  men: [],
  skill: ['skills'],
  language: ['languages'],
  whole: ['unit'],
};

type Names = Readonly<Record<string, readonly string[]>>;

/** The shares of a batch, one a line; each offers the words that the roll has. */
export function WishList({
  wishes,
  setWishes,
  client,
  state,
}: {
  readonly wishes: readonly Wish[];
  readonly setWishes: (wishes: readonly Wish[]) => void;
  readonly client: PeopleClient | null;
  readonly state: PeopleState;
}) {
  const names = useNames(client, state.kind === 'ready');
  const next = Math.max(0, ...wishes.map(({ id }) => id)) + 1;
  const change = (id: number, parts: Partial<Wish>) =>
    setWishes(wishes.map((wish) => (wish.id === id ? { ...wish, ...parts } : wish)));
  return (
    <fieldset className="wishes">
      <legend>Shares</legend>
      {wishes.map((wish, at) => (
        <WishLine
          key={wish.id}
          wish={wish}
          number={at + 1}
          names={COLUMNS_OF[wish.kind].flatMap((column) => names[column] ?? [])}
          change={(parts) => change(wish.id, parts)}
          remove={() => setWishes(wishes.filter(({ id }) => id !== wish.id))}
        />
      ))}
      <button
        type="button"
        className="btn"
        onClick={() =>
          setWishes([...wishes, { id: next, kind: 'group', of: '', relation: '=', count: '' }])
        }
      >
        Add a share
      </button>
    </fieldset>
  );
}

function WishLine({
  wish,
  number,
  names,
  change,
  remove,
}: {
  readonly wish: Wish;
  readonly number: number;
  readonly names: readonly string[];
  readonly change: (parts: Partial<Wish>) => void;
  readonly remove: () => void;
}) {
  const id = useId();
  const { kind, of, relation, count } = wish;
  return (
    <div className="wish">
      <select
        className="input"
        aria-label={`Share ${number}: of what`}
        value={kind}
        onChange={({ target }) => change({ kind: target.value as WishKind, of: '' })}
      >
        {WISH_KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]}
          </option>
        ))}
      </select>
      {namesOne(kind) && (
        <>
          <input
            className="input"
            aria-label={`Share ${number}: which`}
            list={id}
            value={of}
            placeholder={names[0] ?? ''}
            onChange={({ target }) => change({ of: target.value })}
          />
          <datalist id={id}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
      {kind !== 'whole' && (
        <>
          <select
            className="input"
            aria-label={`Share ${number}: how`}
            value={relation}
            onChange={({ target }) => change({ relation: target.value as Wish['relation'] })}
          >
            {Object.entries(RELATION_WORDS).map(([sign, words]) => (
              <option key={sign} value={sign}>
                {words}
              </option>
            ))}
          </select>
          <input
            className="input wish-count"
            aria-label={`Share ${number}: how many, or a per cent`}
            placeholder="200 or 20%"
            value={count}
            onChange={({ target }) => change({ count: target.value })}
          />
        </>
      )}
      <button type="button" className="btn" onClick={remove}>
        ✕<span className="hush">Take share {number} out</span>
      </button>
    </div>
  );
}

const NO_QUESTION = {
  sort: { column: 'serviceNumber', isDescending: false },
  filters: [],
  search: '',
};

/** The words that the roll has for units, ranks, skills and languages, the most frequent first. */
function useNames(client: PeopleClient | null, isReady: boolean): Names {
  const [names, setNames] = useState<Names>({});
  useEffect(() => {
    if (!client || !isReady) return;
    let isGone = false;
    const columns = [...new Set(Object.values(COLUMNS_OF).flat())];
    void Promise.all(
      columns.map(async (column) => {
        const choices = await client.choices(column, NO_QUESTION);
        const words = choices.map(({ word }) =>
          column === 'languages' ? (word.split('-')[0] ?? word) : word,
        );
        return [column, [...new Set(words)]] as const;
      }),
    ).then((pairs) => {
      if (!isGone) setNames(Object.fromEntries(pairs));
    });
    return () => {
      isGone = true;
    };
  }, [client, isReady]);
  return names;
}
