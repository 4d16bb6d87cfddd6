import { useEffect, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { numberWords } from '../../../wording.ts';
import { choiceWords } from '../people-words.ts';
import type { PeopleClient } from '../table/people-client.ts';
import { columnCalled, PEOPLE_COLUMNS } from '../table/people-columns.ts';
import type { Choice } from '../table/people-questions.ts';
import type { ColumnFilter, PeopleQuestion } from '../table/people-table.ts';

const FILTERED = PEOPLE_COLUMNS.filter(({ kind }) => kind !== 'text');
const CHOICES_MAX = 200;

/** One column at a time: its words with how many each would leave, or two days. */
export function FilterForm({
  client,
  question,
  filter,
}: {
  readonly client: PeopleClient;
  readonly question: PeopleQuestion;
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const [column, setColumn] = useState('outcome');
  const standing = question.filters.find((one) => one.column === column);
  return (
    <div className="filter-form">
      <Field label="Column">
        {(attributes) => (
          <select {...attributes} value={column} onChange={({ target }) => setColumn(target.value)}>
            {FILTERED.map(({ name, heading }) => (
              <option key={name} value={name}>
                {heading}
              </option>
            ))}
          </select>
        )}
      </Field>
      {columnCalled(column)?.kind === 'day' ? (
        <Days
          key={column}
          column={column}
          standing={standing?.kind === 'days' ? standing : null}
          filter={filter}
        />
      ) : (
        <Words
          client={client}
          column={column}
          question={question}
          chosen={standing?.kind === 'words' ? standing.words : []}
          filter={filter}
        />
      )}
    </div>
  );
}

function Words({
  client,
  column,
  question,
  chosen,
  filter,
}: {
  readonly client: PeopleClient;
  readonly column: string;
  readonly question: PeopleQuestion;
  readonly chosen: readonly string[];
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let isGone = false;
    void client.choices(column, question).then((found) => {
      if (!isGone) setChoices(found);
    });
    return () => {
      isGone = true;
    };
  }, [client, column, question]);
  const toggle = (word: string) =>
    filter({
      kind: 'words',
      column,
      words: chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word],
    });
  return (
    <fieldset className="choices">
      <legend className="hush">{columnCalled(column)?.heading}</legend>
      {choices.slice(0, CHOICES_MAX).map(({ word, count }) => (
        <label key={word} className="choice">
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          <span>{choiceWords(column, word)}</span>
          <span className="count">{numberWords(count)}</span>
        </label>
      ))}
      {choices.length > CHOICES_MAX && (
        <p className="sub">
          The {CHOICES_MAX} most frequent of {numberWords(choices.length)}.
        </p>
      )}
    </fieldset>
  );
}

function Days({
  column,
  standing,
  filter,
}: {
  readonly column: string;
  readonly standing: (ColumnFilter & { readonly kind: 'days' }) | null;
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const [since, until] = [standing?.since ?? null, standing?.until ?? null];
  const set = (ends: { readonly since: string | null; readonly until: string | null }) =>
    filter({ kind: 'days', column, ...ends });
  return (
    <div className="days">
      <Field label="From">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={since ?? ''}
            onChange={({ target }) => set({ since: target.value || null, until })}
          />
        )}
      </Field>
      <Field label="To">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={until ?? ''}
            onChange={({ target }) => set({ since, until: target.value || null })}
          />
        )}
      </Field>
    </div>
  );
}
