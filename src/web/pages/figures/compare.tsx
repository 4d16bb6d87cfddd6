import { useQueries } from '@tanstack/react-query';
import type { Conflict } from '../../../contract/conflicts.ts';
import type { StatementAnswer } from '../../../contract/statements.ts';
import { type Dot, Dots } from '../../charts/dots.tsx';
import { type Span, Spans } from '../../charts/spans.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Grade } from '../../components/grade.tsx';
import { Bolt, StageName } from '../../components/mark.tsx';
import { saidBy } from '../../components/statement-card.tsx';
import { addDays } from '../../day.ts';
import { useShowEvidence } from '../../evidence.ts';
import { measureLabel, stageOf } from '../../measures.ts';
import { statementQuery } from '../../queries.ts';
import { dateWords, rangeWords, whenWords } from '../../wording.ts';
import { differenceOf } from './difference.ts';

const CARDS_MAX = 4;

/** What is compared: a conflict that was found, a look-alike with its reason, or what the reader picked. */
export type Comparison =
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'alike'; readonly ids: readonly string[]; readonly reason: string }
  | { readonly kind: 'picked'; readonly ids: readonly string[] };

/** Statements side by side: their words, their ranges on one axis, and why they differ or do not. */
export function Compare({
  mission,
  comparison,
  close,
}: {
  readonly mission: string;
  readonly comparison: Comparison;
  readonly close?: () => void;
}) {
  const ids = comparison.kind === 'conflict' ? comparison.conflict.statementIds : comparison.ids;
  const details = useQueries({ queries: ids.map((id) => statementQuery(mission, id)) });
  const statements = details.flatMap(({ data }) => (data ? [data.statement] : []));
  return (
    <section className="card compare" aria-label={`Compare ${ids.join(', ')}`}>
      <header>
        <Verdict comparison={comparison} statements={statements} />
        {close && (
          <button type="button" className="btn end" onClick={close}>
            Close
          </button>
        )}
      </header>
      <ul className={`side-by-side${comparison.kind === 'conflict' ? ' clash' : ''}`}>
        {statements.slice(0, CARDS_MAX).map((statement) => (
          <li key={statement.id}>
            <SaidCard statement={statement} />
          </li>
        ))}
      </ul>
      {statements.length > CARDS_MAX && (
        <p className="sub">
          {statements.slice(CARDS_MAX).map((statement) => (
            <span key={statement.id}>
              <FigureLink evidence={{ kind: 'statement', id: statement.id }} className="plain">
                “{statement.asStated || statement.note}”
              </FigureLink>{' '}
              {statement.document?.publisher}.{' '}
            </span>
          ))}
        </p>
      )}
      <ComparisonChart statements={statements} isTime={isTime(comparison, statements)} />
      <Reasons comparison={comparison} statements={statements} />
    </section>
  );
}

const TITLES: { readonly [kind: string]: string } = {
  figures: 'These figures cannot both be true',
  sum: 'The total does not follow from its parts',
  time: 'No calendar satisfies all of them',
  office: 'Two holders of one office on one day',
};

function Verdict({
  comparison,
  statements,
}: {
  readonly comparison: Comparison;
  readonly statements: readonly StatementAnswer[];
}) {
  const subject = <span className="sub">{statements[0]?.subjectLabel}</span>;
  if (comparison.kind === 'conflict') {
    const { kind, status } = comparison.conflict;
    return (
      <>
        <h2>
          <Bolt>Conflict</Bolt> {TITLES[kind] ?? 'Statements that cannot all hold'}
        </h2>
        <span className="tag">{status}</span>
        {subject}
      </>
    );
  }
  return (
    <>
      {comparison.kind === 'alike' && <span className="tag">no conflict</span>}
      <h2>{comparison.kind === 'alike' ? 'Alike, but no conflict' : 'Side by side'}</h2>
      {subject}
    </>
  );
}

