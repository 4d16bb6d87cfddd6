import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useClocks, useSetClocks } from '../clocks.ts';
import { documentsQuery, pictureQuery, statementSearchQuery } from '../queries.ts';
import { type Command, commandsFor, matching } from './commands.ts';
import { Dialog } from './dialog.tsx';
import './command-menu.css';

const SEARCH_LETTERS_MIN = 2;

/** Ctrl-K: type a screen, a day, a subject, a document or words of a statement, and go there. */
export default function CommandMenu({
  mission,
  close,
}: {
  readonly mission: string;
  readonly close: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const list = useId();
  const found = useFound(mission, typed, close);
  const at = Math.min(place, Math.max(0, found.length - 1));

  const press = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setPlace((at + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      found[at]?.run();
    }
  };
  return (
    <Dialog label="Search" close={close}>
      <input
        className="input"
        role="combobox"
        aria-label="Search this mission"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder="A screen, a day, a subject, a document, words of a statement"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label="Found" className="found" tabIndex={-1}>
        {found.map((command, index) => (
          // The combobox above holds the focus and answers the keys for every option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={command.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={command.run}
          >
            <span>{command.label}</span>
            <span className="sub">{command.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className="sub found-none">Nothing of that name in this mission.</p>
      )}
    </Dialog>
  );
}

function useFound(mission: string, typed: string, close: () => void): readonly Command[] {
  const navigate = useNavigate();
  const clocks = useClocks();
  const setClocks = useSetClocks();
  const { data: picture } = useQuery(pictureQuery(mission, clocks));
  const { data: documents } = useQuery(documentsQuery(mission));
  const search = typed.trim();
  const { data: pages } = useQuery({
    ...statementSearchQuery(mission, search),
    enabled: search.length >= SEARCH_LETTERS_MIN,
  });
  const go = (path: string, query: Record<string, string> = {}) => {
    close();
    void navigate({
      to: path,
      search: (before: Record<string, unknown>) => ({
        ...before,
        figure: undefined,
        statement: undefined,
        ...query,
      }),
    });
  };
  const setDay = (day: string) => {
    close();
    setClocks({ on: day, known: undefined });
  };
  const commands = commandsFor({
    mission,
    typed: search,
    picture,
    documents: documents?.documents ?? [],
    statements: search.length >= SEARCH_LETTERS_MIN ? (pages?.statements ?? []) : [],
    go,
    setDay,
  });
  return matching(commands, search);
}
