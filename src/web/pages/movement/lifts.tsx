import type { ChainRow } from '../../chain-queries.ts';
import { ChainTable, type Column } from '../../components/chain-table.tsx';
import { RowAct } from '../../components/record-acts.tsx';
import { Silence } from '../../components/stated.tsx';
import { dateWords } from '../../wording.ts';

const BAR_PX = 60;

/** Lifts, the last to land first; those still to come on top. */
export function Lifts({
  mission,
  rows,
}: {
  readonly mission: string;
  readonly rows: readonly ChainRow[];
}) {
  const columns: readonly Column[] = [
    { name: 'lift', label: 'Lift' },
    { name: 'from', label: 'From', cell: (row) => `${row['from']} → ${row['to']}` },
    {
      name: 'arrivedOn',
      label: 'Landed',
      cell: (row) =>
        row['arrivedOn'] === null ? (
          <Silence words="not landed" />
        ) : (
          dateWords(String(row['arrivedOn']))
        ),
    },
    { name: 'aboard', label: 'Aboard', silence: 'nobody yet' },
    { name: 'seats', label: 'Seats', cell: (row) => <Seats row={row} /> },
    { name: 'carrier', label: 'Carrier', isOptional: true },
    {
      name: 'act',
      label: 'Next',
      cell: (row) =>
        row['arrivedOn'] === null ? (
          <RowAct
            mission={mission}
            label="Record"
            says={`Record what happened on lift ${row['lift']}`}
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
  return (
    <ChainTable label="Lifts" columns={columns} rows={sorted} none="No lift was planned by then." />
  );
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
