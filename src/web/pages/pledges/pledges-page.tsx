import { useQuery } from '@tanstack/react-query';
import { chaseQuery, listQuery } from '../../chain-queries.ts';
import { useClocks } from '../../clocks.ts';
import { ChainTable, type Column } from '../../components/chain-table.tsx';
import type { ActChoice } from '../../components/entry-form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { RecordActs } from '../../components/record-acts.tsx';
import { Awaited } from '../../components/states.tsx';
import { dayWords } from '../../day.ts';
import { useMissionId } from '../../mission.ts';
import { ChaseCard } from './chase-card.tsx';
import { PledgeBoard } from './pledge-board.tsx';
import { UnitTree } from './unit-tree.tsx';
import '../overview/overview.css';
import './pledges.css';

const CHOICES: readonly ActChoice[] = [
  { act: 'pledge.offer', label: 'A country offered' },
  { act: 'pledge.confirm', label: 'A country confirmed or changed its offer' },
  { act: 'pledge.move', label: 'A pledge reached a level' },
  { act: 'pledge.expect', label: 'Something is due from a country' },
  { act: 'pledge.withdraw', label: 'A pledge was withdrawn' },
  { act: 'pledge.money', label: 'Money was needed, pledged, deposited, disbursed or frozen' },
  { act: 'requirement.state', label: 'A requirement was stated' },
  { act: 'unit.add', label: 'A unit is known' },
  { act: 'unit.move', label: 'A unit stands under another' },
];

const GAPS: readonly Column[] = [
  { name: 'capability', label: 'Capability' },
  { name: 'status', label: 'Status' },
  { name: 'required', label: 'Asked for', kind: 'count' },
  { name: 'offered', label: 'Offered', kind: 'count' },
  { name: 'ready', label: 'Ready', kind: 'count' },
  { name: 'inTheatre', label: 'In theatre', kind: 'count' },
  { name: 'missing', label: 'Missing there', kind: 'count' },
];

const MONEY: readonly Column[] = [
  { name: 'giver', label: 'Who' },
  { name: 'state', label: 'State' },
  { name: 'amount', label: 'Amount', kind: 'count' },
  { name: 'currency', label: 'Currency' },
  { name: 'on', label: 'As of', kind: 'day' },
  { name: 'purpose', label: 'For', isOptional: true },
  { name: 'source', label: 'Source', isOptional: true },
];

/** S3: chase, confirm, and count nobody twice. */
export default function PledgesPage() {
  const mission = useMissionId();
  const clocks = useClocks();
  const pledges = useQuery(listQuery(mission, 'pledge', clocks));
  const funnel = useQuery(listQuery(mission, 'funnel', clocks));
  const gaps = useQuery(listQuery(mission, 'requirement', clocks));
  const chase = useQuery(chaseQuery(mission, clocks));
  const units = useQuery(listQuery(mission, 'unit', clocks));
  const money = useQuery(listQuery(mission, 'money', clocks));
  return (
    <>
      <PageHead
        title="Pledges"
        about={`As they stood on ${dayWords(clocks.on)}; a pledge counts only at the stage reached`}
        acts={<RecordActs mission={mission} choices={CHOICES} noun="pledge" />}
      />
      <div className="cols">
        <section className="card flush c12">
          <header>
            <h2>By country and stage</h2>
            <span className="sub">people, each counted once</span>
          </header>
          <Awaited query={pledges} label="the pledges" height={320}>
            {({ rows }) => (
              <PledgeBoard mission={mission} pledges={rows} funnel={funnel.data?.rows ?? []} />
            )}
          </Awaited>
        </section>
        <section className="card flush c7">
          <header>
            <h2>Asked for and there</h2>
          </header>
          <Awaited query={gaps} label="the requirement" height={120}>
            {({ rows }) => (
              <ChainTable
                label="Requirements"
                columns={GAPS}
                rows={rows}
                none="No requirement was stated by then."
              />
            )}
          </Awaited>
        </section>
        <section className="card c5">
          <header>
            <h2>Units</h2>
            <span className="sub">who stands under whom, and what they give</span>
          </header>
          <Awaited query={units} label="the units" height={160}>
            {({ rows }) => <UnitTree units={rows} />}
          </Awaited>
        </section>
        <section className="card c7">
          <Awaited query={chase} label="whom to chase" height={240}>
            {(answer) => <ChaseCard chase={answer.chase} />}
          </Awaited>
        </section>
        <section className="card flush c5">
          <header>
            <h2>Money</h2>
            <span className="sub">five states, never added up across them</span>
          </header>
          <Awaited query={money} label="the money" height={240}>
            {({ rows }) => (
              <ChainTable
                label="Money"
                columns={MONEY}
                rows={rows}
                none="No money was recorded by then."
              />
            )}
          </Awaited>
        </section>
      </div>
    </>
  );
}
