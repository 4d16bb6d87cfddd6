import { useQueries } from '@tanstack/react-query';
import type { Figure, PictureAnswer } from '../../contract/picture.ts';
import { openConflictsOf } from '../figures.ts';
import { measureLabel, stageOf } from '../measures.ts';
import { statementQuery } from '../queries.ts';
import { counted, rangeWords, whenWords } from '../wording.ts';
import { ConflictBoxes } from './conflict-box.tsx';
import { FigureLink } from './figure-link.tsx';
import { StageName } from './mark.tsx';
import { Stated } from './stated.tsx';
import { StatementCard } from './statement-card.tsx';

/** A figure and why it stands: its statements with their passages, or the law it follows from. */
export function FigureEvidence({
  mission,
  figure,
  beside,
  picture,
}: {
  readonly mission: string;
  readonly figure: Figure;
  /** Other figures of the same measure and subject: a sum, another unit. */
  readonly beside: readonly Figure[];
  readonly picture: PictureAnswer;
}) {
  const { subjectLabel, measure } = figure;
  const label = `${subjectLabel}, ${measureLabel(measure).toLowerCase()}`;
  return (
    <>
      <p className="muted small">
        <StageName stage={stageOf(measure)} label={label} />
      </p>
      <OneFigure mission={mission} figure={figure} picture={picture} />
      {beside.map((other) => (
        <section key={`${other.asStated}${other.unit}`} className="beside">
          <h2>Beside it</h2>
          <OneFigure mission={mission} figure={other} picture={picture} />
        </section>
      ))}
    </>
  );
}

function OneFigure({
  mission,
  figure,
  picture,
}: {
  readonly mission: string;
  readonly figure: Figure;
  readonly picture: PictureAnswer;
}) {
  const { asStated, low, high, unit, validTime, derivation, sources } = figure;
  const ids = derivation ? derivation.statementIds : sources.map(({ statementId }) => statementId);
  return (
    <>
      <p className="panel-figure">
        <Stated words={asStated} />
      </p>
      <p className="small muted">
        read as {rangeWords(low, high)} {unit === 'personnel' ? 'people' : unit} ·{' '}
        {whenWords(validTime)}
      </p>
      {derivation && (
        <div className="law">
          <p>
            <span className="tag">derived</span> {derivation.rule}
          </p>
          {derivation.note !== undefined && <p>{derivation.note}</p>}
          <Agreeing ids={derivation.agreesWith} />
        </div>
      )}
      <ConflictBoxes mission={mission} conflicts={openConflictsOf(picture, figure)} />
      <h3>
        {derivation
          ? `Derived from ${counted(ids.length, 'statement')}`
          : counted(ids.length, 'statement')}
      </h3>
      <StatementCards mission={mission} ids={ids} standing={figure.statementId} />
    </>
  );
}

/** Statements that a derived figure agrees with, each a door. */
function Agreeing({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p>
      Agrees with{' '}
      {ids.map((id) => (
        <span key={id}>
          <FigureLink className="plain" evidence={{ kind: 'statement', id }}>
            {id}
          </FigureLink>{' '}
        </span>
      ))}
    </p>
  );
}

/** Each statement by its id; one that cannot be loaded says so and leaves the others. */
export function StatementCards({
  mission,
  ids,
  standing,
}: {
  readonly mission: string;
  readonly ids: readonly string[];
  readonly standing?: string | null;
}) {
  const details = useQueries({ queries: ids.map((id) => statementQuery(mission, id)) });
  return (
    <ul className="statement-cards">
      {details.map(({ data, error }, place) => (
        <li key={ids[place]}>
          {data && (
            <StatementCard statement={data.statement} stands={data.statement.id === standing} />
          )}
          {!data && <div className="sub">{error ? error.message : 'loading…'}</div>}
        </li>
      ))}
    </ul>
  );
}
