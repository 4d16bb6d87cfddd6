import { Link } from '@tanstack/react-router';
import type { ChainRow } from '../../chain-queries.ts';
import { ChainTable, type Column } from '../../components/chain-table.tsx';
import { RowAct } from '../../components/record-acts.tsx';
import { Silence } from '../../components/stated.tsx';
import { Empty } from '../../components/states.tsx';
import { spokenLift, spokenName } from '../../spoken-name.ts';
import { dateWords, numberWords } from '../../wording.ts';

const BAR_PX = 60;

/** Lifts, the last to land first; those still to come on top. */
export function Lifts({
  mission,
  rows,
  manifests,
}: {
  readonly mission: string;
  readonly rows: readonly ChainRow[];
  /** The manifests of a lift, as they stand in its row. */
  readonly manifests: (lift: ChainRow) => React.ReactNode;
}) {
  const columns: readonly Column[] = [
    { name: 'lift', label: 'Lift', cell: (row) => spokenLift(String(row['lift'])) },
    { name: 'from', label: 'Route', cell: (row) => `${row['from']} → ${row['to']}` },
    { name: 'manifests', label: 'Manifests', cell: manifests },
    {
      name: 'arrivedOn',
      label: 'Landed',
      cell: (row) =>
        row['arrivedOn'] === null ? waitingWords(row) : dateWords(String(row['arrivedOn'])),
    },
    {
      name: 'aboard',
      label: 'Aboard',
      cell: (row) =>
        row['aboard'] === null ? (
          <Silence words="nobody yet" />
        ) : (
          aboardWords(String(row['aboard']))
        ),
    },
    { name: 'seats', label: 'Seats', cell: (row) => <Seats row={row} /> },
    { name: 'payload', label: 'Payload', cell: (row) => <Payload row={row} /> },
    { name: 'carrier', label: 'Carrier', isOptional: true },
    {
      name: 'act',
      label: 'Next',
      cell: (row) =>
        row['arrivedOn'] === null ? (
          <RowAct
            mission={mission}
            label="Record"
            says={`Record what happened on lift ${spokenLift(String(row['lift']))}`}
            choices={[
              { act: 'lift.book', label: 'Seats were booked' },
              { act: 'lift.depart', label: 'People departed' },
              { act: 'lift.arrive', label: 'People landed' },
            ]}
            initial={{ lift: String(row['lift']) }}
          />
        ) : (
          'arrived'
        ),
    },
  ];
  const sorted = rows.toSorted((a, b) =>
    String(b['arrivedOn'] ?? '9999').localeCompare(String(a['arrivedOn'] ?? '9999')),
  );
  if (rows.length === 0) {
    return (
      <Empty
        title="No lift was planned by then"
        acts={
          <Link className="btn" to={`/missions/${mission}/plan`}>
            Make lifts from the plan
          </Link>
        }
      >
        Record one here, or let the plan in force draft its next weeks.
      </Empty>
    );
  }
  return (
    <ChainTable label="Lifts" columns={columns} rows={sorted} none="No lift was planned by then." />
  );
}

/** "ke-november 217; ke-relief 10" in names that people say. */
function aboardWords(aboard: string): string {
  return aboard
    .split('; ')
    .map((part) => {
      const [batch = '', ...count] = part.split(' ');
      return [spokenName(batch), ...count].join(' ');
    })
    .join('; ');
}

/** When it is to leave, where that was planned. */
function waitingWords(row: ChainRow) {
  return row['day'] === null ? (
    <Silence words="not landed" />
  ) : (
    `planned ${dateWords(String(row['day']))}`
  );
}

function Payload({ row }: { readonly row: ChainRow }) {
  const { payload } = row as { readonly [column: string]: ChainRow[string] };
  return typeof payload === 'number' ? `${numberWords(payload)} kg` : <Silence />;
}

/** How full the lift is: a bar and the same in words. */
function Seats({ row }: { readonly row: ChainRow }) {
  const [seats, taken] = [row['seats'], Number(row['taken'])];
  if (typeof seats !== 'number') return <Silence />;
  const width = Math.min(BAR_PX, (taken / Math.max(1, seats)) * BAR_PX);
  return (
    <span className="seats">
      <svg className="chart" width={BAR_PX} height={12} aria-hidden="true">
        <rect className="transit fillc" x={0} y={2} width={width} height={8} />
        <rect className="ax" x={0.5} y={2.5} width={BAR_PX - 1} height={7} fill="none" />
      </svg>
      <span>
        {taken} of {seats}
      </span>
    </span>
  );
}
