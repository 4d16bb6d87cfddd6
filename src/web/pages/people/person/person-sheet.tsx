import { useQuery } from '@tanstack/react-query';
import type { PersonSheetAnswer } from '../../../../contract/roll-people.ts';
import { StageName } from '../../../components/mark.tsx';
import { Awaited } from '../../../components/states.tsx';
import { dayWords } from '../../../day.ts';
import { useFocusWhileOpen } from '../../../focus-while-open.ts';
import { personQuery, type RollRights } from '../../../roll-queries.ts';
import { languageWords, stageMarkOf } from '../people-words.ts';
import { VerdictName } from '../verdict.tsx';
import { Criteria } from './criteria.tsx';
import { PersonLife } from './person-life.tsx';

/** One person: whether they can go, by which rule and on what evidence; where they have been so far. */
export function PersonSheet({
  mission,
  id,
  rights,
  close,
}: {
  readonly mission: string;
  readonly id: string;
  readonly rights: RollRights;
  readonly close: () => void;
}) {
  const sheet = useQuery(personQuery(mission, id));
  const panel = useFocusWhileOpen(true);
  return (
    <aside
      ref={panel}
      className="panel person"
      aria-label="Person"
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <button type="button" className="btn panel-close" onClick={close}>
        Close <kbd>Esc</kbd>
      </button>
      <Awaited query={sheet} label="the person" height={320}>
        {(shown) =>
          shown.person.id === id ? <Sheet mission={mission} sheet={shown} rights={rights} /> : null
        }
      </Awaited>
    </aside>
  );
}

function Sheet({
  mission,
  sheet,
  rights,
}: {
  readonly mission: string;
  readonly sheet: PersonSheetAnswer;
  readonly rights: RollRights;
}) {
  const { person, stages, extra } = sheet;
  return (
    <>
      <h2>{person.name}</h2>
      <p className="sub">
        {[person.rank, person.service, person.unit].filter(Boolean).join(', ')} ·{' '}
        <span className="mono">{person.serviceNumber}</span>
      </p>
      <p className="person-now">
        <VerdictName verdict={person.outcome} />
        <StageName stage={stageMarkOf(person.stage)} label={person.stage} />
      </p>
      <h3>Criteria</h3>
      <Criteria mission={mission} sheet={sheet} chooses={rights.chooses} />
      <h3>Stages</h3>
      {stages.length === 0 ? (
        <p className="muted">On the roll; nothing has happened yet.</p>
      ) : (
        <ol className="person-stages">
          {stages.map(({ stage, on, thing, note }) => (
            <li key={`${on} ${stage} ${thing}`}>
              <span className="sub">{dayWords(on)}</span>
              <StageName stage={stageMarkOf(stage)} label={stage} />
              <span className="sub">{[thing, note].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ol>
      )}
      <PersonLife mission={mission} id={person.id} rights={rights} />
      <h3>On the roll</h3>
      <dl className="kv">
        {fieldsOf(person).map(([label, value]) => (
          <Pair key={label} label={label} value={value} />
        ))}
        {Object.entries(extra).map(([label, value]) => (
          <Pair key={label} label={label} value={value} />
        ))}
      </dl>
    </>
  );
}

function Pair({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

type Person = PersonSheetAnswer['person'];

/** What the roll says, in the order of a roll; what it does not say is said once, at the end. */
function fieldsOf(person: Person): readonly (readonly [string, string])[] {
  const list = (words: readonly string[] | null) => words?.join(', ') ?? null;
  const day = (value: string | null) => value && dayWords(value);
  const all: readonly (readonly [string, string | null])[] = [
    ['Other names', list(person.otherNames)],
    ['Sex', person.sex],
    ['Born', day(person.bornOn)],
    ['Joined', day(person.enlistedOn)],
    ['Passed out', day(person.passedOutOn)],
    ['Languages', list(person.languages?.map(languageWords) ?? null)],
    ['Skills', list(person.skills)],
    ['Driving since', day(person.drivingSince)],
    ['Firearms test', day(person.firearmsOn)],
    ['Medical until', day(person.medicalUntil)],
    ['Vetting', person.vetting],
    ['Conduct', person.conduct],
    ['Passport until', day(person.passportUntil)],
    ['Last tour ended', day(person.lastTourEndedOn)],
    ['National ID', person.nationalId],
    ['Next of kin', person.nextOfKin],
  ];
  const said = all.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  const silent = all.filter(([, value]) => !value).map(([label]) => label.toLowerCase());
  return silent.length === 0 ? said : [...said, ['Not said', silent.join(', ')] as const];
}
