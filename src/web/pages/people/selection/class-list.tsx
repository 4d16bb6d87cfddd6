import { useState } from 'react';
import { address } from '../../../api.ts';
import { rollPath, type SelectionAnswer } from '../../../roll-queries.ts';
import { counted } from '../../../wording.ts';
import { PeopleGrid } from '../grid/people-grid.tsx';
import { columnCalled, type PeopleColumn } from '../table/people-columns.ts';
import type { PeopleLine } from '../table/people-questions.ts';
import type { usePeople } from '../table/use-people.ts';

const COLUMNS: readonly PeopleColumn[] = [
  'serviceNumber',
  'name',
  'rank',
  'service',
  'unit',
  'sex',
  'languages',
  'skills',
].flatMap((name) => columnCalled(name) ?? []);
const SORT = { column: 'serviceNumber', isDescending: false };

/** Everybody chosen, by service number: on the screen as a grid, on paper as a table with room to sign. */
export function ClassList({
  mission,
  answer,
  people,
}: {
  readonly mission: string;
  readonly answer: SelectionAnswer;
  readonly people: ReturnType<typeof usePeople>;
}) {
  const [printed, setPrinted] = useState<readonly PeopleLine[]>([]);
  const { view, client, fetchLines } = people;
  const print = async () => {
    if (!client) return;
    setPrinted((await client.lines({ from: 0, until: view.total })).lines);
    // The table has to stand before the browser looks at the page.
    setTimeout(() => window.print(), 100);
  };
  return (
    <section className="card flush class-list" aria-label="Class list">
      <header>
        <h2>Class list</h2>
        <span className="sub">
          {counted(answer.selected, 'person', 'people')}
          {answer.saved ? `, batch ${answer.batch}` : ', not saved'}
        </span>
        <span className="end form-acts">
          {answer.saved && (
            <a
              className="btn"
              href={address(`${rollPath(mission)}/export.xlsx`, { batch: answer.batch })}
              download
            >
              Download xlsx
            </a>
          )}
          <button type="button" className="btn" onClick={() => void print()}>
            Print
          </button>
        </span>
      </header>
      <PeopleGrid
        label="Class list"
        view={view}
        columns={COLUMNS}
        sort={SORT}
        sortBy={() => undefined}
        open={() => undefined}
        opened={null}
        fetchLines={fetchLines}
      />
      <table className="on-paper">
        <thead>
          <tr>
            <th>No.</th>
            {COLUMNS.slice(0, 6).map(({ name, heading }) => (
              <th key={name}>{heading}</th>
            ))}
            <th>Signed</th>
          </tr>
        </thead>
        <tbody>
          {printed.map(({ id, cells }, at) => (
            <tr key={id}>
              <td>{at + 1}</td>
              {COLUMNS.slice(0, 6).map(({ name }) => (
                <td key={name}>{cells[name]}</td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
