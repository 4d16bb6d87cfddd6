import type { Act } from '../../domain/deployment/chain-act.ts';
import type { Known } from '../known-names.ts';
import { Field } from './field.tsx';

/** Verbs that bring something into being: its own name is new, and is typed. */
const BEGINS = new Set(['offer', 'add', 'open', 'plan', 'form', 'report']);

/** Whether a field of an act names what is recorded already: then it is chosen, by its name. */
export function namesRecorded(act: Act, field: string): boolean {
  const [noun, verb = ''] = act.split('.');
  return field !== 'of' && !(field === noun && BEGINS.has(verb));
}

type EntryCellProps = {
  readonly name: string;
  readonly label: string;
  readonly takes: string;
  /** What is recorded under such a name. */
  readonly known?: readonly Known[];
  /** Whether only what is known may stand there. */
  readonly isChosen?: boolean;
  readonly cells: Readonly<Record<string, string>>;
  readonly set: (name: string, value: string) => void;
  readonly isNeeded: boolean;
};

/** A cell. Where only a few words can stand, or names of what is recorded, they are a choice. */
export function EntryCell(props: EntryCellProps) {
  const { name, label, takes, known = [], isChosen = false, cells, set, isNeeded } = props;
  const value = cells[name] ?? '';
  const choices = isChosen && known.length > 0 ? withCurrent(known, value) : wordsIn(takes);
  const change = ({ target }: { target: { value: string } }) => set(name, target.value);
  return (
    <Field label={isNeeded ? label : `${label} (if stated)`} hint={choices ? '' : takes}>
      {(attributes) =>
        choices ? (
          <select {...attributes} value={value} onChange={change} required={isNeeded}>
            <option value="" />
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        ) : (
          <>
            <input
              {...attributes}
              name={name}
              value={value}
              onChange={change}
              required={isNeeded}
              list={`${attributes.id}-known`}
              autoComplete="off"
            />
            <datalist id={`${attributes.id}-known`}>
              {known.map(({ id, name: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </datalist>
          </>
        )
      }
    </Field>
  );
}

/** What is filled in stays to be seen, also where the list does not have it. */
function withCurrent(known: readonly Known[], value: string): readonly Known[] {
  const isThere = value === '' || known.some(({ id }) => id === value);
  return isThere ? known : [{ id: value, name: value }, ...known];
}

/** The words of "stated | planned"; `null` where anything may be written. */
function wordsIn(takes: string): readonly Known[] | null {
  if (!/^[a-z0-9-]+( \| [a-z0-9-]+)+$/.test(takes)) return null;
  return takes.split(' | ').map((word) => ({ id: word, name: word }));
}
