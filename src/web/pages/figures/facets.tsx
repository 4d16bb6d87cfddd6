import { StageName } from '../../components/mark.tsx';
import { measureLabel, measureOrder, sentenceCase, stageOf } from '../../measures.ts';
import type { StatementFacets } from '../../queries.ts';
import { type Filter, type FilterName, useFilter } from './filter.ts';

const SUBJECTS_MAX = 12;
const DOCUMENTS_MAX = 8;

type Value = { readonly value: string; readonly label: string; readonly count: number };

/** Beside the grid: what there is, and how much of it each choice would leave. */
export function Facets({
  facets,
  total,
}: {
  readonly facets: StatementFacets;
  readonly total: number;
}) {
  const { filter } = useFilter();
  const measures = facets.measure
    .map((one) => ({ ...one, label: measureLabel(one.value) }))
    .sort((a, b) => measureOrder(a.value) - measureOrder(b.value));
  return (
    <>
      <ShowFacet facets={facets} total={total} filter={filter} />
      <Facet name="measure" title="Measure" values={measures} />
      <Facet
        name="subject"
        title="Subject"
        values={facets.subject.slice(0, SUBJECTS_MAX)}
        more={facets.subject.slice(SUBJECTS_MAX)}
      />
      <Facet
        name="grade"
        title="Grade"
        values={[...facets.grade].sort((a, b) => a.value.localeCompare(b.value))}
      />
      <Facet name="modality" title="Said as" values={facets.modality} />
      <Facet
        name="document"
        title="Document"
        values={facets.document.slice(0, DOCUMENTS_MAX)}
        more={facets.document.slice(DOCUMENTS_MAX)}
      />
    </>
  );
}

function ShowFacet({
  facets,
  total,
  filter,
}: {
  readonly facets: StatementFacets;
  readonly total: number;
  readonly filter: Filter;
}) {
  const { set } = useFilter();
  const preferred = facets.rank.find(({ value }) => value === 'preferred')?.count ?? 0;
  const inConflict = facets.conflict.find(({ value }) => value === 'true')?.count ?? 0;
  const isAll = filter.conflict === undefined && filter.rank === undefined;
  return (
    <fieldset className="facet">
      <legend>Show</legend>
      <Choice
        label="All"
        count={total}
        chosen={isAll}
        choose={() => set({ conflict: undefined, rank: undefined })}
      />
      <Choice
        label="Conflicts only"
        count={inConflict}
        chosen={filter.conflict !== undefined}
        choose={() => set({ conflict: filter.conflict === undefined ? 'true' : undefined })}
      />
      <Choice
        label="Preferred"
        count={preferred}
        chosen={filter.rank === 'preferred'}
        choose={() => set({ rank: filter.rank === undefined ? 'preferred' : undefined })}
      />
    </fieldset>
  );
}

function Facet({
  name,
  title,
  values,
  more = [],
}: {
  readonly name: FilterName;
  readonly title: string;
  readonly values: readonly Value[];
  readonly more?: readonly Value[];
}) {
  const { filter, set } = useFilter();
  if (values.length === 0) return null;
  const choice = ({ value, label, count }: Value) => (
    <Choice
      key={value}
      label={
        name === 'measure' ? (
          <StageName stage={stageOf(value)} label={label} />
        ) : (
          sentenceCase(label)
        )
      }
      count={count}
      chosen={filter[name] === value}
      choose={() => set({ [name]: filter[name] === value ? undefined : value })}
    />
  );
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {values.map(choice)}
      {more.length > 0 && (
        <details>
          <summary className="small muted">{more.length} more</summary>
          {more.map(choice)}
        </details>
      )}
    </fieldset>
  );
}

function Choice({
  label,
  count,
  chosen,
  choose,
}: {
  readonly label: React.ReactNode;
  readonly count: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  return (
    <button type="button" aria-pressed={chosen} onClick={choose}>
      <span className="clip">{label}</span>
      <span className="count">{count}</span>
    </button>
  );
}
