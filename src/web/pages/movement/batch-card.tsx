import { useQuery } from '@tanstack/react-query';
import { type BatchAnswer, listQuery } from '../../chain-queries.ts';
import { useClocks } from '../../clocks.ts';
import { RowAct } from '../../components/record-acts.tsx';
import { ScrollBox } from '../../components/scroll-box.tsx';
import { Silence } from '../../components/stated.tsx';
import { countryName } from '../../countries.ts';
import { spokenName } from '../../spoken-name.ts';
import { counted, dateWords } from '../../wording.ts';

/** One batch: its stages with the days stated, planned and real, what holds it, and the next step. */
export function BatchCard({
  mission,
  batch,
  all,
  open,
}: {
  readonly mission: string;
  readonly batch: BatchAnswer;
  readonly all: readonly BatchAnswer[];
  readonly open: (batch: string) => void;
}) {
  const held = batch.gates.filter(({ holds }) => holds);
  return (
    <section className="card c4 batch" aria-label={`Batch ${spokenName(batch.id)}`}>
      <header>
        <h2>Batch</h2>
        <select
          className="input end"
          aria-label="Batch shown"
          value={batch.id}
          onChange={({ target }) => open(target.value)}
        >
          {all.map(({ id }) => (
            <option key={id} value={id}>
              {spokenName(id)}
            </option>
          ))}
        </select>
      </header>
      <dl className="small">
        <dt>People</dt>
        <dd>
          <b>{batch.asStated}</b>, {countryName(batch.contributor)}
          {batch.label !== null && <span className="muted"> called “{batch.label}”</span>}
        </dd>
        <Composition mission={mission} batch={batch} />
        <dt>Earliest departure</dt>
        <dd>
          {batch.earliestDeparture ? (
            dateWords(batch.earliestDeparture)
          ) : (
            <Silence words="no rest recorded" />
          )}
        </dd>
        <dt>Departure last said</dt>
        <dd>
          {batch.statedDeparture ? dateWords(batch.statedDeparture) : <Silence />}
          {batch.slackDays !== null && `, slack ${counted(batch.slackDays, 'day')}`}
        </dd>
        <dt>Held by</dt>
        <dd>
          {held.length === 0
            ? 'no gate'
            : held.map(({ gate, kind, reason }) => (
                <p key={gate} className="bad">{`${kind}: ${reason}`}</p>
              ))}
        </dd>
        {batch.remainder && (
          <>
            <dt>Remaining</dt>
            <dd>
              <b>{batch.remainder.asStated}</b> {batch.remainder.state}
              {batch.remainder.slipDays !== null && (
                <span className="bad"> +{counted(batch.remainder.slipDays, 'day')} and open</span>
              )}
            </dd>
          </>
        )}
      </dl>
      <Stages batch={batch} />
      {batch.assumptions.map((words) => (
        <p key={words} className="sub">
          Assumed: {words}.
        </p>
      ))}
      <p className="acts">
        <RowAct
          mission={mission}
          label="Record the next step"
          says={`Record the next step of ${spokenName(batch.id)}`}
          choices={[
            { act: 'lift.depart', label: 'People departed' },
            { act: 'lift.arrive', label: 'People landed' },
            { act: 'batch.say', label: 'A day was said of it' },
            { act: 'batch.rest', label: 'Its rest began' },
          ]}
          initial={{ batch: batch.id }}
        />
        <RowAct
          mission={mission}
          label="Open a gate"
          says={`Open a gate that holds ${spokenName(batch.id)}`}
          choices={[{ act: 'gate.open', label: 'A gate opened' }]}
          initial={{ batch: batch.id }}
        />
      </p>
    </section>
  );
}

function Composition({
  mission,
  batch,
}: {
  readonly mission: string;
  readonly batch: BatchAnswer;
}) {
  const units = useQuery(listQuery(mission, 'unit', useClocks())).data?.rows ?? [];
  if (batch.units.length === 0) return null;
  return (
    <>
      <dt>Units</dt>
      <dd>
        {batch.units.map(({ unit, name, asStated }) => (
          <p key={unit}>
            {asStated} {name}
          </p>
        ))}
        {batch.whole.map((unit) => (
          <p key={unit}>
            {String(units.find((row) => row['unit'] === unit)?.['name'] ?? unit)} whole
          </p>
        ))}
      </dd>
    </>
  );
}

function Stages({ batch }: { readonly batch: BatchAnswer }) {
  return (
    <ScrollBox label="Stages">
      <table className="small">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" className="num">
              People
            </th>
            <th scope="col">Said</th>
            <th scope="col">Recorded</th>
          </tr>
        </thead>
        <tbody>
          {batch.stages.map(({ stage, asStated, stated, planned, real }) => (
            <tr key={stage}>
              <th scope="row">{stage.replaceAll('-', ' ')}</th>
              <td className="num">{asStated}</td>
              <td>{(planned ?? stated) ? dateWords(planned ?? stated) : <Silence words="–" />}</td>
              <td>{real ? dateWords(real) : <Silence words="–" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
