import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api.ts';
import { useClocks } from '../clocks.ts';
import { dDayOf } from '../d-day.ts';
import { SCREENS } from '../navigation.ts';
import { missionsQuery, pictureQuery, sessionQuery } from '../queries.ts';
import { useShortcuts } from '../shortcuts.ts';
import { AsOfStrip } from './clock-control.tsx';
import { Hatches } from './hatches.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { Rail } from './rail.tsx';
import { PageSkeleton } from './states.tsx';
import { TopBar } from './top-bar.tsx';

const CommandMenu = lazy(() => import('./command-menu.tsx'));
const HelpDialog = lazy(() => import('./help-dialog.tsx'));
const EvidencePanel = lazy(() => import('./evidence-panel.tsx'));

/** What every screen stands in. Who is not logged in sees the login page, and comes back after it. */
export function Frame() {
  const { pathname, href } = useLocation();
  const session = useQuery(sessionQuery);
  if (pathname === '/login') return <Bare />;
  if (session.error instanceof ApiProblem && session.error.status === 401) {
    return <Navigate to="/login" search={{ next: href }} replace />;
  }
  return <Screens />;
}

function Bare() {
  return (
    <main className="bare" id="main">
      <Outlet />
    </main>
  );
}

function Screens() {
  const { mission: id } = useParams({ strict: false }) as { mission?: string };
  const { search } = useLocation();
  const [open, setOpen] = useState<'search' | 'help' | null>(null);
  const openSearch = useCallback(() => setOpen('search'), []);
  const openHelp = useCallback(() => setOpen('help'), []);
  const close = useCallback(() => setOpen(null), []);
  useShortcuts(id, { openSearch, openHelp });
  useScreensAtHand();
  const main = useFocusOnArrival();
  const session = useQuery(sessionQuery);
  const missions = useQuery(missionsQuery);
  const mission = missions.data?.missions.find((one) => one.id === id);
  const picture = useShownPicture(id);
  const asksEvidence = 'figure' in search || 'statement' in search;
  return (
    <div className="app">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <TopBar
        mission={mission}
        dDay={dDayOf(mission, picture)}
        session={session.data}
        openSearch={openSearch}
        openHelp={openHelp}
      />
      {id === undefined ? <div className="rail" /> : <Rail mission={id} picture={picture} />}
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {id !== undefined && <AsOfStrip />}
        <OfflineNotice />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        {id !== undefined && asksEvidence && <EvidencePanel mission={id} />}
        {open === 'search' && id !== undefined && <CommandMenu mission={id} close={close} />}
        {open === 'help' && <HelpDialog close={close} />}
      </Suspense>
      <Hatches />
    </div>
  );
}

/** The picture of the day shown, where a mission is shown: the rail counts by it, and D-day may follow from it. */
function useShownPicture(mission: string | undefined) {
  const query = pictureQuery(mission ?? '', useClocks());
  return useQuery({ ...query, enabled: mission !== undefined }).data;
}

const QUIET_MS = 2_000;

/** Once the first screen is quiet the others are fetched too: they then open without the server. */
function useScreensAtHand(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // A screen that cannot be fetched now is asked for again when it is opened.
      for (const { page } of SCREENS) page().catch(() => undefined);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** A new screen takes the focus, so that a keyboard or a screen reader starts at its top. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}
