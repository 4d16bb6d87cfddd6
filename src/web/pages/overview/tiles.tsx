import { useQuery } from '@tanstack/react-query';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import type { StatementAnswer } from '../../../contract/statements.ts';
import type { SparkPoint } from '../../charts/sparkline.tsx';
import { type Clocks, useClocks } from '../../clocks.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { StageName } from '../../components/mark.tsx';
import { Stated } from '../../components/stated.tsx';
import { countryName } from '../../countries.ts';
import { dDayOf } from '../../d-day.ts';
import { type Day, dayWords, missionDay, shortDay } from '../../day.ts';
import { figureOf, figuresOf } from '../../figures.ts';
import { measureStatementsQuery } from '../../queries.ts';
import { counted, dateWords, numberWords, rangeWords } from '../../wording.ts';
import { nextMovement } from './milestones.ts';
import { Tile } from './tile.tsx';

type Shown = { readonly mission: MissionAnswer; readonly picture: PictureAnswer };

/** The four figures that answer "where do we stand": pledged, in theatre, next to move, allowed. */
export function Tiles({ mission, picture }: Shown) {
  return (
    <>
      <PledgedTile mission={mission} picture={picture} />
      <InTheatreTile mission={mission} picture={picture} />
      <NextMovementTile mission={mission} picture={picture} />
      <CeilingTile mission={mission} picture={picture} />
    </>
  );
}

function PledgedTile({ mission, picture }: Shown) {
  const statements = useStatements(mission, 'pledged');
  const figure = figureOf(picture, mission.id, 'pledged');
  const countries = figureOf(picture, mission.id, 'countries');
  return (
    <Tile
      label="Pledged"
      stage="pledged"
      figure={figure}
      picture={picture}
      grade={gradeOf(statements, figure?.statementId)}
      about={
        countries
          ? `by ${countries.asStated.replace(/\s*countries$/, '')} countries`
          : 'countries not stated'
      }
      note={
        figure &&
        (partsWords(picture, mission.id) ?? `read as ${rangeWords(figure.low, figure.high)}`)
      }
      spark={sparkOf(statements, mission.id, picture)}
    />
  );
}

/** The derived sum beside a stated total, where there is one. */
function partsWords(picture: PictureAnswer, mission: string): string | null {
  const derived = figuresOf(picture, mission, 'pledged').find(
    ({ derivation }) => derivation !== null,
  );
  return derived ? `parts add to ${derived.asStated}` : null;
}

function InTheatreTile({ mission, picture }: Shown) {
  const statements = useStatements(mission, 'in-theatre');
  const figure = figureOf(picture, mission.id, 'in-theatre');
  const countries = new Set(
    picture.figures.flatMap(({ subject }) => (/^[A-Z]{2}$/.test(subject) ? [subject] : [])),
  );
  const [largest] = [...countries]
    .flatMap((country) => figureOf(picture, country, 'in-theatre') ?? [])
    .sort((a, b) => b.low - a.low);
  return (
    <Tile
      label="In theatre"
      stage="deployed"
      figure={figure}
      picture={picture}
      grade={gradeOf(statements, figure?.statementId)}
      about={
        largest ? (
          <FigureLink
            evidence={{ kind: 'figure', subject: largest.subject, measure: 'in-theatre' }}
          >
            {largest.subjectLabel} {largest.asStated}
          </FigureLink>
        ) : (
          'no contributor stated'
        )
      }
      note={figure && `read as ${rangeWords(figure.low, figure.high)}`}
      spark={sparkOf(statements, mission.id, picture)}
    />
  );
}

