import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { clockSearch } from './clocks.ts';
import { Frame } from './components/frame.tsx';
import { CrashedPage, HomePage, MissingPage } from './components/plain-pages.tsx';
import { PageSkeleton } from './components/states.tsx';
import { SCREENS } from './navigation.ts';
import { parseSearch, searchText } from './search-text.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lazyRouteComponent(() => import('./pages/login/login-page.tsx')),
});

const newMission = createRoute({
  getParentRoute: () => root,
  path: '/missions/new',
  component: lazyRouteComponent(() => import('./pages/new-mission/new-mission-page.tsx')),
});

const mission = createRoute({
  getParentRoute: () => root,
  path: '/missions/$mission',
  validateSearch: clockSearch,
  search: { middlewares: [retainSearchParams(['on', 'known', 'source'])] },
});

const screens = SCREENS.map(({ path, page }) =>
  createRoute({
    getParentRoute: () => mission,
    path,
    component: lazyRouteComponent(page),
  }),
);

export const router = createRouter({
  routeTree: root.addChildren([home, login, newMission, mission.addChildren(screens)]),
  parseSearch,
  stringifySearch: searchText,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: CrashedPage,
  scrollRestoration: true,
});
