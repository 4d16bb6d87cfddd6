import type { ChainRow } from '../../chain-queries.ts';
import { Bolt } from '../../components/mark.tsx';
import { RowAct } from '../../components/record-acts.tsx';
import { Silence } from '../../components/stated.tsx';
import { countryName } from '../../countries.ts';
import { spokenName } from '../../spoken-name.ts';
import { counted, dateWords } from '../../wording.ts';

/** One class: planned and given length, who was selected, began, left and graduated, and what follows. */
export function ClassCard({
  mission,
  taught,
  batches,
  openPeople,
}: {
  readonly mission: string;
  readonly taught: ChainRow;
  readonly batches: readonly ChainRow[];
  /** Opens the people of the class; `null` for those of other countries. */
  readonly openPeople: (() => void) | null;
}) {
  const id = String(taught['class']);
  return (
    <section className="card c6 class" aria-label={`Class ${spokenName(id)}`}>
      <header>
        <h2>Class {spokenName(id)}</h2>
        <span className="sub">
          {countryName(String(taught['contributor']))}
          {taught['venue'] === null ? '' : `, ${taught['venue']}`}
        </span>
      </header>
      <Length taught={taught} />
      <ol className="heads">
        <Head label="selected" value={taught['selected']} />
        <Head label="began" value={taught['started']} on={taught['startedOn']} />
        <Head label="left" value={taught['lost']} />
        <Head label="graduated" value={taught['graduated']} on={taught['graduatedOn']} />
      </ol>
      {taught['attended'] !== null && (
        <p className="small">Attended: {String(taught['attended'])}</p>
      )}
      {taught['presider'] !== null && (
        <p className="small">Presided: {String(taught['presider'])}</p>
      )}
      {taught['criteria'] !== null && (
        <p className="small">Criteria: {String(taught['criteria'])}</p>
      )}
      {taught['disagreement'] !== null && (
        <p className="small">
          <Bolt says="The dates disagree" /> {String(taught['disagreement'])}
        </p>
      )}
      {batches.map((batch) => (
        <DateLine key={String(batch['batch'])} batch={batch} />
      ))}
      <p className="acts">
        {openPeople !== null && (
          <button
            type="button"
            className="plain"
            aria-label={`People in class ${spokenName(id)}`}
            onClick={openPeople}
          >
            People
          </button>
        )}
        <RowAct
          mission={mission}
          label="Change the length"
          says={`Cut the course of class ${spokenName(id)}`}
          choices={[{ act: 'class.shorten', label: 'The course was cut' }]}
          initial={{ class: id }}
        />
        <RowAct
          mission={mission}
          label="Record the next step"
          says={`Record the next step of class ${spokenName(id)}`}
          choices={[
            { act: 'class.select', label: 'People were selected' },
            { act: 'class.start', label: 'Training began' },
            { act: 'class.attend', label: 'A module was attended' },
            { act: 'class.lose', label: 'People left the class' },
            { act: 'class.graduate', label: 'The class graduated' },
          ]}
          initial={{ class: id }}
        />
      </p>
    </section>
  );
}

/** Planned beside given, as two bars on one scale of weeks. */
function Length({ taught }: { readonly taught: ChainRow }) {
  const [planned, given] = [taught['weeksPlanned'], taught['weeksGiven']];
  if (typeof planned !== 'number' || typeof given !== 'number') {
    return (
      <p className="small">
        Length: <Silence />
      </p>
    );
  }
  const width = (weeks: number) => `${Math.round((weeks / Math.max(planned, given)) * 100)}%`;
  return (
    <div className="lengths small">
      <span>planned {counted(planned, 'week')}</span>
      <span className="length planned" style={{ width: width(planned) }} />
      <span>given {counted(given, 'week')}</span>
      <span className="length" style={{ width: width(given) }} />
      {taught['cutBecause'] !== null && (
        <p className="sub">
          cut because of {String(taught['cutBecause'])}, approved by{' '}
          {String(taught['cutApprovedBy'])}; dropped:{' '}
          {taught['dropped'] === null || taught['dropped'] === ''
            ? 'not stated'
            : String(taught['dropped'])}
        </p>
      )}
    </div>
  );
}

type Cell = ChainRow[string];

function Head({
  label,
  value = null,
  on = null,
}: {
  readonly label: string;
  readonly value?: Cell | undefined;
  readonly on?: Cell | undefined;
}) {
  return (
    <li>
      <b>{value === null ? <Silence words="–" /> : String(value)}</b>
      <span className="sub">
        {label}
        {on !== null && ` ${dateWords(String(on))}`}
      </span>
    </li>
  );
}

/** "earliest 22 Nov 2024; lift 27 Nov 2024; slack 5 days" */
function DateLine({ batch }: { readonly batch: ChainRow }) {
  const {
    earliestDeparture: earliest,
    statedDeparture: stated,
    slackDays: slack,
  } = batch as {
    readonly [column: string]: Cell;
  };
  return (
    <p className="small">
      {spokenName(String(batch['batch']))}: earliest departure{' '}
      {earliest ? dateWords(String(earliest)) : 'not known'}; departure said{' '}
      {stated ? dateWords(String(stated)) : 'not stated'}
      {typeof slack === 'number' && `; slack ${counted(slack, 'day')}`}. {String(batch['state'])}.
    </p>
  );
}
