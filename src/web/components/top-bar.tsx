import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MissionAnswer } from '../../contract/missions.ts';
import type { SessionAnswer } from '../../contract/users.ts';
import { write } from '../api.ts';
import { countryName } from '../countries.ts';
import type { Day } from '../day.ts';
import { sentenceCase } from '../measures.ts';
import { missionsQuery } from '../queries.ts';
import { ClockControl } from './clock-control.tsx';
import { Popover } from './popover.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Above every screen: which mission, on which day, and who is reading. */
export function TopBar({
  mission,
  dDay,
  session,
  openSearch,
  openHelp,
}: {
  readonly mission: MissionAnswer | undefined;
  readonly dDay: Day | null;
  readonly session: SessionAnswer | undefined;
  readonly openSearch: () => void;
  readonly openHelp: () => void;
}) {
  return (
    <header className="banner">
      <div className="brand">
        <Link to="/">Muster</Link>
      </div>
      <div className="top">
        <MissionSwitch mission={mission} />
        {mission && <ClockControl dDay={dDay} />}
        {mission && (
          <button type="button" className="find" onClick={openSearch}>
            <span>Search</span>
            <kbd>Ctrl K</kbd>
          </button>
        )}
        <div className="end">{session && <Reader session={session} openHelp={openHelp} />}</div>
      </div>
    </header>
  );
}

function MissionSwitch({ mission }: { readonly mission: MissionAnswer | undefined }) {
  const { data } = useQuery(missionsQuery);
  return (
    <Popover
      label="Missions"
      hint={mission ? '. Change the mission' : '. Choose one'}
      className="mission-switch"
      button={
        <>
          <span>{mission?.name ?? 'Missions'}</span>
          <Chevron />
        </>
      }
      width={280}
    >
      {(close) => (
        <div className="menu">
          {data?.missions.map(({ id, name }) => (
            <Link key={id} to={`/missions/${id}/overview`} search={{}} onClick={close}>
              {name}
              {id === mission?.id && <span className="sub">shown</span>}
            </Link>
          ))}
          <Link to="/missions/new" onClick={close}>
            New mission…
          </Link>
        </div>
      )}
    </Popover>
  );
}

function Reader({
  session,
  openHelp,
}: {
  readonly session: SessionAnswer;
  readonly openHelp: () => void;
}) {
  const [first] = session.user.roles;
  const role = first ? sentenceCase(first.role.replaceAll('-', ' ')) : 'No role';
  const place = first?.country ? countryName(first.country) : '';
  const logOut = () => {
    void write('DELETE', '/session').finally(() => window.location.assign('/login'));
  };
  return (
    <Popover
      label="Settings"
      hint={`${session.user.name}. Settings`}
      className="mission-switch"
      button={
        <>
          <span className="who opt">{role}</span>
          {place !== '' && <span className="muted opt">{place}</span>}
          <Person />
        </>
      }
      width={240}
    >
      {(close) => (
        <div className="menu">
          <p className="small muted reader-name">
            {session.user.name} ({session.user.account})
          </p>
          <ThemeChoice />
          <button
            type="button"
            onClick={() => {
              close();
              openHelp();
            }}
          >
            Keyboard <kbd>?</kbd>
          </button>
          <button type="button" onClick={logOut}>
            Log out
          </button>
        </div>
      )}
    </Popover>
  );
}

function Chevron() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 3.5l3 3 3-3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

function Person() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="9" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M5 20c.6-4 3.400-5.500 7-5.500s6.400 1.500 7 5.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
