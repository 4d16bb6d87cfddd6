import type { Figure, PictureAnswer } from '../../../contract/picture.ts';
import { Sparkline, type SparkPoint } from '../../charts/sparkline.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Grade } from '../../components/grade.tsx';
import { Bolt, StageName } from '../../components/mark.tsx';
import { Stated } from '../../components/stated.tsx';
import { openConflictsOf } from '../../figures.ts';
import type { Stage } from '../../measures.ts';
import { counted } from '../../wording.ts';

/** Longer words need the whole width of the tile. */
const VALUE_LETTERS_MAX = 13;

/** A headline figure: as stated first, then what it rests on. Silence is shown as silence. */
export function Tile({
  label,
  stage,
  figure,
  picture,
  grade,
  about,
  note,
  spark = [],
  suffix,
}: {
  readonly label: string;
  readonly stage: Stage | null;
  readonly figure: Figure | undefined;
  readonly picture: PictureAnswer;
  readonly grade: string | undefined;
  readonly about: React.ReactNode;
  readonly note?: React.ReactNode;
  readonly spark?: readonly SparkPoint[];
  readonly suffix?: React.ReactNode;
}) {
  return (
    <section className="card tile c3" aria-label={label}>
      <div className="label">
        <StageName stage={stage} label={label} />
      </div>
      {figure ? (
        <FigureValue figure={figure} suffix={suffix} />
      ) : (
        <div className="value silent">none stated</div>
      )}
      {stage && (figure?.asStated.length ?? 0) <= VALUE_LETTERS_MAX && (
        <Sparkline stage={stage} points={spark} />
      )}
      <p className="small muted">{about}</p>
      <div className="foot">
        {grade !== undefined && <Grade grade={grade} />}
        {figure && <Sources figure={figure} />}
        {figure && <ConflictFlag figure={figure} picture={picture} />}
        {note !== undefined && <span>{note}</span>}
      </div>
    </section>
  );
}

function FigureValue({
  figure,
  suffix,
}: {
  readonly figure: Figure;
  readonly suffix: React.ReactNode;
}) {
  const { subject, measure, asStated } = figure;
  return (
    <div className="value">
      <FigureLink evidence={{ kind: 'figure', subject, measure }}>
        <Stated words={asStated} />
      </FigureLink>
      {suffix}
    </div>
  );
}

function Sources({ figure }: { readonly figure: Figure }) {
  const { subject, measure, sources, derivation } = figure;
  const words = derivation ? 'derived' : counted(sources.length, 'source');
  return (
    <FigureLink evidence={{ kind: 'figure', subject, measure }} className="plain">
      {words}
    </FigureLink>
  );
}

function ConflictFlag({
  figure,
  picture,
}: {
  readonly figure: Figure;
  readonly picture: PictureAnswer;
}) {
  const count = openConflictsOf(picture, figure).length;
  return count === 0 ? null : <Bolt>{counted(count, 'conflict')}</Bolt>;
}
