import { useQuery } from '@tanstack/react-query';
import { StageName } from '../../components/mark.tsx';
import { Awaited, Empty } from '../../components/states.tsx';
import { countryName } from '../../countries.ts';
import { rollCountsQuery } from '../../roll-queries.ts';
import { numberWords } from '../../wording.ts';
import { stageMarkOf } from './people-words.ts';

const TITLES: Readonly<Record<string, string>> = { stage: 'Stage', unit: 'Unit', sex: 'Sex' };

/** How many, never who: what a reader of another country sees of a roll. Small counts are hidden. */
export function CountsView({ mission }: { readonly mission: string }) {
  const counts = useQuery(rollCountsQuery(mission));
  return (
    <Awaited query={counts} label="the counts" height={320}>
      {({ countries }) => {
        if (countries.length === 0) {
          return (
            <Empty title="No roll yet">
              Names are kept by people who act for one country; to everybody else their counts stand
              here. Whoever runs the server lets them in:{' '}
              <code>
                npx muster user add wanjiru --role police-headquarters-clerk:KE --no-password
              </code>
              , then <code>npx muster user link wanjiru</code>.
            </Empty>
          );
        }
        return (
          <div className="cols">
            {countries.map(({ country, total, breakdowns }) => (
              <section key={country} className="card c12">
                <header>
                  <h2>{countryName(country)}</h2>
                  <span className="sub">{shown(total)} on the roll</span>
                </header>
                <div className="counts">
                  {breakdowns.map(({ by, cells }) => (
                    <Breakdown key={by} by={by} cells={cells} />
                  ))}
                </div>
              </section>
            ))}
            <p className="sub c12">
              Hidden: fewer than 5 people, or a count that would give such a one away.
            </p>
          </div>
        );
      }}
    </Awaited>
  );
}

function Breakdown({
  by,
  cells,
}: {
  readonly by: string;
  readonly cells: readonly { readonly name: string; readonly count: number | null }[];
}) {
  return (
    <table>
      <thead>
        <tr>
          <th>{TITLES[by] ?? by}</th>
          <th className="num">People</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">
              {by === 'stage' ? <StageName stage={stageMarkOf(name)} label={name} /> : name}
            </th>
            <td className="num">{shown(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(count: number | null): string {
  return count === null ? 'hidden' : numberWords(count);
}
