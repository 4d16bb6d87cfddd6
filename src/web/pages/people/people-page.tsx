import { PageHead } from '../../components/page-head.tsx';
import { PageSkeleton } from '../../components/states.tsx';
import { useMissionId } from '../../mission.ts';
import { useRollRights } from '../../roll-queries.ts';
import { CountsView } from './counts-view.tsx';
import { usePeopleSearch } from './grid/filter.ts';
import { ImportView } from './import/import-view.tsx';
import { RollView } from './roll-view.tsx';
import { SelectionView } from './selection/selection-view.tsx';
import './people.css';

/** S4: who can go, who cannot, and why. Names for their own country; counts for everybody else. */
export default function PeoplePage() {
  const mission = useMissionId();
  const rights = useRollRights(mission);
  const { step } = usePeopleSearch();
  if (rights === undefined) return <PageSkeleton />;
  if (rights === null) {
    return (
      <>
        <PageHead title="People" about="Counts only: names stay with the country they belong to" />
        <CountsView mission={mission} />
      </>
    );
  }
  if (step === 'import' && rights.keeps) return <ImportView mission={mission} rights={rights} />;
  if (step === 'choose' && rights.chooses) return <SelectionView mission={mission} />;
  return <RollView mission={mission} rights={rights} />;
}
