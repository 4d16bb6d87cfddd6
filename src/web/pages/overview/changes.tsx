import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ChangeList } from '../../../contract/changes.ts';
import type { MissionAnswer } from '../../../contract/missions.ts';
import type { PictureAnswer } from '../../../contract/picture.ts';
import { useClocks } from '../../clocks.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Awaited } from '../../components/states.tsx';
import { addDays, type Day, dayWords, isDay } from '../../day.ts';
import { measureLabel } from '../../measures.ts';
import { changesQuery } from '../../queries.ts';
import { store, stored } from '../../stored.ts';
import { dateWords } from '../../wording.ts';

const LOOK_BACK_DAYS = 30;
const SHOWN_MAX = 8;

/** What stood otherwise between two days of knowledge, and who said so. */
export function Changes({
  mission,
  picture,
}: {
  readonly mission: MissionAnswer;
  readonly picture: PictureAnswer;
}) {
  const clocks = useClocks();
  const visited = useLastVisit(mission.id, clocks.isLive ? clocks.known : null);
  const [chosen, setChosen] = useState<Day | null>(null);
  const from =
    chosen ??
    (clocks.isLive && visited !== null ? visited : addDays(picture.known, -LOOK_BACK_DAYS));
  const changes = useQuery(changesQuery(mission.id, picture.on, from, picture.known));
  return (
    <section className="card c6">
      <header>
        <h2>
          {clocks.isLive && chosen === null && visited !== null
            ? 'Changed since your last visit'
            : 'Changed since'}
        </h2>
        <label className="since">
          <span className="hush">Changed since this day of knowledge</span>
          <input
            className="input"
            type="date"
            value={from}
            max={picture.known}
            onChange={({ target }) => isDay(target.value) && setChosen(target.value)}
          />
        </label>
        <span className="sub">to what had been said by {dayWords(picture.known)}</span>
      </header>
      <Awaited query={changes} label="the changes" height={160}>
        {(list) => <ChangeLines list={list} />}
      </Awaited>
    </section>
  );
}

function ChangeLines({ list }: { readonly list: ChangeList }) {
  const left = list.changes.length - SHOWN_MAX;
  if (list.changes.length === 0) {
    return <p className="muted">No figure stands otherwise than on {dayWords(list.from)}.</p>;
  }
  return (
    <>
      <ul className="todo changes">
        {list.changes.slice(0, SHOWN_MAX).map((change) => (
          <li key={`${change.subject}.${change.measure}`}>
            <div>
              <p>
                {change.subjectLabel}, {measureLabel(change.measure).toLowerCase()}:{' '}
                <Before change={change} />
                <span className="hush">now </span>
                {change.after ? (
                  <FigureLink
                    evidence={{ kind: 'figure', subject: change.subject, measure: change.measure }}
                  >
                    <b>{change.after.asStated}</b>
                  </FigureLink>
                ) : (
                  <b>none stated</b>
                )}
              </p>
              <p>{saidWords(change.statements)}</p>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="sub">and {left} more</p>}
    </>
  );
}

/** The figure before; one that was said again in the same words is not told twice. */
function Before({ change: { before, after } }: { readonly change: ChangeList['changes'][number] }) {
  if (before !== null && before.asStated === after?.asStated)
    return <span className="muted">again </span>;
  return (
    <>
      <span className="muted">{before?.asStated ?? 'none stated'}</span>
      <span aria-hidden="true"> → </span>
    </>
  );
}

function saidWords(statements: ChangeList['changes'][number]['statements']): string {
  const [last] = statements;
  if (!last) return 'follows from other statements';
  const more = statements.length > 1 ? `, and ${statements.length - 1} more` : '';
  const when = last.statedOn === null ? 'on a day not known' : dateWords(last.statedOn);
  return `said by ${last.saidBy}, ${when}${more}`;
}

/** The day this browser last showed the mission live; today's visit is kept for the next one. */
function useLastVisit(mission: string, today: Day | null): Day | null {
  const [before] = useState(() => stored(`visit.${mission}`));
  useEffect(() => {
    if (today !== null) store(`visit.${mission}`, today);
  }, [mission, today]);
  return isDay(before) && before !== today ? before : null;
}
