import { useQueries } from '@tanstack/react-query';
import type { Figure, PictureAnswer } from '../../contract/picture.ts';
import { figureOf, openConflictsOf } from '../figures.ts';
import { measureLabel, stageOf } from '../measures.ts';
import { statementQuery } from '../queries.ts';
import { counted, dateWords, rangeWords } from '../wording.ts';
import { ConflictBox } from './conflict-box.tsx';
import { FigureLink } from './figure-link.tsx';
import { StageName } from './mark.tsx';
import { Stated } from './stated.tsx';
import { StatementCard } from './statement-card.tsx';

/** A figure and why it stands: its statements with their passages, or the law it follows from. */
export function FigureEvidence({
  mission,
  figure,
  picture,
}: {
  readonly mission: string;
  readonly figure: Figure;
  readonly picture: PictureAnswer;
}) {
  const { subjectLabel, measure, asStated, low, high, unit, validTime, derivation, sources } =
    figure;
  const ids = derivation ? derivation.statementIds : sources.map(({ statementId }) => statementId);
  const conflicts = openConflictsOf(picture, figure);
  return (
    <>
      <p className="muted small">
        <StageName
          stage={stageOf(measure)}
          label={`${subjectLabel}, ${measureLabel(measure).toLowerCase()}`}
        />
      </p>
      <p className="panel-figure">
        <Stated words={asStated} />
      </p>
      <p className="small muted">
        read as {rangeWords(low, high)} {unit === 'personnel' ? 'people' : unit} ·{' '}
        {dateWords(validTime)}
      </p>
      {derivation && <Derivation figure={figure} picture={picture} />}
      {conflicts.map((conflict) => (
        <ConflictBox key={conflict.id} mission={mission} conflict={conflict} />
      ))}
      <h3>{derivation ? 'Derived from' : counted(ids.length, 'statement')}</h3>
      <StatementCards mission={mission} ids={ids} standing={figure.statementId} />
    </>
  );
}

/** The law that a derived figure follows from, what agrees with it, and what it cannot tell. */
function Derivation({
  figure,
  picture,
}: {
  readonly figure: Figure;
  readonly picture: PictureAnswer;
}) {
  const { derivation } = figure;
  if (!derivation) return null;
  const official = picture.figures.find(
    (other) =>
      other.subject === figure.subject &&
      other.measure === figure.measure &&
      other.derivation === null,
  );
  return (
    <div className="law">
      <p>
        <span className="tag">derived</span> by the law: {derivation.rule}
      </p>
      {derivation.note !== undefined && <p>{derivation.note}</p>}
      {derivation.agreesWith.length > 0 && <p>Agrees with {derivation.agreesWith.join(', ')}.</p>}
      {official && figureOf(picture, official.subject, official.measure) && (
        <p>
          Stated beside it:{' '}
          <FigureLink
            className="plain"
            evidence={{ kind: 'statement', id: official.statementId ?? '' }}
          >
            {official.asStated}
          </FigureLink>
        </p>
      )}
    </div>
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