function SaidCard({ statement }: { readonly statement: StatementAnswer }) {
  const { id, asStated, measure, subjectLabel, validTime, grade, speakers, document, statedOn } =
    statement;
  return (
    <>
      <p>
        <FigureLink evidence={{ kind: 'statement', id }} className="figure-link strong">
          “{asStated || statement.passage?.words || statement.note}”
        </FigureLink>
      </p>
      <p className="sub">
        <StageName stage={stageOf(measure)} label={`${measureLabel(measure)}, ${subjectLabel}`} />
      </p>
      <p className="sub">{whenWords(validTime)}</p>
      <p className="sub">
        {saidBy(speakers, document?.publisher ?? null)},{' '}
        {statedOn === null ? 'day not known' : dateWords(statedOn)}
      </p>
      <p>
        <Grade grade={grade} />{' '}
        <span className="sub">{rangeWords(statement.low, statement.high)}</span>
      </p>
    </>
  );
}

function isTime(comparison: Comparison, statements: readonly StatementAnswer[]): boolean {
  if (comparison.kind === 'conflict') return comparison.conflict.kind === 'time';
  return (
    statements.length > 0 && statements.every(({ low, unit }) => low === null || unit === 'weeks')
  );
}

function ComparisonChart({
  statements,
  isTime: asDays,
}: {
  readonly statements: readonly StatementAnswer[];
  readonly isTime: boolean;
}) {
  const show = useShowEvidence();
  if (asDays) {
    const spans = spansOf(statements);
    return spans.length < 2 ? null : <Spans spans={spans} />;
  }
  const units = new Set(statements.flatMap(({ low, unit }) => (low === null ? [] : [unit])));
  const numbers = statements.filter(({ low }) => low !== null);
  if (numbers.length < 2 || units.size > 1) return null;
  const dots = numbers.map(
    (one): Dot => ({
      id: one.id,
      who: `${measureLabel(one.measure)}, ${one.subjectLabel}`,
      words: one.asStated,
      low: one.low ?? 0,
      high: one.high,
      open: () => show({ kind: 'statement', id: one.id }),
    }),
  );
  const measures = new Set(numbers.map(({ measure }) => measure));
  return (
    <Dots
      name="The figures with their ranges"
      dots={dots}
      stage={measures.size === 1 ? stageOf([...measures][0] ?? '') : null}
    />
  );
}

const DAYS_OF: { readonly [unit: string]: number } = {
  days: 1,
  weeks: 7,
  months: 30.4,
  years: 365.25,
};

/** Days as they were stated, and lengths counted back from the last day among them. */
export function spansOf(statements: readonly StatementAnswer[]): Span[] {
  const dated = statements.filter(
    ({ unit, validEarliest, validLatest }) =>
      DAYS_OF[unit ?? ''] === undefined || validEarliest === validLatest,
  );
  const ends = dated
    .flatMap(({ validLatest }) => (validLatest === null ? [] : [validLatest]))
    .sort();
  const end = ends.at(-1);
  return statements.flatMap((one): Span[] => {
    const daysPerUnit = DAYS_OF[one.unit ?? ''];
    const name = sayRole(one);
    const words = one.asStated || dateWords(one.validTime);
    if (daysPerUnit !== undefined && one.low !== null && end !== undefined) {
      const from = addDays(end, -Math.round(one.low * daysPerUnit));
      return [{ id: one.id, name: 'length stated', words, from, until: end, isLength: true }];
    }
    const { validEarliest: from, validLatest: until } = one;
    if (from === null || until === null) return [];
    return [{ id: one.id, name, words: dateWords(one.validTime), from, until, isLength: false }];
  });
}

function sayRole({ validRole }: StatementAnswer): string {
  if (validRole === 'start') return 'start stated';
  return validRole === 'end' ? 'end stated' : 'day stated';
}

function Reasons({
  comparison,
  statements,
}: {
  readonly comparison: Comparison;
  readonly statements: readonly StatementAnswer[];
}) {
  const [first, second] = statements;
  if (comparison.kind === 'conflict')
    return <p className="reasons">{comparison.conflict.explanation}</p>;
  if (comparison.kind === 'alike') return <p className="reasons">{comparison.reason}</p>;
  if (!first || !second) return null;
  return (
    <ul className="reasons">
      {differenceOf(first, second).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
