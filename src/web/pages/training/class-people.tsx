import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassPeopleAnswer } from '../../../contract/classes.ts';
import {
  type ClassMemberAnswer,
  classPeopleQuery,
  classSheetAddress,
} from '../../class-queries.ts';
import { type PeopleColumn, PeopleGrid, useChosen } from '../../components/people-grid.tsx';
import { Awaited } from '../../components/states.tsx';
import { usePeopleRights } from '../../people-rights.ts';
import { spokenName } from '../../spoken-name.ts';
import { counted } from '../../wording.ts';
import { ClassActs } from './class-acts.tsx';

const SHEETS = [
  ['list', 'Class list'],
  ['sign', 'Sign sheet'],
] as const;

const COLUMNS: readonly PeopleColumn<ClassMemberAnswer>[] = [
  { label: 'Service No.', cell: ({ serviceNumber }) => serviceNumber },
  { label: 'Name', cell: ({ name }) => name },
  { label: 'Rank', kind: 'opt', cell: ({ rank }) => rank ?? '–' },
  { label: 'Unit', kind: 'opt', cell: ({ unit }) => unit ?? '–' },
  { label: 'Result', cell: ({ result }) => result ?? 'none yet' },
];

/** Who is in a class, who was there module by module, and who passed. For the class's own country. */
export default function ClassPeople({
  mission,
  name,
  modules,
  close,
}: {
  readonly mission: string;
  readonly name: string;
  /** The modules that attendance was recorded for in counts. */
  readonly modules: readonly string[];
  readonly close: () => void;
}) {
  const people = useQuery(classPeopleQuery(mission, name));
  return (
    <section className="card c12" aria-label={`People in class ${spokenName(name)}`}>
      <header>
        <h2>People in class {spokenName(name)}</h2>
        <span className="sub">
          {people.data && counted(people.data.people.length, 'person', 'people')}
        </span>
        <span className="sheets small">
          Print:{' '}
          {SHEETS.map(([sheet, label]) => (
            <a
              key={sheet}
              href={classSheetAddress(mission, name, sheet)}
              target="_blank"
              rel="noreferrer"
            >
              {label}
            </a>
          ))}
        </span>
        <button type="button" className="btn" onClick={close}>
          Close
        </button>
      </header>
      <Awaited query={people} label="the class" height={240}>
        {({ people: members, batches }) => (
          <Members
            mission={mission}
            name={name}
            members={members}
            modules={modules}
            batches={batches}
          />
        )}
      </Awaited>
    </section>
  );
}

function Members({
  mission,
  name,
  members,
  modules,
  batches,
}: {
  readonly mission: string;
  readonly name: string;
  readonly members: readonly ClassMemberAnswer[];
  readonly modules: readonly string[];
  readonly batches: ClassPeopleAnswer['batches'];
}) {
  const { trains } = usePeopleRights(mission);
  const [words, setWords] = useState('');
  const found = members.filter((one) => isFound(one, words));
  const { chosen, toggle, clear } = useChosen(members);
  const taught = [...new Set(members.flatMap(({ attendance }) => Object.keys(attendance)))].sort();
  return (
    <>
      {trains && (
        <ClassActs
          mission={mission}
          name={name}
          members={members}
          modules={[...new Set([...modules, ...taught])]}
          batches={batches}
          chosen={[...chosen]}
          done={clear}
        />
      )}
      {members.length === 0 ? (
        <p className="muted">Nobody of yours is in this class by name.</p>
      ) : (
        <>
          <div className="grid-acts">
            <input
              className="input"
              type="search"
              aria-label="Find in this class"
              placeholder="Number, name or unit"
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
            <span className="sub">
              {counted(found.length, 'person', 'people')}, {chosen.size} chosen
            </span>
          </div>
          <PeopleGrid
            label="Attendance and results"
            rows={found}
            columns={[...COLUMNS, ...taught.map(moduleColumn)]}
            chosen={chosen}
            choose={toggle}
          />
        </>
      )}
    </>
  );
}

function moduleColumn(module: string): PeopleColumn<ClassMemberAnswer> {
  return { label: module, cell: ({ attendance }) => markOf(attendance[module]) };
}

function markOf(wasThere: boolean | undefined) {
  if (wasThere === undefined) return '–';
  return wasThere ? '✓ there' : <b className="bad">✕ absent</b>;
}

function isFound({ serviceNumber, name, unit }: ClassMemberAnswer, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return [serviceNumber, name, unit ?? ''].some((text) => text.toLowerCase().includes(sought));
}
