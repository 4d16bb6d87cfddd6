import type { ChainRow } from '../../chain-queries.ts';
import { Bolt, StageName } from '../../components/mark.tsx';
import { RowAct } from '../../components/record-acts.tsx';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { Silence } from '../../components/stated.tsx';
import { countryName } from '../../countries.ts';
import type { Stage } from '../../measures.ts';
import { dateWords } from '../../wording.ts';

const STAGES: readonly {
  readonly column: string;
  readonly label: string;
  readonly stage: Stage;
}[] = [
  { column: 'pledged', label: 'Pledged', stage: 'pledged' },
  { column: 'confirmed', label: 'Confirmed', stage: 'confirmed' },
  { column: 'in-training', label: 'In training', stage: 'training' },
  { column: 'ready', label: 'Ready', stage: 'ready' },
  { column: 'in-transit', label: 'In transit', stage: 'transit' },
  { column: 'in-theatre', label: 'In theatre', stage: 'deployed' },
];

/** A lane a country: what it offered, and where its people stand, each counted once. */
export function PledgeBoard({
  mission,
  pledges,
  funnel,
}: {
  readonly mission: string;
  readonly pledges: readonly ChainRow[];
  readonly funnel: readonly ChainRow[];
}) {
  if (pledges.length === 0) {
    return (
      <p className="muted none">
        No pledge was recorded by then. Record one, or paste rows of a sheet.
      </p>
    );
  }
  const stageOf = new Map(funnel.map((row) => [row['contributor'], row]));
  const seen = new Set<unknown>();
  return (
    <ScrollBox label="Pledges by country">
      <table className="board">
        <thead>
          <tr>
            <th scope="col">Pledge</th>
            <th scope="col" className="num">
              Offered
            </th>
            <th scope="col">Level</th>
            {STAGES.map(({ column, label, stage }) => (
              <th key={column} scope="col" className="num">
                <StageName stage={stage} label={label} />
              </th>
            ))}
            <th scope="col">Last word</th>
            <th scope="col">Next</th>
          </tr>
        </thead>
        <tbody>
          {pledges.map((pledge) => {
            const country = pledge['contributor'];
            const isFirst = !seen.has(country);
            seen.add(country);
            return (
              <tr
                key={String(pledge['pledge'])}
                className={pledge['stands'] === true ? '' : 'lapsed'}
              >
                <th scope="row">
                  {countryName(String(country))}{' '}
                  <span className="muted">{String(pledge['pledge'])}</span>
                  {pledge['words'] !== null && <p className="sub">{String(pledge['words'])}</p>}
                  <Limits pledge={pledge} />
                  {pledge['seemsTwice'] !== null && (
                    <p className="small">
                      <Bolt>seems to be counted twice: {String(pledge['seemsTwice'])}</Bolt>
                    </p>
                  )}
                </th>
                <td className="num">
                  {pledge['count'] === null ? (
                    <Silence words="no size stated" />
                  ) : (
                    String(pledge['count'])
                  )}
                </td>
                <td>{String(pledge['level'])}</td>
                {STAGES.map(({ column }) => (
                  <td key={column} className="num">
                    {isFirst ? (
                      <Reached value={stageOf.get(country)?.[column]} />
                    ) : (
                      <span className="muted">”</span>
                    )}
                  </td>
                ))}
                <td>
                  {dateWords(String(pledge['lastWord']))}
                  <p className="sub">{String(pledge['channel']).replaceAll('-', ' ')}</p>
                </td>
                <td>
                  <Next mission={mission} pledge={pledge} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Nobody at a stage is shown as nobody, without shouting a zero. */
function Reached({ value }: { readonly value: ChainRow[string] | undefined }) {
  if (value === undefined || value === '0') return <span className="muted">–</span>;
  return <b>{String(value)}</b>;
}

function Limits({ pledge }: { readonly pledge: ChainRow }) {
  const limits = [
    pledge['conditions'] !== null && `if ${pledge['conditions']}`,
    pledge['caveats'] !== null && `but ${pledge['caveats']}`,
    pledge['lapses'] !== null && `lapses ${dateWords(String(pledge['lapses']))}`,
    pledge['withdrawn'] !== null && `withdrawn ${dateWords(String(pledge['withdrawn']))}`,
  ].filter((words) => words !== false);
  return limits.length === 0 ? null : <p className="sub">{limits.join('; ')}</p>;
}

/** Moving a pledge asks for its evidence and a source. Theatre is never reached by moving: people land. */
function Next({ mission, pledge }: { readonly mission: string; readonly pledge: ChainRow }) {
  const id = String(pledge['pledge']);
  return (
    <RowAct
      mission={mission}
      label="Record"
      says={`Record what happened to pledge ${id}`}
      choices={[
        { act: 'pledge.confirm', label: 'It was confirmed or changed' },
        { act: 'pledge.move', label: 'It reached a level' },
        { act: 'pledge.expect', label: 'Something is due' },
        { act: 'pledge.withdraw', label: 'It was withdrawn' },
      ]}
      initial={{ pledge: id }}
    />
  );
}
