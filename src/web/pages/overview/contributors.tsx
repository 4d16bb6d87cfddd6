import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ContributorAnswer } from '../../../contract/contributors.ts';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { Figure, PictureAnswer } from '../../../contract/picture.ts';
import { address } from '../../api.ts';
import { useClocks } from '../../clocks.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Bolt } from '../../components/mark.tsx';
import { Silence } from '../../components/stated.tsx';
import { Awaited } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { figureOf, openConflictsOf } from '../../figures.ts';
import { clockQuery, contributorsQuery, missionPath } from '../../queries.ts';
import { counted } from '../../wording.ts';

type Shown = { readonly mission: MissionAnswer; readonly picture: PictureAnswer };

const BAR_PX = 96;

/** Who contributes: what each pledged, what of it is there, and when it was last heard of. */
export function Contributors({ mission, picture }: Shown) {
  const clocks = useClocks();
  const contributors = useQuery(contributorsQuery(mission.id, clocks));
  return (
    <section className="card flush c8">
      <Awaited query={contributors} label="the contributors" height={320}>
        {({ contributors: all }) => (
          <>
            <header>
              <h2>Contributors</h2>
              <span className="sub">{sizesWords(all)}</span>
              <a
                className="end small"
                href={address(`${missionPath(mission.id)}/figures.csv`, clockQuery(clocks))}
                download
              >
                csv
              </a>
            </header>
            {all.length === 0 ? (
              <p className="muted none">
                No contributor yet.{' '}
                <Link to="/missions/new" search={{ mission: mission.id }}>
                  Add one
                </Link>
              </p>
            ) : (
              <ContributorTable contributors={all} mission={mission} picture={picture} />
            )}
          </>
        )}
      </Awaited>
    </section>
  );
}

function sizesWords(all: readonly ContributorAnswer[]): string {
  const sized = all.filter(({ pledged }) => pledged !== null).length;
  return `${sized} gave a size, ${all.length - sized} did not`;
}

function ContributorTable({
  contributors,
  mission,
  picture,
}: Shown & { readonly contributors: readonly ContributorAnswer[] }) {
  const rows = contributors
    .map((contributor) => ({
      contributor,
      pledged: figureOf(picture, contributor.country, 'pledged'),
      present:
        figureOf(picture, contributor.country, 'in-theatre') ??
        figureOf(picture, contributor.country, 'arrived'),
    }))
    .sort(
      (a, b) =>
        (b.pledged?.low ?? 0) - (a.pledged?.low ?? 0) ||
        a.contributor.label.localeCompare(b.contributor.label),
    );
  const sized = rows.filter(({ pledged, present }) => pledged ?? present);
  const silent = rows.filter(({ pledged, present }) => !(pledged ?? present));
  const most = Math.max(1, ...rows.map(({ pledged }) => pledged?.high ?? pledged?.low ?? 0));
  return (
    <div className="scroll-x">
      <table>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col" className="num">
              Pledged
            </th>
            <th scope="col" className="opt">
              There of pledged
            </th>
            <th scope="col" className="num">
              In theatre
            </th>
            <th scope="col" className="opt">
              Last word
            </th>
          </tr>
        </thead>
        <tbody>
          {sized.map(({ contributor, pledged, present }) => (
            <tr key={contributor.country}>
              <th scope="row">
                <Link
                  to={`/missions/${mission.id}/figures`}
                  search={{ subject: contributor.country }}
                >
                  {contributor.label}
                </Link>
                {contributor.isLead && <span className="sub"> leads</span>}
              </th>
              <td className="num">
                <FigureCell figure={pledged} picture={picture} silence="no size stated" />
              </td>
              <td className="opt">
                <ShareBar pledged={pledged} present={present} most={most} />
              </td>
              <td className="num">
                <FigureCell figure={present} picture={picture} silence="none stated" />
              </td>
              <td className="opt muted">
                {contributor.lastWordOn === null ? '–' : dayWords(contributor.lastWordOn)}
              </td>
            </tr>
          ))}
          {silent.length > 0 && (
            <tr>
              <th scope="row">{counted(silent.length, 'more', 'more')}</th>
              <td className="num">
                <Silence words="no size stated" />
              </td>
              <td className="opt" />
              <td className="num">
                <Silence />
              </td>
              <td
                className="opt muted clip"
                title={silent.map(({ contributor }) => contributor.label).join(', ')}
              >
                {silent.map(({ contributor }) => contributor.label).join(', ')}
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total, as stated</th>
            <td className="num">
              <FigureCell
                figure={figureOf(picture, mission.id, 'pledged')}
                picture={picture}
                silence="none stated"
              />
            </td>
            <td className="opt" />
            <td className="num">
              <FigureCell
                figure={figureOf(picture, mission.id, 'in-theatre')}
                picture={picture}
                silence="none stated"
              />
            </td>
            <td className="opt muted" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function FigureCell({
  figure,
  picture,
  silence,
}: {
  readonly figure: Figure | undefined;
  readonly picture: PictureAnswer;
  readonly silence: string;
}) {
  if (!figure) return <Silence words={silence} />;
  const { subject, measure, asStated } = figure;
  return (
    <>
      {openConflictsOf(picture, figure).length > 0 && <Bolt says="in a conflict" />}{' '}
      <FigureLink evidence={{ kind: 'figure', subject, measure }}>{asStated}</FigureLink>
    </>
  );
}

/** The pledge as an outline, and what of it is there as a filled part, all on one scale. */
function ShareBar({
  pledged,
  present,
  most,
}: {
  readonly pledged: Figure | undefined;
  readonly present: Figure | undefined;
  readonly most: number;
}) {
  if (!pledged) return null;
  const px = (value: number) => Math.round((value / most) * (BAR_PX - 1) * 10) / 10;
  return (
    <svg className="chart" width={BAR_PX} height="12" aria-hidden="true">
      <rect
        className="pledged strokec"
        x=".5"
        y="2.5"
        width={px(pledged.high ?? pledged.low)}
        height="7"
      />
      {present && (
        <rect className="deployed fillc" x="0" y="2" width={px(present.low)} height="8" />
      )}
    </svg>
  );
}
