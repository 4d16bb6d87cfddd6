import { AREAS } from '../../../domain/force/readiness.ts';
import type { ChainRow } from '../../chain-queries.ts';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { counted } from '../../wording.ts';

/** Rows are what was assessed, columns the areas; a cell is the exact share, the band and its age. */
export function ReadinessMatrix({ rows }: { readonly rows: readonly ChainRow[] }) {
  const subjects = [...new Set(rows.map((row) => String(row['of'])))];
  if (subjects.length === 0) return <p className="muted">Nothing was assessed by then.</p>;
  return (
    <ScrollBox label="Readiness by area">
      <table className="small">
        <thead>
          <tr>
            <th scope="col">Assessed</th>
            {AREAS.map((area) => (
              <th key={area} scope="col">
                {area.replaceAll('-', ' ')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((of) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              {AREAS.map((area) => (
                <td key={area}>
                  <Cell row={rows.find((one) => one['of'] === of && one['area'] === area)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({ row }: { readonly row: ChainRow | undefined }) {
  if (row === undefined) return <span className="muted">not assessed</span>;
  const age = row['ageDays'];
  return (
    <>
      <b>{String(row['percent'])}%</b> band {String(row['band'])}
      {row['leads'] === true && <b className="bad"> leads</b>}
      {row['overriddenBy'] !== null && (
        <p className="sub">
          measured {String(row['measured'])}; {String(row['overriddenBy'])}:{' '}
          {String(row['because'])}
        </p>
      )}
      {row['findings'] !== null && <p className="sub">{String(row['findings'])}</p>}
      {typeof age === 'number' && <p className="sub">{counted(age, 'day')} old</p>}
    </>
  );
}
