import type { StatementAnswer } from '../../contract/statements.ts';
import { counted, dateWords, rangeWords, whenWords } from '../wording.ts';
import { FigureLink } from './figure-link.tsx';
import { Grade } from './grade.tsx';
import { Bolt } from './mark.tsx';
import { Passage } from './passage.tsx';

/** One statement in short: its words, its passage, who said it when, and how far to trust it. */
export function StatementCard({
  statement,
  stands = false,
}: {
  readonly statement: StatementAnswer;
  readonly stands?: boolean;
}) {
  const { id, asStated, low, high, document, passage, speakers, grade, statedOn } = statement;
  return (
    <article className="statement-card">
      <header>
        <FigureLink evidence={{ kind: 'statement', id }} className="figure-link strong">
          {asStated || statement.note || 'no figure'}
        </FigureLink>
        <span className="muted small">{rangeWords(low, high)}</span>
        <span className="end">
          {statement.conflictIds.length > 0 && (
            <Bolt says={`in ${counted(statement.conflictIds.length, 'conflict')}`} />
          )}{' '}
          <Grade grade={grade} />
        </span>
      </header>
      {passage && <Passage words={passage.words} figure={asStated} />}
      <p className="sub">
        {saidBy(speakers, document?.publisher ?? document?.title ?? null)}
        {statedOn !== null && `, ${dateWords(statedOn)}`}
        {statement.statedOnInferred && ' (day inferred)'} · {whenWords(statement.validTime)}
      </p>
      {stands && <p className="sub">stands for the day shown</p>}
      {statement.rank !== 'normal' && (
        <p className="sub">
          {statement.rank}
          {statement.rankReason !== null && `: ${statement.rankReason}`}
        </p>
      )}
    </article>
  );
}

/** `The Star, quoting Douglas Kanja`: from the paper to the person. */
export function saidBy(speakers: readonly string[], publisher: string | null): string {
  const [paper, ...quoted] = speakers.length > 0 ? speakers : [publisher ?? 'source not named'];
  return quoted.length === 0 ? `${paper}` : `${paper}, quoting ${quoted.join(', ')}`;
}
