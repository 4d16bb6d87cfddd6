import { useQuery } from '@tanstack/react-query';
import type { Conflict } from '../../contract/conflicts.ts';
import type { StatementAnswer } from '../../contract/statements.ts';
import { type Dot, Dots } from '../charts/dots.tsx';
import { useShowEvidence } from '../evidence.ts';
import { measureLabel, stageOf } from '../measures.ts';
import { documentQuery, type StatementDetail } from '../queries.ts';
import { dateWords, rangeWords } from '../wording.ts';
import { ConflictBoxes } from './conflict-box.tsx';
import { Grade, gradeWords } from './grade.tsx';
import { StageName } from './mark.tsx';
import { Passage, PassageInText } from './passage.tsx';
import { Stated } from './stated.tsx';
import { StatementActs } from './statement-acts.tsx';
import { saidBy } from './statement-card.tsx';

/** One statement whole: its passage in its document, who said it, its three times, what it touches. */
export function StatementEvidence({
  mission,
  detail,
}: {
  readonly mission: string;
  readonly detail: StatementDetail;
}) {
  const { statement, conflicts, neighbours, history } = detail;
  return (
    <>
      <p className="panel-figure">
        <Stated words={statement.asStated || statement.note || 'no figure'} />
      </p>
      <p className="small muted">
        {rangeWords(statement.low, statement.high) &&
          `read as ${rangeWords(statement.low, statement.high)}`}
        {statement.sourceWord !== null && ` · the source's word: “${statement.sourceWord}”`}
      </p>
      <StatementPassage mission={mission} statement={statement} />
      <Particulars statement={statement} />
      <ConflictBoxes mission={mission} conflicts={conflicts} />
      <Neighbours statement={statement} neighbours={neighbours} conflicts={conflicts} />
      {history.length > 0 && <History history={history} />}
      <StatementActs mission={mission} statement={statement} />
    </>
  );
}

function StatementPassage({
  mission,
  statement,
}: {
  readonly mission: string;
  readonly statement: StatementAnswer;
}) {
  const { document, passage } = statement;
  const { data } = useQuery({
    ...documentQuery(mission, document?.id ?? ''),
    enabled: document?.hasText === true && passage?.start !== null,
  });
  if (!passage) return <p className="muted">No passage: entered by hand.</p>;
  const isPlaced = data?.text && passage.start !== null && passage.length !== null;
  return (
    <>
      {isPlaced && data.text !== null ? (
        <PassageInText text={data.text} start={passage.start ?? 0} length={passage.length ?? 0} />
      ) : (
        <Passage words={passage.words} figure={statement.asStated} />
      )}
      <p className="sub source-line">
        {document?.publisher ?? document?.title}
        {document?.publishedOn && `, ${dateWords(document.publishedOn)}`}
        {document?.url && (
          <>
            {' · '}
            <a href={document.url} rel="noreferrer noopener" target="_blank">
              the document
            </a>
          </>
        )}
        {statement.verbatim ? ' · word for word' : ''}
      </p>
    </>
  );
}

function Particulars({ statement }: { readonly statement: StatementAnswer }) {
  const { grade, speakers, document } = statement;
  const lines: [string, React.ReactNode][] = [
    ['Subject', statement.subjectLabel],
    [
      'Measure',
      <StageName
        key="m"
        stage={stageOf(statement.measure)}
        label={measureLabel(statement.measure)}
      />,
    ],
    ['Said by', saidBy(speakers, document?.publisher ?? null)],
    ['To', statement.addressee],
    ['About', dateWords(statement.validTime)],
    ['Said on', saidOn(statement)],
    ['Recorded', `${statement.recordedAt.slice(0, 10)} by ${statement.recordedBy}`],
    ['As', statement.modality],
    ['Channel', statement.channel],
    ['Scope', statement.scope],
    ['Part of', statement.partOf],
    [
      'Grade',
      <span key="g">
        <Grade grade={grade} /> <span className="muted">{gradeWords(grade)}</span>
      </span>,
    ],
    [
      'Rank',
      statement.rankReason === null ? statement.rank : `${statement.rank}: ${statement.rankReason}`,
    ],
    ['Because', statement.because],
    ['Note', statement.note],
    [
      'Id',
      <span key="i" className="mono">
        {statement.id}
      </span>,
    ],
  ];
  return (
    <dl className="kv">
      {lines
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <Line key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function saidOn({ statedOn, statedOnInferred }: StatementAnswer): string {
  if (statedOn === null) return 'not known: never counts as said';
  return dateWords(statedOn) + (statedOnInferred ? ', inferred from what it is about' : '');
}

function Line({ name, value }: { readonly name: string; readonly value: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

const NEIGHBOURS_MAX = 8;

function Neighbours({
  statement,
  neighbours,
  conflicts,
}: {
  readonly statement: StatementAnswer;
  readonly neighbours: readonly StatementAnswer[];
  readonly conflicts: readonly Conflict[];
}) {
  const clashing = new Set(
    conflicts
      .filter(({ status }) => status !== 'settled')
      .flatMap(({ statementIds }) => statementIds),
  );
  const show = useShowEvidence();
  const shown = [statement, ...nearest(statement, neighbours)]
    .filter(({ low }) => low !== null)
    .sort((a, b) => (a.validLatest ?? '').localeCompare(b.validLatest ?? ''));
  if (shown.length < 2) return null;
  const dots = shown.map(
    (one): Dot => ({
      id: one.id,
      who: `${one.document?.publisher ?? one.speakers.at(-1) ?? 'by hand'}`,
      words: one.asStated,
      low: one.low ?? 0,
      high: one.high,
      isThis: one.id === statement.id,
      hasConflict: clashing.has(one.id),
      open: () => show({ kind: 'statement', id: one.id }),
    }),
  );
  return (
    <>
      <h3>Same measure, other statements</h3>
      <Dots name="Same measure, other statements" dots={dots} stage={stageOf(statement.measure)} />
    </>
  );
}

/** The neighbours about the nearest days and of the same unit: the panel has room for a few. */
function nearest(
  statement: StatementAnswer,
  neighbours: readonly StatementAnswer[],
): StatementAnswer[] {
  const at = Date.parse(statement.validLatest ?? '') || 0;
  const far = ({ validLatest }: StatementAnswer) =>
    Math.abs((Date.parse(validLatest ?? '') || 0) - at);
  return neighbours
    .filter(({ unit }) => unit === statement.unit)
    .sort((a, b) => far(a) - far(b))
    .slice(0, NEIGHBOURS_MAX);
}

function History({ history }: { readonly history: readonly StatementAnswer[] }) {
  const show = useShowEvidence();
  return (
    <>
      <h3>History</h3>
      <ul className="todo">
        {history.map(({ id, asStated, recordedAt, recordedBy, because }) => (
          <li key={id}>
            <span className="mono">{recordedAt.slice(0, 10)}</span>
            <div>
              <button
                type="button"
                className="plain"
                onClick={() => show({ kind: 'statement', id })}
              >
                {asStated}
              </button>{' '}
              <span className="muted">by {recordedBy}</span>
              {because !== null && <p>{because}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