function NextMovementTile({ mission, picture }: Shown) {
  const { on } = useClocks();
  const next = nextMovement(picture.milestones, on);
  const size = next && sizeOf(picture, next.subject);
  if (!next?.latest) {
    return (
      <Tile
        label="Next movement"
        stage="transit"
        figure={undefined}
        picture={picture}
        grade={undefined}
        about="no departure planned by then"
      />
    );
  }
  return (
    <section className="card tile c3" aria-label="Next movement">
      <div className="label">
        <StageName stage="transit" label="Next movement" />
      </div>
      <div className="value">
        {size && (
          <FigureLink evidence={{ kind: 'figure', subject: size.subject, measure: size.measure }}>
            <Stated words={size.asStated} />
          </FigureLink>
        )}{' '}
        <span className="said">{/^by\b/.test(next.asStated) ? 'by' : 'on'}</span>{' '}
        {shortDay(next.latest)}
      </div>
      <p className="small muted">
        {[
          size?.subjectLabel ?? labelOf(picture, next.subject),
          size ? '' : 'size not stated',
          missionDay(next.latest, dDayOf(mission, picture)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="foot">
        {size && (
          <FigureLink
            className="plain"
            evidence={{ kind: 'figure', subject: size.subject, measure: size.measure }}
          >
            {counted(size.sources.length, 'source')}
          </FigureLink>
        )}
        <span>
          {next.earliest && `ready ${shortDay(next.earliest)}`}
          {next.slackDays !== null && `, slack ${counted(next.slackDays, 'day')}`}
        </span>
      </div>
    </section>
  );
}

function labelOf(picture: PictureAnswer, subject: string): string {
  const figure = picture.figures.find((one) => one.subject === subject);
  return figure?.subjectLabel ?? countryName(subject);
}

/** How many a batch counts: as planned to depart, else as trained. */
export function sizeOf(picture: PictureAnswer, subject: string) {
  const measures = ['departed', 'trained', 'in-training', 'selected'];
  return measures
    .map((measure) => figureOf(picture, subject, measure))
    .find((figure) => figure !== undefined);
}

function CeilingTile({ mission, picture }: Shown) {
  const figure =
    figureOf(picture, mission.id, 'authorised') ?? figureOf(picture, mission.id, 'required');
  const present = figureOf(picture, mission.id, 'in-theatre');
  const statements = useStatements(mission, figure?.measure ?? 'authorised');
  const { mandate } = mission;
  const share =
    figure && present && figure.low > 0
      ? Math.round(((present.low + (present.high ?? present.low)) / 2 / figure.low) * 100)
      : null;
  const until = mandate?.until
    ? `Mandate to ${dateWords(mandate.until)}`
    : 'Mandate end not stated';
  return (
    <Tile
      label={figure?.measure === 'required' ? 'Required strength' : 'Authorised ceiling'}
      stage={null}
      figure={figure}
      picture={picture}
      grade={gradeOf(statements, figure?.statementId)}
      about={[until, resolutionWords(mission)].filter(Boolean).join(', ')}
      note={share === null ? undefined : `${numberWords(share)} % there`}
    />
  );
}

function useStatements(mission: MissionAnswer, measure: string): readonly StatementAnswer[] {
  return useQuery(measureStatementsQuery(mission.id, useClocks(), measure)).data?.statements ?? [];
}

export function gradeOf(
  statements: readonly StatementAnswer[],
  id: string | null | undefined,
): string | undefined {
  return statements.find((statement) => statement.id === id)?.grade;
}

/** What the whole mission's figure was before, statement by statement up to the day shown. */
function sparkOf(
  statements: readonly StatementAnswer[],
  subject: string,
  { on }: Pick<Clocks, 'on'>,
): SparkPoint[] {
  return statements
    .filter(
      (one) =>
        (one.subject === subject && one.modality === 'reported') || one.modality === 'promised',
    )
    .filter((one) => one.subject === subject && one.low !== null && one.rank !== 'deprecated')
    .flatMap(({ validLatest, low, high }) =>
      validLatest !== null && low !== null && validLatest <= on
        ? [{ day: validLatest, value: (low + (high ?? low)) / 2 }]
        : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** `Resolution 2699 (2023)`, whichever way the mandate has it. */
function resolutionWords({ mandate }: MissionAnswer): string | null {
  const resolution = mandate?.resolution ?? null;
  return resolution !== null && /^\d/.test(resolution) ? `Resolution ${resolution}` : resolution;
}

/** What the tiles say of a day, in the title of the page. */
export function missionWords(
  mission: MissionAnswer,
  leadName: string | null,
  dDay: Day | null,
): string {
  const parts = [
    leadName && `${leadName} leads`,
    resolutionWords(mission),
    dDay && `D is ${dayWords(dDay)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
