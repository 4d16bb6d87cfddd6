import type { StatementAnswer } from '../../contract/statements.ts';
import { dateWords } from '../wording.ts';
import { saidBy } from './statement-card.tsx';
import { CopyButton } from './states.tsx';

/** Copies a footnote of the statement, with an address that shows it again. */
export function CiteMenu({
  mission,
  statement,
}: {
  readonly mission: string;
  readonly statement: StatementAnswer;
}) {
  const link = `${window.location.origin}/missions/${mission}/figures?statement=${statement.id}`;
  return <CopyButton words={footnote(statement, link)} label="Copy citation" />;
}

/** `"about 430", mission, in theatre. The Star, 11 Nov 2024. Grade B2. Muster r196, <link>` */
export function footnote(statement: StatementAnswer, link: string): string {
  const { asStated, subjectLabel, measure, speakers, document, statedOn, grade, id } = statement;
  const said = saidBy(speakers, document?.publisher ?? null);
  const when = statedOn === null ? 'day not known' : dateWords(statedOn);
  const source = document?.url ? ` ${document.url}.` : '';
  return `"${asStated}", ${subjectLabel}, ${measure}. ${said}, ${when}.${source} Grade ${grade}. Muster ${id}, ${link}`;
}
