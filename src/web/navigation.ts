import type { ComponentType } from 'react';
import type { PictureAnswer } from '../contract/picture.ts';

/** One screen of a mission. A line here gives it its route, its place in the rail and its key. */
export type Screen = {
  /** The last part of the address: `/missions/haiti-mss/<path>`. */
  readonly path: string;
  readonly label: string;
  /** Pressed after G. */
  readonly key: string;
  readonly page: () => Promise<{ readonly default: ComponentType }>;
  /** What waits there; nothing is shown for 0. */
  readonly badge?: (picture: PictureAnswer) => number;
};

export const SCREENS: readonly Screen[] = [
  {
    path: 'overview',
    label: 'Overview',
    key: 'o',
    page: () => import('./pages/overview/overview-page.tsx'),
  },
  {
    path: 'figures',
    label: 'Figures',
    key: 'f',
    page: () => import('./pages/figures/figures-page.tsx'),
    badge: ({ conflicts }) => conflicts.filter(({ status }) => status !== 'settled').length,
  },
  {
    path: 'record',
    label: 'Record',
    key: 'r',
    page: () => import('./pages/record/record-page.tsx'),
  },
  {
    path: 'pledges',
    label: 'Pledges',
    key: 'p',
    page: () => import('./pages/pledges/pledges-page.tsx'),
  },
  {
    path: 'people',
    label: 'People',
    key: 'n',
    page: () => import('./pages/people/people-page.tsx'),
  },
  {
    path: 'training',
    label: 'Training',
    key: 't',
    page: () => import('./pages/training/training-page.tsx'),
  },
  {
    path: 'movement',
    label: 'Movement',
    key: 'm',
    page: () => import('./pages/movement/movement-page.tsx'),
  },
  {
    path: 'intake',
    label: 'Intake',
    key: 'i',
    page: () => import('./pages/intake/intake-page.tsx'),
  },
  {
    path: 'plan',
    label: 'Plan',
    key: 'l',
    page: () => import('./pages/plan/plan-page.tsx'),
  },
];
