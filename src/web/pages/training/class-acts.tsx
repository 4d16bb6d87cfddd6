import { useState } from 'react';
import type { ClassPeopleAnswer } from '../../../contract/classes.ts';
import { ApiProblem } from '../../api.ts';
import { type ClassMemberAnswer, useClassActs } from '../../class-queries.ts';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/figure-form.tsx';
import { today } from '../../day.ts';
import { spokenName } from '../../spoken-name.ts';
import { counted } from '../../wording.ts';

const ACTS = [
  ['enrol', 'Enrol a batch'],
  ['mark', 'Mark attendance'],
  ['record', 'Record results'],
] as const;
type ActName = (typeof ACTS)[number][0];

type Props = {
  readonly mission: string;
  readonly name: string;
  readonly members: readonly ClassMemberAnswer[];
  readonly modules: readonly string[];
  readonly batches: ClassPeopleAnswer['batches'];
  /** Whom an act is about: the absent, or those who did not pass. */
  readonly chosen: readonly string[];
  readonly done: () => void;
};

/** Enrolling, attendance and results. Everybody was there, or passed, but those chosen in the grid. */
export function ClassActs(props: Props) {
  const { mission, name, members, chosen, done } = props;
  const acts = useClassActs(mission, name);
  const [act, setAct] = useState<ActName>(members.length === 0 ? 'enrol' : 'mark');
  const [cells, setCells] = useState({ batch: '', on: today(), module: '' });
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const set = (field: keyof typeof cells) => (value: string) =>
    setCells((before) => ({ ...before, [field]: value }));
  const { batch, on, module } = cells;
  const open = members.filter(({ result }) => result === null).length;
  const send = async () => {
    if (act === 'enrol')
      return `${counted((await acts.enrol({ batch, on })).enrolled, 'person', 'people')} enrolled.`;
    if (act === 'mark') {
      const { there, absent } = await acts.mark({ module: module.trim(), on, absent: chosen });
      return `${there} there, ${absent} absent.`;
    }
    const { passed, failed } = await acts.record({ batch, on, failed: chosen });
    return `${passed} passed, ${failed} did not.`;
  };
  return (
    <form
      className="class-acts"
      aria-label="Keep the class"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(null);
        setTold('');
        send()
          .then((words) => {
            setTold(words);
            done();
          })
          .catch((error: unknown) => {
            if (!(error instanceof ApiProblem)) throw error;
            setRefused(error);
          });
      }}
    >
      <Field label="What">
        {(attributes) => (
          <select
            {...attributes}
            value={act}
            onChange={({ target }) => setAct(target.value as ActName)}
          >
            {ACTS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {act === 'mark' ? (
        <ModuleField modules={props.modules} value={module} set={set('module')} />
      ) : (
        <BatchField batches={props.batches} value={batch} set={set('batch')} />
      )}
      <Field label="On">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            required
            value={on}
            onChange={({ target }) => set('on')(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn primary" disabled={act === 'record' && open === 0}>
        {labelOf(act, act === 'record' ? open : members.length, chosen.length)}
      </button>
      <p className="small told-small" role="status">
        {told}
      </p>
      {refused && <Refusal refused={refused} />}
    </form>
  );
}

/** What the button will do, in numbers. */
function labelOf(act: ActName, people: number, chosen: number): string {
  if (act === 'enrol') return 'Enrol those chosen for the batch';
  const others = Math.max(0, people - chosen);
  if (act === 'mark') return `${others} there, ${chosen} absent`;
  return people === 0 ? 'Results are recorded' : `${others} passed, ${chosen} did not`;
}

function BatchField({
  batches,
  value,
  set,
}: {
  readonly batches: ClassPeopleAnswer['batches'];
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Field label="Batch" hint={batches.length === 0 ? 'Choose people for a batch first.' : ''}>
      {(attributes) => (
        <select {...attributes} required value={value} onChange={({ target }) => set(target.value)}>
          <option value="" />
          {batches.map(({ batch, people }) => (
            <option key={batch} value={batch}>
              {spokenName(batch)}, {people}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ModuleField({
  modules,
  value,
  set,
}: {
  readonly modules: readonly string[];
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Field label="Module" hint="Choose in the grid who was absent">
      {(attributes) => (
        <>
          <input
            {...attributes}
            required
            maxLength={120}
            value={value}
            list={`${attributes.id}-known`}
            autoComplete="off"
            onChange={({ target }) => set(target.value)}
          />
          <datalist id={`${attributes.id}-known`}>
            {modules.map((module) => (
              <option key={module} value={module} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
