import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScreeningAnswer } from '../../../../contract/roll-screening.ts';
import { Awaited } from '../../../components/states.tsx';
import { screeningQuery } from '../../../roll-queries.ts';
import { numberWords } from '../../../wording.ts';
import type { ColumnFilter } from '../table/people-table.ts';
import { VerdictName, verdictWords } from '../verdict.tsx';
import { Reasons } from './reasons.tsx';
import { RuleProposals } from './rule-proposals.tsx';
import { RuleRow } from './rule-row.tsx';
import { TriedBar } from './tried-bar.tsx';

const OUTCOMES = ['eligible', 'undetermined', 'ineligible'] as const;

/** The rules with what each comes to. A value can be tried; nothing is saved by trying. */
export function RuleBar({
  mission,
  canPropose,
  filters,
  filter,
}: {
  readonly mission: string;
  readonly canPropose: boolean;
  readonly filters: readonly ColumnFilter[];
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const [tries, setTries] = useState<Readonly<Record<string, string>>>({});
  const pairs = Object.entries(tries).map(([name, value]) => `${name}=${value}`);
  const screening = useQuery(screeningQuery(mission, pairs));
  const tryValue = (name: string, value: string | null) => {
    const { [name]: _, ...others } = tries;
    setTries(value === null ? others : { ...others, [name]: value });
  };
  return (
    <Awaited query={screening} label="the rules" height={160}>
      {(answer) => (
        <div className="cols rule-bar">
          <section className="card c8" aria-label="Rules">
            <header>
              <h2>Who can go</h2>
              <Outcomes answer={answer} filters={filters} filter={filter} />
            </header>
            <RuleProposals mission={mission} canDecide={canPropose} />
            <RuleTable {...{ mission, answer, tries, tryValue, filter }} />
            {pairs.length > 0 && (
              <TriedBar
                mission={mission}
                pairs={pairs}
                canPropose={canPropose}
                change={answer.tried?.eligible ?? 0}
                forget={() => setTries({})}
              />
            )}
          </section>
          <Reasons byReason={answer.byReason} filters={filters} filter={filter} />
        </div>
      )}
    </Awaited>
  );
}

function Outcomes({
  answer,
  filters,
  filter,
}: {
  readonly answer: ScreeningAnswer;
  readonly filters: readonly ColumnFilter[];
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const standing = filters.find(({ column }) => column === 'outcome');
  const chosen = standing?.kind === 'words' ? standing.words : [];
  return (
    <span className="outcomes">
      {OUTCOMES.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className="outcome"
          aria-pressed={chosen.includes(outcome)}
          title={`Show who ${verdictWords(outcome)}`}
          onClick={() =>
            filter({
              kind: 'words',
              column: 'outcome',
              words: chosen.length === 1 && chosen[0] === outcome ? [] : [outcome],
            })
          }
        >
          <b>{numberWords(answer[outcome])}</b> <VerdictName verdict={outcome} />
        </button>
      ))}
    </span>
  );
}

function RuleTable({
  mission,
  answer,
  tries,
  tryValue,
  filter,
}: {
  readonly mission: string;
  readonly answer: ScreeningAnswer;
  readonly tries: Readonly<Record<string, string>>;
  readonly tryValue: (name: string, value: string | null) => void;
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const { rules } = answer.ruleSet;
  const isShown = ({ name, isOn }: { readonly name: string; readonly isOn: boolean }) =>
    isOn || tries[name] !== undefined;
  const off = rules.filter((rule) => !isShown(rule));
  const row = (rule: (typeof rules)[number]) => (
    <RuleRow
      key={rule.name}
      mission={mission}
      rule={rule}
      tries={tries}
      tryValue={tryValue}
      show={(word) => filter({ kind: 'words', column: 'reasons', words: [word] })}
    />
  );
  return (
    <>
      <ul className="rules">{rules.filter(isShown).map(row)}</ul>
      {off.length > 0 && (
        <details className="rules-off">
          <summary>
            {off.length} rules that are off, as the UN asks of individual police officers
          </summary>
          <ul className="rules">{off.map(row)}</ul>
        </details>
      )}
    </>
  );
}
