import { useState } from 'react';
import type { PlanGroundAnswer, PlanningValue } from '../../plan-queries.ts';
import { counted, numberWords } from '../../wording.ts';

/** What a plan rests on: every value, whether it is stated or assumed, and by whom. */
export function GroundCard({ ground }: { readonly ground: PlanGroundAnswer }) {
  const [isOpen, setOpen] = useState(false);
  const assumed = ground.values.filter(({ basis }) => basis === 'assumed').length;
  if (ground.missing.length > 0) return <Missing missing={ground.missing} />;
  return (
    <section className="card" aria-label="What a plan rests on">
      <header>
        <h2>Rests on</h2>
        <span className="sub">
          {counted(ground.values.length, 'value')}, {assumed} of them assumed
        </span>
      </header>
      <button
        type="button"
        className="plain"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Hide them' : 'Show each with its source'}
      </button>
      {isOpen && (
        <ul className="bases small">
          {ground.values.map(({ key, value, basis, source }) => (
            <li key={key}>
              <span className="mono">{key}</span> <b>{valueWords(value)}</b>{' '}
              <span className={basis === 'assumed' ? 'bad' : 'muted'}>{basis}</span>
              <p className="sub">{source}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Missing({ missing }: { readonly missing: PlanGroundAnswer['missing'] }) {
  return (
    <section className="card" aria-label="What is missing">
      <header>
        <h2>Missing: {counted(missing.length, 'input')}</h2>
      </header>
      <ul className="bases small">
        {missing.map(({ key, message, fix }) => (
          <li key={key}>
            {message}
            {fix !== null && <p className="mono">{fix}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function valueWords(value: PlanningValue['value']): string {
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return value
    .map((one) =>
      typeof one === 'number' ? numberWords(one) : `${numberWords(one.value)} from ${one.from}`,
    )
    .join(', ');
}
