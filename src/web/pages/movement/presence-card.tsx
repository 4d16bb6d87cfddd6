import { useQuery } from '@tanstack/react-query';
import type { ChainFunnelAnswer, StrengthAnswer } from '../../../contract/chain.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import { chainFunnelQuery, strengthQuery } from '../../chain-queries.ts';
import { useClocks } from '../../clocks.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Bolt } from '../../components/mark.tsx';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { Silence } from '../../components/stated.tsx';
import { Awaited } from '../../components/states.tsx';
import { countryName } from '../../countries.ts';
import { edtfDays } from '../../edtf-days.ts';
import { pictureQuery } from '../../queries.ts';
import { dateWords, rangeWords } from '../../wording.ts';

type Ends = { readonly asStated: string; readonly low: number; readonly high: number | null };

/** Who is in theatre as recorded, beside what was stated; a total that does not follow says so. */
export function PresenceCard({ mission }: { readonly mission: string }) {
  const clocks = useClocks();
  const funnel = useQuery(chainFunnelQuery(mission, clocks));
  const picture = useQuery(pictureQuery(mission, clocks));
  const strength = useQuery(strengthQuery(mission, clocks));
  return (
    <section className="card flush c8">
      <header>
        <h2>In theatre</h2>
        <span className="sub">
          recorded: landings less returns and losses; beside it what was stated
        </span>
      </header>
      <Awaited query={funnel} label="who is in theatre" height={160}>
        {(recorded) => (
          <PresenceTable
            mission={mission}
            recorded={recorded}
            picture={picture.data}
            days={strength.data?.days ?? []}
          />
        )}
      </Awaited>
    </section>
  );
}

function PresenceTable({
  mission,
  recorded,
  picture,
  days,
}: {
  readonly mission: string;
  readonly recorded: ChainFunnelAnswer;
  readonly picture: PictureAnswer | undefined;
  readonly days: StrengthAnswer['days'];
}) {
  const present = recorded.contributors
    .map(({ contributor, stages }) => ({ subject: contributor, ends: inTheatre(stages) }))
    .filter(({ ends }) => ends !== undefined && ends.high !== 0);
  if (present.length === 0)
    return <p className="muted none">Nobody was recorded in theatre by then.</p>;
  const rows = [...present, { subject: mission, ends: inTheatre(recorded.stages) }];
  return (
    <ScrollBox label="Who is in theatre">
      <table>
        <thead>
          <tr>
            <th scope="col">Whose</th>
            <th scope="col" className="num">
              Recorded
            </th>
            <th scope="col" className="num">
              Stated
            </th>
            <th scope="col">As of</th>
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, ends }) => {
            const stated = statedOf(picture, subject);
            const then = stated && recordedOn(days, stated, subject === mission ? null : subject);
            return (
              <PresenceRow
                key={subject}
                label={subject === mission ? 'All' : countryName(subject)}
                ends={ends}
                stated={stated}
                recordedThen={then}
              />
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type Figure = PictureAnswer['figures'][number];

function PresenceRow({
  label,
  ends,
  stated,
  recordedThen,
}: {
  readonly label: string;
  readonly ends: Ends | undefined;
  readonly stated: Figure | undefined;
  readonly recordedThen: Then | undefined;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="num">{ends?.asStated ?? '–'}</td>
      <td className="num">
        {stated ? (
          <FigureLink
            evidence={{ kind: 'figure', subject: stated.subject, measure: stated.measure }}
          >
            {stated.asStated}
          </FigureLink>
        ) : (
          <Silence />
        )}
      </td>
      <td>{stated ? dateWords(stated.validTime) : <Silence words="–" />}</td>
      <td>
        {recordedThen && stated ? (
          <Verdict then={recordedThen} stated={stated} />
        ) : (
          <Silence words="–" />
        )}
      </td>
    </tr>
  );
}

/** Ranges that share a number can both hold; those that do not are shown with their parts. */
function Verdict({ then, stated }: { readonly then: Then; readonly stated: Figure }) {
  const [low, high] = [stated.low ?? 0, stated.high ?? Number.POSITIVE_INFINITY];
  const recorded = rangeWords(then.low, then.high);
  if (low <= then.high && then.low <= high) {
    return <span className="muted">{recorded} recorded then: both can hold</span>;
  }
  return (
    <Bolt>
      {recorded} recorded then does not meet {rangeWords(stated.low, stated.high)}
      {then.parts !== '' && `; the parts are ${then.parts}`}
    </Bolt>
  );
}

type Then = { readonly low: number; readonly high: number; readonly parts: string };

/** What was recorded on the day that the statement is about: another day would be another fact. */
function recordedOn(
  days: StrengthAnswer['days'],
  { validTime }: Figure,
  contributor: string | null,
): Then | undefined {
  const day = edtfDays(validTime ?? '').last;
  const standing = day === null ? undefined : days.findLast((one) => one.day <= day);
  if (standing === undefined) return undefined;
  if (contributor !== null) {
    const own = standing.byContributor[contributor];
    return own && { ...own, parts: '' };
  }
  const parts = Object.entries(standing.byContributor)
    .filter(([, { high }]) => high > 0)
    .map(([code, { low, high }]) => `${countryName(code)} ${rangeWords(low, high)}`)
    .join(' + ');
  return { low: standing.low, high: standing.high, parts };
}

function inTheatre(stages: ChainFunnelAnswer['stages']): Ends | undefined {
  return stages.find(({ stage }) => stage === 'in-theatre');
}

/** The statement that stands, not a sum: the recorded side is one already. */
function statedOf(picture: PictureAnswer | undefined, subject: string): Figure | undefined {
  return picture?.figures.find(
    (figure) =>
      figure.subject === subject && figure.measure === 'in-theatre' && figure.statementId !== null,
  );
}
