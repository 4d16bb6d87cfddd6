import { useNavigate, useSearch } from '@tanstack/react-router';
import { FigureLink } from '../../components/figure-link.tsx';
import { type Day, monthName } from '../../day.ts';
import { counted, dateWords } from '../../wording.ts';
import { EVENT_KINDS, type EventKind, type RecordEvent } from './timeline.ts';

const LABELS: { readonly [K in EventKind]: string } = {
  engagement: 'Engagements',
  office: 'Offices',
  decision: 'Decisions',
  milestone: 'Milestones',
  word: 'Words and readiness',
};

/** The record as a line of time, the latest first, each line with its words and the door to its statement. */
export function TimelineList({ events }: { readonly events: readonly RecordEvent[] }) {
  const [kind, choose] = useKind();
  const shown = kind === null ? events : events.filter((event) => event.kind === kind);
  return (
    <>
      <fieldset className="kinds">
        <legend className="hush">Show</legend>
        <KindButton
          label="All"
          count={events.length}
          chosen={kind === null}
          choose={() => choose(null)}
        />
        {EVENT_KINDS.map((one) => (
          <KindButton
            key={one}
            label={LABELS[one]}
            count={events.filter((event) => event.kind === one).length}
            chosen={kind === one}
            choose={() => choose(one)}
          />
        ))}
      </fieldset>
      {shown.length === 0 && <p className="muted">Nothing of this kind had been said by then.</p>}
      <ol className="timeline">
        {monthsOf(shown).map(({ month, events: told }) => (
          <li key={month}>
            <h2>
              {monthName(`${month}-01`)} {month.slice(0, 4)}
            </h2>
            <ul>
              {told.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function KindButton({
  label,
  count,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  return (
    <button
      type="button"
      className={`tag${chosen ? ' on' : ''}`}
      aria-pressed={chosen}
      onClick={choose}
    >
      {label} {count}
    </button>
  );
}

function EventLine({ event }: { readonly event: RecordEvent }) {
  const [first] = event.statementIds;
  return (
    <li className={`event ${event.kind}-event`}>
      <span className="when">{dateWords(event.when)}</span>
      <div>
        <p>
          {first === undefined ? (
            event.title
          ) : (
            <FigureLink evidence={{ kind: 'statement', id: first }}>{event.title}</FigureLink>
          )}
        </p>
        {event.details.length > 0 && <p className="sub">{event.details.join(' · ')}</p>}
        {event.quote !== null && !event.details.includes(event.quote) && (
          <p className="quote">
            <q>{event.quote}</q>
          </p>
        )}
        {event.statementIds.length > 1 && (
          <p className="sub">{counted(event.statementIds.length, 'statement')} tell it</p>
        )}
      </div>
    </li>
  );
}

function monthsOf(events: readonly RecordEvent[]): { month: string; events: RecordEvent[] }[] {
  const months = new Map<Day, RecordEvent[]>();
  for (const event of events) {
    const month = event.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months.entries()].map(([month, told]) => ({ month, events: told }));
}

/** Which kind is shown stands in the address. */
function useKind(): [EventKind | null, (kind: EventKind | null) => void] {
  const { show } = useSearch({ strict: false }) as { show?: string };
  const navigate = useNavigate();
  const kind = EVENT_KINDS.find((one) => one === show) ?? null;
  return [
    kind,
    (to) => {
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, show: to ?? undefined }),
        resetScroll: false,
      });
    },
  ];
}
