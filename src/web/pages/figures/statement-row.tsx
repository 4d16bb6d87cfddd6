import type { StatementAnswer } from '../../../contract/statements.ts';
import { Grade } from '../../components/grade.tsx';
import { Bolt } from '../../components/mark.tsx';
import { dateWords, rangeWords } from '../../wording.ts';

/** The columns of the grid, from the words of the source to what is wrong with them. */
export const COLUMNS: readonly { readonly name: string; readonly className: string }[] = [
  { name: 'As written', className: 'c-words' },
  { name: 'Read as', className: 'c-range' },
  { name: 'Subject', className: 'c-subject' },
  { name: 'About', className: 'c-time' },
  { name: 'Source', className: 'c-source opt' },
  { name: 'Grade', className: 'c-grade opt' },
  { name: 'Flags', className: 'c-flags' },
];

/** One statement on one line; words that hold no figure are shown as they were said. */
export function StatementRow({
  statement,
  isPicked,
  hasConflict,
}: {
  readonly statement: StatementAnswer;
  readonly isPicked: boolean;
  readonly hasConflict: boolean;
}) {
  const { asStated, low, high, subjectLabel, validTime, document, grade, rank, modality } =
    statement;
  const words = asStated || statement.passage?.words || statement.note || 'no figure';
  return (
    <>
      <Cell
        className={`c-words ${asStated ? 'strong' : 'muted'}${rank === 'deprecated' ? ' struck' : ''}`}
      >
        {words}
      </Cell>
      <Cell className="c-range muted">{rangeWords(low, high)}</Cell>
      <Cell className="c-subject">{subjectLabel}</Cell>
      <Cell className="c-time">{dateWords(validTime)}</Cell>
      <Cell className="c-source opt">{document?.publisher ?? document?.title ?? 'by hand'}</Cell>
      <Cell className="c-grade opt">
        <Grade grade={grade} />
      </Cell>
      <Cell className="c-flags">
        {hasConflict && <Bolt says="in a conflict" />}
        {modality !== 'reported' && <span className="sub">{modality}</span>}
        {rank === 'preferred' && <span className="sub">preferred</span>}
        {rank === 'deprecated' && <span className="hush">mis-stated</span>}
        {isPicked && <span className="tag on">picked</span>}
      </Cell>
    </>
  );
}

function Cell({
  className,
  children,
}: {
  readonly className: string;
  readonly children: React.ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the lines are not table rows
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
    <span role="gridcell" className={className}>
      {children}
    </span>
  );
}
