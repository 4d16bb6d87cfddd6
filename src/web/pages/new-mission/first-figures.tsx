import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { StatementBody } from '../../../contract/statements.ts';
import { write } from '../../api.ts';
import { useClocks } from '../../clocks.ts';
import { emptyCells, FigureForm } from '../../components/figure-form.tsx';
import { today } from '../../day.ts';
import { measureLabel } from '../../measures.ts';
import { missionKey, missionPath, missionsQuery, pictureQuery } from '../../queries.ts';
import { rangeWords } from '../../wording.ts';

/** Figures as they are heard, and what the picture makes of them at once. */
export function FirstFigures({ mission }: { readonly mission: string }) {
  const client = useQueryClient();
  const initial = useMemo(() => emptyCells(mission, today()), [mission]);
  const save = async (body: StatementBody) => {
    await write('POST', `${missionPath(mission)}/statements`, body);
    await client.invalidateQueries({ queryKey: missionKey(mission) });
    await client.invalidateQueries({ queryKey: missionsQuery.queryKey });
  };
  return (
    <>
      <FigureForm mission={mission} initial={initial} submitLabel="Add the figure" save={save} />
      <StandsNow mission={mission} />
      <p className="onward">
        <Link className="btn primary" to={`/missions/${mission}/overview`}>
          Show the overview
        </Link>
      </p>
    </>
  );
}

function StandsNow({ mission }: { readonly mission: string }) {
  const { data } = useQuery(pictureQuery(mission, useClocks()));
  if (!data || data.figures.length === 0) return null;
  return (
    <ul className="there stands" aria-label="What stands now" aria-live="polite">
      {data.figures.map(({ subject, subjectLabel, measure, asStated, low, high }) => (
        <li key={`${subject}.${measure}`}>
          {subjectLabel}, {measureLabel(measure).toLowerCase()}:{' '}
          <Link to={`/missions/${mission}/overview`} search={{ figure: `${subject}.${measure}` }}>
            <b>{asStated}</b>
          </Link>{' '}
          <span className="muted">{rangeWords(low, high)}</span>
        </li>
      ))}
    </ul>
  );
}
